import {countWhile} from '../../count-while.ts'
import type {Prose, WordRange} from '../../language/passage.ts'
import {isCompanyWord} from '../../language/role-kinds.ts'
import {isBodyNoun, isPersonNoun, isPlural, singular} from '../../language/role-nouns.ts'
import {outletNouns} from '../../lexicon/bodies.ts'
import {attendants, officeFields, ranks} from '../../lexicon/titles.ts'
import {documentNouns, utteranceNouns} from '../../lexicon/utterances.ts'
import {oneOf, wordSet} from '../../lexicon/words.ts'
import type {Attribution} from '../attribution.ts'
import {isGivenName} from './given-names.ts'
import {findJointPhrases} from './joint-speakers.ts'
import type {ScoreFeatures} from './linking/actor-model.ts'
import {chooseBest, softmax} from './linking/choose-best.ts'
import {type ChooseHead, rankHeads} from './linking/source-head.ts'
import {
  firstPhrase,
  isDeterminer,
  isPossessiveMark,
  isPossessivePronoun,
  isPreposition,
  type Phrase,
  startOfPhrase,
} from './noun-phrase.ts'
import {textOf} from './phrase-text.ts'
import {nounReference} from './read-nouns.ts'
import type {Reference, Role} from './reference.ts'
import {spokenPhrase, unbroken, withNoun} from './spoken-phrase.ts'
import {isHonorific, isTitle} from './titles.ts'
import {createAuthorFinder} from './utterance-authors.ts'

/** The longest description of somebody unnamed, in words. */
const longest = 15

/** What whoever reports on a document does with it. */
const receipts = wordSet('obtained seen reviewed viewed read reported published released leaked cited quoted')

/** After a body's name these say again what it is: "the Reuters news agency". */
const kindNouns = oneOf(outletNouns, ['company', 'group', 'blog'])

/**
 * The reference on which each attribution's source turns: Moll in "Tarn's
 * special representative Keith Moll", the spokesman in "a spokesman for the
 * ministry". A noun that no list knows ("the report") becomes a reference of its
 * own. Undefined where an attribution has no source. `probabilities` says of each
 * source how likely it turns on that reference and not on another inside it.
 *
 * One long function: its rules, one a shape of phrase, share the references by their words and what they add.
 */
