import {visibleText} from '../visible-text.ts'

/** What the tags of an annotation rest on, as a person gives it: a link, a line of text, or both. */
export interface VerdictEvidence {
  /** An address with the scheme http or https, as `readLink` returns it. */
  link?: string
  /** One line of plain text. */
  text?: string
}

/** How many code units a link may have: browsers and servers take no more for sure. */
const maxLinkLength = 2000

/**
 * Returns the address as it may be kept and shown as a link; undefined for whatever is not one of a page: another
 * scheme, none, a name with a password in it, or with what cannot be seen.
 */
export function readLink(address: string): string | undefined {
  const text = address.trim()
  if (!/^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(text) || text.length > maxLinkLength || visibleText(text) !== text) return
  const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? ''
  // "https://bank.example@elsewhere.example" reads as a page of the bank.
  return authority && !authority.includes('@') ? text : undefined
}

/**
 * Returns what a person wrote in one line: the first address in it is the link, the rest the text. Undefined where
 * there is neither.
 */
export function parseEvidence(line: string): VerdictEvidence | undefined {
  const words = visibleText(line).trim().split(/\s+/).filter(Boolean)
  const at = words.findIndex((word) => readLink(word))
  const link = at < 0 ? undefined : readLink(words[at])
  const text = words.filter((_, index) => index !== at).join(' ')
  return link || text ? {...(link && {link}), ...(text && {text})} : undefined
}

/** The evidence as one line, which `parseEvidence` reads back. */
export function formatEvidence({link, text}: VerdictEvidence): string {
  return [text, link].filter(Boolean).join(' ')
}

/** In the order in which they are kept: those without a link first, so that a text after a link belongs to it. */
export function sortEvidence(evidence: readonly VerdictEvidence[]): VerdictEvidence[] {
  return [...evidence.filter(({link}) => !link), ...evidence.filter(({link}) => link)]
}

/** Whether both say the same. */
export function isSameEvidence(one: VerdictEvidence, other: VerdictEvidence): boolean {
  return one.link === other.link && one.text === other.text
}
