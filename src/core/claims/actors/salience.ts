import type {Entity, Reference} from './reference.ts'

/** What the text so far has done with an entity. */
export interface Standing {
  /** The last reference to it, its sentence, and whether that was the subject. */
  last: Reference
  sentence: number
  subject: boolean
  /** Whether some reference to it in that sentence was. */
  topic: boolean
  /** How often it was referred to. */
  times: number
}

/** Who has been talked of, the most recent first. */
export interface Salience {
  standing(entity: Entity): Standing | undefined
  /** Up to `limit` entities, the one last referred to first. */
  recent(limit: number): Entity[]
  mention(entity: Entity, reference: Reference, sentence: number, subject: boolean): void
}

export function createSalience(): Salience {
  // A Map keeps insertion order, and an entity that is put in again goes to its end.
  const standings = new Map<Entity, Standing>()
  const log: Entity[] = []
  return {
    standing: (entity) => standings.get(entity),
    recent(limit) {
      const found = new Set<Entity>()
      // A text that names one person a hundred times running needs no longer look back.
      const end = Math.max(0, log.length - 20 * limit)
      for (let index = log.length - 1; index >= end && found.size < limit; index--) found.add(log[index])
      return [...found]
    },
    mention(entity, last, sentence, subject) {
      const before = standings.get(entity)
      const topic = subject || (before?.sentence === sentence && before.topic)
      standings.set(entity, {last, sentence, subject, topic, times: (before?.times ?? 0) + 1})
      log.push(entity)
    },
  }
}
