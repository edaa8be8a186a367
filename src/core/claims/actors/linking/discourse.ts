import type {Part} from '../grammar.ts'
import type {Entity, Reference} from '../reference.ts'

/** What the text so far has done with an entity. */
export interface Standing {
  /** The last reference to it, its sentence, and the part that it played there. */
  last: Reference
  sentence: number
  part: Part
  /** Whether some reference to it in that sentence was the subject. */
  topic: boolean
  /** How many others were referred to before it in that sentence. */
  order: number
  /** How often it was referred to. */
  times: number
  /** The sentence in which it was introduced. */
  first: number
  /** How often it was the source of an attribution, and in which sentence last. */
  spoken: number
  spokeIn: number
  /** The last sentence that refers to it outside of quotation marks, or -1. */
  outside: number
  /** The last pronoun that stood for it, in lower case. */
  pronoun?: string
}

/** Who has been talked of and who has spoken, up to some place of the text. */
export interface Discourse {
  standing(entity: Entity): Standing | undefined
  /** Up to `limit` entities, the one last referred to first. */
  recent(limit: number): Entity[]
  /** Up to `limit` entities, the one that spoke last first. */
  speakers(limit: number): Entity[]
  /** The largest and the second largest number of references to one person. */
  readonly mostTimes: readonly [number, number]
  mention(entity: Entity, reference: Reference, at: {sentence: number; part: Part; quoted: boolean; word: string}): void
  speak(entity: Entity, sentence: number): void
}

/** Creates the record of an article, empty. */
export function createDiscourse(): Discourse {
  const standings = new Map<Entity, Standing>()
  const log: Entity[] = []
  const speeches: Entity[] = []
  const here = {sentence: -1, entities: new Set<Entity>()}
  let most: Entity | undefined
  let top = 0
  let second = 0
  return {
    standing: (entity) => standings.get(entity),
    recent: (limit) => lastOf(log, limit),
    speakers: (limit) => lastOf(speeches, limit),
    get mostTimes() {
      return [top, second] as const
    },
    mention(entity, last, {sentence, part, quoted, word}) {
      const before = standings.get(entity)
      if (here.sentence !== sentence) {
        here.sentence = sentence
        here.entities.clear()
      }
      const order = before?.sentence === sentence ? before.order : here.entities.size
      if (entity.type === 'person' || !entity.many) here.entities.add(entity)
      const times = (before?.times ?? 0) + 1
      standings.set(entity, {
        last,
        sentence,
        part,
        topic: part === 'subject' || (before?.sentence === sentence && before.topic),
        order,
        times,
        first: before?.first ?? sentence,
        spoken: before?.spoken ?? 0,
        spokeIn: before?.spokeIn ?? -1,
        outside: quoted ? (before?.outside ?? -1) : sentence,
        ...(last.form === 'pronoun' ? {pronoun: word.toLowerCase()} : before?.pronoun && {pronoun: before.pronoun}),
      })
      log.push(entity)
      if (entity.type !== 'person') return
      if (times > top) {
        if (most !== entity) second = top
        most = entity
        top = times
      } else if (times > second && entity !== most) second = times
    },
    speak(entity, sentence) {
      const standing = standings.get(entity)
      if (standing) {
        standing.spoken++
        standing.spokeIn = sentence
      }
      speeches.push(entity)
    },
  }
}

/** The last `limit` distinct entries of a log, the last one first. A run of one entity is not followed for ever. */
function lastOf(log: readonly Entity[], limit: number): Entity[] {
  const found: Entity[] = []
  const end = Math.max(0, log.length - 20 * limit)
  for (let index = log.length - 1; index >= end && found.length < limit; index--)
    if (!found.includes(log[index])) found.push(log[index])
  return found
}
