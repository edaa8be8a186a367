import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {wordsOf} from '../view/claim-text.ts'
import {claimKey, hasTwin} from './claim-key.ts'

/**
 * How a note's link means a claim: by a key made of the claim's words, and by its
 * first and last words as in the WICG's text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/). Running numbers are not used:
 * they change with every claim that is put in above.
 */
export interface ClaimReference {
  key: string
  /** The content's first words, or all of them. */
  start: string
  /** Its last words, where `start` is not all of it. */
  end?: string
  /** Words before and after it, where others say the same. */
  prefix?: string
  suffix?: string
}

/** A link has at most this many words of either end of a claim: enough to tell it from the others. */
const edgeWords = 5
const contextWords = 4

/** The reference of an article's claim. */
export function referenceOf(article: AnnotatedArticle, claim: Claim): ClaimReference {
  const content = wordsOf(article, claim.content)
  const words = content.split(' ')
  const isLong = words.length > 2 * edgeWords
  return {
    key: claimKey(article, claim),
    start: isLong ? words.slice(0, edgeWords).join(' ') : content,
    ...(isLong && {end: words.slice(-edgeWords).join(' ')}),
    ...contextOf(article, claim),
  }
}

/** Only where another claim has the same words. */
function contextOf(article: AnnotatedArticle, claim: Claim) {
  if (!hasTwin(article, claim)) return
  const [prefix, suffix] = quoteContext(article, claim)
  return {...(prefix && {prefix}), ...(suffix && {suffix})}
}

/** The words before and after a claim's content, as the article has them. */
export function quoteContext(article: AnnotatedArticle, {content}: Claim): [prefix: string, suffix: string] {
  const [start, end] = [content[0][0], content.at(-1)![1]]
  const reach = 80
  const before = wordsOf(article, [[Math.max(0, start - reach), start]]).split(' ')
  const after = wordsOf(article, [[end, Math.min(article.text.length, end + reach)]]).split(' ')
  return [before.slice(-contextWords).join(' '), after.slice(0, contextWords).join(' ')]
}

/** The part of the URL behind `#`: `claim=KEY:~:text=START,END`. */
export function formatReference({key, start, end, prefix, suffix}: ClaimReference): string {
  const text = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
  return `claim=${encode(key)}:~:text=${text.filter(Boolean).join(',')}`
}

/** The path as a URL has it: what Markdown or a URL would take for their own is escaped. */
export function formatPath(path: string): string {
  return path.split('/').map(encodeMarks).join('/')
}

/**
 * Takes a link's target apart; undefined for one that means no claim. Damaged
 * escapes are taken as they are.
 */
export function parseClaimLink(target: string): {path: string; reference: ClaimReference} | undefined {
  const hash = target.indexOf('#claim=')
  if (hash <= 0 || /^[a-z][a-z\d+.-]+:/i.test(target)) return
  const [key, text = ''] = target.slice(hash + '#claim='.length).split(':~:text=')
  const parts = text.split(',')
  const prefix = parts[0]?.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()!.slice(1) : undefined
  const [start = '', end] = parts
  return {
    path: decode(target.slice(0, hash)),
    reference: {
      key: decode(key),
      start: decode(start),
      ...(end && {end: decode(end)}),
      ...(prefix && {prefix: decode(prefix)}),
      ...(suffix && {suffix: decode(suffix)}),
    },
  }
}

/** Escapes what a text fragment would take for its own, too. */
function encode(text: string): string {
  return encodeMarks(text).replaceAll('-', '%2D')
}

/** Escapes what a URL or a Markdown link would take for its own; half a surrogate pair becomes a replacement character. */
function encodeMarks(text: string): string {
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  return encodeURIComponent(whole).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** What a URL's escapes stand for; damaged ones stay as they are. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
