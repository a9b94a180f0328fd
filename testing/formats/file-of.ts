import type { Bundle, ExportOptions } from '../../src/formats/bundle.ts';
import { exporterFor } from '../../src/formats/exporters.ts';
import { NOW } from './samples.ts';

/** The whole file that an exporter writes at the moment of the samples. */
export function fileOf(id: string, bundle: Bundle, options: ExportOptions = {}): string {
  return [...exporterFor(id)!.write(bundle, { now: NOW, ...options })].join('');
}
