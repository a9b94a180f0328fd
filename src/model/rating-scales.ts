import type { Verdict } from './claim-record.ts';

/** The languages in which a scale has its labels. */
export type ScaleLanguage = 'pt' | 'en' | 'es';

export interface RatingLevel {
  /** Stable within its scale; stored with every verdict. */
  id: string;
  label: Record<ScaleLanguage, string>;
  /** Place on the line from `worst` to `best`; absent for labels beside the line, such as satire. */
  value?: number;
}

/** A fact-checking house's labels, from best to worst, then those without a place on the line. */
export interface RatingScale {
  id: string;
  /** A proper name, alike in every language. */
  name: string;
  best: number;
  worst: number;
  levels: RatingLevel[];
}

type Line = [id: string, value: number | null, pt: string, en: string, es: string];

function scale(id: string, name: string, best: number, lines: readonly Line[]): RatingScale {
  const levels = lines.map(([levelId, value, pt, en, es]) => ({
    id: levelId,
    label: { pt, en, es },
    ...(value !== null && { value }),
  }));
  return { id, name, best, worst: 1, levels };
}

/**
 * The labels as each house words them in its own language, translated for readers of the others. Values of houses that publish
 * none are Glosa's reading, for charts and ClaimReview alone.
 */
export const RATING_SCALES: readonly RatingScale[] = [
  scale('shades', '1–5', 5, [
    ['true', 5, 'Verdadeiro', 'True', 'Verdadero'],
    ['mostly-true', 4, 'Maioritariamente verdadeiro', 'Mostly true', 'Mayormente verdadero'],
    ['half-true', 3, 'Meia verdade', 'Half true', 'Verdad a medias'],
    ['mostly-false', 2, 'Maioritariamente falso', 'Mostly false', 'Mayormente falso'],
    ['false', 1, 'Falso', 'False', 'Falso'],
  ]),
  scale('factual', 'Factual', 3, [
    ['confirmed', 3, 'Confirmado', 'Confirmed', 'Confirmado'],
    ['partly', 2, 'Confirmado em parte', 'Partly confirmed', 'Confirmado en parte'],
    ['refuted', 1, 'Desmentido', 'Refuted', 'Desmentido'],
    ['unproven', null, 'Sem prova', 'Unproven', 'Sin pruebas'],
    ['not-checkable', null, 'Não verificável', 'Not checkable', 'No verificable'],
  ]),
  scale('glosa', 'Glosa', 5, [
    ['true', 5, 'Verdadeiro', 'True', 'Verdadero'],
    ['mostly-true', 4, 'Verdadeiro, mas…', 'Mostly true', 'Verdadero, pero'],
    ['exaggerated', 3, 'Exagerado', 'Exaggerated', 'Exagerado'],
    ['understated', 3, 'Subestimado', 'Understated', 'Subestimado'],
    ['imprecise', 3, 'Impreciso', 'Imprecise', 'Impreciso'],
    ['misleading', 2, 'Enganoso', 'Misleading', 'Engañoso'],
    ['missing-context', 2, 'Sem contexto', 'Missing context', 'Fuera de contexto'],
    ['contradictory', 2, 'Contraditório', 'Contradictory', 'Contradictorio'],
    ['false', 1, 'Falso', 'False', 'Falso'],
    ['fabricated', 1, 'Forjado', 'Fabricated', 'Bulo'],
    ['manipulated', 1, 'Manipulado', 'Altered', 'Manipulado'],
    ['satire', null, 'Sátira', 'Satire', 'Sátira'],
    ['unproven', null, 'Insustentável', 'Unproven', 'Sin pruebas'],
    ['disputed', null, 'Discutível', 'Disputed', 'Discutible'],
    ['too-early', null, 'Ainda é cedo para dizer', 'Too early to say', 'Demasiado pronto'],
    ['watching', null, 'De olho', 'Watching', 'En seguimiento'],
    ['not-checkable', null, 'Não verificável', 'Not checkable', 'No verificable'],
  ]),
  scale('politifact', 'PolitiFact', 6, [
    ['true', 6, 'Verdadeiro', 'True', 'Verdadero'],
    ['mostly-true', 5, 'Maioritariamente verdadeiro', 'Mostly True', 'Mayormente verdadero'],
    ['half-true', 4, 'Meia verdade', 'Half True', 'Verdad a medias'],
    ['mostly-false', 3, 'Maioritariamente falso', 'Mostly False', 'Mayormente falso'],
    ['false', 2, 'Falso', 'False', 'Falso'],
    ['pants-on-fire', 1, 'Mentira descarada', 'Pants on Fire!', 'Mentira flagrante'],
  ]),
  scale('poligrafo', 'Polígrafo', 5, [
    ['true', 5, 'Verdadeiro', 'True', 'Verdadero'],
    ['mostly-true', 4, 'Verdadeiro, mas…', 'True, but…', 'Verdadero, pero…'],
    ['imprecise', 3, 'Impreciso', 'Imprecise', 'Impreciso'],
    ['false', 2, 'Falso', 'False', 'Falso'],
    ['fabricated', 1, 'Pimenta na Língua', 'Outright lie', 'Mentira descarada'],
  ]),
  scale('observador', 'Observador', 5, [
    ['true', 5, 'Certo', 'Right', 'Cierto'],
    ['mostly-true', 4, 'Praticamente Certo', 'Almost right', 'Prácticamente cierto'],
    ['exaggerated', 3, 'Esticado', 'Stretched', 'Exagerado'],
    ['misleading', 2, 'Enganador', 'Misleading', 'Engañoso'],
    ['false', 1, 'Errado', 'Wrong', 'Falso'],
    ['unproven', null, 'Inconclusivo', 'Inconclusive', 'No concluyente'],
  ]),
  scale('lupa', 'Lupa', 5, [
    ['true', 5, 'Verdadeiro', 'True', 'Verdadero'],
    ['mostly-true', 4, 'Verdadeiro, mas', 'True, but', 'Verdadero, pero'],
    ['exaggerated', 3, 'Exagerado', 'Exaggerated', 'Exagerado'],
    ['understated', 3, 'Subestimado', 'Understated', 'Subestimado'],
    ['contradictory', 2, 'Contraditório', 'Contradictory', 'Contradictorio'],
    ['false', 1, 'Falso', 'False', 'Falso'],
    ['unproven', null, 'Insustentável', 'Unsupported', 'Insostenible'],
    ['too-early', null, 'Ainda é cedo para dizer', 'Too early to say', 'Demasiado pronto'],
    ['watching', null, 'De olho', 'Watching', 'En seguimiento'],
  ]),
  scale('aos-fatos', 'Aos Fatos', 5, [
    ['true', 5, 'Verdadeiro', 'True', 'Verdadero'],
    ['not-quite', 3, 'Não é bem assim', 'Not quite so', 'No es exactamente así'],
    ['imprecise', 3, 'Impreciso', 'Imprecise', 'Impreciso'],
    ['exaggerated', 3, 'Exagerado', 'Exaggerated', 'Exagerado'],
    ['misleading', 2, 'Distorcido', 'Distorted', 'Distorsionado'],
    ['contradictory', 2, 'Contraditório', 'Contradictory', 'Contradictorio'],
    ['false', 1, 'Falso', 'False', 'Falso'],
    ['unproven', null, 'Insustentável', 'Unsupported', 'Insostenible'],
    ['satire', null, 'Sátira', 'Satire', 'Sátira'],
  ]),
  scale('truco', 'Truco (Agência Pública)', 5, [
    ['true', 5, 'Verdadeiro', 'True', 'Verdadero'],
    ['exaggerated', 3, 'Exagerado', 'Exaggerated', 'Exagerado'],
    ['understated', 3, 'Subestimado', 'Understated', 'Subestimado'],
    ['misleading', 2, 'Distorcido', 'Distorted', 'Distorsionado'],
    ['missing-context', 2, 'Sem contexto', 'Missing context', 'Fuera de contexto'],
    ['contradictory', 2, 'Contraditório', 'Contradictory', 'Contradictorio'],
    ['false', 1, 'Falso', 'False', 'Falso'],
    ['disputed', null, 'Discutível', 'Disputed', 'Discutible'],
    ['unproven', null, 'Impossível provar', 'Impossible to prove', 'Imposible de probar'],
  ]),
  scale('comprova', 'Projeto Comprova', 3, [
    ['true', 3, 'Comprovado', 'Confirmed', 'Comprobado'],
    ['misleading', 2, 'Enganoso', 'Misleading', 'Engañoso'],
    ['false', 1, 'Falso', 'False', 'Falso'],
    ['satire', null, 'Sátira', 'Satire', 'Sátira'],
  ]),
];

