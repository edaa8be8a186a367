import {hashText} from '../../linear/hash.ts'
import {add, type FeatureList} from './feature-list.ts'
import {comma, isNominal, pronoun, subordinator, verb, type WordColumns} from './word-columns.ts'

/** Name and version: weights trained for other features are refused. */
export const cueFeatures = 'cues-1'

const that = hashText('that')

/** How far a subject or an object is looked for. */
const reach = 12

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

  add(out, 1, 0)
  add(out, 2, lower[index])
  add(out, 3, own)
  add(out, 4, own, ownTag)
  add(out, 5, ownTag)
  add(out, 6, lower[index], state)
  add(out, 7, word.shape, ownTag)
  for (let affix = 1; affix < 4; affix++) if (word.affixes[affix]) add(out, 8 + affix, word.affixes[affix], ownTag)
  if (word.affixes[7]) add(out, 12, word.affixes[7])
  for (let level = 0; level < 4; level++) add(out, 13 + level, word.clusters[level], ownTag)

  add(out, 17, lower[before])
  add(out, 18, lower[before2])
  add(out, 19, lower[before3])
  add(out, 20, lower[after])
  add(out, 21, lower[after2])
  add(out, 22, lower[after3])
  add(out, 23, tag[before] * 32 + tag[after])
  add(out, 24, tag[before2] * 32 + tag[after2])
  add(out, 25, tag[before3] * 32 + tag[after3])
  add(out, 26, tag[before], own)
  add(out, 27, tag[before2], own)
  add(out, 28, tag[before3], own)
  add(out, 29, tag[after], own)
  add(out, 30, tag[after2], own)
  add(out, 31, tag[after3], own)
  add(out, 32, types[before].clusters[1])
  add(out, 33, types[before2].clusters[1])
  add(out, 34, types[after].clusters[1])
  add(out, 35, types[after2].clusters[1])
  add(out, 36, name[before], ownTag)
  add(out, 37, name[before2], ownTag)
  add(out, 38, name[after], ownTag)
  add(out, 39, name[after2], ownTag)
  add(out, 40, lemma[before], own)
  add(out, 41, own, lemma[after])
  add(out, 42, lemma[before], lemma[after])
  add(out, 43, lemma[before2], lemma[before])
  add(out, 44, lemma[after], lemma[after2])
  add(out, 45, own, lemma[after] ^ (lemma[after2] << 1))
  add(out, 46, own, lemma[before] ^ (lemma[before2] << 1))
  add(out, 47, tag[before2] * 1024 + tag[before] * 32 + ownTag)
  add(out, 48, ownTag * 1024 + tag[after] * 32 + tag[after2])
  add(out, 49, tag[before] * 1024 + ownTag * 32 + tag[after])
  add(out, 50, word.clusters[1], types[before].clusters[2])
  add(out, 51, word.clusters[1], types[after].clusters[2])
  add(out, 52, word.clusters[0], tag[after] * 32 + tag[before])

  // quotation marks near the word
  add(out, 53, quoteState[before] * 16 + state * 4 + (quoteState[after] & 3), ownTag)
  let behind = 0
  while (behind < 8 && index - behind > from && quoteState[index - behind - 1] !== 3) behind++
  let ahead = 0
  while (ahead < 8 && index + ahead + 1 < to && quoteState[index + ahead + 1] !== 2) ahead++
  if (index - behind <= from) behind = 9
  if (index + ahead + 1 >= to) ahead = 9
  add(out, 54, behind * 64 + state, ownTag)
  add(out, 55, ahead * 64 + state, ownTag)
  add(out, 56, behind * 64 + ahead * 4 + state, own)
  add(out, 57, behind * 64 + ahead * 4 + state, ownTag)

  // who may be the subject, and what the verb's complement may be
  let subject = index - 1
  while (subject >= from && index - subject < reach && !isNominal(tag[subject])) subject--
  const hasSubject = subject >= from && index - subject < reach
  if (hasSubject) {
    const far = Math.min(index - subject, 6)
    add(out, 58, lemma[subject], ownTag)
    add(out, 59, types[subject].clusters[1], own)
    add(out, 60, types[subject].clusters[2] * 32 + ownTag, word.clusters[1])
    add(out, 61, name[subject] * 64 + far * 8 + (tag[subject] === pronoun ? 1 : 0), own)
    add(out, 62, name[subject] * 2048 + far * 64 + tag[subject], ownTag)
    add(out, 63, types[subject].clusters[0], ownTag)
  }
  let person = index - 1
  while (person >= from && index - person < 2 * reach && (name[person] & 3) !== 1) person--
  add(out, 64, person >= from && index - person < 2 * reach ? Math.min(index - person, 10) : 0, ownTag)

  let commas = 0
  let verbs = 0
  let marker = 0
  for (let next = index + 1; next < to && next < index + reach && mark[next] !== 7; next++) {
    if (mark[next] === comma) commas++
    if (tag[next] === verb) verbs++
    if (!marker && (lower[next] === that || tag[next] === subordinator))
      marker = lower[next] ^ Math.min(next - index, 4)
  }
  add(out, 65, commas * 64 + Math.min(verbs, 3), own)
  add(out, 66, marker, own)
  add(out, 67, marker, ownTag)
  add(out, 68, Math.min(verbs, 3) * 8 + Math.min(commas, 2), ownTag)
  let nextContent = index + 1
  while (nextContent < to && nextContent < index + 5 && !isNominal(tag[nextContent]) && tag[nextContent] !== verb)
    nextContent++
  if (nextContent < to) {
    add(out, 69, tag[nextContent] * 8 + Math.min(nextContent - index, 6), own)
    add(out, 70, types[nextContent].clusters[1], word.clusters[1])
    add(out, 71, name[nextContent] * 8 + Math.min(nextContent - index, 6), own)
  }
  let lastVerb = index - 1
  while (lastVerb >= from && index - lastVerb < reach && tag[lastVerb] !== verb) lastVerb--
  if (lastVerb >= from && tag[lastVerb] === verb) {
    add(out, 72, lemma[lastVerb], ownTag)
    add(out, 73, types[lastVerb].clusters[2], own)
  }

  // where in the sentence and the paragraph
  const begin = index - columns.sentenceFirst[index]
  const rest = columns.sentenceLast[index] - index
  add(out, 74, Math.min(begin, 5) * 8 + Math.min(rest, 6), ownTag)
  add(out, 75, columns.sentenceFirst[index] === from ? 1 : 0, own)
  add(out, 76, Math.min(rest, 4), own)
  add(out, 77, tag[columns.sentenceFirst[index]] * 8 + state, ownTag)
}
