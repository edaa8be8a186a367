/** Whose words an utterance is: “her advice”, “Mr. Roe’s letter”, “a memo prepared by the union”. */
import type {Word, WordRange} from '../../language/passage.ts'
import {isBodyNoun, isPersonNoun, singular} from '../../language/role-nouns.ts'
import {utteranceNouns} from '../../lexicon/utterances.ts'
import {wordSet} from '../../lexicon/words.ts'
import {firstPhrase, isPossessiveMark, isPossessivePronoun, type Phrase} from './noun-phrase.ts'
import type {Reference} from './reference.ts'

/** What parts an utterance and its author: “a memo [prepared] by”, “the fatwa[,] by”. */
const authorship = /^(?:issued|released|published|made|signed|written|prepared|drafted|brought|sent|posted|given|,)$/

/** Where somebody publishes what they write. */
const pages = wordSet('website site page account blog feed profile channel facebook twitter instagram')

/** What outlets make. */
const reports = /^(?:report|story|article)$/

/**
 * Creates a function that finds the author of the utterance that a phrase names, within a range of words; undefined
 * where the phrase names none, or nobody is told as its author. `byHead` are the references by their words; `anew`
 * makes one of a phrase that is not among them.
 */
export function createAuthorFinder(
  words: readonly Word[],
  byHead: ReadonlyMap<number, Reference>,
  anew: (phrase: Phrase) => Reference,
) {
  return authorOf

  function authorOf({first, head, last}: Phrase, range: WordRange): Reference | undefined {
    const noun = singular(words[head].text)
    const isReport = reports.test(noun)
    // A Court of Appeal is not an appeal.
    if (byHead.get(head)?.form === 'name' || (!isReport && !utteranceNouns.has(noun))) return undefined
    const issued = authorship.test(words[last]?.text ?? '') ? last + 1 : last
    const author = /^(?:by|from)$/.test(words[issued]?.text ?? '')
      ? firstPhrase(words, {first: issued + 1, last: range.last})
      : undefined
    const named = author && byHead.get(author.head)
    // "a statement by churches"
    const isSpeaker = author && [isPersonNoun, isBodyNoun].some((is) => is(singular(words[author.head].text)))
    if (author && isSpeaker && !isReport && named?.form !== 'name') return named ?? anew(author)
    if (named?.form === 'name' && named.type !== 'place' && noun !== 'report') return named
    if (isReport) {
      // "The Herald report": what an outlet reports it says itself.
      const outlet = head > first ? byHead.get(isPossessiveMark(words[head - 1]) ? head - 2 : head - 1) : undefined
      return outlet?.form === 'name' && outlet.type === 'organization' && outlet.first >= first ? outlet : undefined
    }
    return ownerIn(first, head) ?? publisherOf(last, range)
  }

  /** "Mr. Roe’s letter", "her letter": whoever has it, between two words. */
  function ownerIn(first: number, last: number): Reference | undefined {
    for (let index = last - 1; index >= first; index--) {
      const owner = byHead.get(index)
      if (owner && isPossessiveMark(words[owner.last])) return owner
      if (isPossessivePronoun(words[index])) return owner
    }
    return undefined
  }

  /** "A post on its website": whoever owns the place where it was published. */
  function publisherOf(on: number, range: WordRange): Reference | undefined {
    const place = words[on]?.text === 'on' ? firstPhrase(words, {first: on + 1, last: range.last}) : undefined
    if (!place || !pages.has(singular(words[place.head].text))) return undefined
    return ownerIn(place.first, place.head)
  }
}
