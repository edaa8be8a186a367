import type {Prose} from '../../../language/passage.ts'
import type {Entity, Reference} from '../reference.ts'
import type {Discourse} from './discourse.ts'

/** "Her spokesman": sits in, and is not the one interviewed. */
const isAttendant = ({roles}: Entity) => roles.some(({text}) => /^(?:his|her|their)\b|['’]s\b/i.test(text))

/** Whoever is interviewed is introduced by a full name; "Flash" is no such name. */
const isIntroduced = (entity: Entity) => entity.type === 'person' && entity.name.length > 1 && !isAttendant(entity)

/** How many of those talked of in the introduction are looked at. */
const maxRecent = 14

/** Who takes part in an interview. */
export interface Interview {
  /** Whom a label "Q" or "A" stands for; undefined for other references, and where the introduction leaves a choice. */
  party(reference: Reference): Entity | undefined
  /** Whoever alone the text before the first label or answer is about. */
  interviewee(): Entity | undefined
}

/**
 * Finds who asks and who answers in an interview: the article's own outlet, and whoever
 * alone the introduction is about. By rule: of the labelled articles one is printed so.
 */
export function createInterview({words}: Prose, discourse: Discourse, outlet: Entity | undefined): Interview {
  /** Settled when the first label comes, from what was said before it. */
  let answerer: Entity | undefined | null = null
  return {party, interviewee}

  function party({first, last}: Reference): Entity | undefined {
    const label = words[first].text
    if (last !== first + 1 || !/^[QA]$/.test(label) || !/^[:.]$/.test(words[last]?.text ?? '')) return undefined
    const answering = interviewee()
    return answering && (label === 'A' ? answering : outlet)
  }

  function interviewee(): Entity | undefined {
    if (answerer === null) answerer = introduced()
    return answerer
  }

  function introduced(): Entity | undefined {
    const persons = discourse.recent(maxRecent).filter(isIntroduced)
    const times = (entity: Entity | undefined) => (entity && discourse.standing(entity)?.times) ?? 0
    const [most, next] = persons.sort((a, b) => times(b) - times(a))
    return times(most) >= 2 * times(next) ? most : undefined
  }
}
