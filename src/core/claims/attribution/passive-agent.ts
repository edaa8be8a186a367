/** Who acts in a passive: the noun phrase after its "by". */
import type {Word, WordRange} from '../../language/passage.ts'
import {isBodyNoun, isPersonNoun, singular} from '../../language/role-nouns.ts'

/** How far after the verb its "by" is looked for, in words: past "as a sham", "for the leak", "“a slow marvel”". */
const maxDistance = 12

/**
 * The noun phrase after the "by" that follows a participle, from `from` on; undefined
 * where another verb, a mark of a clause or the sentence's end comes first. `isQuoted`
 * tells words in quotation marks, which may hold anything.
 */
export function findAgent(
  words: readonly Word[],
  from: number,
  limit: number,
  isQuoted: (index: number) => boolean,
): WordRange | undefined {
  // "accused of theft by a clerk": the clerk may be the thief.
  if (words[from]?.text === 'of') return undefined
  for (let by = from; by < Math.min(from + maxDistance, limit); by++) {
    if (isQuoted(by)) continue
    if (words[by].text !== 'by') {
      if (parts(words[by])) return undefined
      continue
    }
    const first = by + 1
    let last = first
    while (last < limit && (isNominal(words[last]) || joins(words, last))) last++
    const ends =
      last > first && (/^(?:NOUN|PROPN|PRON)$/.test(words[last - 1].tag) || /^\p{Lu}/u.test(words[last - 1].text))
    return ends ? {first, last} : undefined
  }
  return undefined
}

/** Whether an agent is somebody who can say or think something: a name, a person, a body. */
export function maySay(words: readonly Word[], {first, last}: WordRange): boolean {
  return words.slice(first, last).some(({text, tag}) => {
    const noun = singular(text)
    return tag === 'PROPN' || tag === 'PRON' || isPersonNoun(noun) || isBodyNoun(noun)
  })
}

/** Words that "by" does not follow in the same clause, or whose phrase it would belong to. */
function parts({text, tag}: Word): boolean {
  return /^(?:[.,;:]|that|to|and|but|or|who|which|when|while|after|before)$/i.test(text) || /^(?:VERB|AUX)$/.test(tag)
}

function isNominal({tag, text}: Word): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tag) || /^['’]s?$/.test(text)
}

/** "the mayor of Hillton", "the Trade and Energy Tribunal" */
function joins(words: readonly Word[], at: number): boolean {
  const isName = (word: Word | undefined) => word?.tag === 'PROPN'
  if (words[at].text === 'and') return isName(words[at - 1]) && isName(words[at + 1])
  return (
    words[at].text === 'of' &&
    /^(?:NOUN|PROPN)$/.test(words[at - 1].tag) &&
    /^(?:DET|PROPN)$/.test(words[at + 1]?.tag ?? '')
  )
}
