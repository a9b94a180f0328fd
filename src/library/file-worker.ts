import { UnreadableFile } from '../formats/remarks.ts';
import { type ExportJob, exported } from './export-job.ts';
import type { FileAnswer, FileAsk } from './file-calls.ts';
import { ImportJob } from './import-job.ts';

/** Reads and writes files beside the page, which goes on answering to its reader meanwhile. Ended by `terminate`. */
const imports = new ImportJob();

const post = (answer: FileAnswer): void => postMessage(answer);
const onProgress = (done: number, of: number): void => post({ type: 'progress', done, of });

/** Pieces are handed to the browser's blob store as they come, out of the heap. */
const BLOB_LENGTH = 4 * 1024 * 1024;

async function blobOf(job: ExportJob): Promise<{ blob: Blob; notes: number }> {
  const { pieces, notes } = await exported(job, onProgress);
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < BLOB_LENGTH) continue;
    blobs.push(new Blob(waiting));
    [waiting, length] = [[], 0];
  }
  return { blob: new Blob([...blobs, ...waiting]), notes };
}

async function answer(ask: FileAsk): Promise<unknown> {
  switch (ask.type) {
    case 'look':
      return imports.look(ask.file, ask.name, ask.mapping, onProgress);
    case 'part':
      return imports.part(ask.number);
    case 'fresh':
      return imports.fresh();
    case 'export':
      return blobOf(ask.job);
  }
}

addEventListener('message', async ({ data }: MessageEvent<FileAsk>) => {
  try {
    post({ type: 'done', value: await answer(data) });
  } catch (error) {
    if (error instanceof UnreadableFile) post({ type: 'unreadable', remark: error.remark });
    else post({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
