import { guarded } from '../faults.ts';
import { backups, db } from '../schema.ts';

/** What the backup panel tells: sizes, and when the last copy was made (ISO 8601). */
export interface StoreAbout {
  annotations: number;
  articles: number;
  revisions: number;
  lastBackup?: string;
}

export async function aboutStore(): Promise<StoreAbout> {
  return guarded(async () => {
    const [annotations, articles, revisions, sets] = await Promise.all([
      db.annotations.count(),
      db.articles.count(),
      db.revisions.count(),
      backups.sets.orderBy('at').reverse().toArray(),
    ]);
    const lastBackup = sets.find((set) => set.complete === 1)?.at;
    return { annotations, articles, revisions, lastBackup };
  });
}
