import { createServer } from 'node:http';

/**
 * Stands between the browser and every other machine, lets nothing through and writes down who was called. Whatever page, worker or
 * extension of the browser asks for something that is not on localhost is seen here.
 */
export async function watchNetwork() {
  const hosts = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url, 'http://unknown').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    hosts,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whom the two browsers call by themselves, with no extension in them. */
export const OWN_CALLS = [
  /^(accounts|www|clients\d?|redirector)\.(google|gvt1)\.com(:\d+)?$/,
  /^(update|content-autofill|optimizationguide-pa|safebrowsing|android\.clients)\.google(apis)?\.com(:\d+)?$/,
  /^([a-z0-9-]+\.)*mozilla\.(com|org|net)(:\d+)?$/,
];
