import type {ResponseKind, Stance} from '../../article.ts'
import type {Word} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {readStance} from './read-stance.ts'

/**
 * The stance of every attribution, in their order. What is inside a denied content
 * is denied, too: who "denied telling the police that he was there" is not on record
 * as having told them.
 */
export function readStances(
  words: readonly Word[],
  attributions: readonly Attribution[],
): (Stance | {response: ResponseKind})[] {
  const own = attributions.map((attribution) => readStance(words, attribution))
  return own.map((stance, index) => {
    if ('response' in stance || !isDeniedAround(index)) return stance
    return {...stance, polarity: 'denied'}
  })

  function isDeniedAround(index: number): boolean {
    const {within} = attributions[index]
    if (within === undefined) return false
    const outer = own[within]
    return ('polarity' in outer && outer.polarity === 'denied') || isDeniedAround(within)
  }
}
