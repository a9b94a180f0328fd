import { useEffect, useState } from 'preact/hooks';
import { t, tOr } from '../platform/i18n.ts';
import { leaderNames } from '../store/read/annotations.ts';
import { type Field, hasTerm, parseQuery, type Query, toggleTerm } from '../text/query.ts';
import { FACETS, type Facet, type FacetCounts } from './search.ts';

/** Values shown before "more". */
const FEW = 7;
const SHOWN = 60;

/** How a value reads: closed lists have words of their own, the rest is as the reader or the page wrote it. */
function valueText(facet: Facet, value: string, names: ReadonlyMap<string, string>): string {
  if (facet === 'kind') return t(`libKind_${value}`);
  if (facet === 'status') return tOr(`status_${value}`, value);
  if (facet === 'colour') return tOr(`colour_${value}`, value);
  if (facet === 'is') return t(`libIs_${value}`);
  if (facet === 'leader') return names.get(value) ?? value;
  return value;
}

function ranked(counts: Map<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SHOWN);
}

/** Names of the persons whose ids are counted, as the notes themselves write them. */
function useNames(counts: Map<string, number>): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = ranked(counts).map(([id]) => id);
  useEffect(() => {
    let wanted = true;
    const missing = ids.filter((id) => !names.has(id));
    if (missing.length > 0)
      leaderNames(missing)
        .then((found) => wanted && setNames(new Map([...names, ...found])))
        .catch((error) => console.error('Glosa', error));
    return () => {
      wanted = false;
    };
  }, [ids.join()]);
  return names;
}

interface Props {
  facets: FacetCounts;
  query: string;
  setQuery: (query: string) => void;
  openTags: () => void;
}

/** What is in the result, by kind, tag, person and so on, each with its count; a click narrows the search. */
export function FacetPane({ facets, query, setQuery, openTags }: Props) {
  const names = useNames(facets.leader);
  const parsed = parseQuery(query);
  return (
    <aside class="facets" aria-label={t('libFacets')}>
      {FACETS.filter((facet) => facets[facet].size > 0).map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          counts={facets[facet]}
          parsed={parsed}
          names={names}
          choose={(value) => setQuery(toggleTerm(query, facet, value))}
        >
          {facet === 'tag' && (
            <button type="button" class="quiet" onClick={openTags} data-testid="open-tags">
              {t('libTagsEdit')}
            </button>
          )}
        </FacetGroup>
      ))}
    </aside>
  );
}

function FacetGroup(props: {
  facet: Facet;
  counts: Map<string, number>;
  parsed: Query;
  names: ReadonlyMap<string, string>;
  choose: (value: string) => void;
  children?: preact.ComponentChildren;
}) {
  const { facet, counts, parsed, names } = props;
  const [all, setAll] = useState(false);
  const values = ranked(counts).filter(([value]) => facet !== 'leader' || names.has(value));
  if (values.length === 0) return null;
  return (
    <section>
      <h2>{t(`libFacet_${facet}`)}</h2>
      <ul>
        {(all ? values : values.slice(0, FEW)).map(([value, count]) => {
          const on = hasTerm(parsed, facet as Field, value);
          return (
            <li key={value}>
              <button
                type="button"
                class={`facet${facet === 'colour' ? ` dotted ${value}` : ''}`}
                aria-pressed={on}
                onClick={() => props.choose(value)}
              >
                <span dir="auto">{valueText(facet, value, names)}</span>
                <span class="n">{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {values.length > FEW && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('libFewer') : t('showMore')}
        </button>
      )}
      {props.children}
    </section>
  );
}