export function findSources(
  {words}: Prose,
  attributions: readonly (Pick<Attribution, 'source'> & Partial<Pick<Attribution, 'cue'>>)[],
  references: readonly Reference[],
  score?: ScoreFeatures,
  choose: ChooseHead = chooseBest,
): {sources: (Reference | undefined)[]; added: Reference[]; probabilities: number[]} {
  const byHead = new Map<number, Reference>()
  for (const reference of references) {
    for (let index = reference.first; index < reference.last; index++) {
      if (reference.form !== 'noun' || index === reference.head) byHead.set(index, reference)
    }
  }
  const added: Reference[] = []
  const utterer = createAuthorFinder(words, byHead, anew)
  const probabilities = attributions.map(() => 1)
  // Names come before nouns here, so the search below finds some of those in a source, not all. With all of them
  // the trained choice was right no more often: 4,834, 4,845 and 4,832 for 4,837 and 4,837 of 5,310 claims held out.
  const inOrder = references.filter(({form}) => form !== 'pronoun')
  const sources = attributions.map(({source, cue}, attribution) => {
    if (!source.length) return undefined
    const range = withNoun(words, unbroken(source, cue), cue)
    const phrase = spokenPhrase(words, range)
    if (!phrase) return undefined
    const {text} = words[phrase.head]
    if (isRelative(text) && phrase.last === phrase.first + 1) return beforeRelative(phrase.first, range)
    const syntactic =
      utterer(phrase, range) ??
      holder(phrase, range) ??
      leading(phrase, range) ??
      called(phrase, range) ??
      namedAfter(phrase, withApposition(range, cue)) ??
      joint(phrase, range) ??
      apposed(phrase, range) ??
      throughOffice(phrase, range) ??
      titled(phrase) ??
      described(byHead.get(phrase.head) ?? anew(phrase), range)
    const inside = referencesIn(range).filter((each) => each === syntactic || !hangsOn(each, syntactic))
    if (syntactic.members || (inside.length < 2 && inside[0] === syntactic)) return syntactic
    if (!inside.includes(syntactic)) inside.push(syntactic)
    inside.sort((a, b) => a.head - b.head)
    if (inside.length < 2) return syntactic
    const decision = rankHeads(attribution, words, range, inside, syntactic, score)
    const chosen = choose(decision)
    probabilities[attribution] = softmax(decision.scores)[chosen]
    return decision.references[chosen]
  })
  return {sources, added, probabilities}

  /**
   * "The mother of Roe", "Roe’s mother": whoever tells whose the person is does not
   * speak (of articles/train 123 wrong and 3 right ones); nor does the author of "a
   * report by the union", whose claims are the document's.
   */
  function hangsOn({first, last, head}: Reference, noun: Reference): boolean {
    const {form, noun: text = ''} = noun
    if (form === 'noun' && head > noun.head && isToldOf(noun.head + 1, first)) return true
    const isPerson = isPersonNoun(text)
    const isBody = isBodyNoun(text) && !/^(?:website|site|portal)$/.test(text)
    const isWhole = form === 'name' ? noun.type === 'organization' : isBody || words[noun.head].tag === 'PROPN'
    if (isWhole && head < noun.head && words[last] && isPossessiveMark(words[last])) return true
    if (form !== 'noun' || !(isPerson || (documentNouns.has(text) && !utteranceNouns.has(text)))) return false
    const isOwner = isPerson && words[last] !== undefined && isPossessiveMark(words[last])
    // "A Norwick Fire Service spokesman" is of the service.
    if (isOwner || head < noun.head) return isOwner || (isPerson && first >= noun.first)
    // "a spokesman for Governor Roe": the office is part of the phrase.
    const before = words[startOfPhrase(words, first, noun.head + 1) - 1]
    return before !== undefined && (isPreposition(before) || before.text === 'to')
  }

  /**
   * "The man who goes by the name Roe", "a memo seen by the Herald": whether a name behind
   * the words from one to another only tells which one is meant.
   */
  function isToldOf(from: number, to: number): boolean {
    for (let index = to - 1; index >= from; index--) {
      const {text, tag} = words[index]
      if (text === ',' || /^(?:called|named|dubbed)$/.test(text)) return false
      if (tag === 'PRON' && /^(?:who|whom|whose|which|that)$/i.test(text)) return true
      if (text === 'by' && receipts.has(words[index - 1].text.toLowerCase())) return true
    }
    return false
  }

  function referencesIn({first, last}: WordRange): Reference[] {
    const from = countWhile(inOrder.length, (index) => inOrder[index].head < first)
    const inside: Reference[] = []
    for (let index = from; index < inOrder.length && inOrder[index].head < last; index++) inside.push(inOrder[index])
    return inside
  }

  /** "Secretary of State Ann Roe": the person whose office the phrase and what hangs on it tell. */
  function holder({first, head, last}: Phrase, range: WordRange): Reference | undefined {
    const {text} = words[head]
    const noun = singular(text)
    const isMember = noun === 'member' && words[last]?.text === 'of' && /^\p{Lu}/u.test(words[last + 1]?.text ?? '')
    if (byHead.get(head)?.form === 'name' || isPlural(words[head])) return undefined
    if (attendants.has(noun) && !isMember) return undefined
    if (!isTitle(text) && !isPersonNoun(noun)) return undefined
    const determined = isDeterminer(words[first]) || isPossessivePronoun(words[first])
    let joins = false
    for (let index = last; index < Math.min(range.last, last + longest); index++) {
      const name = byHead.get(index)
      const word = words[index]
      if (name?.form === 'name' && name.type === 'person') {
        const before = words[index - 1]
        const isPart =
          isPreposition(before) || isPossessiveMark(before) || isDeterminer(before) || before.text === 'and'
        // "Editor-in-Chief Jo Roe" has one office, "head of the office Governor Roe" another.
        const another = (before.text !== '-' && hasOffice(name)) || (joins && determined)
        const governs = name.last < range.last && /^(?:NOUN|PROPN|PART)$/.test(words[name.last].tag)
        if (index !== name.first || isPart || another || governs) return undefined
        const isChief = isTitle(before.text)
        if (/^\p{Ll}/u.test(before.text) && !isChief && (before.tag === 'ADJ' || before.tag === 'VERB'))
          return undefined
        if (!name.role?.text.includes(' ')) name.role = roleOf({first, last: index, head})
        return name
      }
      if (word.text === 'and') joins = true
      const goesOn = isPreposition(word) || isDeterminer(word) || isPossessiveMark(word) || word.text === 'and'
      const isNominal = /^(?:NOUN|PROPN|ADJ|ADP|NUM)$/.test(word.tag) || /^(?:\p{Lu}|-$)/u.test(word.text)
      if (!goesOn && !isNominal) return undefined
    }
    return undefined
  }

  /** "Transport expert Ann Roe": nothing but nouns leads to the name, so it is what the source turns on. */
  function leading({first, head, last}: Phrase, range: WordRange): Reference | undefined {
    if (byHead.get(head)?.form === 'name' || isDeterminer(words[first]) || isPlural(words[head])) return undefined
    for (let index = last; index < Math.min(range.last, last + 4); index++) {
      const name = byHead.get(index)
      const {text, tag} = words[index]
      if (name?.form === 'name') return name.type === 'person' && name.first === index ? name : undefined
      if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && !isPersonNoun(text)) return undefined
    }
    return undefined
  }

  /** "A site called DeepQuay", "a student named Ann Roe" */
  function called({last}: Phrase, range: WordRange): Reference | undefined {
    if (!/^(?:called|named|dubbed)$/.test(words[last]?.text ?? '') || last + 1 >= range.last) return undefined
    const name = byHead.get(last + 1)
    return name?.form === 'name' && name.type !== 'place' ? name : undefined
  }

  /** "The nurses, members of a new group, Nurses for Open Wards": the group whose name begins with the noun. */
  function namedAfter({head}: Phrase, range: WordRange): Reference | undefined {
    if (byHead.get(head)?.form === 'name' || !isPlural(words[head])) return undefined
    const noun = singular(words[head].text)
    for (let index = head + 1; index < range.last; index++) {
      const group = byHead.get(index)
      if (group?.type === 'organization' && group.name.length > 2 && singular(group.name[0]) === noun) return group
    }
    return undefined
  }

  /** The range up to its cue, where only what is set between two commas parts them. */
  function withApposition(range: WordRange, cue: readonly WordRange[] = []): WordRange {
    const end = cue[0]?.first ?? 0
    const isSetOff = words[range.last]?.text === ',' && words[end - 1]?.text === ',' && end > range.last
    return isSetOff && end - range.last <= longest ? {...range, last: end} : range
  }

  /**
   * "The Harbour Board, which says": whoever stands before the pronoun; whoever comes
   * before that where the clause says something else of it ("Jo Roe, of the Board, which met, said").
   */
  function beforeRelative(pronoun: number, range: WordRange): Reference | undefined {
    let end = pronoun
    while (end > 0 && (words[end - 1].text === ',' || isPreposition(words[end - 1]))) end--
    if (words.slice(pronoun, range.last).some(({tag}) => tag === 'VERB')) {
      let comma = end - 1
      while (comma > 0 && end - comma < longest && words[comma].text !== ',') comma--
      const subject = byHead.get(comma - 1)
      if (subject?.form === 'name' && subject.type === 'person' && isPreposition(words[comma + 1])) return subject
    }
    const before = end > 0 ? byHead.get(end - 1) : undefined
    if (before) return before
    return words[end - 1]?.tag === 'NOUN' ? anew({first: end - 1, head: end - 1, last: end}) : undefined
  }

  /** "The head of the office, Ivan Petrov": the name behind the comma is who speaks. */
  function apposed({first, head, last}: Phrase, range: WordRange): Reference | undefined {
    if (byHead.get(head)?.form === 'name' || words[head].tag === 'PRON' || isPlural(words[head])) return undefined
    let comma = last
    while (comma < range.last && comma < last + 8 && words[comma].text !== ',' && words[comma].tag !== 'VERB') comma++
    if (comma >= range.last || words[comma].text !== ',') comma = lastComma(range)
    if (comma <= head) return undefined
    const behind = firstPhrase(words, {first: comma + 1, last: range.last})
    const name = behind && byHead.get(behind.head)
    if (name?.form !== 'name' || name.type === 'place' || behind?.first !== comma + 1) return undefined
    // "One of its forecasters, Jo Roe"
    const isPart = /^one$/i.test(words[head].text) && words[head + 1].text === 'of'
    const part = isPart ? firstPhrase(words, {first: head + 2, last: comma})?.head : undefined
    const turn = part ?? head
    const noun = singular(words[turn].text)
    if (name.type !== 'person' && isPersonNoun(noun)) {
      // "The envoy, Tarn Mladek": only a person can be one.
      if (name.name.length !== 2 || isBodyNoun(noun) || name.name.some(isCompanyWord)) return undefined
      name.type = 'person'
    }
    if (name.type === 'person' && isBodyNoun(noun) && !isPersonNoun(noun)) name.type = 'organization'
    // "The panel's chairwoman, Judge Roe": the fuller role tells more.
    const fuller = !name.role?.text.includes(' ')
    if (name.type === 'person' && isPersonNoun(noun) && fuller) name.role = roleOf({first, last: comma, head: turn})
    if (name.type === 'organization' && isBodyNoun(noun)) name.role ??= roleOf({first, last: comma, head: turn})
    return name
  }

  /** "The firm that ran it, Coast Lines": where the last comma is followed by a name and nothing more; -1 where not. */
  function lastComma({first, last}: WordRange): number {
    let end = last
    while (end > first && words[end - 1].text === ',') end--
    let comma = end - 1
    while (comma > first && words[comma].text !== ',') comma--
    const behind = comma > first ? firstPhrase(words, {first: comma + 1, last: end}) : undefined
    const name = behind && byHead.get(behind.head)
    const before = singular(words[comma - 1]?.text ?? '')
    const isWhole = name?.form === 'name' && behind?.first === comma + 1 && behind.last === end
    const another = name?.type === 'person' ? isPersonNoun(before) : isBodyNoun(before)
    return isWhole && !another ? comma : -1
  }

  /** "Ann Roe and Bert Cole": those who speak together are an actor of their own. */
  function joint(phrase: Phrase, range: WordRange): Reference | undefined {
    const opening = behindBoth(phrase)
    if (isOffice(opening)) return undefined
    const found = findJointPhrases(words, opening, range, (index) => byHead.get(index))
    if (!found) return undefined
    const {phrases, last} = found
    // "Mr and Mrs Roe"
    if (isHonorific(words[opening.head].text) && opening.last === opening.first + 1)
      return byHead.get(phrases.at(-1)!.head)
    const before = [...listedBefore(range)]
    const heads = phrases.map(({head}) => head)
    const members = [
      ...before,
      ...phrases.map((each, index) => {
        const {head} = each
        return byHead.get(head) ?? (index === 0 ? anew(each) : anew({...each, first: head, last: head + 1}))
      }),
    ]
    if (members.length > 2 && members.some(({form}) => form !== 'name')) return undefined
    shareSurname(members)
    const types = new Set(members.map(({type = 'unnamed'}) => type))
    const first = before[0]?.first ?? opening.first
    const reference = nounReference(words, heads[0], first)
    const noun = textOf(words, {first, last}).toLowerCase()
    Object.assign(reference, {last, type: types.size === 1 ? [...types][0] : 'unnamed', many: true, noun, members})
    added.push(reference)
    return reference
  }

  /** "Both the party and the union" */
  function behindBoth(phrase: Phrase): Phrase {
    const isBoth = /^both$/i.test(words[phrase.first].text)
    return (isBoth && firstPhrase(words, {first: phrase.first + 1, last: phrase.last})) || phrase
  }

  /** Persons whom a list names before the source, which was read from a later item on: "Ortiz" of "Ortiz, Brand and Lowe said". */
  function listedBefore({first}: WordRange): Reference[] {
    const before: Reference[] = []
    for (let at = first; words[at - 1]?.text === ','; ) {
      const name = byHead.get(at - 2)
      if (name?.form !== 'name' || name.type !== 'person' || name.last !== at - 1) return []
      before.unshift(name)
      at = name.first
      if (at === 0 || /^[.!?:;”"]$/.test(words[at - 1].text)) return before
    }
    return []
  }

  /** "Ruth and Ben Ortiz": a given name whose surname comes with the last of them. */
  function shareSurname(members: readonly Reference[]) {
    const full = members.at(-1)!
    if (full.type !== 'person' || full.name.length !== 2) return
    for (const member of members) {
      const [given] = member.name
      const alone = member.type === 'person' && member.name.length === 1 && !member.title && isGivenName(given)
      const another = references.some(({name}) => name.length > 1 && name.includes(given))
      if (alone && !another) member.name = [given, full.name[1]]
    }
  }

  /** "Committee member and mayor Jo Roe": a role without article and name is one of two that a person has. */
  function isOffice({first, head, last}: Phrase): boolean {
    if (isDeterminer(words[first]) || isPossessivePronoun(words[first]) || byHead.get(head)?.form === 'name')
      return false
    const next = words[last]?.text === 'and' ? (byHead.get(last + 2) ?? byHead.get(last + 3)) : undefined
    const isOne = isPersonNoun(singular(words[head].text)) && !isPlural(words[head])
    return isOne && next?.form === 'name' && next.type === 'person' && next.last > last + 2
  }

  function roleOf({first, last, head}: Phrase): Role {
    const from = isDeterminer(words[first]) ? first + 1 : first
    return {first: from, last, head, noun: singular(words[head].text), text: textOf(words, {first: from, last})}
  }

  /** "The press service of the Harbour Board": a body speaks through its office. */
  function throughOffice({head, last}: Phrase, range: WordRange): Reference | undefined {
    if (!/^(?:service|office)$/i.test(words[head].text) || !/^press$/i.test(words[head - 1]?.text ?? ''))
      return undefined
    const body = words[last]?.text === 'of' ? firstPhrase(words, {first: last + 1, last: range.last}) : undefined
    const name = body && byHead.get(body.head)
    return name?.form === 'name' ? name : undefined
  }

  /** "The Reuters news agency": the name before the noun is who speaks. */
  function titled({head, first}: Phrase): Reference | undefined {
    const isKind = kindNouns.test(words[head].text)
    if (!(isKind || isBodyNoun(singular(words[head].text))) || byHead.get(head)?.form === 'name') return undefined
    for (let index = head - 1; index >= first; index--) {
      const name = byHead.get(index)
      if (isPossessiveMark(words[index])) return undefined
      if (name?.form !== 'name') continue
      if (!isKind || isPersonNoun(singular(words[name.last]?.text ?? ''))) return undefined
      if (name.type === 'person' || name.type === 'place') return undefined
      return name
    }
    return undefined
  }

  function anew({head, first}: Phrase): Reference {
    const isRelative = /^(?:which|that|whose)$/i.test(words[head].text)
    const noun = nounReference(words, head, first)
    const reference: Reference = isRelative
      ? {first: head, last: head + 1, head, form: 'pronoun', many: false, name: []}
      : noun
    byHead.set(head, reference)
    added.push(reference)
    return reference
  }

  /** What tells more of somebody unnamed: "familiar with the matter", "from three countries". */
  function described(reference: Reference, {last: end}: WordRange): Reference {
    const {form, last} = reference
    const first = words[last]?.text === ',' ? last + 1 : last
    if (form !== 'noun' || reference.role || first >= end || end - first > longest) return reference
    const text = textOf(words, {first, last: end}).replace(/,$/, '')
    if (!/^\p{L}/u.test(text) || /^(?:(?:and|or|but)\b|(?:who|which|that)$)/.test(text)) return reference
    // "The operator, Coast Passage,": a name that was not known as one.
    const isName =
      words[last].text === ',' && words.slice(first, end).every(({text: each}) => /^(?:\p{Lu}|of$|and$|,$)/u.test(each))
    if (isName) {
      reference.name = text.split(' ')
      const of = {first: reference.first, last}
      reference.role = roleOf({...of, head: reference.head})
    } else reference.role = {first, last: end, head: first, noun: '', text}
    return reference
  }
}

/** Whether a name has an office of its own before it, other than a rank: "Governor Roe". */
function hasOffice({title = ''}: Reference): boolean {
  const plain = (word: string) => word.toLowerCase().replace(/\.$/, '')
  const words = title.split(' ').filter(Boolean).map(plain)
  return words.some((word) => !ranks.has(word) && !officeFields.has(word) && !isHonorific(word))
}

const isRelative = (word: string) => /^(?:which|that)$/i.test(word)
