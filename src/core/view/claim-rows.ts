import {
  type AnnotatedArticle,
  actorOf,
  candidatesOf,
  describeCandidates,
  formatPercent,
  type GivenEvidence,
  isUncertain,
  mayBeOf,
  type Note,
} from '../annotation/annotated-article.ts'
import {colorOfTags, iconOfTags, type OfferedTag} from '../annotation/offered-tags.ts'
import {opinionOf} from '../annotation/second-opinion.ts'
import {formatEvidence} from '../annotation/verdict-evidence.ts'
import type {Claim} from '../article.ts'
import {fillIn, fillInCount, type Phrases, phrasesOf} from '../phrases.ts'
import {extentOf, shorten, startOf, wordsOf} from './claim-text.ts'
import {briefFinding, iconOfFinding} from './describe-finding.ts'
import type {Row} from './row.ts'
import {actNameOf, describeUnusualStance, statementOf} from './statement.ts'

/** The names of VS Code's icons (https://microsoft.github.io/vscode-codicons) for kinds of claims. */
export const kindIcons = {direct: 'quote', indirect: 'comment', mixed: 'comment-discussion'} as const

/** The icon of a claim: what its source denies has a shape of its own, whatever the kind. */
export function claimIcon({kind, polarity}: Pick<Claim, 'kind' | 'polarity'>): string {
  return polarity === 'denied' ? 'circle-slash' : kindIcons[kind]
}

/** What a row of a claim needs beside the claim. */
export interface RowMaker {
  article: AnnotatedArticle
  /** Where an offset is, in words: "line 4". */
  placeOf: (offset: number) => string
  /** The tags with colours. */
  offered: readonly OfferedTag[]
}

/**
 * Keys of claims that stay the same from one analysis to the next, so that a
 * tree keeps its selection while somebody types elsewhere: the content's own
 * words, with a number where they are repeated.
 */
export function claimKeys(article: AnnotatedArticle): Map<Claim, string> {
  const seen = new Map<string, number>()
  return new Map(
    article.analysis.claims.map((claim) => {
      const words = wordsOf(article, claim.content) || wordsOf(article, claim.cue)
      const count = (seen.get(words) ?? 0) + 1
      seen.set(words, count)
      return [claim, count === 1 ? words : `${words}#${count}`]
    }),
  )
}

/** The name of a speaker before a statement is cut to this many code units, so that the statement is seen, too. */
const maxNameLength = 32

/** A claim as a row: verb and words first, tags last; where `named`, the actor is before them. */
export function claimRow(
  {article, placeOf, offered}: RowMaker,
  claim: Claim,
  {id, named, inner}: {id: string; named: boolean; inner: Row[]},
): Row {
  const actor = actorOf(article, claim)
  const statement = statementOf(article, claim, 60)
  const place = placeOf(startOf(claim)[0])
  const tags = article.tags.get(claim.id) ?? []
  const phrases = phrasesOf(article)
  const notes = spokenNotes(phrases, article.notes.get(claim.id))
  const evidence = spokenEvidence(phrases, article.evidence.get(claim.id))
  const compared = briefFinding(article, claim)
  const uncertain = isUncertain(article, claim)
  const opinion = briefOpinion(article, claim)
  const speaker = uncertain ? phrases.uncertainSpeaker : actor?.name
  const labelWith = (name: string | undefined) => (named && name ? `${name} · ${statement}` : statement)
  return {
    id,
    type: 'claim',
    label: labelWith(speaker && shorten(speaker, maxNameLength)),
    tags,
    description: [opinion, uncertain && briefCandidates(article, claim), place, compared, notes, evidence, ...tags]
      .filter(Boolean)
      .join(' · '),
    color: colorOfTags(tags, offered),
    icon:
      iconOfTags(tags, offered) ??
      iconOfFinding(article, claim) ??
      (actor || claim.source.length ? claimIcon(claim) : 'question'),
    spoken: [
      labelWith(speaker),
      uncertain && describeCandidates(article, claim),
      opinion,
      phrases.kinds[claim.kind],
      describeUnusualStance(claim, phrases),
      spokenTags(phrases, tags),
      compared,
      notes,
      evidence,
      inner.length ? fillInCount(phrases, phrases.inside, inner.length) : '',
      place,
    ]
      .filter(Boolean)
      .join(', '),
    claim,
    actor,
    uncertain,
    span: startOf(claim),
    extent: extentOf(claim),
    children: inner,
  }
}

/** "Ann Roe 61 %, Piet Maas 22 %" */
function briefCandidates(article: AnnotatedArticle, claim: Claim): string {
  return candidatesOf(article, claim)
    .map(({actor, probability}) => `${actor.name} ${formatPercent(probability)}`)
    .join(', ')
}

/** "A model says Ann Roe"; undefined without a second opinion. */
function briefOpinion(article: AnnotatedArticle, claim: Claim): string | undefined {
  const {actor, opinion} = opinionOf(article, claim) ?? {}
  return actor && opinion && fillIn(phrasesOf(article).opinion, opinion.by, actor.name)
}

/** "tagged verified, to quote"; empty without tags. */
export function spokenTags({tagged}: Phrases, tags: readonly string[]): string {
  return tags.length ? fillIn(tagged, tags.join(', ')) : ''
}

/** "1 note"; empty without notes. */
export function spokenNotes(phrases: Phrases, notes: readonly Note[] = []): string {
  return notes.length ? fillInCount(phrases, phrases.counts.notes, notes.length) : ''
}

/** "1 piece of evidence"; empty without any. */
export function spokenEvidence(phrases: Phrases, evidence: readonly GivenEvidence[] = []): string {
  return evidence.length ? fillInCount(phrases, phrases.counts.evidence, evidence.length) : ''
}

/** Everything by which a claim can be found, in lower case; one in doubt by each of its candidates. */
export function searchText(article: AnnotatedArticle, claim: Claim): string {
  const actors = article.analysis.actors.filter((actor) => mayBeOf(article, claim, actor))
  const {kinds, acts, uncertainSpeaker, unattributed} = phrasesOf(article)
  return [
    wordsOf(article, claim.content),
    wordsOf(article, claim.source),
    wordsOf(article, claim.cue),
    kinds[claim.kind],
    acts[actNameOf(claim)],
    claim.act,
    claim.polarity,
    ...(article.tags.get(claim.id) ?? []),
    ...(article.notes.get(claim.id) ?? []).map(({text}) => text),
    ...(article.evidence.get(claim.id) ?? []).map(formatEvidence),
    ...(isUncertain(article, claim) ? [uncertainSpeaker] : []),
    ...(actors.length ? [] : [unattributed]),
    ...actors.flatMap(({name, aliases, description = ''}) => [name, ...aliases, description]),
  ]
    .join('\n')
    .toLowerCase()
}
