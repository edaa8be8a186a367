import type {Word} from '../../language/passage.ts'
import {singular} from '../../language/role-nouns.ts'
import {plainVerbs} from '../../lexicon/verbs.ts'
import {textOf} from './phrase-text.ts'
import {behindAge} from './read-ages.ts'

/** What somebody does, as the words right behind the name tell: "who leads the Independents", "has kept bees". */
export interface Deed {
  /** Who does so may be called this: "leader". */
  agents: readonly string[]
  /** The words that follow the verb, small and in the singular: "bee". */
  objects: readonly string[]
  /** The verb with what stands around it, for a person to read. */
  text: string
  /** Whether it stands beside the name (", who leads it,"), and so describes its bearer. */
  beside: boolean
}

/** So many words behind the verb tell what is done; so many are shown. */
const near = 6
const longest = 14

/** What the bearer of the name that ends before `last` is said to do, up to `ceiling`; undefined when nothing is told. */
export function deedOf(words: readonly Word[], last: number, ceiling: number): Deed | undefined {
  const named = behindAge(words, last)
  let at = named
  if (words[at]?.text === ',') at++
  const relative = /^who$/i.test(words[at]?.text ?? '')
  if (relative) at++
  // "Roe, 41, left", but not "Roe, left alone"
  else if (at > named && named === last) return undefined
  const from = at
  while (at < ceiling && (words[at].tag === 'AUX' || words[at].tag === 'ADV')) at++
  const verb = words[at]
  if (at >= ceiling || verb.tag !== 'VERB' || plainVerbs.has(verb.lemma)) return undefined
  let end = at + 1
  while (end < ceiling && end - at <= longest && !/^[,;:.!?—–()“”"]$/.test(words[end].text)) end++
  const objects = words.slice(at + 1, Math.min(end, at + near)).map(({text}) => singular(text))
  const beside =
    relative && words[named].text === ',' && end - at <= longest && !/^(?:have|be)$/.test(words[end - 1].lemma)
  return {agents: agentsOf(verb.lemma), objects, text: textOf(words, {first: from, last: end}), beside}
}

/** Words for those who do something that no ending makes. */
const byDeed = new Map([
  ['deny', ['defendant']],
  ['plead', ['defendant']],
  ['fly', ['pilot', 'flyer']],
  ['represent', ['lawyer', 'attorney', 'barrister', 'solicitor']],
  ['defend', ['lawyer', 'attorney', 'barrister', 'solicitor']],
  ['prosecute', ['prosecutor']],
  ['write', ['author']],
  ['lead', ['head', 'boss', 'chief']],
  ['run', ['head', 'boss', 'chief', 'owner', 'director', 'manager']],
  ['head', ['boss', 'chief', 'director']],
  ['chair', ['chairman', 'chairwoman', 'chairperson']],
  ['teach', ['professor', 'lecturer']],
  ['study', ['student', 'researcher']],
  ['sue', ['plaintiff', 'claimant']],
])

/** "Lead" gives "leader", "edit" gives "editor", "run" gives "runner". */
function agentsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i')
  return [`${stem}er`, `${stem}or`, `${verb}${verb.at(-1)}er`, verb, ...(byDeed.get(verb) ?? [])]
}

/** Whether one who does so may be called by a noun and what stands before it: "the bee keeper", "the beekeeper". */
export function doesAs({agents, objects}: Deed, noun: string, modifiers: readonly string[]): boolean {
  const has = (word: string) =>
    objects.some((object) => object === word || (word.length > 4 && object.startsWith(word)))
  const agent = agents.find((each) => noun === each || (noun.endsWith(each) && has(noun.slice(0, -each.length))))
  return agent !== undefined && modifiers.every((word) => has(word))
}
