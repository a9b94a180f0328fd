import { afterEach, describe, expect, it } from 'vitest';
import { COLOURS } from '../../model/annotation.ts';
import { MARK_KINDS, type Mark, type MarkKind, ownKind } from './mark-kinds.ts';
import { MarkPainter } from './mark-painter.ts';
import { parseColour, schemeBehind } from './scheme.ts';

const TEXT = 'The council approved the river plan on Tuesday after a long debate.';
let painter: MarkPainter | null = null;

function page(html = `<p id="p">${TEXT}</p><p id="q">${TEXT}</p>`): MarkPainter {
  document.body.innerHTML = html;
  painter = new MarkPainter(document.body);
  return painter;
}

function range(words: string, within: Node = document.getElementById('p')!): Range {
  const node = within.firstChild as Text;
  const at = node.data.indexOf(words);
  const found = document.createRange();
  found.setStart(node, at);
  found.setEnd(node, at + words.length);
  return found;
}

function mark(id: string, kind: MarkKind, words: string): Mark {
  return { id, kind, range: range(words) };
}

function ownNames(): string[] {
  return [...CSS.highlights.keys()].filter((name) => name.startsWith('glosa-'));
}

function rangesOf(name: string): number {
  return CSS.highlights.get(name)?.size ?? 0;
}

function middleOf(words: string): [number, number] {
  const box = range(words).getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}

function styleOf(kind: MarkKind, element: Element = document.getElementById('p')!): CSSStyleDeclaration {
  return getComputedStyle(element, `::highlight(glosa-${kind})`);
}

