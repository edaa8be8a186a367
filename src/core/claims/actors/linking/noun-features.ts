import type {Word} from '../../../language/passage.ts'
import {bodyKindOf, excludes, fitsAge, isCalled, isCompanyWord} from '../../../language/role-kinds.ts'
import {isBodyNoun, singular} from '../../../language/role-nouns.ts'
import {outletNameWords, outletNouns} from '../../../lexicon/bodies.ts'
import {hashText} from '../../../linear/hash.ts'
import {remember} from '../../../remember.ts'
import {outletAt} from '../../chains/outlets.ts'
import {isPeople, stemOf} from '../countries.ts'
import {phraseKey} from '../phrase-text.ts'
import {doesAs} from '../read-deeds.ts'
import type {Entity, Reference, Role} from '../reference.ts'
import {type Anaphor, kinds} from './anaphor.ts'
import type {Candidate, Context, Emit} from './scene.ts'

/** At most this many references of an entity are looked at: a long text must not cost the square of its length. */
const maxReferences = 16

/** Emits how an entity's name and roles go with the noun of an anaphor. */
export function emitNounFeatures(emit: Emit, anaphor: Anaphor, candidate: Candidate, entity: Entity, context: Context) {
  const {kind, noun, opening, modifiers} = anaphor
  const {match, type} = candidate
  const same = entity.noun === noun ? 1 : 0
  let fit = 0
  let strange = 0
  let strangeName = 0
  const stems = modifiers.length ? descriptionStems(entity, context.prose.words) : []
  for (const {stem, capital} of modifiers) {
    if (stems.some((each) => each.startsWith(stem.slice(0, 5)))) fit++
    else if (capital) strangeName++
    else strange++
  }
  const modified =
    modifiers.length === 0 ? 0 : 1 + Math.min(fit, 1) + 2 * Math.min(strange, 1) + 4 * Math.min(strangeName, 1)
  emit(70, match, opening)
  emit(71, match, modified)
  emit(72, match, type)
  emit(73, modified, opening)
  emit(74, same, opening * 16 + modified)
  emit(75, opening, type)
  emit(76, anaphor.nounHash, type)
  emit(77, anaphor.nounHash, opening)
  emit(78, match, candidate.standing ? Math.min(anaphor.sentence - candidate.standing.sentence, 4) : 9)
  emit(79, match, Math.min(candidate.rank, 3))
  emit(80, match, context.said.has(entity) ? 1 : 0)
  if (context.owner) emit(81, context.owner === entity ? 1 : 0, kind === kinds.document ? 1 : 0)
  if (entity.references.length && entity.references[0]?.form === 'noun') {
    const {words} = context.prose
    const phrase = phraseKey(anaphor.reference!, words)
    const repeats = entity.references
      .slice(-maxReferences)
      .some((each) => each.form === 'noun' && phraseKey(each, words) === phrase)
    emit(82, repeats ? 1 : 0, opening)
    emit(83, repeats ? 1 : 0, opening * 16 + modified)
  }
  const clusters = context.types?.(noun).clusters
  if (clusters) {
    let nearest = 9
    for (const role of entity.roles) {
      const own = context.types!(role.noun).clusters
      nearest = Math.min(nearest, levelOf(clusters, own))
      emit(87, clusters[1] ?? 0, own[1] ?? 0)
    }
    if (entity.noun) nearest = Math.min(nearest, levelOf(clusters, context.types!(entity.noun).clusters))
    if (entity.type !== 'person' && entity.references[0]?.form === 'name') {
      const word = entity.name[headOfName(entity.name)]
      emit(84, levelOf(clusters, context.types!(word.toLowerCase()).clusters))
      emit(85, clusters[clusters.length - 1], context.types!(word).clusters[clusters.length - 1])
    }
    emit(86, nearest, match)
  }
  if (entity.type === 'organization' || entity.type === 'place') {
    emit(88, anaphor.nounHash, hashText((entity.name[headOfName(entity.name)] ?? '').toLowerCase()))
    emit(89, bodyKinds.indexOf(bodyKindOf(noun)), bodyFit(entity))
    emit(90, outletNouns.has(noun) ? 1 : 0, isOutlet(context.prose.words, entity, noun) ? 1 : 0)
    emit(91, entity === context.publisher ? 1 : 0, anaphor.nounHash)
  }
  const isNear = candidate.standing !== undefined && anaphor.sentence - candidate.standing.sentence <= 2
  emit(94, match, isNear ? Math.min(context.near, 3) : 9)
  emit(95, match === context.bestMatch ? 1 : 0, match)
  emit(96, anaphor.apart ? 1 : 0, match)
  emit(123, anaphor.news, match)
  emit(124, anaphor.news, (isNear ? Math.min(context.near, 3) : 9) * 2 + (modifiers.length ? 1 : 0))
  emit(125, anaphor.news, candidate.standing?.topic ? Math.min(anaphor.sentence - candidate.standing.sentence, 3) : 9)
  emit(97, isNear ? Math.min(context.near, 3) : 9, anaphor.opening * 2 + (modifiers.length ? 1 : 0))
  const {standing} = candidate
  const turn = Math.min(context.speakers.indexOf(entity), 3)
  const away = standing ? Math.min(anaphor.sentence - standing.sentence, 4) : 9
  emit(160, match, turn)
  emit(161, match * 16 + turn + 1, away)
  emit(162, match * 2 + (standing?.topic ? 1 : 0), away)
  emit(163, anaphor.nounHash, match)
  emit(164, match * 8 + opening, Math.min(context.near, 3))
  emit(165, anaphor.news * 16 + match, away)
  emit(166, anaphor.news * 16 + match, turn)
  emit(167, anaphor.nounHash, entity.gender === undefined ? 0 : 1)
  emit(168, match * 16 + context.bestMatch, away)
  emit(169, modified * 16 + match, away)
  emit(170, opening * 16 + match, standing ? Math.min(standing.spoken, 2) : 3)
  emit(171, (anaphor.apart ? 1 : 0) + (anaphor.former ? 2 : 0) + (anaphor.another ? 4 : 0), match)
  if (anaphor.reference?.many) emit(92, entity.many ? 1 : 0, type)
  if (isPeople(context.prose.words[anaphor.reference!.head].text)) emit(93, type)
}

