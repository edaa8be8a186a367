import type {Prose, Word, WordRange} from '../../language/passage.ts'
import {genderOfNoun, isBodyNoun, isPersonNoun, isPlural, singular} from '../../language/role-nouns.ts'
import {numberWords, quantifiers} from '../../lexicon/numbers.ts'
import {oneOf} from '../../lexicon/words.ts'
import {firstPhrase, isDeterminer, isPossessiveMark, startOfPhrase} from './noun-phrase.ts'
import type {Reference} from './reference.ts'

/** The noun phrases that stand for people and bodies: "the outlet", "three officials", "his mother". */
export function readNouns({words, sentences}: Prose, isTaken: (index: number) => boolean): Reference[] {
  return sentences.flatMap((sentence) => {
    const references: Reference[] = []
    for (let index = sentence.first; index < sentence.last; index++) {
      if (isTaken(index) || !isHead(words, index, sentence.last)) continue
      const noun = singular(words[index].text)
      if (isPersonNoun(noun) || isBodyNoun(noun)) references.push(nounReference(words, index, sentence.first))
    }
    return references
  })
}

/** A noun phrase as a reference, given its head. */
export function nounReference(words: readonly Word[], head: number, floor: number): Reference {
  const noun = singular(words[head].text)
  const gender = genderOfNoun(noun)
  const first = startOfPhrase(words, head, floor)
  const last = endOfPart(words, head)
  const many = isPlural(words[head])
  // "big banks" and "a charity" are nobody in particular.
  const particular = !many && !/^(?:an?|any|some|every|each|another)$/i.test(words[first].text)
  return {
    first,
    last,
    head,
    form: 'noun',
    type: particular && isBodyNoun(noun) && !isPersonNoun(noun) ? 'organization' : 'unnamed',
    many,
    name: [],
    // Newswires call a source by either word.
    noun: noun === 'interlocutor' ? 'source' : noun,
    ...(gender && {gender}),
  }
}

/** "One of those residents" tells more than "one": the end of the phrase, with the whole that a number is part of. */
function endOfPart(words: readonly Word[], head: number): number {
  const counts = oneOf(quantifiers, numberWords.slice(1, 6))
  if (!counts.test(words[head].text) || words[head + 1]?.text !== 'of') return head + 1
  return firstPhrase(words, {first: head + 2, last: Math.min(head + 8, words.length)})?.last ?? head + 1
}

function isHead(words: readonly Word[], index: number, ceiling: number): boolean {
  const {tag, text} = words[index]
  if (tag !== 'NOUN' && !(tag === 'PROPN' && /^\p{Lu}?\p{Ll}/u.test(text)) && tag !== 'X') return false
  const next = words[index + 1]
  return index + 1 === ceiling || (next.tag !== 'NOUN' && next.tag !== 'PROPN') || isPossessiveMark(next)
}

/** How many a phrase says that they are: "three officials" is 3. Undefined when it does not count. */
export function countOf(words: readonly Word[], {first, last}: WordRange): number | undefined {
  for (let index = first; index < last; index++) {
    const text = words[index].text.toLowerCase()
    if (/^(?:percent|%)$/.test(words[index + 1]?.text ?? '')) return undefined
    if (numberWords.includes(text)) return numberWords.indexOf(text)
    if (/^\d{1,3}(?:,\d{3})*$/.test(text)) return Number(text.replaceAll(',', ''))
  }
  return undefined
}

/** The words of a phrase without article: "Senior Western officials". */
export function withoutArticle(words: readonly Word[], {first, last}: WordRange): readonly string[] {
  const from =
    first < last - 1 && isDeterminer(words[first]) && /^(?:the|a|an)$/i.test(words[first].text) ? first + 1 : first
  return words.slice(from, last).map(({text}) => text)
}
