import type {Actor, Claim, Mention, Response, Span} from '../../article.ts'
import type {WordRange} from '../../language/passage.ts'
import {textIn} from '../../language/prose-text.ts'
import {type Attribution, spanOf} from '../attribution.ts'
import {readStances} from '../stance/read-stances.ts'
import {phraseOf} from './phrase-text.ts'
import type {Entity, Reference} from './reference.ts'
import type {Scene} from './resolve-references.ts'

/** Writes what was resolved as the plain data that an analysis carries. `references` come in text order. */
export function compileActors(
  references: readonly Reference[],
  entityOf: ReadonlyMap<Reference, Entity>,
  {prose, attributions, sources, relays}: Scene,
): {mentions: Mention[]; actors: Actor[]; claims: Claim[]; responses: Response[]} {
  const {words} = prose
  const spoken = new Set([...sources, ...relays].map((source) => source && entityOf.get(source)))
  const ids = new Map<Entity, string>()
  for (const reference of references) {
    const entity = entityOf.get(reference)
    if (!entity || ids.has(entity)) continue
    // Names come first to their entity; somebody unnamed counts as an actor once it speaks.
    if (entity.references[0].form === 'name' || spoken.has(entity)) ids.set(entity, `a${ids.size + 1}`)
  }

  const possessors = new Map<number, Entity>()
  for (const reference of references) {
    const owner = reference.form === 'pronoun' && entityOf.get(reference)
    if (owner) possessors.set(reference.first, owner)
  }

  const mentions = references.flatMap((reference): Mention[] => {
    const entity = entityOf.get(reference)
    const actor = entity && ids.get(entity)
    if (!entity || !actor) return []
    const [start, end] = spanOf(words, reference)
    const {form, because} = reference
    return [{start, end, text: textIn(prose, reference), type: entity.type, form, actor, ...(because && {because})}]
  })
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return {mentions, actors: [...ids].map(([entity, id]) => actorOf(entity, id)), ...statementsOf()}

  function actorOf(entity: Entity, id: string): Actor {
    const {type, references: all, count} = entity
    const canonical = nameOf(entity)
    const aliases = new Set(all.filter(({form}) => form === 'name').map((each) => phraseOf(each.name)))
    aliases.delete(canonical)
    const description = descriptionOf(entity)
    return {
      id,
      name: canonical,
      type,
      aliases: [...aliases],
      ...(description && {description}),
      ...(count !== undefined && {count}),
    }
  }

  /** The first role that says more than "President", else the first; "her spokesman" as whose; else what they do. */
  function descriptionOf({roles, deeds}: Entity): string | undefined {
    const role = roles.find(({text}) => text.includes(' ')) ?? roles[0]
    const deed = deeds.find(({beside}) => beside)
    if (!role) return deed && `who ${deed.text}`
    const owner = possessors.get(role.first)
    const whose = owner ? `${nameOf(owner)}${owner.many ? '’' : '’s'} ` : ''
    return role.text.replace(/^(?:his|her|its|their) /i, whose)
  }

  /** Every attribution as the claim that it makes, or as the response of somebody who made none. */
  function statementsOf(): {claims: Claim[]; responses: Response[]} {
    const stances = readStances(words, attributions)
    const ordered = attributions.map((attribution, index) => ({attribution, index, stance: stances[index]}))
    ordered.sort(
      (a, b) =>
        startOf(a.attribution) - startOf(b.attribution) ||
        depthOf(a.attribution) - depthOf(b.attribution) ||
        a.index - b.index,
    )
    const stated = ordered.flatMap(({attribution, index, stance}) =>
      'response' in stance ? [] : [{attribution, index, stance}],
    )
    const claimOf = new Map(stated.map(({index}, position) => [index, `c${position + 1}`]))
    const spans = (ranges: readonly WordRange[]): Span[] => ranges.map((range) => spanOf(words, range))
    const responses = ordered.flatMap(({attribution: {source, cue, content}, index, stance}): Response[] => {
      if (!('response' in stance)) return []
      const ranges = [...cue, ...content]
      const reference = sources[index]
      const actor = reference && ids.get(entityOf.get(reference)!)
      const first = Math.min(...ranges.map((range) => range.first))
      const last = Math.max(...ranges.map((range) => range.last))
      return [{...(actor && {actor}), kind: stance.response, source: spans(source), span: spanOf(words, {first, last})}]
    })
    const claims = stated.map(({attribution, index, stance}): Claim => {
      const {kind, source, cue, content, confidence, evidence, within} = attribution
      const reference = sources[index]
      const actor = reference && ids.get(entityOf.get(reference)!)
      const outer = within === undefined ? undefined : claimOf.get(within)
      return {
        id: claimOf.get(index)!,
        ...(actor && {actor}),
        kind,
        source: spans(source),
        cue: spans(cue),
        content: spans(content),
        chain: [],
        ...(outer && {within: outer}),
        ...stance,
        confidence,
        evidence: [...evidence, ...(reference && actor ? [why(reference)] : [])],
      }
    })
    return {claims, responses}
  }

  /** In how many others it stands: whoever tells comes before what is told. */
  function depthOf({within}: Attribution): number {
    return within === undefined ? 0 : 1 + depthOf(attributions[within])
  }

  function why(reference: Reference) {
    const entity = entityOf.get(reference)!
    const description = descriptionOf(entity)
    const role = description ? `, ${description}` : ''
    const reason = reference.because ?? 'as the source names it'
    return {kind: 'actor' as const, text: `${nameOf(entity)}${role}: ${reason}`, span: spanOf(words, reference)}
  }
}

/** As it is written in running text: a name in capitals alone ("ANNA ROE") is shown as others are. */
function nameOf({name, type, references: [first]}: Entity): string {
  const phrase = phraseOf(name)
  const isShouted = type === 'person' && first?.form === 'name' && name.length > 1 && !/\p{Ll}/u.test(phrase)
  return isShouted ? phrase.replaceAll(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : phrase
}

function startOf({source, cue, content}: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({first}) => first))
}
