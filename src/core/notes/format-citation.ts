import {type AnnotatedArticle, actorOf, namelessSpeaker} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {wordsOf} from '../view/claim-text.ts'
import {formatDate, formatWhen} from '../view/format-date.ts'
import {cueOf, isAccordingTo, reportedWords} from '../view/statement.ts'
import {formatPath, formatReference, referenceOf} from './claim-link.ts'
import {escapeText} from './escape-text.ts'

/**
 * How a claim is cited when no template is set: as a block of its own, and within a
 * sentence. Only words that the article itself has in quotation marks are ever cited
 * in a block; others are reported in a sentence.
 */
export const citationTemplates = {
  block: '> {quote}\n>\n> — {actor}, {description} ({cue}), [{outlet}, {date}]({link}) {tags}',
  sentence: '{actor} {cue} {quote} ([{outlet}, {date}]({link})) {tags}',
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
 *
 * Indirect speech is nobody's own words: a template that would set it in a block quote
 * gives way to the sentence, and quotation marks around `{quote}` go. What somebody
 * denied never stands without its cue, whatever the template.
 */
export function formatCitation(article: AnnotatedArticle, claim: Claim, {template, path}: CitationOptions): string {
  const {publisher, published, title} = article.analysis.article
  const actor = actorOf(article, claim)
  const reported = reportedWords(article, claim)
  const facts = new Map([
    ['actor', actor?.name ?? namelessSpeaker(article, claim)],
    ['description', actor?.description],
    ['cue', cueOf(article, claim)],
    ['quote', wordsOf(article, claim.content)],
    ['report', [reported.cue, reported.content].filter(Boolean).join(' ')],
    ['outlet', publisher ?? title ?? path.slice(path.lastIndexOf('/') + 1)],
    ['date', published && formatDate(published).replace(/,.*/, '')],
    ['said', claim.said && formatWhen(claim.said)],
  ])
  const link = claimLink(article, claim, path)
  const tags = (article.tags.get(claim.id) ?? []).map(tagMark).join(' ')
  return templateFor(article, claim, template)
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

/** The template as this claim may be cited by it; `{report}` is the cue and what it says, as they are in a sentence. */
function templateFor(article: AnnotatedArticle, claim: Claim, template: string): string {
  const {kind, polarity} = claim
  let fit = template
  if (kind !== 'direct') {
    if (/^\s*>.*\{quote\}/m.test(fit)) fit = citationTemplates.sentence
    fit = fit.replace(/["“„«‘']\{quote\}["”“»’']/g, '{quote}')
  }
  // Nothing that attributes: the speaker, a colon, and the words.
  if (!cueOf(article, claim)) return fit.replace(/\s*\{cue\}\s+\{quote\}/g, ': {quote}')
  if (isAccordingTo(article, claim)) fit = fit.replace(/\{actor\} \{cue\} \{quote\}/g, 'According to {actor}: {quote}')
  const needsCue = polarity === 'denied' && !fit.includes('{cue}')
  return fit.replace(needsCue ? /\{quote\}/g : /\{cue\}\s+\{quote\}/g, '{report}')
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
