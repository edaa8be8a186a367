/**
 * Returns the path to which a note's link leads: from `folder`, both with slashes as
 * URIs have them. Steps up end at the root, and a link that begins with a slash starts at
 * `folder` all the same: hosts name the folder that such links count from.
 */
export function resolveLink(link: string, folder: string): string {
  const steps: string[] = []
  for (const step of `${folder}/${link}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step && step !== '.') steps.push(step)
  }
  return `/${steps.join('/')}`
}

/**
 * Returns whether a path is inside one of the folders, as Windows reads it, too, where a
 * backslash is a slash. Paths with control characters are inside of nothing.
 */
export function isInside(path: string, folders: readonly string[]): boolean {
  if (/\p{Cc}/u.test(path)) return false
  const readings = [path, path.replaceAll('\\', '/')].map((reading) => resolveLink(reading, ''))
  return folders.some((folder) => {
    const base = resolveLink(folder, '')
    return readings.every((reading) => base === '/' || reading.startsWith(`${base}/`))
  })
}
