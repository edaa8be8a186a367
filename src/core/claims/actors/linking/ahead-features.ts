import type {Entity} from '../reference.ts'
import type {Anaphor} from './anaphor.ts'
import type {Ahead, Candidate, Emit} from './scene.ts'

/** Stands for the best match where nobody is named ahead. */
export const noMatch = 15

const leadOf = ({sentence}: Anaphor) => Math.min(sentence, 3)

/** Emits what speaks for somebody who is not named at all, and against those named ahead. */
export function emitNobodyAhead(emit: Emit, anaphor: Anaphor, {speakers, bestMatch, echo}: Ahead) {
  const {opening, news} = anaphor
  const lead = leadOf(anaphor)
  emit(130, lead, opening)
  emit(131, Math.max(0, ...speakers.map(echo)), opening)
  emit(132, bestMatch, opening)
  emit(133, bestMatch, news)
  emit(134, lead, bestMatch)
  emit(135, lead, news)
}

/**
 * Emits what speaks for somebody named only behind the phrase: a lead gives to “a minister”
 * what the next sentences give to Ann Roe, often in the same words.
 *
 * @param distance how many sentences ahead the name is
 */
export function emitNamedAhead(
  emit: Emit,
  anaphor: Anaphor,
  {match, type}: Candidate,
  entity: Entity,
  {speakers, bestMatch, echo}: Ahead,
  distance: number,
) {
  const {opening, news} = anaphor
  const turn = speakers.indexOf(entity)
  const echoed = echo(entity)
  const lead = leadOf(anaphor)
  const far = distance < 3 ? distance : distance < 5 ? 3 : distance < 8 ? 4 : distance < 12 ? 5 : 6
  emit(140, turn, type)
  emit(141, turn, echoed)
  emit(142, far, turn)
  emit(143, lead, turn)
  emit(144, opening, turn)
  emit(145, match, turn)
  emit(146, match, echoed)
  emit(147, match, far)
  emit(148, opening * 16 + match, lead)
  emit(149, news, turn * 16 + match)
  emit(150, entity.roles.length ? 1 : 0, match)
  emit(151, opening, echoed)
  emit(152, match === bestMatch ? 1 : 0, match)
}
