import { db } from './schema.ts';

/** A hybrid logical clock as text that sorts by time: wall milliseconds, a counter within one, the device. */
export interface Stamp {
  device: string;
  hlc: string;
  at: string;
}

function text(wall: number, count: number, device: string): string {
  return `${wall.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}-${device}`;
}

/** The next stamps of this device, later than every one it gave or saw. Inside a transaction that includes `meta`. */
export async function stamps(count: number): Promise<Stamp[]> {
  const device = ((await db.meta.get('device'))?.value as string | undefined) ?? crypto.randomUUID().slice(0, 8);
  const last = ((await db.meta.get('hlc'))?.value as string | undefined) ?? '';
  const now = Date.now();
  const [lastWall, lastCount] = [
    Number.parseInt(last.slice(0, 9) || '0', 36),
    Number.parseInt(last.slice(10, 14) || '0', 36),
  ];
  let wall = Math.max(now, lastWall);
  let step = wall === lastWall ? lastCount + 1 : 0;
  const at = new Date(now).toISOString();
  const made: Stamp[] = [];
  for (let i = 0; i < count; i++, step++) {
    if (step >= 36 ** 4) [wall, step] = [wall + 1, 0];
    made.push({ device, hlc: text(wall, step, device), at });
  }
  await db.meta.bulkPut([
    { key: 'device', value: device },
    { key: 'hlc', value: made.at(-1)?.hlc ?? last },
  ]);
  return made;
}

/** Moves the clock past a stamp that came from elsewhere. Inside a transaction that includes `meta`. */
export async function sawStamp(hlc: string): Promise<void> {
  const last = ((await db.meta.get('hlc'))?.value as string | undefined) ?? '';
  if (hlc > last) await db.meta.put({ key: 'hlc', value: hlc });
}

/** Tells the lists that something changed which the log does not tell. Inside a transaction that includes `meta`. */
export async function newEpoch(): Promise<void> {
  const epoch = ((await db.meta.get('epoch'))?.value as number | undefined) ?? 0;
  await db.meta.put({ key: 'epoch', value: epoch + 1 });
}
