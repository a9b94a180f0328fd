import type { Speaker } from '../../model/claim.ts';
import type { Mention } from '../../model/leader.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** A speaker with the leader that the same words name, if any: full name, id and office. */
export function speakerOf(text: string, span: Span, mentions: readonly Mention[]): Speaker {
  const speaker: Speaker = { start: span.start, end: span.end, name: text.slice(span.start, span.end) };
  const touching = mentions.filter((mention) => overlaps(mention, span));
  // A name counts for more than an office; of two the longer overlap.
  const shared = (m: Mention): number =>
    Math.min(m.end, span.end) - Math.max(m.start, span.start) + (m.kind === 'name' ? 1000 : 0);
  const best = touching.sort((a, b) => shared(b) - shared(a) || a.start - b.start)[0];
  // "A defesa de Lula" is not Lula: the mention has to reach the end and begin near the start of the phrase.
  if (!best || !coversHead(text, span, best)) return speaker;
  const role = best.roleText ?? best.knownOffice;
  return { ...speaker, name: best.name, leaderId: best.leaderId, ...(role === undefined ? {} : { role }) };
}

function coversHead(text: string, span: Span, mention: Mention): boolean {
  const before = text.slice(span.start, Math.max(span.start, Math.min(mention.start, span.end)));
  // Only an article or an office may stand before the mention, never "of".
  return (
    !/(?:^|\s)(?:de|do|da|dos|das|of|del|du|des|von|vom|di|della|degli|e|y|and|et|und)\s+$/i.test(before) &&
    before.length < 60
  );
}
