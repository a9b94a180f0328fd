import { withEvidence } from '../model/evidence.ts';
import { browser } from '../platform/browser.ts';
import { getAnnotation } from '../store/read/annotations.ts';
import { changeAnnotations } from '../store/write.ts';
import { selectedIn } from './injected.ts';

/** What came of it: `noAddress` where the browser keeps the address from Glosa, or it is none of the web. */
type Added = 'added' | 'known' | 'noAddress';

/** Adds the page of a tab, with the words selected in it, to the evidence of a claim. */
export async function addEvidence(tabId: number, id: string): Promise<Added> {
  const row = await getAnnotation(id);
  if (!row?.annotation['glosa:claim']) throw new Error(`no claim ${id}`);
  const { url = '', title } = await browser.tabs.get(tabId);
  const source = { url, title, excerpt: await selectedIn(tabId) };
  let added: Added = 'known';
  await changeAnnotations([id], (old) => {
    const claim = old['glosa:claim'];
    const evidence = claim && withEvidence(claim.evidence, source);
    if (!evidence) added = 'noAddress';
    if (!claim || !evidence || evidence === claim.evidence) return old;
    added = 'added';
    return { ...old, 'glosa:claim': { ...claim, evidence } };
  });
  return added;
}
