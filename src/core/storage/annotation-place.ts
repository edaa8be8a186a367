/** Where an article's annotations are kept, as paths with slashes. */
export interface AnnotationPlace {
  path: string
  /** The article's URI, relative to the file. */
  source: string
}

/**
 * The file of annotations of the article at `article`: beside it, or under `folder`
 * as the article lies under `root`. `folder` may be relative to `root`. An article
 * outside of `root` has its file beside it.
 */
export function annotationPlace(article: string, root?: string, folder = ''): AnnotationPlace {
  const base = root?.replace(/\/+$/, '')
  const aside = base !== undefined && folder && article.startsWith(`${base}/`)
  const home = /^(\/|[a-z]:)/i.test(folder) ? folder.replace(/^(?!\/)/, '/') : `${base}/${folder}`
  const path = `${aside ? normalize(home) + article.slice(base.length) : article}.claims.jsonld`
  return {path, source: relativeUri(path, article)}
}

/** The URI by which the file at `from` names the file at `to`. */
function relativeUri(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++
  const steps = [...here.slice(common).map(() => '..'), ...there.slice(common)].map(encodeURIComponent)
  // A first step with a colon would be read as a scheme; it is encoded as all other marks are.
  return steps.join('/')
}

/** A path without `.`, `..`, backslashes and slashes at its end. */
function normalize(path: string): string {
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step && step !== '.') steps.push(step)
  }
  return `/${steps.join('/')}`
}
