import type { SpeechKind } from '../../lang/claims-lexicon.ts';
import type { Span } from '../../model/span.ts';

/** What one sentence says about its source. `speaker` null: a source is meant that other sentences name. */
export interface Source {
  speaker: Span | null;
  /** The speech verb or the "according to" words. */
  cue: Span;
  kind: SpeechKind | 'according';
}

/** The place of the word that names a source. */
export const cueAt = ({ start, end }: Span): Span => ({ start, end });
