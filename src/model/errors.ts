/** Broken promises that a caller can name. Expected outcomes (no article, not found, cancelled) are values, not errors. */
export abstract class GlosaError extends Error {
  abstract readonly code: string;
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The disk or the quota is full: nothing was written, the draft is kept. */
export class StoreFull extends GlosaError {
  readonly code = 'storeFull';
}
/** Another tab of an older or newer Glosa holds the database. */
export class StoreBlocked extends GlosaError {
  readonly code = 'storeBlocked';
}
/** The file is none that Glosa reads; the message names the line. */
export class BadImport extends GlosaError {
  readonly code = 'badImport';
}
/** The background did not answer, or answered with an error. */
export class MessageFailed extends GlosaError {
  readonly code = 'messageFailed';
}
/** The extension was updated while the page was open: the page must be loaded again. */
export class ExtensionReloaded extends GlosaError {
  readonly code = 'extensionReloaded';
}
