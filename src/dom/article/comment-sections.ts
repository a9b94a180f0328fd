import { hasAny } from '../../text/any-of.ts';
import type { Box, Outline } from './outline.ts';
import { dataOf, oneWithin } from './safe-dom.ts';

/** The heading of a section of readers' comments, whatever its elements are called: the whole line, with or without a number. */
const COMMENTS =
  /^(?:\d[\d.,]*\s+|(?:all|reader|user|your|vos|les|tus|leser)[\s-]?)?(?:comments?|comentários?|comentarios?|commentaires?|kommentare?|commenti|opinioni dei lettori)(?:\s*[([]?\d*[)\]]?)?\s*:?$/;
/** `34 responses to “…”`: how content systems head them. */
const ANSWERS =
  /^(?:\d[\d.,]*|one|uma?|una|une|un|ein)\s+(?:comments?|responses?|repl(?:y|ies)|thoughts?|coment[aá]rios?|respostas?|respuestas?|commentaires?|réponses?|réactions?|kommentare?|antworten|commenti|risposte)\s+(?:to|on|para|em|en|a|à|sur|su|zu|auf)\s/;
/** One of these is in every such heading; to look for them is faster than to compile patterns that most pages do not need. */
const STEMS = [
  'comment',
  'coment',
  'kommentar',
  'opinioni',
  'respon',
  'repl',
  'thought',
  'respost',
  'respuest',
  'répons',
  'réaction',
  'antwort',
  'rispost',
];
/** The longest such heading tells the story's title, in UTF-16 units. */
const LONGEST = 160;
const SHORTEST = 5;

/** The boxes that begin with a heading that announces readers' comments. */
export function commentSections({ blocks, texts }: Outline): Set<Box> {
  const sections = new Set<Box>();
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.length > LONGEST || block.length < SHORTEST) continue;
    // A heading is the first of several blocks.
    let section: Box | null = null;
    for (let at: Box | null = block.box; at && at.firstBlock === i && at.parent; at = at.parent) section = at;
    if (!section || section.endBlock <= i + 1) continue;
    let text = '';
    for (let j = block.start; j < block.end; j++) text += dataOf(texts[j]!.node);
    const line = text.trim().toLowerCase();
    if (!hasAny(line, STEMS) || !(COMMENTS.test(line) || ANSWERS.test(line))) continue;
    if (!oneWithin(section.element, 'h1')) sections.add(section);
  }
  return sections;
}
