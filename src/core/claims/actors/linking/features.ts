import type {Word} from '../../../language/passage.ts'
import {hashText, mixHashes} from '../../../linear/hash.ts'
import {partNumbers} from '../grammar.ts'
import type {Entity} from '../reference.ts'
import {emitNamedAhead, emitNobodyAhead} from './ahead-features.ts'
import {type Anaphor, isPersonal, kinds} from './anaphor.ts'
import {emitNounFeatures} from './noun-features.ts'
import {emitPronounFeatures} from './pronoun-features.ts'
import {emitBeforeQuotation, emitNobodyBefore} from './quotation-features.ts'
import type {Candidate, Context, Emit} from './scene.ts'

/** Name and version of these features; a model says which it was trained with. */
export const actorFeatures = 'actors-3'

const forms = {name: 0, pronoun: 1, noun: 2} as const

/** Small numbers as they are, larger ones in steps. */
const step = (count: number) => (count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 15 ? 6 : 7)

/**
 * The features of a candidate as hashes, each for all kinds of anaphors and for the
 * kind at hand. `into` is filled from its start; returns how many there are.
 */
export function emitFeatures(anaphor: Anaphor, candidate: Candidate, context: Context, into: Int32Array): number {
  let count = 0
  const {kind} = anaphor
  const emit: Emit = (template: number, value: number, more = 0) => {
    const hash = mixHashes(template, value | 0, more | 0)
    into[count++] = hash
    into[count++] = mixHashes(template, hash, kind)
  }
  const {entity, standing, rank, type} = candidate
  const isSource = anaphor.attribution >= 0 ? 1 : 0
  if (!entity) emitNew()
  else {
    emitPlace(entity)
    if (anaphor.reference?.form === 'noun') emitNounFeatures(emit, anaphor, candidate, entity, context)
  }
  return count

  /** What speaks for somebody of whom nothing was said before. */
  function emitNew() {
    const {persons, others, repeated, alone, colon, references} = context
    emit(1, isSource, anaphor.quoted ? 1 : 0)
    emit(2, Math.min(persons, 3), anaphor.opening)
    emit(3, Math.min(others, 3), anaphor.opening)
    emit(4, anaphor.opening, Math.min(repeated, 2))
    emit(5, anaphor.nounHash, anaphor.opening)
    emit(6, anaphor.nounHash)
    emit(7, Math.min(anaphor.modifiers.length, 3), anaphor.opening)
    emit(8, anaphor.modifiers.some(({capital}) => capital) ? 1 : 0, anaphor.opening)
    emit(9, context.speaker ? 1 : 0, anaphor.quoted ? 1 : 0)
    emit(10, (alone ? 1 : 0) + (colon ? 2 : 0))
    emit(11, step(references >> 3))
    emit(12, context.owner ? 1 : 0)
    emit(16, Math.min(context.near, 3), anaphor.opening * 2 + (anaphor.modifiers.length ? 1 : 0))
    emit(17, context.bestMatch, anaphor.opening)
    emit(18, context.bestMatch, Math.min(context.near, 3))
    emit(19, anaphor.apart ? 1 : 0, anaphor.opening)
    emit(120, anaphor.news, anaphor.opening * 2 + (anaphor.apart ? 1 : 0))
    emit(121, anaphor.news, context.bestMatch)
    emit(122, anaphor.news, Math.min(context.near, 3) * 2 + (anaphor.modifiers.length ? 1 : 0))
    if (kind === kinds.quotation) emitNobodyBefore(emit, context)
    if (anaphor.reference?.role) emit(13, 1)
    for (const {stem} of anaphor.modifiers) emit(14, hashText(stem))
    emit(15, clusterOf(anaphor.noun), anaphor.opening)
    if (context.ahead) emitNobodyAhead(emit, anaphor, context.ahead)
  }

  function emitPlace(entity: Entity) {
    const {discourse, prose, speech, speakers, persons, others} = context
    const gender = entity.gender === undefined ? 1 : anaphor.reference?.gender === undefined ? 2 : 0
    emit(20, type, isSource)
    emit(21, gender, type)
    emit(22, Math.min(rank, 5), isSource)
    emit(23, Math.min(rank, 5), type)
    const [top, second] = discourse.mostTimes
    if (standing) {
      const away = Math.min(anaphor.sentence - standing.sentence, 6)
      const paragraphs = Math.min(anaphor.paragraph - prose.sentences[standing.sentence].paragraph, 4)
      const lastQuoted = speech.quotation[standing.last.first]
      const quoted = speech.quotation[anaphor.first]
      const level = anaphor.quoted ? (lastQuoted < 0 ? 1 : lastQuoted === quoted ? 2 : 3) : lastQuoted >= 0 ? 4 : 0
      const lastPart = partNumbers[standing.part]
      const part = partNumbers[anaphor.part]
      emit(24, away, paragraphs)
      emit(25, away, part)
      emit(26, away, level)
      emit(27, forms[standing.last.form] * 3 + lastPart, Math.min(away, 2))
      emit(28, level, isSource)
      emit(29, standing.topic ? 1 : 0, Math.min(away, 3) * 8 + level)
      emit(30, step(standing.times), type)
      emit(31, entity.type === 'person' && standing.times === top ? (top >= 3 * second ? 2 : 1) : 0)
      emit(32, step(standing.spoken), isSource)
      emit(33, standing.last.first === prose.sentences[standing.sentence].first ? 1 : 0, Math.min(away, 2))
      const introduced = Math.min(anaphor.sentence - standing.first, 5)
      emit(34, introduced, standing.spoken ? 1 : 0)
      emit(35, standing.outside < 0 ? 9 : Math.min(anaphor.sentence - standing.outside, 5), isSource)
      emit(36, part * 3 + lastPart, away === 0 ? 1 : 0)
      if (isPersonal(kind) && standing.pronoun)
        emit(
          37,
          /^(?:she|her|hers)$/.test(standing.pronoun) === (anaphor.reference?.gender === 'female') ? 1 : 0,
          Math.min(away, 2),
        )
      if (isPersonal(kind)) emitPronounFeatures(emit, anaphor, standing, prose)
      if (away === 0) {
        const gap = anaphor.first - standing.last.last
        emit(38, gap < 0 ? 0 : gap < 2 ? 1 : gap < 6 ? 2 : gap < 12 ? 3 : 4, lastPart * 3 + part)
        if (part === 2 && lastPart === 0) emit(39, inOneClause(prose.words, standing.last.last, anaphor.first) ? 1 : 0)
        if (part === 0 && prose.words[anaphor.first - 1]?.text === ',' && lastPart === 2) emit(40, 1)
      }
      if (standing.spokeIn >= 0) {
        const since = Math.min(anaphor.sentence - standing.spokeIn, 5)
        const spokeParagraphs = Math.min(anaphor.paragraph - prose.sentences[standing.spokeIn].paragraph, 3)
        emit(41, since, isSource)
        emit(42, spokeParagraphs, isSource * 4 + Math.min(since, 2))
      }
      if (level === 0 || level === 2) emit(43, away, standing.topic ? 1 : 0)
    } else emit(44, isSource, partNumbers[anaphor.part])
    const turn = speakers.indexOf(entity)
    emit(45, turn, isSource)
    if (turn === 0) {
      emit(46, partNumbers[anaphor.part], anaphor.quoted ? 1 : 0)
      if (standing) emit(47, Math.min(anaphor.sentence - standing.spokeIn, 4), Math.min(rank, 3))
    }
    if (context.speaker === entity) emit(48, anaphor.quoted ? 1 : 0, isSource)
    if (context.said.has(entity)) emit(49, isSource, type)
    if (candidate.ahead) {
      const distance = sentencesTo(candidate.ahead.first, 4)
      emit(50, distance, standing ? 1 : 0)
      emit(51, distance, standing ? Math.min(anaphor.sentence - standing.sentence, 3) : 9)
      if (distance === 0) {
        const fronted = anaphor.first - prose.sentences[anaphor.sentence].first < 6 ? 1 : 0
        const comma = prose.words.slice(anaphor.last, candidate.ahead.first).some(({text}) => text === ',') ? 2 : 0
        emit(52, fronted + comma, partNumbers[anaphor.part] + (standing ? 3 : 0))
      }
    } else emit(50, 9, standing ? 1 : 0)
    const {nextSpeaker} = context
    if (nextSpeaker) {
      const own = nextSpeaker.entity === entity ? 1 : 0
      emit(53, own, (nextSpeaker.sameParagraph ? 1 : 0) + 2 * Math.min(nextSpeaker.distance, 3))
    }
    if (context.ahead && !standing) {
      const distance = candidate.ahead ? sentencesTo(candidate.ahead.first, 12) : 12
      emitNamedAhead(emit, anaphor, candidate, entity, context.ahead, distance)
    }
    const rivals = entity.type === 'person' || type === 3 ? persons : others
    emit(54, Math.min(rivals, 4), type)
    emit(55, Math.min(rank, 3), Math.min(rivals, 3) + 4 * isSource)
    if (kind === kinds.quotation) {
      emit(56, (context.alone ? 1 : 0) + (context.colon ? 2 : 0), Math.min(turn, 2))
      emit(
        57,
        (context.alone ? 1 : 0) + (context.colon ? 2 : 0),
        standing ? Math.min(anaphor.sentence - standing.sentence, 3) : 9,
      )
      if (standing) emit(58, standing.topic ? 1 : 0, Math.min(anaphor.sentence - standing.sentence, 3))
      const lead = standing && entity.type === 'person' && standing.times === top && top >= 3 * second ? 1 : 0
      emit(59, lead, (context.alone ? 1 : 0) + 2 * Math.min(persons, 3))
      emitBeforeQuotation(emit, anaphor, candidate, context, lead)
    }
    if (entity.noun) emit(60, hashText(entity.noun))
    if (entity === context.publisher) emit(61, 1)
    emit(62, entity.references[0]?.form === 'name' ? Math.min(entity.name.length, 4) : 0, type)
  }

  function clusterOf(word: string): number {
    return word && context.types ? (context.types(word).clusters[1] ?? 0) : 0
  }

  /** How many sentences ahead a word is, at most `limit`. */
  function sentencesTo(word: number, limit: number): number {
    const {sentences} = context.prose
    const from = anaphor.sentence
    let index = from
    while (index < sentences.length - 1 && index < from + limit && sentences[index].last <= word) index++
    return index - from
  }
}

/** Whether nothing between two words opens another clause: "Cole told him", but not "Cole knew that they saw him". */
function inOneClause(words: readonly Word[], from: number, to: number): boolean {
  let verbs = 0
  for (let index = from; index < to; index++) {
    const {tag, text} = words[index]
    if (tag === 'VERB') verbs++
    if (tag === 'SCONJ' || /^(?:that|who|which|what|and|but|[:;“”"])$/i.test(text)) return false
  }
  return verbs < 2
}
