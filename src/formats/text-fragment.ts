/** A text directive's own syntax uses `-` and `,`, which `encodeURIComponent` leaves or which must not end a part. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/[\uD800-\uDFFF]/gu, '')).replace(/-/g, '%2D');
}

/** The address that scrolls a browser to the quote (URL Fragment Text Directives). Long quotes are named by their ends. */
export function textFragmentUrl(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return url;
  const [page, hash = ''] = url.split('#', 2) as [string, string?];
  const directive =
    words.length <= 12 && !/\n/.test(quote.trim())
      ? encoded(words.join(' '))
      : `${encoded(words.slice(0, 5).join(' '))},${encoded(words.slice(-5).join(' '))}`;
  return `${page}#${hash.replace(/:~:.*$/, '')}:~:text=${directive}`;
}
