/** A file that cannot be read; the message says why, and the remedy. */
export class DocumentError extends Error {}
