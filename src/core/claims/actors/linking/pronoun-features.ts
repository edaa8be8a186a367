import type {Prose, Word} from '../../../language/passage.ts'
import {hashText} from '../../../linear/hash.ts'
import {isVerb, partNumbers} from '../grammar.ts'
import type {Anaphor} from './anaphor.ts'
import type {Standing} from './discourse.ts'
import type {Emit} from './scene.ts'

/**
 * Emits how the place of “he” or “she” goes with the place where a candidate was last spoken
 * of: which words stand beside either, who came first in the sentence, and what clauses lie
 * between (Lappin and Leass, Computational Linguistics 20(4), 1994; without a parser).
 */
export function emitPronounFeatures(emit: Emit, anaphor: Anaphor, standing: Standing, {words, sentences}: Prose) {
  const {last, sentence, topic} = standing
  const away = Math.min(anaphor.sentence - sentence, 2)
  const part = partNumbers[anaphor.part]
  const lastPart = partNumbers[standing.part]
  const order = Math.min(standing.order, 3)
  const role = last.first > sentences[sentence].first ? roleBehind(words[last.first - 1]) : 0
  const next = followerOf(words[last.last])
  const isFirst = anaphor.first === sentences[anaphor.sentence].first
  const opener = isFirst ? 1 : hashText(words[anaphor.first - 1].text.toLowerCase())
  emit(180, order, away * 3 + part)
  emit(181, role, away * 3 + part)
  emit(182, lastPart * 8 + next, away * 3 + part)
  emit(183, order * 3 + lastPart, away * 2 + (topic ? 1 : 0))
  emit(184, opener, away * 16 + lastPart * 4 + order)
  emit(185, opener, away * 4 + (topic ? 1 : 0) + 2 * (isVerb(words[anaphor.last]) ? 1 : 0))
  emit(186, role, next * 4 + away)
  if (away > 0 || last.last > anaphor.first) return
  const between = clausesBetween(words, last.last, anaphor.first)
  emit(187, between, lastPart * 3 + part)
  emit(188, between, order * 3 + part)
  emit(189, between, role)
}

/** What a name's place in its clause is, by the word before it: each preposition is one of its own. */
function roleBehind(word: Word): number {
  if (word.tag === 'ADP' || word.tag === 'SCONJ') return hashText(word.text.toLowerCase())
  if (isVerb(word)) return 1
  if (word.text === ',') return 2
  return word.tag === 'CCONJ' ? 3 : 4
}

function followerOf(word: Word | undefined): number {
  if (!word) return 0
  if (isVerb(word)) return 1
  if (word.text === ',') return 2
  return ['ADP', 'PUNCT', 'PART'].indexOf(word.tag) + 4
}

/** What joins two places of a sentence: verbs, commas, words that open a clause, and conjunctions, as one number. */
function clausesBetween(words: readonly Word[], from: number, to: number): number {
  let verbs = 0
  let commas = 0
  let openers = 0
  let joints = 0
  for (let index = from; index < to; index++) {
    const {tag, text} = words[index]
    if (tag === 'VERB') verbs++
    else if (text === ',') commas++
    else if (tag === 'SCONJ' || /^(?:that|who|which|what|when|while|after|before|because|if|as)$/i.test(text)) openers++
    else if (/^(?:and|but|;)$/.test(text)) joints++
  }
  return Math.min(verbs, 2) + 3 * Math.min(commas, 2) + 9 * Math.min(openers, 1) + 18 * Math.min(joints, 1)
}
