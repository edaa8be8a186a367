import {foldedWords} from '../notes/quoted-words.ts'
import {isObject, type Json, parseJson} from '../parse-json.ts'
import {oneLine} from '../view/claim-text.ts'
import type {DoubtfulClaim, Question} from './create-question.ts'

/** One claim's answer that can be used. */
export interface Opinion {
  /** Id of the claim. */
  claim: string
  /** Id of the candidate that was chosen. */
  actor: string
  name: string
  /** The words of the article that are said to show it, as the article has them. */
  words: string
}

/** What is left of a language model's answers. */
export interface Opinions {
  opinions: Opinion[]
  /** Ids of the claims of which it says that the article does not tell. */
  unknown: string[]
  /** What was not used, and why. */
  dropped: {claim?: string; reason: string}[]
}

/** Words that are cited must be at least this many: one or two stand anywhere. */
const minWords = 3

/**
 * Reads a model's answers to a question. One counts only if it chooses a candidate of its claim and
 * cites words that a sentence of the article has, or says "unknown"; whatever else it says, and what it
 * says of claims that were not asked about, is dropped.
 */
export function readAnswers(text: string, question: Question): Opinions {
  const answers = parseAnswers(text)
  if (!answers) return {opinions: [], unknown: [], dropped: [{reason: 'it is not the JSON object that was asked for'}]}
  const asked = new Map(question.claims.map((claim) => [claim.claim.id, claim]))
  const sentences = question.sentences.map(folded)
  const opinions: Opinion[] = []
  const unknown: string[] = []
  const dropped: Opinions['dropped'] = []
  const answered = new Set<string>()
  for (const answer of answers) {
    const id = isObject(answer) && typeof answer.claim === 'string' ? answer.claim : undefined
    const claim = id === undefined ? undefined : asked.get(id)
    const read = claim ? readAnswer(answer, claim, sentences) : 'it is about no claim that was asked about'
    if (id !== undefined && claim && answered.has(id))
      dropped.push({claim: id, reason: 'the claim was answered before'})
    else if (typeof read === 'object') opinions.push(read)
    else if (read === 'unknown') unknown.push(id!)
    else dropped.push({...(id !== undefined && {claim: id}), reason: read})
    if (id !== undefined) answered.add(id)
  }
  return {opinions, unknown, dropped}
}

/** The answer where it can be used, `unknown`, or why it cannot be used. */
function readAnswer(answer: Json, {claim, candidates}: DoubtfulClaim, sentences: readonly string[]): Opinion | string {
  const {speaker, words} = isObject(answer) ? answer : {}
  if (speaker === 'unknown') return speaker
  const candidate = candidates.find(({letter}) => letter === speaker)
  if (!candidate) return 'it chooses none of the candidates'
  if (typeof words !== 'string') return 'it cites no words of the article'
  const cited = folded(words)
  if (foldedWords(words).length < minWords) return `it cites fewer than ${minWords} words of the article`
  if (!sentences.some((sentence) => sentence.includes(cited))) return 'the words that it cites are not in the article'
  return {claim: claim.id, actor: candidate.actor, name: candidate.name, words: oneLine(words)}
}

/** Models write other marks and spaces than the article, and mean the same. */
function folded(text: string): string {
  return ` ${foldedWords(text).join(' ')} `
}

/** The list of answers; a fence of Markdown around the object is allowed. */
function parseAnswers(text: string): Json[] | undefined {
  const [, fenced] = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text) ?? []
  const value = parseJson((fenced ?? text).trim())
  return isObject(value) && Array.isArray(value.answers) ? value.answers : undefined
}
