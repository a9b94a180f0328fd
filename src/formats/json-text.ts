import { MAX_IMPORT_LENGTH } from './bundle.ts';
import { UnreadableFile } from './remarks.ts';

/** Deeper nesting than any of the formats has; walkers may then recurse without fear. */
export const MAX_DEPTH = 64;

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;

/** Throws for a file nested deeper than MAX_DEPTH. Reads brackets outside of strings only, so it is safe on any text. */
function refuseDeep(text: string): void {
  let depth = 0;
  let line = 1;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
      continue;
    }
    if (code === QUOTE) inString = true;
    else if (code === NEWLINE) line++;
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) throw new UnreadableFile(line, 'tooDeep', [String(MAX_DEPTH)]);
    } else if (code === 93 || code === 125) depth--;
  }
}

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * The line where a text stops being JSON. Engines word and place their own message differently (some give no place at
 * all), so the place is looked for here, and only after a parse has failed.
 */
function brokenLine(text: string): number {
  const open: string[] = [];
  let wants: 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) break;
    const [, mark, string] = token;
    const closes = mark === '}' || mark === ']';
    if (closes) {
      const pair = mark === '}' ? '{' : '[';
      if (open.pop() !== pair || !/OrEnd$/.test(wants)) break;
      wants = 'commaOrEnd';
    } else if (wants === 'colon') {
      if (mark !== ':') break;
      wants = 'value';
    } else if (wants === 'commaOrEnd') {
      if (mark !== ',' || open.length === 0) break;
      wants = open.at(-1) === '{' ? 'key' : 'value';
    } else if (wants === 'key' || wants === 'keyOrEnd') {
      if (string === undefined) break;
      wants = 'colon';
    } else if (mark === '{' || mark === '[') {
      open.push(mark);
      wants = mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else if (mark !== undefined) break;
    else wants = 'commaOrEnd';
    at = TOKEN.lastIndex === 0 ? at + token[0].length : TOKEN.lastIndex;
  }
  const rest = /\S/.exec(text.slice(at, at + 10_000));
  return lineAt(text, at + (rest?.index ?? 0));
}

/** The value of a JSON file from outside. Throws UnreadableFile with the line where it is too large, too deep, cut off or no JSON. */
export function parseJson(text: string): unknown {
  if (text.length > MAX_IMPORT_LENGTH)
    throw new UnreadableFile(1, 'tooLarge', [String(MAX_IMPORT_LENGTH / 1024 / 1024)]);
  refuseDeep(text);
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UnreadableFile(brokenLine(body), 'noValidJson', [], { cause });
  }
}

/**
 * The line of each object that stands in the array under `path` (`['rows']`, or `[]` for a bare array), in order. Only
 * called when a row is refused. `text` must have parsed.
 */
export function itemLines(text: string, path: readonly string[]): number[] {
  const lines: number[] = [];
  const open: { mark: string; key: string }[] = [];
  const wanted = [...path.flatMap((key) => ['{', key]), '['].join('\u0000');
  const here = () => open.flatMap(({ mark, key }) => (mark === '{' ? [mark, key] : [mark])).join('\u0000');
  let line = 1;
  let counted = 0;
  let text0 = 0;
  for (;;) {
    TOKEN.lastIndex = text0;
    const token = TOKEN.exec(text);
    if (!token) return lines;
    text0 += token[0].length;
    const [, mark, string] = token;
    const top = open.at(-1);
    if (mark === '{' || mark === '[') {
      if (mark === '{' && open.length === path.length + 1 && here() === wanted) {
        line += countLines(text, counted, text0);
        counted = text0;
        lines.push(line);
      }
      open.push({ mark, key: '' });
    } else if (mark === '}' || mark === ']') open.pop();
    else if (string !== undefined && top?.mark === '{' && /^[ \t\r\n]*:/.test(text.slice(text0, text0 + 100)))
      top.key = JSON.parse(string) as string;
  }
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
