/**
 * Pages made from the Portuguese sample, each with one difficulty. A variant has no canonical link, so that it is an article of its own;
 * only `edited` is meant to be served at the sample's own address, in its place.
 */

/** `text` with the one place where `from` stands changed; a fixture that moved on must fail loudly. */
function swap(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in the sample`);
  return parts.join(to);
}

const alone = (html) => html.replace(/\s*<link rel="canonical"[^>]*>/, '');

/** A dark page. */
export function dark(html) {
  return swap(alone(html), '<html lang', '<html class="dark-skin" lang');
}

/** Response headers under which a page may run and load next to nothing. */
export const STRICT = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'none'; style-src 'none'; frame-src 'none'; img-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'X-Frame-Options': 'DENY',
};

/** The newsroom's second version: a figure in the accusation is another one, the paragraph on trade is gone, a new one stands first. */
export function edited(html) {
  const changed = swap(html, 'milhões de projéteis de artilharia', 'mais de um milhão de granadas de artilharia');
  const shorter = swap(
    changed,
    '<p>O comércio entre os dois vizinhos somou 34 milhões de dólares em 2023, nove vezes o valor do ano anterior, informou o governo russo.</p>',
    '',
  );
  return swap(
    shorter,
    '<div class="entry-content entry clearfix">',
    '<div class="entry-content entry clearfix">\n<p>Esta reportagem foi atualizada às 18h com a resposta do governo da Coreia do Sul ao tratado assinado em Pyongyang.</p>',
  );
}

/** Names that a form gives to its fields, and by that to itself: the DOM's own answers are then inputs. */
const CLOBBERED = [
  'attributes',
  'localName',
  'previousSibling',
  'shadowRoot',
  'host',
  'parentNode',
  'parentElement',
  'childNodes',
  'children',
  'firstChild',
  'nextSibling',
  'textContent',
  'innerText',
  'tagName',
  'nodeName',
  'nodeType',
  'className',
  'classList',
  'id',
  'style',
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'hasAttribute',
  'contains',
  'compareDocumentPosition',
  'ownerDocument',
  'isConnected',
  'getBoundingClientRect',
  'getRootNode',
  'lang',
  'hidden',
];

/** A page that works against whoever reads it, and writes down in `window.seen` what it caught. */
export function hostile(html) {
  const fields = CLOBBERED.map((name) => `<input type="hidden" name="${name}" value="clobbered">`).join('');
  const named = ['getElementById', 'querySelector', 'createElement', 'body', 'documentElement', 'getSelection']
    .map((name) => `<img name="${name}" alt="" src="data:,">`)
    .join('');
  const script = `<script>
    window.seen = { shadow: 0, nodes: [], found: [] };
    Object.prototype.glosa = 'polluted'; Object.prototype.highlight = 'polluted'; Object.prototype.start = -1; Array.prototype.range = 'polluted';
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { window.seen.shadow++; return attach.call(this, { ...how, mode: 'open' }); };
    JSON.parse = () => ({ polluted: true });
    window.spy = (secret) => {
      const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot);
      return { found: window.find(secret), text: document.documentElement.innerText.includes(secret), shadow: root?.shadowRoot.textContent.includes(secret) ?? false };
    };
    new MutationObserver((records) => { for (const record of records) for (const node of record.addedNodes) window.seen.nodes.push(node.nodeName); })
      .observe(document, { childList: true, subtree: true });
  </script>`;
  const inForm = swap(
    alone(html),
    '<div class="entry-content entry clearfix">',
    `<form id="trap">${fields}<div class="entry-content entry clearfix">`,
  );
  const closed = swap(inForm, '<div class="post-bottom-meta', `</form>${named}<div class="post-bottom-meta`);
  // A field's own form is a form of its own: the nested one of the newsletter would close the trap early.
  return swap(closed.replace(/<form action="\/newsletter">(.*?)<\/form>/, '$1'), '</head>', `${script}</head>`);
}

/** The page redraws its paragraphs, the same words in new nodes, every 40 ms for its first second and a half. */
export function churn(html) {
  const script = `<script>
    const body = document.querySelector('.entry-content');
    let times = 0;
    const timer = setInterval(() => {
      for (const paragraph of body.querySelectorAll(':scope > p')) paragraph.replaceWith(paragraph.cloneNode(true));
      if (++times >= 36) { clearInterval(timer); document.documentElement.dataset.still = ''; }
    }, 40);
  </script>`;
  return swap(alone(html), '</body>', `${script}</body>`);
}

/** An article whose text has at least `length` UTF-16 units: the sample's paragraphs, numbered, over and over. */
export function long(html, length = 2_000_000) {
  const from = html.indexOf('<div class="entry-content entry clearfix">');
  const end = html.indexOf('<div class="post-bottom-meta');
  const paragraphs = html.slice(from, end).match(/<p>[^<]{80,}<\/p>/g);
  const parts = [];
  for (let size = 0, round = 1; size < length; round++)
    for (const paragraph of paragraphs) {
      const numbered = paragraph.replace('<p>', `<p>(${round}) `);
      parts.push(numbered);
      size += numbered.length - 7;
    }
  return `${alone(html.slice(0, from))}<div class="entry-content entry clearfix">${parts.join('\n')}</div>${html.slice(end)}`;
}
