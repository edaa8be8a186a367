import type {Word} from '../../language/passage.ts'
import {singular} from './role-nouns.ts'

/** What somebody does, as the words right behind the name tell: "who leads the Independents", "has kept bees". */
export interface Deed {
  /** Who does so may be called this: "leader". */
  agents: readonly string[]
  /** The words that follow the verb, small and in the singular: "bee". */
  objects: readonly string[]
  /** The verb and what follows, for a person to read. */
  text: string
}

/** So many words behind the verb may tell what is done. */
const longest = 6

const tellNothing =
  /^(?:say|tell|be|have|do|go|come|get|take|make|give|ask|add|speak|think|know|see|want|call|use|find|become|seem|let|put|mean|begin|reply|explain|believe|declare|die|live|lie)$/

/** What the bearer of the name that ends before `last` is said to do, up to `ceiling`; undefined when nothing is told. */
export function deedOf(words: readonly Word[], last: number, ceiling: number): Deed | undefined {
  let at = last
  if (words[at]?.text === ',') at++
  if (/^who$/i.test(words[at]?.text ?? '')) at++
  else if (at > last) return undefined
  while (at < ceiling && (words[at].tag === 'AUX' || words[at].tag === 'ADV')) at++
  const verb = words[at]
  if (at >= ceiling || verb.tag !== 'VERB' || tellNothing.test(verb.lemma)) return undefined
  let end = at + 1
  while (end < ceiling && end - at <= longest && words[end].tag !== 'PUNCT') end++
  const objects = words.slice(at + 1, end).map(({text}) => singular(text))
  return {agents: agentsOf(verb.lemma), objects, text: textOf(words, at, end)}
}

/** "Lead" gives "leader", "edit" gives "editor", "run" gives "runner". */
function agentsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i')
  return [`${stem}er`, `${stem}or`, `${verb}${verb.at(-1)}er`, verb]
}

function textOf(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({text}) => text)
    .join(' ')
}

/** Whether one who does so may be called by a noun and what stands before it: "the bee keeper", "the beekeeper". */
export function doesAs({agents, objects}: Deed, noun: string, modifiers: readonly string[]): boolean {
  const has = (word: string) =>
    objects.some((object) => object === word || (word.length > 4 && object.startsWith(word)))
  const agent = agents.find((each) => noun === each || (noun.endsWith(each) && has(noun.slice(0, -each.length))))
  return agent !== undefined && modifiers.every((word) => has(word))
}
