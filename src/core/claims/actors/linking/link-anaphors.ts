import {outletNouns, ownOutletNouns} from '../../../lexicon/bodies.ts'
import {partOf} from '../grammar.ts'
import {phraseKey, textOf} from '../phrase-text.ts'
import {countOf, withoutArticle} from '../read-nouns.ts'
import {type Entity, introduce, join, type Reference} from '../reference.ts'
import type {ActorModel} from './actor-model.ts'
import {type Anaphor, kinds, quotationAnaphor, readAnaphor} from './anaphor.ts'
import {apposeRoles} from './appose-roles.ts'
import {createCandidateFinder} from './candidates.ts'
import {chooseBest, softmax} from './choose-best.ts'
import {createContextReader} from './context.ts'
import {createDiscourse} from './discourse.ts'
import {isExcluded, isKnown, keepTold} from './exclusions.ts'
import {explainLink} from './explain-link.ts'
import {emitFeatures} from './features.ts'
import {createInterview} from './interview.ts'
import {numberOfKind} from './kind-of-entity.ts'
import {isOutlet, matchNoun} from './noun-features.ts'
import type {Candidate, Scene} from './scene.ts'

/** Somebody who may be meant, and how likely; without an entity it is somebody else, or nobody. */
export interface Likely {
  entity?: Entity
  probability: number
}

/** One choice: an anaphor, who may be meant, and each candidate's features and score. */
export interface Decision {
  anaphor: Anaphor
  candidates: readonly Candidate[]
  /** Made when they are asked for, which has to be before the choice. */
  readonly features: readonly Int32Array[]
  scores: readonly number[]
}

/** Picks a candidate of a decision by its index, as training does: it sees those, too, that the product leaves out. */
export type Choose = (decision: Decision) => number

export interface Links {
  /** Who may be meant by each attribution's source or, without one, by the quotation; the likeliest first. */
  speakers: (readonly Likely[] | undefined)[]
}

/** How many entities back another outlet may stand for "the outlet". */
const maxOutlets = 14
/** The most features of one candidate. */
const room = 384
/** A candidate less likely than this is not worth telling of. */
const minProbability = 0.02

/**
 * Goes through the text once and finds, for every pronoun, noun phrase and quotation
 * without source, whom of those spoken of it means, or that it is somebody new: a
 * log-linear mention ranker (Denis and Baldridge, "Specialized models and ranking
 * for coreference resolution", EMNLP 2008). In each sentence what stands outside of
 * quotation marks comes first, so that a quotation's speaker is known inside it.
 *
 * Puts what it finds into `entityOf`. After each sentence it yields what share is done.
 */