/** The scale of that id among the built-in ones and the reader's own; an own scale may not hide a built-in one. */
export function scaleOf(scaleId: string, own: readonly RatingScale[] = []): RatingScale | null {
  return [...RATING_SCALES, ...own].find((known) => known.id === scaleId) ?? null;
}

/** The verdict to store: scale, id and words together, so that it outlives any change of scale. Null for an unknown id. */
export function verdictOf(
  scaleId: string,
  verdictId: string,
  language: ScaleLanguage,
  own: readonly RatingScale[] = [],
): Verdict | null {
  const found = scaleOf(scaleId, own);
  const level = found?.levels.find((known) => known.id === verdictId);
  if (!found || !level) return null;
  const verdict: Verdict = { scale: found.id, id: level.id, label: level.label[language] };
  return level.value === undefined ? verdict : { ...verdict, value: level.value, best: found.best, worst: found.worst };
}

const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;
const MAX_LABEL = 80;

/** The value under an object's own key, so that `constructor` is no label. */
function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, MAX_LABEL) : '';
}

/** Labels in one language stand for the others; a bare text is the label in all. */
function labelsOf(value: unknown): RatingLevel['label'] | null {
  const bare = textOf(value);
  const [pt, en, es] = (['pt', 'en', 'es'] as const).map((language) => bare || textOf(own(value, language)));
  const any = pt || en || es;
  return any ? { pt: pt || any, en: en || any, es: es || any } : null;
}

