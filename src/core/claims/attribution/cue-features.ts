import {hashText} from '../../linear/hash.ts'
import {answer, answerPair, type FeatureList, gather, kindsOf} from './feature-list.ts'
import {comma, isNominal, pronoun, subordinator, verb, type WordColumns} from './word-columns.ts'

/** Name and version: weights trained for other features are refused. */
export const cueFeatures = 'cues-2'

const that = hashText('that')

/** How far a subject or an object is looked for. */
const reach = 12

/** Kinds that are asked of every word, then those that want a longer word, a subject, a word that follows, a verb before. */
const everyKinds = kindsOf([1, 7], [13, 57], [64, 68], [74, 77])
const endingKinds = [9, 10, 11].map((kind) => kindsOf(kind))
const beginningKinds = kindsOf(12)
const subjectKinds = kindsOf([58, 63])
const followingKinds = kindsOf([69, 71])
const verbKinds = kindsOf([72, 73])

/** Writes what may tell whether word `index` is part of a cue ("noted", "according to"). */
export function describeForCue(columns: WordColumns, index: number, out: FeatureList): void {
  const {lower, lemma, tag, types, quoteState, name, mark, length: edge} = columns
  const from = columns.paragraphFirst[index]
  const to = columns.paragraphLast[index]
  const word = types[index]
  const before = index - 1 >= from ? index - 1 : edge
  const before2 = index - 2 >= from ? index - 2 : edge
  const before3 = index - 3 >= from ? index - 3 : edge
  const after = index + 1 < to ? index + 1 : edge
  const after2 = index + 2 < to ? index + 2 : edge
  const after3 = index + 3 < to ? index + 3 : edge
  out.count = 0
  const own = lemma[index]
  const state = quoteState[index]
  const ownTag = tag[index]

  answer(out, 1, 0)
  answer(out, 2, lower[index])
  answer(out, 3, own)
  answerPair(out, 4, own, ownTag)
  answer(out, 5, ownTag)
  answerPair(out, 6, lower[index], state)
  answerPair(out, 7, word.shape, ownTag)
  for (let affix = 1; affix < 4; affix++) {
    if (!word.affixes[affix]) continue
    answerPair(out, 8 + affix, word.affixes[affix], ownTag)
    gather(out, endingKinds[affix - 1])
  }
  if (word.affixes[7]) {
    answer(out, 12, word.affixes[7])
    gather(out, beginningKinds)
  }
  for (let level = 0; level < 4; level++) answerPair(out, 13 + level, word.clusters[level], ownTag)

  answer(out, 17, lower[before])
  answer(out, 18, lower[before2])
  answer(out, 19, lower[before3])
  answer(out, 20, lower[after])
  answer(out, 21, lower[after2])
  answer(out, 22, lower[after3])
  answer(out, 23, tag[before] * 32 + tag[after])
  answer(out, 24, tag[before2] * 32 + tag[after2])
  answer(out, 25, tag[before3] * 32 + tag[after3])
  answerPair(out, 26, tag[before], own)
  answerPair(out, 27, tag[before2], own)
  answerPair(out, 28, tag[before3], own)
  answerPair(out, 29, tag[after], own)
  answerPair(out, 30, tag[after2], own)
  answerPair(out, 31, tag[after3], own)
  answer(out, 32, types[before].clusters[1])
  answer(out, 33, types[before2].clusters[1])
  answer(out, 34, types[after].clusters[1])
  answer(out, 35, types[after2].clusters[1])
  answerPair(out, 36, name[before], ownTag)
  answerPair(out, 37, name[before2], ownTag)
  answerPair(out, 38, name[after], ownTag)
  answerPair(out, 39, name[after2], ownTag)
  answerPair(out, 40, lemma[before], own)
  answerPair(out, 41, own, lemma[after])
  answerPair(out, 42, lemma[before], lemma[after])
  answerPair(out, 43, lemma[before2], lemma[before])
  answerPair(out, 44, lemma[after], lemma[after2])
  answerPair(out, 45, own, lemma[after] ^ (lemma[after2] << 1))
  answerPair(out, 46, own, lemma[before] ^ (lemma[before2] << 1))
  answer(out, 47, tag[before2] * 1024 + tag[before] * 32 + ownTag)
  answer(out, 48, ownTag * 1024 + tag[after] * 32 + tag[after2])
  answer(out, 49, tag[before] * 1024 + ownTag * 32 + tag[after])
  answerPair(out, 50, word.clusters[1], types[before].clusters[2])
  answerPair(out, 51, word.clusters[1], types[after].clusters[2])
  answerPair(out, 52, word.clusters[0], tag[after] * 32 + tag[before])

  // quotation marks near the word
  answerPair(out, 53, quoteState[before] * 16 + state * 4 + (quoteState[after] & 3), ownTag)
  let behind = 0
  while (behind < 8 && index - behind > from && quoteState[index - behind - 1] !== 3) behind++
  let ahead = 0
  while (ahead < 8 && index + ahead + 1 < to && quoteState[index + ahead + 1] !== 2) ahead++
  if (index - behind <= from) behind = 9
  if (index + ahead + 1 >= to) ahead = 9
  answerPair(out, 54, behind * 64 + state, ownTag)
  answerPair(out, 55, ahead * 64 + state, ownTag)
  answerPair(out, 56, behind * 64 + ahead * 4 + state, own)
  answerPair(out, 57, behind * 64 + ahead * 4 + state, ownTag)

  // who may be the subject, and what the verb's complement may be
  let subject = index - 1
  while (subject >= from && index - subject < reach && !isNominal(tag[subject])) subject--
  const hasSubject = subject >= from && index - subject < reach
  if (hasSubject) {
    const far = Math.min(index - subject, 6)
    answerPair(out, 58, lemma[subject], ownTag)
    answerPair(out, 59, types[subject].clusters[1], own)
    answerPair(out, 60, types[subject].clusters[2] * 32 + ownTag, word.clusters[1])
    answerPair(out, 61, name[subject] * 64 + far * 8 + (tag[subject] === pronoun ? 1 : 0), own)
    answerPair(out, 62, name[subject] * 2048 + far * 64 + tag[subject], ownTag)
    answerPair(out, 63, types[subject].clusters[0], ownTag)
    gather(out, subjectKinds)
  }
  let person = index - 1
  while (person >= from && index - person < 2 * reach && (name[person] & 3) !== 1) person--
  answerPair(out, 64, person >= from && index - person < 2 * reach ? Math.min(index - person, 10) : 0, ownTag)

  let commas = 0
  let verbs = 0
  let marker = 0
  for (let next = index + 1; next < to && next < index + reach && mark[next] !== 7; next++) {
    if (mark[next] === comma) commas++
    if (tag[next] === verb) verbs++
    if (!marker && (lower[next] === that || tag[next] === subordinator))
      marker = lower[next] ^ Math.min(next - index, 4)
  }
  answerPair(out, 65, commas * 64 + Math.min(verbs, 3), own)
  answerPair(out, 66, marker, own)
  answerPair(out, 67, marker, ownTag)
  answerPair(out, 68, Math.min(verbs, 3) * 8 + Math.min(commas, 2), ownTag)
  let nextContent = index + 1
  while (nextContent < to && nextContent < index + 5 && !isNominal(tag[nextContent]) && tag[nextContent] !== verb)
    nextContent++
  if (nextContent < to) {
    answerPair(out, 69, tag[nextContent] * 8 + Math.min(nextContent - index, 6), own)
    answerPair(out, 70, types[nextContent].clusters[1], word.clusters[1])
    answerPair(out, 71, name[nextContent] * 8 + Math.min(nextContent - index, 6), own)
    gather(out, followingKinds)
  }
  let lastVerb = index - 1
  while (lastVerb >= from && index - lastVerb < reach && tag[lastVerb] !== verb) lastVerb--
  if (lastVerb >= from && tag[lastVerb] === verb) {
    answerPair(out, 72, lemma[lastVerb], ownTag)
    answerPair(out, 73, types[lastVerb].clusters[2], own)
    gather(out, verbKinds)
  }

  // where in the sentence and the paragraph
  const begin = index - columns.sentenceFirst[index]
  const rest = columns.sentenceLast[index] - index
  answerPair(out, 74, Math.min(begin, 5) * 8 + Math.min(rest, 6), ownTag)
  answerPair(out, 75, columns.sentenceFirst[index] === from ? 1 : 0, own)
  answerPair(out, 76, Math.min(rest, 4), own)
  answerPair(out, 77, tag[columns.sentenceFirst[index]] * 8 + state, ownTag)
  gather(out, everyKinds)
}
