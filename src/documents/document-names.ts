/** Whether a file of this name is a document that `extractText` reads. */
export function isDocumentName(name: string): boolean {
  return /\.(?:docx|pdf|warc(?:\.gz)?)$/i.test(name)
}
