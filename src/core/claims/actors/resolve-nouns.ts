import type {Word} from '../../language/passage.ts'
import {isDeterminer, isPossessiveMark} from './noun-phrase.ts'
import {withoutArticle} from './read-nouns.ts'
import type {Entity, Reference} from './reference.ts'
import {isBodyNoun, outletNouns, singular} from './role-nouns.ts'

/** "United States" for "U.S." and "American": countries in phrases that are compared. */
const adjectives: Record<string, string> = {
  american: 'us',
  'u.s': 'us',
  'u.s.': 'us',
  british: 'uk',
  'u.k.': 'uk',
  french: 'france',
  german: 'germany',
  polish: 'poland',
  dutch: 'netherlands',
  chinese: 'china',
  turkish: 'turkey',
  spanish: 'spain',
  greek: 'greece',
}

/** Who a noun phrase goes back to, among those talked of; undefined when it introduces somebody new. */
export function antecedentOfNoun(
  words: readonly Word[],
  reference: Reference,
  recent: readonly Entity[],
): {entity: Entity; because: string} | undefined {
  const {head, first, many} = reference
  const noun = singular(words[head].text)
  const phrase = withoutArticle(words, reference)
  const said = phrase.join(' ')
  const definite = /^(?:the|this|that|these|those)$/i.test(words[first].text)
  const possessed = isPossessed(words, reference)
  const bare =
    many &&
    !isDeterminer(words[first]) &&
    !/^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/i.test(words[first].text)
  const qualifiers = phrase.slice(0, -1).map(stem)

  if (definite && !many && /^\d+-year-old$/.test(qualifiers.at(0) ?? noun)) {
    const person = recent.find(({type, many}) => type === 'person' && !many)
    if (person) return {entity: person, because: `“the ${said}” goes back to “${person.name.join(' ')}”`}
  }
  for (const entity of recent) {
    const role = entity.roles.find((role) => role.text.split(/\s+/).some((word) => singular(word) === noun))
    if (role && (definite || possessed) && !many && !entity.many && fits(qualifiers, role.text)) {
      return {entity, because: `“${said}” is what the text calls ${entity.name.join(' ')}: ${role.text}`}
    }
    const previous = entity.references.findLast(({form}) => form === 'noun')
    if (previous && entity.many === many && singular(words[previous.head].text) === noun) {
      const before = withoutArticle(words, entity.references[0])
      const same = before.map(stem).join(' ') === phrase.map(stem).join(' ')
      if (same && (definite || bare || possessed)) return {entity, because: `“${said}” again`}
      if (definite && fits(qualifiers, before.join(' ')))
        return {entity, because: `“the ${noun}” goes back to “${before.join(' ')}”`}
    }
    if (!definite || many || entity.type !== 'organization' || qualifiers.length || !isBodyNoun(noun)) continue
    if (entity.name.some((word) => singular(word) === noun) || (outletNouns.has(noun) && isOutlet(entity, noun))) {
      return {entity, because: `“the ${noun}” goes back to “${entity.name.join(' ')}”`}
    }
  }
  return undefined
}

const stem = (word: string) =>
  adjectives[word.toLowerCase()] ?? word.toLowerCase().replace(/(?:['’]s|ian|ish|an|n)$/, '')

/** Whether all that qualifies a phrase ("U.S." in "the U.S. president") is said of the other too. */
function fits(qualifiers: readonly string[], other: string): boolean {
  const words = other.split(/\s+/).map(stem)
  return qualifiers.every(
    (qualifier) => /^['’]s$/.test(qualifier) || words.some((word) => word.startsWith(qualifier.slice(0, 5))),
  )
}

function isPossessed(words: readonly Word[], {first, head}: Reference): boolean {
  for (let index = first; index < head; index++) {
    if (isPossessiveMark(words[index]) || /^(?:his|her|its|their)$/i.test(words[index].text)) return true
  }
  return false
}

const outletWords =
  /^(?:times|post|journal|news|herald|tribune|guardian|telegraph|mail|mirror|globe|chronicle|observer|gazette|courier|press|star|tv|television|radio|daily|weekly|magazine|reuters|afp|ap|bloomberg|bbc|cnn|nbc|cbs|abc|fox|politico|axios|economist|newsweek|interfax|tass|agency|broadcasting|review|wire|dispatch|standard|ft|insider|media)$/i

function isOutlet(entity: Entity, noun: string): boolean {
  if (noun === 'platform' || noun === 'station') return false
  return entity.name.some((word) => outletWords.test(word))
}
