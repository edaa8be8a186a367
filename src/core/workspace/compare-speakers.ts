import type {Speaker} from './quote-passages.ts'

/** Whether the actors of two articles can be one. */
export type SpeakerLikeness = 'samePerson' | 'unknown' | 'different'

/**
 * Compares the actors of two articles. A surname alone is enough for `samePerson`, so ask
 * only where something else, as the same words, speaks for it, too.
 */
export function compareSpeakers(one: Speaker | undefined, other: Speaker | undefined): SpeakerLikeness {
  if (!one || !other || one.type === 'unnamed' || other.type === 'unnamed') return 'unknown'
  const [here, there] = [one.name, other.name].map((name) =>
    name
      .toLowerCase()
      .split(/[\s.]+/)
      .filter(Boolean),
  )
  if (here.join(' ') === there.join(' ')) return 'samePerson'
  if (one.type !== 'person' || other.type !== 'person') return 'unknown'
  if (here.at(-1) !== there.at(-1)) return 'different'
  return here.length === 1 || there.length === 1 || here[0][0] === there[0][0] ? 'samePerson' : 'different'
}
