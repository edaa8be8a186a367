import type {Prose} from '../../../language/passage.ts'
import {singular} from '../../../language/role-nouns.ts'
import {utteranceNouns} from '../../../lexicon/utterances.ts'
import type {Speech} from '../speech.ts'
import type {Anaphor} from './anaphor.ts'
import type {Before, Candidate, Context, Emit} from './scene.ts'

/** Reads what stands before the quotation that opens a sentence. */
export function readBefore({sentence, paragraph}: Anaphor, {words, sentences}: Prose, speech: Speech): Before {
  const before = sentences[sentence - 1]
  if (!before) return {shape: 0, utters: false}
  const isSame = before.paragraph === paragraph
  const isQuoted = speech.quotation[before.last - 1] >= 0
  const kind = isQuoted ? 3 : words[before.last - 1].text === '?' ? 2 : 1
  const utters =
    isSame &&
    !isQuoted &&
    words.slice(before.first, before.last).some(({text, tag}) => tag === 'NOUN' && utteranceNouns.has(singular(text)))
  return {shape: isSame ? kind : kind + 3, utters}
}

/** Emits what speaks for a quotation that is nobody's, or of somebody not spoken of. */
export function emitNobodyBefore(emit: Emit, {before, alone, colon, persons}: Context) {
  if (!before) return
  emit(240, before.shape, (alone ? 1 : 0) + (colon ? 2 : 0))
  emit(241, before.shape, Math.min(persons, 3))
  emit(242, before.utters ? 1 : 0)
}

/** Emits how a candidate goes with what stands before the quotation; `lead` is 1 for whom the article is about. */
export function emitBeforeQuotation(
  emit: Emit,
  {sentence}: Anaphor,
  {entity, standing, type}: Candidate,
  {before, speakers}: Context,
  lead: number,
) {
  if (!before || !entity) return
  const turn = Math.min(speakers.indexOf(entity), 2)
  const away = standing ? Math.min(sentence - standing.sentence, 3) : 9
  const place = away * 2 + (standing?.topic ? 1 : 0)
  emit(250, before.shape, turn)
  emit(251, before.shape, type)
  emit(252, before.shape, place)
  emit(253, before.shape, lead)
  emit(254, before.utters ? 1 : 0, place)
  emit(255, before.shape * 4 + turn + 1, place)
}
