import { noteOf, quoteOf, tagsOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../model/selector.ts';
import type { BundleEntry, ExportOptions, LabelLanguage } from './bundle.ts';
import { bareId } from './stable-id.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** Several values in one cell: `; ` between them, and a backslash before a `;` or `\` that belongs to a value. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The inverse of `joinList`; a list that others wrote with `;` is read too. */
export function splitList(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === '\\' && (cell[at + 1] === ';' || cell[at + 1] === '\\')) value += cell[++at];
    else if (cell[at] === ';') {
      values.push(value);
      value = '';
      if (cell[at + 1] === ' ') at++;
    } else value += cell[at];
  }
  if (value !== '' || values.length > 0) values.push(value);
  return values;
}

export interface CsvRow {
  entry: BundleEntry;
  article: Article;
  options: ExportOptions;
}

export interface CsvColumn {
  name: string;
  /** The heading in the languages of the interface, for `localHeaders`. */
  label: Record<LabelLanguage, string>;
  value: (row: CsvRow) => string;
}

function quoteSelector({ entry }: CsvRow): TextQuoteSelector | undefined {
  return entry.annotation.target.selector?.find((selector) => selector.type === 'TextQuoteSelector');
}
function positionSelector({ entry }: CsvRow): TextPositionSelector | undefined {
  return entry.annotation.target.selector?.find((selector) => selector.type === 'TextPositionSelector');
}
const claimOf = ({ entry }: CsvRow) => entry.annotation['glosa:claim'];
const leadersOf = ({ entry }: CsvRow) => entry.annotation['glosa:leaderIds'] ?? [];

function column(name: string, labels: string, value: (row: CsvRow) => string | undefined): CsvColumn {
  const [pt = name, en = name, es = name] = labels.split('|');
  return { name, label: { pt, en, es }, value: (row) => value(row) ?? '' };
}

/** The columns in their fixed order. New ones are added at the end, so that a script that counts columns keeps working. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  column('id', 'id|id|id', ({ entry }) => bareId(entry.annotation.id)),
  column('type', 'tipo|type|tipo', ({ entry }) => entry.annotation.motivation),
  column('created', 'criada|created|creada', ({ entry }) => entry.annotation.created),
  column('modified', 'alterada|modified|modificada', ({ entry }) => entry.annotation.modified),
  column('quote', 'citação|quote|cita', ({ entry }) => quoteOf(entry.annotation)),
  column('note', 'nota|note|nota', ({ entry }) => noteOf(entry.annotation)),
  column('tags', 'etiquetas|tags|etiquetas', ({ entry }) => joinList(tagsOf(entry.annotation))),
  column('color', 'cor|colour|color', ({ entry }) => entry.annotation['glosa:colour']),
  column('leader', 'líder|leader|líder', (row) =>
    joinList(leadersOf(row).map((id) => row.options.leader?.(id)?.name ?? id)),
  ),
  column('leader_role', 'cargo do líder|leader role|cargo del líder', (row) =>
    joinList(leadersOf(row).flatMap((id) => row.options.leader?.(id)?.role ?? [])),
  ),
  column('claim', 'alegação|claim|afirmación', (row) => claimOf(row)?.claimReviewed),
  column('speaker', 'quem disse|speaker|quién lo dijo', (row) => claimOf(row)?.speaker?.name),
  column('speaker_role', 'cargo|speaker role|cargo', (row) => claimOf(row)?.speaker?.jobTitle),
  column('claim_date', 'data da alegação|claim date|fecha de la afirmación', (row) => claimOf(row)?.datePublished),
  column('verdict', 'veredito|verdict|veredicto', (row) => claimOf(row)?.verdict?.label),
  column('verdict_scale', 'escala|scale|escala', (row) => claimOf(row)?.verdict?.scale),
  column('evidence_urls', 'provas|evidence|pruebas', (row) =>
    joinList(claimOf(row)?.evidence.map((item) => item.url) ?? []),
  ),
  column('article_title', 'título|title|título', ({ article }) => article.headline),
  column('article_author', 'autor|author|autor', ({ article }) => joinList(article.author)),
  column('published', 'publicado|published|publicado', ({ article }) => article.datePublished),
  column(
    'article_modified',
    'artigo alterado|article modified|artículo modificado',
    ({ article }) => article.dateModified,
  ),
  column('publication', 'publicação|publication|publicación', ({ article }) => article.publisher),
  column('language', 'língua|language|idioma', ({ article }) => article.inLanguage),
  column('url', 'endereço|url|dirección', ({ article }) => article.url),
  column('canonical_url', 'endereço canónico|canonical url|dirección canónica', ({ article }) => article.canonicalUrl),
  column('accessed', 'acedido|accessed|consultado', ({ article }) => article.accessed),
  column('archive_url', 'arquivo|archive url|archivo', ({ article }) =>
    article.urls.find((url) => /^https?:\/\/(?:web\.)?archive\.(?:org|today|ph|is)\//.test(url)),
  ),
  column('quote_prefix', 'antes da citação|text before|texto anterior', (row) => quoteSelector(row)?.prefix),
  column('quote_suffix', 'depois da citação|text after|texto posterior', (row) => quoteSelector(row)?.suffix),
  column('position_start', 'início|start|inicio', (row) => positionSelector(row)?.start.toString()),
  column('position_end', 'fim|end|fin', (row) => positionSelector(row)?.end.toString()),
  column('anchor_state', 'estado|anchor state|estado', ({ entry }) => entry.anchorState),
  column('text_fragment_url', 'ligação ao trecho|link to the text|enlace al texto', ({ entry, article }) =>
    textFragmentUrl(article.url, quoteOf(entry.annotation)),
  ),
  column('text_sha256', 'sha256 do texto|text sha256|sha256 del texto', ({ article }) => article.textHash),
  column('creator', 'anotado por|creator|anotado por', ({ entry }) => entry.annotation.creator),
  column('leader_ids', 'ids dos líderes|leader ids|ids de los líderes', (row) => joinList(leadersOf(row))),
  column('claim_type', 'tipo de alegação|claim type|tipo de afirmación', (row) => claimOf(row)?.type ?? undefined),
  column('claim_status', 'estado da verificação|check status|estado de la verificación', (row) => claimOf(row)?.status),
  column('claim_priority', 'prioridade|priority|prioridad', (row) => claimOf(row)?.priority.toString()),
  column('claim_place', 'local|place|lugar', (row) => claimOf(row)?.place),
  column('verdict_id', 'id do veredito|verdict id|id del veredicto', (row) => claimOf(row)?.verdict?.id),
  column('verdict_value', 'valor|verdict value|valor', (row) => claimOf(row)?.verdict?.value?.toString()),
  column('verdict_explanation', 'explicação|explanation|explicación', (row) => claimOf(row)?.verdict?.explanation),
  column('reviewer', 'verificado por|reviewer|verificado por', (row) => claimOf(row)?.reviewer),
  column('reviewed_at', 'verificado em|reviewed at|verificado el', (row) => claimOf(row)?.reviewedAt),
  column('review_url', 'verificação|review url|verificación', (row) => claimOf(row)?.reviewUrl),
];
