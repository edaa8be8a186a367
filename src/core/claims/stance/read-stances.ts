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
  const own = new Map(attributions.map((attribution) => [attribution, readStance(words, attribution)]))
  return attributions.map((attribution) => {
    const stance = own.get(attribution)!
    if ('response' in stance || !isDeniedAround(attribution)) return stance
    return {...stance, polarity: 'denied'}
  })

  function isDeniedAround({within}: Attribution): boolean {
    if (!within) return false
    const outer = own.get(within)
    return (outer && 'polarity' in outer && outer.polarity === 'denied') || isDeniedAround(within)
  }
}
