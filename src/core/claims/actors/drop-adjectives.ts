import type {Name, Prose, Word} from '../../language/passage.ts'
import {groupAdjectives, regionPrefixes} from '../../lexicon/group-adjectives.ts'
import {nationalities} from '../../lexicon/nationalities.ts'
import {isTitle} from './titles.ts'

/**
 * Returns the names without those that are adjectives wherever they stand: "Tory" of "Tory cuts", "South Korean" of
 * "a South Korean report". One that is somewhere not before a noun ("the Tory said no") names somebody and stays.
 */
export function dropAdjectives({words, sentences}: Pick<Prose, 'words' | 'sentences'>, names: readonly Name[]): Name[] {
  const suspects = names.filter((name) => isAdjective(words, name))
  if (!suspects.length) return [...names]
  const ends = new Set(sentences.map(({last}) => last))
  const textOf = ({last}: Name) => words[last - 1].text
  const isBeforeNoun = ({last}: Name) => {
    let next = last
    // "Conservative and Liberal MPs", "both Tory and Lib Dem leaders"
    if (!ends.has(next) && /^(?:and|or|,)$/.test(words[next]?.text ?? '') && isCapital(words[next + 1])) {
      next++
      while (!ends.has(next) && isCapital(words[next])) next++
    }
    const word = words[next]
    if (!word || ends.has(next)) return false
    if (word.text === '-') return word.start === words[next - 1].end
    return isTitle(word.text) || (/^\p{Ll}/u.test(word.text) && /^(?:NOUN|ADJ)$/.test(word.tag)) || isInitials(word)
  }
  const named = new Set(suspects.filter((name) => !isBeforeNoun(name)).map(textOf))
  return names.filter((name) => !isAdjective(words, name) || named.has(textOf(name)))
}

/** Whether all words of the name make an adjective of a people, a party or a faith; one of a place stands for the place. */
function isAdjective(words: readonly Word[], {first, last, type}: Name): boolean {
  if (type === 'place') return false
  return isGroupAdjective(words[last - 1]) && words.slice(first, last - 1).every(({text}) => regionPrefixes.has(text))
}

/** Whether the word is an adjective of those who belong to a people, a party or a faith. */
export const isGroupAdjective = (word: Word | undefined) =>
  word !== undefined && (groupAdjectives.has(word.text) || (nationalities.has(word.text) && !isPlural(word.text)))

/** "Germans", "Britons": people, no adjective. */
const isPlural = (word: string) => nationalities.has(word.replace(/s$/, '')) && word.endsWith('s')

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text)

/** "Tory MPs", "German MEP" */
const isInitials = ({text, tag}: Word) => /^\p{Lu}{2,}s?$/u.test(text) && /^(?:NOUN|PROPN)$/.test(tag)
