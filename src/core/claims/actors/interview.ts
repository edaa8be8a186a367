import type {Prose} from '../../language/passage.ts'
import type {Entity, Reference} from './reference.ts'
import type {Salience} from './salience.ts'

/** "Her spokesman": sits in, and is not the one interviewed. */
const isAttendant = ({roles}: Entity) => roles.some(({text}) => /^(?:his|her|their)\b|['’]s\b/i.test(text))

/** How many of those talked of in the introduction are looked at. */
const reach = 14

/**
 * Who asks and who answers in an interview by "Q:" and "A:": the article's own
 * outlet, and whoever alone the introduction is about. Undefined for other
 * references, and where the introduction leaves a choice.
 */
export function createInterview({words}: Prose, salience: Salience, outlet: Entity | undefined) {
  /** Settled when the first label comes, from what was said before it. */
  let answerer: Entity | undefined | null = null
  return {party}

  function party({first, last}: Reference): Entity | undefined {
    const label = words[first].text
    if (last !== first + 1 || !/^[QA]$/.test(label) || !/^[:.]$/.test(words[last]?.text ?? '')) return undefined
    if (answerer === null) answerer = introduced()
    return answerer && (label === 'A' ? answerer : outlet)
  }

  function introduced(): Entity | undefined {
    const persons = salience.recent(reach).filter((entity) => entity.type === 'person' && !isAttendant(entity))
    const times = (entity: Entity | undefined) => (entity && salience.standing(entity)?.times) ?? 0
    const [most, next] = persons.sort((a, b) => times(b) - times(a))
    return times(most) >= 2 * times(next) ? most : undefined
  }
}