function levelOf(value: unknown, best: number, worst: number): RatingLevel | string {
  const id = textOf(own(value, 'id'));
  if (!ID.test(id)) return `“${id}” is no id of a level: lower-case letters, digits and hyphens.`;
  const label = labelsOf(own(value, 'label'));
  if (!label) return `The level “${id}” has no label.`;
  const place = own(value, 'value');
  if (place === undefined || place === null) return { id, label };
  if (typeof place !== 'number' || !(place >= worst && place <= best))
    return `The value of “${id}” does not lie between ${worst} and ${best}.`;
  return { id, label, value: place };
}

/** The reader's own scale from settings or a file, or a sentence that says what is wrong with it. */
export function parseScale(value: unknown): RatingScale | string {
  const id = textOf(own(value, 'id'));
  if (!ID.test(id)) return 'The scale needs an id of lower-case letters, digits and hyphens.';
  if (scaleOf(id)) return `“${id}” is the id of a built-in scale.`;
  const name = textOf(own(value, 'name'));
  if (!name) return 'The scale needs a name.';
  const best = own(value, 'best') ?? 5;
  const worst = own(value, 'worst') ?? 1;
  if (typeof best !== 'number' || typeof worst !== 'number' || !(best > worst) || !Number.isFinite(best - worst))
    return 'The best value must be greater than the worst.';
  const given = own(value, 'levels');
  if (!Array.isArray(given) || given.length < 2 || given.length > 40) return 'The scale needs 2 to 40 levels.';
  const levels: RatingLevel[] = [];
  for (const item of given) {
    const level = levelOf(item, best, worst);
    if (typeof level === 'string') return level;
    if (levels.some((known) => known.id === level.id)) return `Two levels have the id “${level.id}”.`;
    levels.push(level);
  }
  return { id, name, best, worst, levels };
}
