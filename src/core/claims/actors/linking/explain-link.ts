import {phraseOf, textOf} from '../phrase-text.ts'
import type {Entity} from '../reference.ts'
import {type Anaphor, kinds} from './anaphor.ts'
import type {Candidate, Context} from './scene.ts'

/** A runner-up this likely is named. */
const closeCall = 0.2

/** Why an anaphor was given to a candidate, in words for a person, and who else it may be when that was close. */
export function explainLink(
  anaphor: Anaphor,
  {entity, standing, ahead}: Candidate,
  {prose, speakers, publisher}: Context,
  next: {entity?: Entity | undefined; probability: number} | undefined,
): string {
  const name = phraseOf(entity!.name)
  const reasons: string[] = []
  const {noun, kind} = anaphor
  const role = noun ? entity!.roles.find((each) => each.noun === noun) : undefined
  if (role) reasons.push(`called ${role.text}`)
  if (entity === publisher) reasons.push('the article’s own outlet')
  if (speakers[0] === entity) reasons.push('who spoke last')
  const away = standing ? anaphor.sentence - standing.sentence : -1
  if (standing && away === 0)
    reasons.push(standing.topic ? 'the subject of the same sentence' : 'named in the same sentence')
  else if (standing && away === 1)
    reasons.push(standing.topic ? 'the subject of the sentence before' : 'named in the sentence before')
  else if (!standing && ahead) reasons.push('named further on')
  const because = reasons.length ? `, ${reasons.slice(0, 2).join(', ')}` : ''
  const rival = next?.entity && next.probability >= closeCall ? `; it may be ${phraseOf(next.entity.name)}` : ''
  const what = kind === kinds.quotation ? 'the quotation' : `“${textOf(prose.words, anaphor)}”`
  return `${what} ${kind === kinds.quotation ? 'is by' : 'stands for'} ${name}${because}${rival}`
}
