import {countWhile} from '../../count-while.ts'
import type {Prose} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {type Choose, chooseAntecedent} from './choose-antecedent.ts'
import {explainAntecedent} from './explain-antecedent.ts'
import {partOf} from './grammar.ts'
import {createInterview} from './interview.ts'
import {phraseOf, textOf} from './phrase-text.ts'
import {pronounOf} from './pronouns.ts'
import {countOf, withoutArticle} from './read-nouns.ts'
import {type Entity, introduce, join, type Reference} from './reference.ts'
import {antecedentOfDescription} from './resolve-descriptions.ts'
import {antecedentOfNoun} from './resolve-nouns.ts'
import {candidatesFor} from './resolve-person.ts'
import {isPersonNoun} from './role-nouns.ts'
import {createSalience} from './salience.ts'
import type {Speech} from './speech.ts'

export interface Scene {
  prose: Prose
  speech: Speech
  /** The article's own outlet. */
  publisher?: Entity
  attributions: readonly Attribution[]
  /** The reference that each attribution's source turns on. */
  sources: readonly (Reference | undefined)[]
  /** The references to those who handed an attribution on: actors, too. */
  relays: readonly (Reference | undefined)[]
}

/** How many entities back a pronoun or noun looks for whom it stands for. */
const reach = 14

/**
 * Goes through the text once and gives nouns and third-person pronouns to the
 * entities they stand for. In each sentence what stands outside of quotation
 * marks comes first, so that a quotation's speaker is known inside it. After each
 * sentence it yields what share is done.
 */
