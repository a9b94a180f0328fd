/** How long the browser may take to read a file that was offered to be saved. */
const READ_MS = 60_000;

/** Offers a file to be saved, by a link: no permission is needed for that. */
export function saveFile(name: string, mime: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type: mime.includes('charset') ? mime : `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
