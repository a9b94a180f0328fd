import { type Remark, UnreadableFile } from '../formats/remarks.ts';
import type { ExportJob, OnProgress } from './export-job.ts';
import workerUrl from './file-worker.ts?worker&url';
import type { Look, Mapping, Part } from './import-job.ts';

/** What the page asks of `file-worker`, one at a time. */
export type FileAsk =
  | { type: 'look'; file: Blob; name: string; mapping?: Mapping }
  | { type: 'part'; number: number }
  | { type: 'fresh' }
  | { type: 'export'; job: ExportJob };
export type FileAnswer =
  | { type: 'progress'; done: number; of: number }
  | { type: 'done'; value: unknown }
  | { type: 'unreadable'; remark: Remark }
  | { type: 'failed'; message: string };

/** The extension's pages demand trusted script addresses (`require-trusted-types-for`); this is the one there is. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types ? types.createPolicy('glosa-worker', { createScriptURL: () => url }).createScriptURL('') : url;
}
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (input: string) => string },
  ): { createScriptURL(input: string): string };
}

/**
 * A worker of its own for one import or export. The signal ends it at once, whatever it does; what was asked is then undefined. Throws
 * UnreadableFile.
 */
export class FileWork {
  private readonly worker = new Worker(trusted(workerUrl), { type: 'module' });
  private readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    signal.addEventListener('abort', () => this.end());
  }

  end(): void {
    this.worker.terminate();
  }

  look(file: Blob, name: string, mapping: Mapping | undefined, onProgress: OnProgress): Promise<Look | undefined> {
    return this.ask({ type: 'look', file, name, mapping }, onProgress) as Promise<Look | undefined>;
  }

  /** Null after the last. */
  part(number: number): Promise<Part | null | undefined> {
    return this.ask({ type: 'part', number }) as Promise<Part | null | undefined>;
  }

  fresh(): Promise<string[] | undefined> {
    return this.ask({ type: 'fresh' }) as Promise<string[] | undefined>;
  }

  export(job: ExportJob, onProgress: OnProgress): Promise<{ blob: Blob; notes: number } | undefined> {
    return this.ask({ type: 'export', job }, onProgress) as Promise<{ blob: Blob; notes: number } | undefined>;
  }

  private ask(ask: FileAsk, onProgress: OnProgress = () => undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.signal.aborted) return resolve(undefined);
      this.signal.addEventListener('abort', () => resolve(undefined));
      this.worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
        if (data.type === 'progress') onProgress(data.done, data.of);
        else if (data.type === 'done') resolve(data.value);
        else if (data.type === 'failed') reject(new Error(data.message));
        else reject(new UnreadableFile(data.remark.line, data.remark.code, data.remark.values));
      };
      this.worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
      this.worker.postMessage(ask);
    });
  }
}