afterEach(() => {
  painter?.dispose();
  CSS.highlights.clear();
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

describe('MarkPainter', () => {
  it('draws one Highlight per kind and changes nothing in the page', async () => {
    const painter = page();
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    painter.paint([
      mark('a', 'own-yellow', 'council'),
      mark('b', 'own-yellow', 'river'),
      mark('c', 'leader', 'debate'),
    ]);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toEqual([]);
    expect(rangesOf('glosa-own-yellow')).toBe(2);
    expect(rangesOf('glosa-leader')).toBe(1);
  });
  it('tells each kind from the text and from the others without colour', () => {
    page().paint(MARK_KINDS.map((kind) => mark(kind, kind, 'council')));
    const look = (kind: MarkKind) => {
      const style = styleOf(kind);
      const washed = parseColour(style.backgroundColor)!.alpha > 0;
      return `${washed} ${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationThickness}`;
    };
    const forms = [
      look('leader'),
      look('claim-first'),
      look('claim-look'),
      look('own-blue'),
      look('noted-blue'),
      look('changed-blue'),
    ];
    expect(new Set(forms).size).toBe(6);
    const plain = `false none solid auto`;
    for (const form of forms) expect(form).not.toBe(plain);
    const washes = COLOURS.map((colour) => styleOf(`own-${colour}`).backgroundColor);
    expect(new Set(washes).size).toBe(6);
  });
  it('draws the line of a leader below that of a claim, so that both are seen', () => {
    page().paint([mark('a', 'claim-first', 'council'), mark('b', 'leader', 'council')]);
    const offset = (kind: MarkKind) => Number.parseFloat(styleOf(kind).textUnderlineOffset) || 0;
    expect(offset('leader')).toBeGreaterThan(offset('claim-first') + 3);
  });
  it('takes the colours for dark pages from what lies behind the text', () => {
    const painter = page();
    document.body.style.cssText = 'background: #ffffff; color: #111111';
    painter.paint([mark('a', 'own-blue', 'council')]);
    expect(styleOf('own-blue').backgroundColor).toBe('rgb(188, 220, 255)');
    document.body.style.cssText = 'background: #101418; color: #eeeeee';
    painter.repaint();
    expect(styleOf('own-blue').backgroundColor).toBe('rgb(18, 63, 107)');
  });
  it('replaces, removes and clears its own marks only', () => {
    const painter = page();
    const foreign = new Highlight(range('Tuesday'));
    CSS.highlights.set('search-results', foreign);
    painter.paint([mark('a', 'own-yellow', 'council'), mark('b', 'noted-pink', 'river')]);
    painter.remove(['a']);
    expect([rangesOf('glosa-own-yellow'), rangesOf('glosa-noted-pink')]).toEqual([0, 1]);
    painter.paint([mark('c', 'claim-first', 'debate')]);
    expect([rangesOf('glosa-noted-pink'), rangesOf('glosa-claim-first')]).toEqual([0, 1]);
    const sheets = document.adoptedStyleSheets.length;
    painter.dispose();
    expect(ownNames()).toEqual([]);
    expect(CSS.highlights.get('search-results')).toBe(foreign);
    expect(document.adoptedStyleSheets.length).toBe(sheets - 1);
  });
  it('leaves the names to a newer copy when an old one is disposed of', () => {
    const old = page();
    old.paint([mark('a', 'own-yellow', 'council')]);
    const newer = new MarkPainter(document.body);
    newer.paint([mark('a', 'own-yellow', 'council')]);
    old.dispose();
    expect(rangesOf('glosa-own-yellow')).toBe(1);
    newer.dispose();
  });
  it('comes back when the page cleared the registry', () => {
    const painter = page();
    painter.paint([mark('a', 'own-green', 'council')]);
    CSS.highlights.clear();
    painter.repaint();
    expect(rangesOf('glosa-own-green')).toBe(1);
  });
  it('leaves out ranges whose nodes are gone', () => {
    const painter = page();
    const marks = [mark('a', 'own-green', 'council')];
    document.getElementById('p')!.textContent = TEXT;
    painter.paint(marks);
    expect(rangesOf('glosa-own-green')).toBe(0);
  });
  it('says which marks are at a point, innermost first', () => {
    const painter = page();
    painter.paint([
      mark('wide', 'claim-first', 'council approved the river plan'),
      mark('narrow', 'own-yellow', 'river'),
    ]);
    expect(painter.hitTest(...middleOf('river'))).toEqual(['narrow', 'wide']);
    expect(painter.hitTest(...middleOf('approved'))).toEqual(['wide']);
    expect(painter.hitTest(...middleOf('debate'))).toEqual([]);
    const box = document.getElementById('p')!.getBoundingClientRect();
    expect(painter.hitTest(box.right - 2, box.top + 4)).toEqual([]);
  });
  it('finds marks that run over several nodes', () => {
    const painter = page(`<p id="p">${TEXT}</p><p id="q">Another line.</p>`);
    const long = range('river');
    long.setEnd(document.getElementById('q')!.firstChild!, 7);
    painter.paint([{ id: 'long', kind: 'own-violet', range: long }]);
    expect(painter.hitTest(...middleOf('Tuesday'))).toEqual(['long']);
    expect(painter.hitTest(...middleOf('council'))).toEqual([]);
  });
  it('marks where two highlights lie on each other', () => {
    const painter = page();
    painter.paint([mark('a', 'own-yellow', 'council approved the'), mark('b', 'own-blue', 'the river plan')]);
    const [common] = [...CSS.highlights.get('glosa-overlap')!] as Range[];
    expect(common!.toString()).toBe('the');
  });
  it('draws in open shadow roots with a sheet of their own', () => {
    const painter = page('<div id="host"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${TEXT}</p>`;
    const inside = range('river', root.querySelector('p')!);
    painter.paint([{ id: 'a', kind: 'own-pink', range: inside }]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    const box = inside.getBoundingClientRect();
    expect(painter.hitTest(box.left + 5, box.top + 5)).toEqual(['a']);
    painter.dispose();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
  it('draws thousands near the window only', async () => {
    const painter = page(Array.from({ length: 2500 }, (_, i) => `<p id="p${i}">${TEXT}</p>`).join(''));
    const marks = Array.from({ length: 2500 }, (_, i): Mark => {
      return { id: String(i), kind: 'own-yellow', range: range('river', document.getElementById(`p${i}`)!) };
    });
    painter.paint(marks);
    await expect.poll(() => rangesOf('glosa-own-yellow')).toBeGreaterThan(5);
    expect(rangesOf('glosa-own-yellow')).toBeLessThan(500);
    document.getElementById('p2400')!.scrollIntoView();
    await expect.poll(() => CSS.highlights.get('glosa-own-yellow')!.has(marks[2400]!.range)).toBe(true);
    await expect.poll(() => CSS.highlights.get('glosa-own-yellow')!.has(marks[0]!.range)).toBe(false);
    const box = marks[2400]!.range.getBoundingClientRect();
    expect(painter.hitTest(box.left + 5, box.top + 5)).toEqual(['2400']);
  });
  it('makes marks stand out when asked', () => {
    const painter = page();
    painter.paint([mark('a', 'own-yellow', 'council'), mark('b', 'own-blue', 'river')]);
    painter.setActive(['b']);
    expect([...CSS.highlights.get('glosa-active')!].map(String)).toEqual(['river']);
    painter.setActive([]);
    expect(rangesOf('glosa-active')).toBe(0);
  });
});

describe('ownKind', () => {
  it('shows a change before a note', () => {
    expect(ownKind('blue')).toBe('own-blue');
    expect(ownKind('blue', { note: true })).toBe('noted-blue');
    expect(ownKind('blue', { note: true, changed: true })).toBe('changed-blue');
  });
});

describe('schemeBehind', () => {
  it('looks through what is transparent', () => {
    page('<div style="background:#111"><div style="background:rgb(255 255 255 / 10%)"><p id="p">x</p></div></div>');
    expect(schemeBehind(document.getElementById('p')!)).toBe('dark');
  });
  it('goes by the text where a picture lies behind', () => {
    page('<div style="background:#fff url(data:,x);color:#fafafa"><p id="p">x</p></div>');
    expect(schemeBehind(document.getElementById('p')!)).toBe('dark');
  });
  it('reads colours of newer notations', () => {
    expect(parseColour('oklch(0.95 0.1 90)')!.luminance).toBeGreaterThan(0.8);
    expect(parseColour('lab(8 0 0)')!.luminance).toBeLessThan(0.05);
    expect(parseColour('color(srgb 1 1 1 / 0.5)')).toEqual({ luminance: 1, alpha: 0.5 });
  });
});
