/**
 * How to write `to` from the folder that `from` lies in: "../articles/a.txt". Both
 * are paths with slashes, as in URIs, from the same root.
 */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let common = 0
  while (common < folders.length && common < parts.length - 1 && folders[common] === parts[common]) common++
  return [...folders.slice(common).map(() => '..'), ...parts.slice(common)].join('/')
}