export function* resolveReferences(
  references: readonly Reference[],
  entityOf: Map<Reference, Entity>,
  {prose, speech, attributions, sources, publisher}: Scene,
  choose: Choose = chooseAntecedent,
): Generator<number> {
  const {words, sentences} = prose
  const salience = createSalience()
  const isSource = new Set(sources)
  const attributionOf = new Map(sources.map((source, index) => [source, attributions[index]]))
  const names = references.filter((reference) => entityOf.has(reference))
  apposeRoles(references, entityOf)
  const things = new Map<string, Entity>()
  const interview = createInterview(prose, salience, publisher)
  let spoke: Entity | undefined
  let next = 0
  for (const [sentence, {last}] of sentences.entries()) {
    const from = next
    while (next < references.length && references[next].first < last) next++
    const here = references.slice(from, next)
    const outside = here.filter(({first}) => speech.quotation[first] < 0)
    for (const reference of [...outside, ...here.filter(({first}) => speech.quotation[first] >= 0)]) {
      const entity = entityOf.get(reference) ?? resolve(reference, sentence, here)
      if (!entity) continue
      entityOf.set(reference, entity)
      const source = isSource.has(reference)
      salience.mention(entity, reference, sentence, source || partOf(words, reference) === 'subject')
      if (source) spoke = entity
    }
    yield sentence / sentences.length
  }

  function resolve(reference: Reference, sentence: number, here: readonly Reference[]): Entity | undefined {
    if (reference.form === 'noun') return resolveNoun(reference, sentence)
    const pronoun = pronounOf(words[reference.first].text)
    if (pronoun?.person !== 3) return undefined
    if (pronoun.relative) return resolveRelative(reference, here)
    if (pronoun.gender) return resolvePerson(reference, sentence, here)
    if (pronoun.many) return resolveGroup(reference)
    return isSource.has(reference) ? resolveBody(reference) : undefined
  }

  function resolveNoun(reference: Reference, sentence: number): Entity {
    const recent = salience.recent(reach)
    const party = interview.party(reference)
    if (party) {
      const label = words[reference.first].text
      join(party, reference, `“${label}” is ${label === 'Q' ? 'the interviewer' : 'whom the introduction is about'}`)
      return party
    }
    const again = antecedentOfNoun(words, reference, recent, publisher)
    const described =
      isSource.has(reference) && (!again || isUnsaid(again.entity))
        ? antecedentOfDescription(reference, {prose, speech, salience, recent, sentence})
        : undefined
    const found = described && !(again && isFresher(again.entity, described.entity)) ? described : again
    if (found) {
      join(found.entity, reference, found.because)
      return found.entity
    }
    const known = things.get(thingOf(reference) ?? '')
    if (known) {
      join(known, reference, `“${textOf(words, reference)}” again`)
      return known
    }
    const named = reference.name.length ? namesakeOf(reference) : undefined
    if (named) {
      join(named, reference, `“${phraseOf(reference.name)}” stands beside it`)
      return named
    }
    const entity = introduce(reference, reference.name.length ? reference.name : withoutArticle(words, reference))
    const thing = thingOf(reference)
    if (thing) things.set(thing, entity)
    const count = countOf(words, reference)
    if (count !== undefined) entity.count = count
    return entity
  }

  /** The entity that has the name which stands beside a noun. */
  function namesakeOf({name}: Reference): Entity | undefined {
    const same = (entity: Entity) => entity.name.join(' ') === name.join(' ')
    return [...entityOf.values()].find(same)
  }

  /** “Shares of the chipmaker”, “a company”: called so before, and never by a name nor as one who speaks. */
  function isUnsaid({references}: Entity): boolean {
    return references.every((each) => each.form === 'noun' && !isSource.has(each))
  }

  /** Whether one introduced as somebody new ("a farmer") was spoken of after the other. */
  function isFresher(one: Entity, other: Entity): boolean {
    const isNew = !/^the$/i.test(words[one.references[0].first].text)
    return isNew && (salience.standing(one)?.sentence ?? -1) >= (salience.standing(other)?.sentence ?? -1)
  }

  /** “The county” is the same all through an article; "the man" need not be. */
  function thingOf({first, last, many, noun = ''}: Reference): string | undefined {
    if (many || isPersonNoun(noun) || !/^the$/i.test(words[first].text)) return undefined
    return textOf(words, {first, last}).toLowerCase()
  }

  function resolveRelative(reference: Reference, here: readonly Reference[]): Entity | undefined {
    // "senators on Marsh Hill, who": the place between is not who.
    const before = here.findLast(
      (each) =>
        each.last <= reference.first &&
        each.last > reference.first - 6 &&
        each.form !== 'pronoun' &&
        entityOf.get(each)?.type !== 'place',
    )
    const entity = before && entityOf.get(before)
    if (entity) join(entity, reference, `“who” follows “${phraseOf(entity.name)}”`)
    return entity
  }

  function resolvePerson(reference: Reference, sentence: number, here: readonly Reference[]): Entity | undefined {
    const speaker = speakerAt(reference.first)
    const place = {pronoun: reference, sentence, part: partOf(words, reference), says: isSource.has(reference)}
    const surroundings = {
      prose,
      speech,
      salience,
      here,
      entityOf,
      reach,
      ...(speaker && {speaker}),
      ...(spoke && {spoke}),
    }
    const named = namedIn(attributionOf.get(reference))
    const candidates = candidatesFor(place, surroundings).filter(({entity}) => !named.has(entity))
    const chosen = choose(candidates, reference)
    if (!chosen) return undefined
    join(chosen.entity, reference, explainAntecedent(words[reference.first].text, chosen, candidates))
    return chosen.entity
  }

  /** Whoever a quotation names is seldom its speaker: “Roe is late,” he said. */
  function namedIn(attribution: Attribution | undefined): ReadonlySet<Entity> {
    const named = new Set<Entity>()
    if (attribution?.kind !== 'direct') return named
    for (const {first, last} of attribution.content) {
      const from = countWhile(names.length, (index) => names[index].first < first)
      for (let at = from; names[at]?.first < last; at++) named.add(entityOf.get(names[at])!)
    }
    return named
  }

  function resolveGroup(reference: Reference): Entity | undefined {
    const recent = salience.recent(reach).filter((entity) => isWithinEarshot(entity, reference))
    const group = ({many, type}: Entity) => many || type === 'organization'
    const says = isSource.has(reference) ? recent.find((entity) => entity === spoke && group(entity)) : undefined
    const entity = says ?? recent.find(({many}) => many) ?? recent.find(({type}) => type === 'organization')
    if (entity) join(entity, reference, becauseOf(reference, entity))
    return entity
  }

  /** “They told me”: of whom a speaker talks, the speaker's own words tell, not the story around them. */
  function isWithinEarshot(entity: Entity, {first}: Reference): boolean {
    const quotation = speech.quotation[first]
    const last = salience.standing(entity)?.last
    if (quotation < 0 || !last) return true
    if (speech.quotation[last.first] === quotation) return true
    const speaker = speakerAt(first)
    return speech.quotation[last.first] >= 0 && speaker !== undefined && speaker === speakerAt(last.first)
  }

  /** Whoever says what the word stands in. */
  function speakerAt(word: number): Entity | undefined {
    const source = sources[speech.attribution[word]]
    return source && entityOf.get(source)
  }

  function resolveBody(reference: Reference): Entity | undefined {
    const last = spoke
    const isThing = last?.type === 'unnamed' && !last.many && !isPersonNoun(last.references[0].noun ?? '')
    const recent = salience
      .recent(reach)
      .filter((each) => each.type === 'organization' || each.type === 'place' || (isThing && each === last))
    const entity =
      recent.find((each) => each === spoke) ?? recent.find(({type}) => type === 'organization') ?? recent[0]
    if (entity) join(entity, reference, becauseOf(reference, entity))
    return entity
  }

  function becauseOf({first}: Reference, {name}: Entity): string {
    return `“${words[first].text}” stands for the nearest that can be meant: ${phraseOf(name)}`
  }
}

/** Gives the nouns that stand as a role beside a name ("Roe, the ministry's spokesman") to whoever is so named. */
function apposeRoles(references: readonly Reference[], entityOf: Map<Reference, Entity>) {
  const nouns = new Map(references.flatMap((each) => (each.form === 'noun' ? [[each.head, each] as const] : [])))
  for (const named of references) {
    const entity = entityOf.get(named)
    const noun = named.role && nouns.get(named.role.head)
    if (!noun || !entity) continue
    join(entity, noun, `“${named.role?.text}” stands beside the name ${phraseOf(named.name)}`)
    entityOf.set(noun, entity)
  }
}
