import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {SourceVerdict} from '../annotation/source-check.ts'
import type {Claim} from '../article.ts'
import {fillIn, phrasesOf} from '../phrases.ts'

/** What comparing the claim's words with sources found, in a word or two: "altered from the source"; empty without. */
export function briefFinding(article: AnnotatedArticle, {id}: Claim): string {
  const {findings} = phrasesOf(article)
  const found = article.checks?.filter(({claim}) => claim === id) ?? []
  return [...new Set(found.map(({finding}) => findings[finding.verdict]))].join(', ')
}

/** What is not verbatim, the worst first, with the names of VS Code's icons. */
const findingIcons = new Map<SourceVerdict, string>([
  ['not-there', 'warning'],
  ['altered', 'diff-modified'],
  ['out-of-order', 'diff-renamed'],
  ['cut', 'diff-removed'],
])

/** The name of VS Code's icon for the worst that was found; undefined where all is verbatim, or nothing was compared. */
export function iconOfFinding(article: AnnotatedArticle, {id}: Claim): string | undefined {
  const verdicts = article.checks?.filter(({claim}) => claim === id).map(({finding}) => finding.verdict) ?? []
  return [...findingIcons].find(([verdict]) => verdicts.includes(verdict))?.[1]
}

/** The same as `briefFinding` with the words that differ and the sources: "altered from the source: “20”, source: “twelve” (speech.txt)". */
export function describeFinding(article: AnnotatedArticle, {id}: Claim): string | undefined {
  const phrases = phrasesOf(article)
  const found = article.checks?.filter(({claim}) => claim === id) ?? []
  const described = found.map(({finding: {verdict, words, links}}) => {
    const names = [...new Set(links.map(({source}) => nameOf(source)))].join(', ')
    const what = words ? fillIn(phrases.finding, phrases.findings[verdict], words) : phrases.findings[verdict]
    return names ? `${what} (${names})` : what
  })
  return described.join('; ') || undefined
}

/** The file's name of a URI. */
function nameOf(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
