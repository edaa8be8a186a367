import type {Claim} from '../article.ts'
import {type AnnotatedArticle, actorOf} from '../view/annotated-article.ts'
import {wordsOf} from '../view/claim-text.ts'
import {formatDate, formatWhen} from '../view/format-date.ts'
import {formatPath, formatReference, referenceOf} from './claim-link.ts'
import {escapeText} from './escape-text.ts'

/** How a claim is cited when no template is set: as a block of its own, and within a sentence. */
export const citationTemplates = {
  block: '> {quote}\n>\n> — {actor}, {description}, [{outlet}, {date}]({link}) {tags}',
  sentence: '{actor}: {quote} ([{outlet}, {date}]({link})) {tags}',
} as const

export interface CitationOptions {
  /** Text with `{actor}`, `{description}`, `{cue}`, `{quote}`, `{outlet}`, `{date}`, `{said}`, `{tags}`, `{link}`. */
  template: string
  /** Of the article, as the note is to write it. */
  path: string
}

/**
 * A claim as Markdown for a note. Every word of the article is escaped. What is not
 * known leaves no hole: the marks around it go, too; a link always has a text.
 */
export function formatCitation(article: AnnotatedArticle, claim: Claim, {template, path}: CitationOptions): string {
  const {publisher, published, title} = article.analysis.article
  const actor = actorOf(article, claim)
  const facts = new Map([
    ['actor', actor?.name ?? 'Unattributed'],
    ['description', actor?.description],
    ['cue', wordsOf(article, claim.cue)],
    ['quote', wordsOf(article, claim.content)],
    ['outlet', publisher ?? title ?? path.slice(path.lastIndexOf('/') + 1)],
    ['date', published && formatDate(published).replace(/,.*/, '')],
    ['said', claim.said && formatWhen(claim.said)],
  ])
  const link = claimLink(article, claim, path)
  const tags = (article.tags.get(claim.id) ?? []).map(tagMark).join(' ')
  return template
    .split('\n')
    .map((line) =>
      closeHoles(
        line.replace(/\{(\w+)\}/g, (hole, name: string) => {
          if (name === 'link') return link
          if (name === 'tags') return tags || hollow
          if (!facts.has(name)) return hole
          return escapeText(facts.get(name) ?? '') || hollow
        }),
      ),
    )
    .join('\n')
}

/** The URL of a claim, from the folder that `path` is relative to. */
export function claimLink(article: AnnotatedArticle, claim: Claim, path: string): string {
  return `${formatPath(path)}#${formatReference(referenceOf(article, claim))}`
}

/** A tag as notes write and read it: "#needs-check". What a note takes for something else becomes a dash. */
export function tagMark(name: string): string {
  return `#${name.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-').replace(/^-|-$/g, '')}`
}

/** Stands where nothing is known until the marks around it are gone, too. */
const hollow = '\0'

function closeHoles(line: string): string {
  return line
    .replace(/\s*[(“"]\0[)”"]/g, '')
    .replace(/(?<=[([“"—–:]\s*)\0(?:,\s*|\s+)?/g, '')
    .replace(/(?:,\s*|:(?=\s*\0)|\s+)?\0/g, '')
    .trimEnd()
}