export function* linkAnaphors(
  references: readonly Reference[],
  entityOf: Map<Reference, Entity>,
  scene: Scene,
  model: ActorModel | undefined,
  choose?: Choose,
): Generator<number, Links> {
  const {prose, speech, attributions, sources, publisher} = scene
  const {words, sentences} = prose
  const discourse = createDiscourse()
  const names = references.filter((reference) => entityOf.has(reference))
  const finder = createCandidateFinder(names, entityOf, sentences, publisher)
  const contexts = createContextReader(scene, references, names, entityOf, discourse)
  apposeRoles(references, entityOf)
  const interview = createInterview(scene, entityOf, discourse)
  const attributionOf = new Map<Reference, number>()
  for (const [index, source] of sources.entries())
    if (source && !attributionOf.has(source)) attributionOf.set(source, index)
  const phrases = new Map<string, number>()
  const joints = new Map<string, Entity>()
  const likely = new Map<Reference, readonly Likely[]>()
  const speakers: Links['speakers'] = attributions.map(() => undefined)
  const unsourced = attributions
    .flatMap(({content}, index) => (sources[index] || !content.length ? [] : [index]))
    .sort((a, b) => attributions[a].content[0].first - attributions[b].content[0].first)
  const buffer = new Int32Array(room)

  let next = 0
  let nextQuotation = 0
  for (const [sentence, {last}] of sentences.entries()) {
    const from = next
    while (next < references.length && references[next].first < last) next++
    const here = references.slice(from, next)
    for (const reference of here) if (speech.quotation[reference.first] < 0) settle(reference, sentence)
    for (; nextQuotation < unsourced.length; nextQuotation++) {
      const index = unsourced[nextQuotation]
      if (attributions[index].content[0].first >= last) break
      const anaphor = quotationAnaphor(attributions[index], index, sentence, sentences[sentence].paragraph)
      const interviewee = interview.answerer(attributions[index])
      const found = interviewee
        ? {entity: interviewee, likely: [{entity: interviewee, probability: 0.95}]}
        : link(anaphor)
      speakers[index] = found.likely
      if (found.entity) discourse.speak(found.entity, sentence)
    }
    for (const reference of here) if (speech.quotation[reference.first] >= 0) settle(reference, sentence)
    yield sentence / sentences.length
  }
  for (const [index, source] of sources.entries()) if (source) speakers[index] = likely.get(source)
  return {speakers}

  function settle(reference: Reference, sentence: number) {
    const known = entityOf.get(reference)
    const entity =
      known ??
      party(reference) ??
      ownOutlet(reference) ??
      (reference.members ? joinMembers(reference, sentence) : resolve(reference, sentence))
    if (!entity) return
    entityOf.set(reference, entity)
    const isSource = attributionOf.has(reference)
    if (!likely.has(reference)) likely.set(reference, [{entity, probability: 1}])
    const part = isSource ? 'subject' : partOf(words, reference)
    const quoted = speech.quotation[reference.first] >= 0
    discourse.mention(entity, reference, {sentence, part, quoted, word: words[reference.first].text})
    if (isSource) discourse.speak(entity, sentence)
  }

  /** In an interview by "Q:" and "A:", who asks or answers. */
  function party(reference: Reference): Entity | undefined {
    const found = interview.party(reference)
    if (!found) return undefined
    join(
      found,
      reference,
      `“${words[reference.first].text}” is ${found === publisher ? 'the interviewer' : 'whom the introduction is about'}`,
    )
    return found
  }

  /** "The newspaper", where no other is spoken of, and "told the agency": the article's own. */
  function ownOutlet(reference: Reference): Entity | undefined {
    const {first, noun = '', many} = reference
    if (
      !publisher ||
      many ||
      !outletNouns.has(noun) ||
      !/^the$/i.test(words[first].text) ||
      reference.head !== first + 1
    )
      return undefined
    const isTold = /^(?:told|tells)$/i.test(words[first - 1]?.text ?? '')
    if (!isTold && !ownOutletNouns.has(noun)) return undefined
    const isOther = (entity: Entity) =>
      entity !== publisher && entity.type === 'organization' && isOutlet(words, entity, noun)
    if (discourse.recent(maxOutlets).some(isOther)) return undefined
    join(
      publisher,
      reference,
      `“${textOf(words, reference)}” can only be the article’s own: ${publisher.name.join(' ')}`,
    )
    return publisher
  }

  function resolve(reference: Reference, sentence: number): Entity | undefined {
    const anaphor = readAnaphor(reference, scene, sentence, attributionOf.get(reference) ?? -1)
    if (!anaphor) return undefined
    const found = link(anaphor)
    const phrase = reference.form === 'noun' ? phraseKey(reference, words) : ''
    if (phrase) phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1)
    if (found.entity) {
      join(found.entity, reference, found.because)
      likely.set(reference, found.likely)
      return found.entity
    }
    if (reference.form !== 'noun') {
      likely.set(reference, found.likely)
      return undefined
    }
    const entity = introduce(reference, reference.name.length ? reference.name : withoutArticle(words, reference))
    const count = countOf(words, reference)
    if (count !== undefined) entity.count = count
    likely.set(
      reference,
      found.likely.map((each) => (each.entity ? each : {...each, entity})),
    )
    return entity
  }

  /** Index of whoever was last named together with the chosen one, where nothing tells which of them a noun means; or -1. */
  function partnerOf({kind}: Anaphor, candidates: readonly Candidate[], chosen: number): number {
    const {match, standing} = candidates[chosen]
    if (kind !== kinds.person || match < 10 || !standing) return -1
    const isBeside = (one: Reference, other: Reference) =>
      words[one.last]?.text === 'and' && other.first === one.last + 1
    return candidates.findIndex(
      (each) =>
        each.match >= 10 &&
        each.standing &&
        (isBeside(each.standing.last, standing.last) || isBeside(standing.last, each.standing.last)),
    )
  }

  /** "Roe and Cole": an actor of their own, the same each time. */
  function joinMembers(reference: Reference, sentence: number): Entity {
    const members = reference.members!.map((member) => {
      if (!entityOf.has(member)) settle(member, sentence)
      return entityOf.get(member)
    })
    const known = members.flatMap((member) => (member ? [member] : []))
    const key = known
      .map((member) => numberOf(member))
      .sort()
      .join(' ')
    const same = known.length === members.length ? joints.get(key) : undefined
    if (same) {
      join(same, reference, 'the same speakers together')
      return same
    }
    const entity = introduce(reference, withoutArticle(words, reference))
    if (known.length === members.length) {
      entity.members = known
      joints.set(key, entity)
    }
    return entity
  }

  function link(anaphor: Anaphor): {entity?: Entity; likely: readonly Likely[]; because: string} {
    const entities = finder.find(anaphor, discourse)
    const attribution = attributions[anaphor.attribution]
    const said = contexts.namedIn(attribution)
    const speaker = contexts.speakerAt(anaphor.first)
    const owner = contexts.ownerOf(anaphor)
    const described: Candidate[] = []
    for (const entity of entities) {
      const standing = discourse.standing(entity)
      const match = anaphor.noun ? matchNoun(anaphor, entity) : 0
      const isNamedInside = attribution?.kind === 'direct' && said.has(entity)
      if (isExcluded(anaphor, entity, {speaker, owner, isNamedInside, match})) continue
      const ahead = finder.nextName(entity, anaphor.last)
      described.push({
        entity,
        rank: described.length,
        match,
        type: numberOfKind(entity),
        ...(standing && {standing}),
        ...(ahead && {ahead}),
      })
    }
    const candidates = choose ? described : [...keepTold(anaphor, described)]
    const {reference} = anaphor
    const repeated = reference?.form === 'noun' ? (phrases.get(phraseKey(reference, words)) ?? 0) : 0
    const context = contexts.contextOf(anaphor, candidates, {speaker, owner, said, repeated})
    if (!isKnown(anaphor, candidates)) candidates.push({rank: -1, match: 0, type: -1})
    const emit = (candidate: Candidate) => emitFeatures(anaphor, candidate, context, buffer)
    const scores = candidates.map((candidate) => model?.score(buffer, emit(candidate)) ?? 0)
    const chosen = (choose ?? chooseBest)({
      anaphor,
      candidates,
      scores,
      get features() {
        return candidates.map((candidate) => buffer.slice(0, emit(candidate)))
      },
    })
    const shares = softmax(scores)
    const partner = partnerOf(anaphor, candidates, chosen)
    // "Roe and Cole left. The winger": either of them.
    if (partner >= 0) shares[chosen] = shares[partner] = (shares[chosen] + shares[partner]) / 2
    const rivals: Likely[] = []
    for (const [index, probability] of shares.entries())
      if (index !== chosen && probability >= minProbability) rivals.push(likelihood(candidates[index], probability))
    rivals.sort((a, b) => b.probability - a.probability)
    const {entity} = candidates[chosen]
    return {
      ...(entity && {entity}),
      likely: [likelihood(candidates[chosen], shares[chosen]), ...rivals],
      because: entity ? explainLink(anaphor, candidates[chosen], context, rivals[0]) : '',
    }
  }

  function likelihood({entity}: Candidate, probability: number): Likely {
    return entity ? {entity, probability} : {probability}
  }

  function numberOf(entity: Entity): number {
    return entity.references[0].first
  }
}
