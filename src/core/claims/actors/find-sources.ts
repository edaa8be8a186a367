import type {Prose, WordRange} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {firstPhrase, isPossessiveMark} from './noun-phrase.ts'
import {nounReference} from './read-nouns.ts'
import type {Reference} from './reference.ts'
import {isBodyNoun, isPersonNoun, singular} from './role-nouns.ts'

/**
 * The reference on which each attribution's source turns: Kellogg in "Trump's
 * special representative Keith Kellogg", the spokesman in "a spokesman for the
 * ministry". A noun that no list knows ("the report") becomes a reference of its
 * own. Undefined where an attribution has no source.
 */
export function findSources(
  {words, sentences}: Prose,
  attributions: readonly Pick<Attribution, 'source'>[],
  references: readonly Reference[],
): {sources: (Reference | undefined)[]; added: Reference[]} {
  const byHead = new Map<number, Reference>()
  for (const reference of references) {
    for (let index = reference.first; index < reference.last; index++) {
      if (reference.form !== 'noun' || index === reference.head) byHead.set(index, reference)
    }
  }
  const added: Reference[] = []
  const sources = attributions.map(({source}) => {
    if (!source.length) return undefined
    const range = {first: source[0].first, last: source.at(-1)!.last}
    const phrase = firstPhrase(words, range)
    if (!phrase) return undefined
    return apposed(phrase, range) ?? titled(phrase) ?? byHead.get(phrase.head) ?? anew(phrase)
  })
  return {sources, added}

  /** "The ministry's spokesman, Ivan Petrov": the name behind the comma is who speaks. */
  function apposed({head, last}: WordRange & {head: number}, range: WordRange): Reference | undefined {
    if (words[last]?.text !== ',' || !isPersonNoun(singular(words[head].text)) || byHead.get(head)?.form === 'name')
      return undefined
    const name = byHead.get(last + 1)
    return name?.form === 'name' && name.type === 'person' && name.first < range.last ? name : undefined
  }

  /** "The Reuters news agency": the name before the noun is who speaks. */
  function titled({head, first}: WordRange & {head: number}): Reference | undefined {
    if (!isBodyNoun(singular(words[head].text)) || byHead.get(head)?.form === 'name') return undefined
    for (let index = head - 1; index >= first; index--) {
      const name = byHead.get(index)
      if (isPossessiveMark(words[index])) return undefined
      if (name?.form === 'name')
        return name.type === 'organization' &&
          /^(?:agency|newspaper|channel|magazine|outlet|portal|website|company|network|station|broadcaster|daily|weekly|group)$/i.test(
            words[head].text,
          )
          ? name
          : undefined
    }
    return undefined
  }

  function anew({head}: {head: number}): Reference {
    const sentence = sentences.find(({last}) => head < last)
    const reference = nounReference(words, head, sentence?.first ?? 0)
    byHead.set(head, reference)
    added.push(reference)
    return reference
  }
}