/** The stems of all that is said of somebody, the name included. */
function descriptionStems(entity: Entity, words: readonly Word[]): string[] {
  const said = entity.roles.flatMap((role) => stemsOfRole(role))
  const named = entity.references[0]?.form === 'name' && entity.type !== 'person' ? stemsOfName(entity.name) : []
  const own = entity.references
    .slice(0, maxReferences)
    .flatMap((each) => (each.form === 'noun' ? stemsBeforeHead(each, words) : []))
  return [...said, ...named, ...own.slice(0, 12)]
}

const stemsOfRole = remember(({text}: Role) => text.split(/[\s-]+/).map(stemOf))
const stemsOfName = remember((name: readonly string[]) => name.map(stemOf))
const stemsBeforeHead = remember(({first, head}: Reference, words: readonly Word[]) =>
  words.slice(first, head).map(({text}) => stemOf(text)),
)

/** The finest level at which two words are in one cluster; 7 where they are in none, 8 where one of them is unknown. */
function levelOf(clusters: Uint16Array, others: Uint16Array): number {
  for (let level = 0; level < clusters.length; level++)
    if (clusters[level] && clusters[level] === others[level]) return level
  return clusters[0] && others[0] ? 7 : 8
}

/** Whether a body publishes: by its name, by what it is called, or because the text treats it as an outlet. */
export function isOutlet(
  words: readonly Word[],
  {references: [reference], name, noun: called}: Entity,
  noun: string,
): boolean {
  if (!reference) return true
  if (called === noun || outletNameWords.has((name.at(-1) ?? '').toLowerCase())) return true
  return isNamedAsOutlet(reference, words)
}

const isNamedAsOutlet = remember(
  ({first, last}: Reference, words: readonly Word[]) =>
    /^(?:told|tells)$/i.test(words[first - 1]?.text ?? '') || outletAt(words, first, last) !== undefined,
)

/** In which way an anaphor's noun is said of an entity, from 1 for its own role on; 0 when in none. */
export function matchNoun({noun, modifiers}: Anaphor, entity: Entity): number {
  if (entity.roles.some((role) => role.noun === noun)) return 1
  if (entity.noun === noun) return 2
  if (entity.type !== 'person' && entity.references[0]?.form === 'name') {
    const at = singularsOfName(entity.name).indexOf(noun)
    if (at >= 0) return at === headOfName(entity.name) ? 3 : 4
  }
  if (entity.roles.some((role) => isCalled(role.noun, noun))) return 5
  if (entity.deeds.length) {
    const small = modifiers.map(({word}) => singular(word.text))
    if (entity.deeds.some((deed) => doesAs(deed, noun, small))) return 6
  }
  if (entity.age !== undefined && fitsAge(noun, entity.age)) return 7
  if (entity.age !== undefined && noun.startsWith(`${entity.age}-year`)) return 8
  if (entity.roles.some((role) => excludes(role.noun, noun))) return 12
  if (entity.roles.some((role) => nounsOfRole(role).includes(noun))) return 9
  return entity.roles.length ? 11 : 10
}

/** Index of the word in which a body's name turns: “Centre” of “Centre for Tidal Studies”, else the last. */
const headOfName = remember((name: readonly string[]) => {
  const small = name.findIndex((word) => /^(?:of|for|in|on|to|at|against|without)$/i.test(word))
  return small > 0 ? small - 1 : name.length - 1
})

/** The words of a role in the singular. */
const nounsOfRole = remember(({text}: Role) =>
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .map(singular),
)

const bodyKinds = ['other', 'company', 'group', 'club']

/** What sort of body a name's own words and roles tell. */
function bodyFit({name, roles}: Entity): number {
  if (isCompanyName(name)) return 4
  const noun = roles.findLast((role) => isBodyNoun(role.noun))?.noun ?? singularsOfName(name).findLast(isBodyNoun)
  return noun === undefined ? 5 : bodyKinds.indexOf(bodyKindOf(noun))
}

const singularsOfName = remember((name: readonly string[]) => name.map(singular))
const isCompanyName = remember((name: readonly string[]) => name.some(isCompanyWord))
