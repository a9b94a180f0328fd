import { aboutStore } from '../store/read/about.ts';
import { backUp, purgeBin } from '../store/write.ts';

const DAY_MS = 86_400_000;

/** True when notes are there and their newest copy is a day old, or there is none. `now` in milliseconds. */
export function backupIsDue(
  { annotations, lastBackup }: { annotations: number; lastBackup?: string },
  now: number,
): boolean {
  return annotations > 0 && (lastBackup === undefined || now - Date.parse(lastBackup) > DAY_MS);
}

/** What is done once each time the background starts: the bin's 30 days, and the day's copy. */
export async function keepHouse(): Promise<void> {
  await purgeBin();
  if (backupIsDue(await aboutStore(), Date.now())) await backUp();
}
