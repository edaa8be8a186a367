import type {Prose, WordRange} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {firstPhrase, isPossessiveMark, type Phrase} from './noun-phrase.ts'
import {nounReference} from './read-nouns.ts'
import type {Reference} from './reference.ts'
import {isBodyNoun, isPersonNoun, isPlural, singular} from './role-nouns.ts'

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
    return (
      apposed(phrase, range) ??
      throughOffice(phrase, range) ??
      titled(phrase) ??
      byHead.get(phrase.head) ??
      anew(phrase)
    )
  })
  return {sources, added}

  /** "The head of the office, Ivan Petrov": the name behind the comma is who speaks. */
  function apposed({head, last}: Phrase, range: WordRange): Reference | undefined {
    if (byHead.get(head)?.form === 'name' || words[head].tag === 'PRON' || isPlural(words[head])) return undefined
    let comma = last
    while (comma < range.last && comma < last + 8 && words[comma].text !== ',' && words[comma].tag !== 'VERB') comma++
    if (comma >= range.last || words[comma].text !== ',') return undefined
    const behind = firstPhrase(words, {first: comma + 1, last: range.last})
    const name = behind && byHead.get(behind.head)
    if (name?.form !== 'name' || name.type === 'place' || behind?.first !== comma + 1) return undefined
    return name.type === 'person' || !isPersonNoun(singular(words[head].text)) ? name : undefined
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
