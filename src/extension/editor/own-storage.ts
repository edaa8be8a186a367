/** The folders in the place that VS Code gives the extension for files of its own. */
export const ownStorage = {samples: 'samples'}

/** Whether a path is that of an article of ours there: in the browser, no other file of VS Code's own is an article. */
export function isSample(path: string): boolean {
  return new RegExp(`/globalStorage/on-record\\.on-record/${ownStorage.samples}/[^/]+$`).test(path)
}
