import type {Word} from '../../language/passage.ts'
import {outletNouns} from '../../lexicon/bodies.ts'
import {outletAt} from '../chain-outlets.ts'
import {stemOf} from './countries.ts'
import {isDeterminer, isPossessiveMark} from './noun-phrase.ts'
import {phraseOf, textOf} from './phrase-text.ts'
import {withoutArticle} from './read-nouns.ts'
import type {Antecedent, Entity, Reference} from './reference.ts'
import {isBodyNoun, singular} from './role-nouns.ts'

/** A noun phrase as far as its own words tell. */
interface Phrase {
  words: readonly Word[]
  reference: Reference
  noun: string
  many: boolean
  definite: boolean
  /** "his mother", "the minister's aide": known by somebody known. */
  possessed: boolean
  /** "officials": several, neither counted nor pointed at. */
  bare: boolean
  said: string
  stems: readonly string[]
}

/**
 * Who a noun phrase goes back to, among those talked of (the most recent first);
 * undefined when it introduces somebody new. What could go back to two goes to
 * neither.
 */
export function antecedentOfNoun(
  words: readonly Word[],
  reference: Reference,
  recent: readonly Entity[],
  publisher?: Entity,
): Antecedent | undefined {
  const phrase = read(words, reference)
  return (
    phrase &&
    (byAge(phrase, recent) ??
      byRole(phrase, recent) ??
      bySameNoun(phrase, recent) ??
      byKind(phrase, recent) ??
      ownOutlet(phrase, publisher))
  )
}

/** Reads a phrase; undefined for one that points at nobody: "a spokesman". */
function read(words: readonly Word[], reference: Reference): Phrase | undefined {
  const {first, noun = '', many} = reference
  const said = withoutArticle(words, reference)
  const opening = words[first].text
  // "Q:" and "REVIEW:" label whoever speaks all through a transcript.
  const label = said.length === 1 && words[reference.head].text === words[reference.head].text.toUpperCase()
  const counted = /^(?:\d|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/i.test(opening)
  const definite = /^(?:the|this|that|these|those)$/i.test(opening)
  const possessed = isPossessed(words, reference)
  const bare = label || (many && !isDeterminer(words[first]) && !counted)
  if (!definite && !possessed && !bare) return undefined
  return {
    words,
    reference,
    noun,
    many,
    definite,
    possessed,
    bare,
    said: textOf(words, reference),
    stems: said.map(stemOf),
  }
}

/** "The 41-year-old": reporters' way of saying "he". */
function byAge({many, definite, said}: Phrase, recent: readonly Entity[]): Antecedent | undefined {
  if (many || !definite || !/^the \d+-year-old\b/i.test(said)) return undefined
  const entity = recent.find((each) => each.type === 'person' && !each.many)
  return entity && {entity, because: `“${said}” goes back to “${nameOf(entity)}”`}
}

/** "The president" to whoever the text calls so, when that is one. */
function byRole({noun, many, definite, possessed, stems, said}: Phrase, recent: readonly Entity[]) {
  if (many || !(definite || possessed)) return undefined
  const holders = recent.flatMap((entity) => {
    const role = entity.many ? undefined : entity.roles.find((each) => each.noun === noun && fits(stems, each.text))
    return role ? [{entity, role}] : []
  })
  if (holders.length > 1) {
    holders.sort((a, b) => b.entity.references.length - a.entity.references.length)
    if (holders[0].entity.references.length < 2 * holders[1].entity.references.length) return undefined
  }
  const [holder] = holders
  return (
    holder && {
      entity: holder.entity,
      because: `“${said}” is what the text calls ${nameOf(holder.entity)}: ${holder.role.text}`,
    }
  )
}

/** "The officials" to "senior officials", "officials" to "officials". */
function bySameNoun(phrase: Phrase, recent: readonly Entity[]): Antecedent | undefined {
  const {words, noun, many, definite, possessed, bare, stems, said} = phrase
  for (const entity of recent) {
    if (entity.many !== many || entity.noun !== noun) continue
    const before = withoutArticle(words, entity.references[0])
    const same = before.map(stemOf).join(' ') === stems.join(' ')
    if (same && (definite || bare || possessed)) return {entity, because: `“${said}” again`}
    if (definite && fits(stems, before.join(' ')))
      return {entity, because: `“${said}” goes back to “${phraseOf(before)}”`}
  }
  return undefined
}

/** "The ministry" to a body with that word in its name, "the outlet" to an outlet. */
function byKind({words, noun, many, definite, stems, said}: Phrase, recent: readonly Entity[]): Antecedent | undefined {
  if (!definite || many || stems.length > 1 || !isBodyNoun(noun)) return undefined
  const entity = recent.find(
    (each) =>
      (each.type === 'organization' &&
        (each.name.some((word) => singular(word) === noun) || (outletNouns.has(noun) && isOutlet(words, each)))) ||
      (each.type === 'place' && each.name.length > 1 && singular(each.name.at(-1)!) === noun),
  )
  return entity && {entity, because: `“${said}” goes back to “${nameOf(entity)}”`}
}

/** "The newspaper", when no other was spoken of, and "told the agency": the article's own. */
function ownOutlet(phrase: Phrase, entity: Entity | undefined): Antecedent | undefined {
  const {words, reference, noun, many, definite, stems, said} = phrase
  const told = /^(?:told|tells)$/i.test(words[reference.first - 1]?.text ?? '')
  const fitting = /^(?:outlet|newspaper|paper|publication|magazine)$/.test(noun) || (told && outletNouns.has(noun))
  if (!entity || !definite || many || stems.length > 1 || !fitting) return undefined
  return {entity, because: `“${said}” can only be the article’s own: ${nameOf(entity)}`}
}

/** Whether all that qualifies a phrase ("U.S." in "the U.S. president") is said of the other too. */
function fits(stems: readonly string[], other: string): boolean {
  const words = other.split(/\s+/).map(stemOf)
  return stems
    .slice(0, -1)
    .every((stem) => /^['’]s$/.test(stem) || words.some((word) => word.startsWith(stem.slice(0, 5))))
}

function isPossessed(words: readonly Word[], {first, head}: Reference): boolean {
  for (let index = first; index < head; index++) {
    if (isPossessiveMark(words[index]) || /^(?:his|her|its|their)$/i.test(words[index].text)) return true
  }
  return false
}

/** By its name, or because somebody told it something. */
function isOutlet(words: readonly Word[], {references}: Entity): boolean {
  const [{first, last}] = references
  const before = words[first - (isDeterminer(words[first - 1] ?? words[first]) ? 2 : 1)]
  return /^(?:told|tells)$/i.test(before?.text ?? '') || outletAt(words, first, last) !== undefined
}

const nameOf = ({name}: Entity) => phraseOf(name)
