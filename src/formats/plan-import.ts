import type { Annotation } from '../model/annotation.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { sha256 } from '../text/sha256.ts';
import type { Bundle, BundleEntry } from './bundle.ts';
import type { Remark } from './remarks.ts';

/** What the store has under an id. */
export interface Existing {
  modified: string;
  /** `fingerprintOf` of the stored annotation, where the caller has it; without it the date of change decides. */
  fingerprint?: string;
}

export interface ImportPlan {
  new: BundleEntry[];
  same: BundleEntry[];
  /** The store has the id with other content: both versions are to be kept. */
  changed: BundleEntry[];
  refused: Remark[];
}

/**
 * Equal for equal content, whatever the order of its keys. Moments of creation, change and access are no content: formats
 * round them, or lack them so that the moment of the import stands in.
 */
export function fingerprintOf(annotation: Annotation): string {
  const { created: _created, modified: _modified, ...content } = annotation;
  const claim = annotation['glosa:claim'];
  const evidence = claim?.evidence.map(({ accessed: _accessed, ...item }) => item);
  return sha256(canonicalJson(claim ? { ...content, 'glosa:claim': { ...claim, evidence } } : content));
}

function isSame(stored: Existing, annotation: Annotation): boolean {
  if (stored.fingerprint === undefined) return stored.modified === annotation.modified;
  return stored.fingerprint === fingerprintOf(annotation);
}

/** What an import would do, without doing it. Two rows of one id in the same file count once where they are equal. */
export function planImport(
  existing: ReadonlyMap<string, Existing>,
  bundle: Bundle,
  refused: readonly Remark[] = [],
): ImportPlan {
  const plan: ImportPlan = { new: [], same: [], changed: [], refused: [...refused] };
  const planned = new Map<string, Annotation>();
  for (const entry of bundle.annotations) {
    const { annotation } = entry;
    const stored = existing.get(annotation.id);
    const twin = planned.get(annotation.id);
    // A fingerprint costs more than all the rest: it is taken only where there is another to compare it with.
    if (twin) plan[fingerprintOf(twin) === fingerprintOf(annotation) ? 'same' : 'changed'].push(entry);
    else if (!stored) plan.new.push(entry);
    else plan[isSame(stored, annotation) ? 'same' : 'changed'].push(entry);
    if (!twin) planned.set(annotation.id, annotation);
  }
  return plan;
}
