import type {Actor, Claim, Mention, Response, Span} from '../../article.ts'
import type {WordRange} from '../../language/passage.ts'
import {textIn} from '../../language/prose-text.ts'
import {type Attribution, spanOf} from '../attribution.ts'
import {readStances} from '../stance/read-stances.ts'
import {actorProbability, type ChosenActor, withoutTies} from './linking/actor-confidence.ts'
import type {Links} from './linking/link-anaphors.ts'
import type {Scene} from './linking/scene.ts'
import {isPossessiveMark} from './noun-phrase.ts'
import {phraseOf} from './phrase-text.ts'
import type {Entity, Reference} from './reference.ts'

/** Sees each claim's actor as it is chosen: training learns from it how far a choice can be trusted. */
export type ObserveActor = (attribution: number, chosen: ChosenActor) => void

/** Writes what was resolved as the plain data that an analysis carries. `references` come in text order. */
export function compileActors(
  references: readonly Reference[],
  entityOf: ReadonlyMap<Reference, Entity>,
  {prose, attributions, sources, relays, headProbabilities}: Scene,
  {speakers}: Links,
  {weights = [], observe}: {weights?: readonly number[] | undefined; observe?: ObserveActor | undefined} = {},
): {mentions: Mention[]; actors: Actor[]; claims: Claim[]; responses: Response[]} {
  const {words} = prose
  const speakerOf = speakers.map((likely) => likely?.[0]?.entity)
  const members = speakerOf.flatMap((entity) => entity?.members ?? [])
  const spoken = new Set([...speakerOf, ...members, ...relays.map((relay) => relay && entityOf.get(relay))])
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

  const nameEnding = new Map(references.flatMap((each) => (each.form === 'name' ? [[each.last, each] as const] : [])))
  const apostrophe = words.some(({text}) => text.startsWith('’')) ? '’' : "'"

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
    const canonical = fullNameOf(entity)
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

  /** "His office" and "Mr Roe’s office" as "Adam Roe’s office"; others as they are called. */
  function fullNameOf(entity: Entity): string {
    const [first] = entity.references
    const plainly = nameOf(entity)
    if (first?.form !== 'noun' || entity.type !== 'organization' || entity.members) return plainly
    const owner = ownerOf(first)
    const rest = /^(?:his|her|their|[^’']*['’]s?)\s+(?=\p{L})/iu
    return owner ? plainly.replace(rest, `${nameOf(owner)}${apostrophe}${owner.many ? '' : 's'} `) : plainly
  }

  /** The person whose body a phrase is about, where the phrase tells whose it is. */
  function ownerOf({first, head}: Reference): Entity | undefined {
    let mark = first
    while (mark < head && !isPossessiveMark(words[mark])) mark++
    const name = mark < head ? nameEnding.get(mark) : undefined
    const owner = possessors.get(first) ?? (name && entityOf.get(name))
    return owner?.type === 'person' ? owner : undefined
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
    const claimOf = new Map(stated.map(({attribution}, position) => [attribution, `c${position + 1}`]))
    const spans = (ranges: readonly WordRange[]): Span[] => ranges.map((range) => spanOf(words, range))
    const responses = ordered.flatMap(({attribution: {source, cue, content}, index, stance}): Response[] => {
      if (!('response' in stance)) return []
      const ranges = [...cue, ...content]
      const speaker = speakerOf[index]
      const actor = speaker && ids.get(speaker)
      const first = Math.min(...ranges.map((range) => range.first))
      const last = Math.max(...ranges.map((range) => range.last))
      return [{...(actor && {actor}), kind: stance.response, source: spans(source), span: spanOf(words, {first, last})}]
    })
    const claims = stated.map(({attribution, index, stance}): Claim => {
      const {kind, source, cue, content, confidence, evidence, within} = attribution
      const reference = sources[index]
      const speaker = speakerOf[index]
      const actor = speaker && ids.get(speaker)
      const outer = within && claimOf.get(within)
      return {
        id: claimOf.get(attribution)!,
        ...(actor && {actor}),
        kind,
        source: spans(source),
        cue: spans(cue),
        content: spans(content),
        chain: [],
        ...(outer && {within: outer}),
        ...stance,
        confidence,
        ...(speaker && actor && doubt(index, speaker)),
        evidence: [...evidence, ...(speaker && actor ? [why(speaker, reference)] : [])],
      }
    })
    return {claims, responses}
  }

  /** How likely the actor is right, and who else may be meant. */
  function doubt(index: number, entity: Entity): Pick<Claim, 'actorConfidence' | 'candidates'> {
    const chosen = chosenActor(index, entity)
    observe?.(index, chosen)
    const actorConfidence = weights.length ? withoutTies(actorProbability(chosen, weights), chosen.likely) : 1
    const rest = chosen.likely.slice(1).flatMap(({entity: other, probability}) => {
      const actor = other && ids.get(other)
      return actor && other !== entity ? [{actor, probability}] : []
    })
    // What is left for others is theirs by how likely each is.
    const all = rest.reduce((sum, {probability}) => sum + probability, 0)
    const left = Math.min(1 - actorConfidence, all)
    const others = rest.map(({actor, probability}) => ({actor, probability: (left * probability) / all}))
    return {actorConfidence, candidates: [{actor: ids.get(entity)!, probability: actorConfidence}, ...others]}
  }

  function chosenActor(index: number, entity: Entity): ChosenActor {
    const likely = speakers[index] ?? [{entity, probability: 1}]
    return {
      attribution: attributions[index],
      reference: sources[index],
      headProbability: headProbabilities[index],
      likely,
      entity,
    }
  }

  /** In how many others it stands: whoever tells comes before what is told. */
  function depthOf({within}: Attribution): number {
    return within ? 1 + depthOf(within) : 0
  }

  function why(entity: Entity, reference: Reference | undefined) {
    const description = descriptionOf(entity)
    const role = description ? `, ${description}` : ''
    const reason = reference
      ? (reference.because ?? 'as the source names it')
      : 'whose the quotation is by what stands around it'
    const text = `${nameOf(entity)}${role}: ${reason}`
    return {kind: 'actor' as const, text, ...(reference && {span: spanOf(words, reference)})}
  }
}

/** As it is written in running text: a name in capitals alone ("ANNA ROE") is shown as others are. */
function nameOf({name, type, references: [first], members}: Entity): string {
  if (members) return listOf(members.map(nameOf))
  const phrase = phraseOf(name)
  const isShouted = type === 'person' && first?.form === 'name' && name.length > 1 && !/\p{Ll}/u.test(phrase)
  return isShouted ? phrase.replaceAll(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : phrase
}

/** "Roe, Cole and Moe" */
function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function startOf({source, cue, content}: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({first}) => first))
}
