import type {Actor, ActorTarget, Analysis, Mention, Span} from '../article.ts'

/** What is at an offset: an actor, and the words that stand for it there. */
export interface ActorPlace {
  actor: Actor
  span: Span
  mention?: Mention
}

/** The actor that the words at the offset name or refer to; the shortest words win where they nest. */
export function actorAt(analysis: Analysis, offset: number): ActorPlace | undefined {
  const places: ActorPlace[] = []
  const add = (id: string | undefined, [start, end]: Span, mention?: Mention) => {
    const actor = analysis.actors.find((one) => one.id === id)
    if (actor && start <= offset && offset <= end) places.push({actor, span: [start, end], mention})
  }
  for (const mention of analysis.mentions) add(mention.actor, [mention.start, mention.end], mention)
  if (places.length === 0) {
    for (const {actor, source} of analysis.claims) for (const span of source) add(actor, span)
  }
  return places.toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0]
}

/** Every place that names or refers to the actor, in text order. */
export function mentionsOf({mentions}: Analysis, actor: Actor): Mention[] {
  return mentions.filter((mention) => mention.actor === actor.id).toSorted((a, b) => a.start - b.start)
}

/** Where a reader learns who this is: the first place with the full name, else the first name, else the first words. */
export function firstFullMention(analysis: Analysis, actor: Actor): Mention | undefined {
  const mentions = mentionsOf(analysis, actor)
  const names = mentions.filter(({form}) => form === 'name')
  const full = names.find(({text}) => text.includes(actor.name))
  return full ?? names[0] ?? mentions.find(({form}) => form === 'noun') ?? mentions[0]
}

/** Returns how a correction means an actor: by its fullest mention, or by its name where the text has none. */
export function actorTarget({analysis}: {analysis: Analysis}, id: string): ActorTarget | undefined {
  const actor = analysis.actors.find((one) => one.id === id)
  if (!actor) return undefined
  const mention = firstFullMention(analysis, actor)
  return mention ? {mention: [mention.start, mention.end]} : {name: actor.name, type: actor.type}
}
