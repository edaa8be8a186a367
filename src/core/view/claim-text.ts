import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Actor, Claim, CleanText, Span} from '../article.ts'
import {visibleText} from '../visible-text.ts'
import {cleanOffsets} from './clean-offsets.ts'

/**
 * The spans' words on one line, as the article reads: of a page without markup.
 * "…" stands where the article has other words in between.
 */
export function wordsOf(
  {text, analysis: {clean}}: Pick<AnnotatedArticle, 'text' | 'analysis'>,
  spans: readonly Span[],
): string {
  return spans.map((span) => oneLine((clean && readCleanWords(clean, span)) ?? text.slice(...span))).join(' … ')
}

function readCleanWords(clean: CleanText, span: Span): string | undefined {
  const place = cleanOffsets(clean).toClean(span)
  // What is between blocks belongs to the page's look, not to anybody's words.
  return place && clean.text.slice(...place).replace(/\n\n?(?:> |• )/g, '\n')
}

/** Returns text for a label: on one line, runs of space as single spaces, nothing unseen in it (`visibleText`). */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim()
}

/** In quotation marks, once: those that the words bring along go, a half of a pair that was cut, too. */
export function quoted(words: string): string {
  const [, inner = words] = /^["“„«]([^"“”„«»]*)["”“»]?$/.exec(words) ?? []
  return `“${inner}”`
}

/** At most `length` code units, cut between words, with an ellipsis where something was cut. */
export function shorten(text: string, length = 80): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length - 1)
  const end = space > length / 2 ? space : length - 1
  // Never between the halves of a surrogate pair.
  const head = text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')
  return `${head.replace(/[\s,;:.–—-]+$/, '')}…`
}

/** First and last offset of all that belongs to the claim. */
export function extentOf({source, cue, content}: Pick<Claim, 'source' | 'cue' | 'content'>): Span {
  const spans = [...source, ...cue, ...content]
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

/** Where a reader's eye should go: the content's first words, or whatever the claim has. */
export function startOf(claim: Claim): Span {
  return claim.content[0] ?? claim.cue[0] ?? claim.source[0]
}

/** "Kim Roe, mayor of Ostrow". */
export function fullName({name, description}: Pick<Actor, 'name' | 'description'>): string {
  return description ? `${name}, ${description}` : name
}

/** "1 claim", "3 claims". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** With a capital at its beginning. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
