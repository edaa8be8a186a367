import type {ActorType} from '../../article.ts'

/** Somebody whom the text names: by one name, and by others in several places. */
interface Named {
  type: ActorType
  name: readonly string[]
  references: readonly {name: readonly string[]}[]
}

/** The last word of an outlet's name of two words or more, by which it may be called for short: "herald". */
export function shortNameOf(publisher: string): string | undefined {
  const words = publisher.split(/\s+/)
  return words.length > 1 ? letters(words.at(-1)!) : undefined
}

/**
 * Whether a name is the publication's own, which may be known by its domain
 * ("marshherald.example") or by its name ("The Marsh Herald").
 */
export function isPublisher(name: string, publisher: string): boolean {
  const domain = /^(?:https?:\/\/)?(?:www\.)?([\w-]+)(?:\.[\w-]+)+/.exec(publisher)?.[1] ?? publisher
  const own = letters(name)
  return own === letters(domain) || own === letters(domain).replace(/^the/, '') || own === letters(publisher)
}

/** The entity among those given that is the article's publisher. */
export function publisherAmong<Entity extends Named>(
  entities: Iterable<Entity>,
  publisher: string,
): Entity | undefined {
  let short: Entity | undefined
  for (const entity of entities) {
    if (entity.type !== 'organization') continue
    if (entity.references.some(({name}) => isPublisher(name.join(' '), publisher))) return entity
    if (letters(entity.name.join('')) === shortNameOf(publisher)) short = entity
  }
  if (short) short.name = publisher.replace(/^the\s+/i, '').split(/\s+/)
  return short
}

function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
