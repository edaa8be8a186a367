import {type AnnotatedArticle, actorOf, namelessSpeaker} from '../annotation/annotated-article.ts'
import type {Attitude, Claim, ClaimAct, Span} from '../article.ts'
import {sayingVerb} from '../lexicon/saying-verbs.ts'
import {englishPhrases, fillIn} from '../phrases.ts'
import {fullName, oneLine, shorten, wordsOf} from './claim-text.ts'

/** What the words of a claim are taken from. */
type Shown = Pick<AnnotatedArticle, 'text' | 'analysis'>

/** The acts as the field names them; an attitude goes by its kind. */
export type ActName = Exclude<ClaimAct, 'attitude'> | Attitude

/** Every act, in the order in which groups of claims stand. */
export const actNames = Object.keys(englishPhrases.acts) as ActName[]

export function actNameOf({act, attitude}: Pick<Claim, 'act' | 'attitude'>): ActName {
  return act === 'attitude' ? (attitude ?? 'belief') : act
}

/** "assertive"; "assertive, denied". */
export function describeStance(claim: Pick<Claim, 'act' | 'attitude' | 'polarity'>, phrases = englishPhrases): string {
  const act = phrases.acts[actNameOf(claim)]
  return claim.polarity === 'denied' ? fillIn(phrases.denied, act) : act
}

/** The same where a plain statement needs no word: empty for what is assertive and affirmed. */
export function describeUnusualStance(
  claim: Pick<Claim, 'act' | 'attitude' | 'polarity'>,
  phrases = englishPhrases,
): string {
  return claim.act === 'assertive' && claim.polarity === 'affirmed' ? '' : describeStance(claim, phrases)
}

/** A cue that is longer is cut, so that the words of the claim are seen, too. */
const maxCueLength = 40

/**
 * What a claim says where its sentence is not shown: the verb comes with the words
 * ("denied: any reserve had been hidden"), which alone may read as their opposite.
 * Words beyond `length` UTF-16 code units are cut.
 */
export function statementOf(article: Shown, claim: Claim, length?: number): string {
  const cue = cueOf(article, claim).replace(/^According to$/, 'according to')
  const words = wordsOf(article, claim.content)
  const content = length === undefined ? words : shorten(words, length)
  if (!cue || !content) return cue || withoutThat(content)
  return `${shorten(cue, maxCueLength)}: ${withoutThat(content)}`
}

/**
 * How cue and content follow the speaker's name in a sentence: "denied that …" as the
 * article has it, or with a colon where its words do not follow one another like that
 * ("said: “It leaks.”").
 */
export function reportedWords(article: AnnotatedArticle, claim: Claim): {cue: string; content: string} {
  const cue = cueOf(article, claim)
  const content = wordsOf(article, claim.content)
  if (!cue) return {cue, content}
  const [verb] = cue.split(' ')
  const isClause = followsSource(article, claim)
  if (isClause && claim.kind !== 'direct' && followsCue(article, claim)) return {cue, content}
  return {cue: isClause || sayingVerb(verb) ? `${cue}:` : `(${cue}):`, content: withoutThat(content)}
}

/** A claim as reported: "Denise Okafor-Whitfield, Mayor, denied that any reserve had been hidden". */
export function reportOf(article: AnnotatedArticle, claim: Claim): string {
  const actor = actorOf(article, claim)
  const {cue, content} = reportedWords(article, claim)
  if (actor && isAccordingTo(article, claim)) return `According to ${fullName(actor)}: ${content}`
  if (!cue) return `${actor ? fullName(actor) : namelessSpeaker(article, claim)}: ${content}`
  if (!actor) return `${namelessSpeaker(article, claim)}, ${cue} ${content}`
  const name = fullName(actor)
  return `${name}${actor.description && !cue.startsWith('(') ? ',' : ''} ${cue} ${content}`
}

/**
 * The words of the cue; empty where a mark attributes, as in transcripts. "(denied)"
 * follows where somebody else denies that it was said.
 */
export function cueOf(article: Shown, claim: Claim): string {
  const words = wordsOf(article, claim.cue)
  if (!/\p{L}/u.test(words)) return ''
  const mayBe = claim.polarity === 'denied' && claim.within !== undefined
  const outer = mayBe ? article.analysis.claims.find(({id}) => id === claim.within) : undefined
  const isDenied = outer?.polarity === 'denied'
  return `${words.replace(/[\s:,]+$/, '')}${isDenied ? ' (denied)' : ''}`
}

/** "According to": the one cue that is before the speaker's name. */
export function isAccordingTo(article: Shown, {cue}: Claim): boolean {
  return /^according to$/i.test(wordsOf(article, cue))
}

/** The words of a claim without the "that" that joins them to their verb. */
export function withoutThat(words: string): string {
  return words.replace(/^that (?=\S)/i, '')
}

/** "[Roe] denied", not "said [Roe]" or "[Roe’s] denial". */
function followsSource({text}: AnnotatedArticle, {source, cue}: Claim): boolean {
  const end = source.at(-1)?.[1]
  return end !== undefined && end <= cue[0][0] && !/['’]s?$/.test(text.slice(source[0][0], end))
}

/** "denied [that …]" with nobody who is told between. */
function followsCue(article: AnnotatedArticle, {cue, content}: Claim): boolean {
  if (cue.length !== 1 || content.length !== 1) return false
  const between: Span = [cue[0][1], content[0][0]]
  return between[0] <= between[1] && !/[\p{L}\p{N}:]/u.test(oneLine(wordsOf(article, [between])))
}
