import {diffArrays} from 'diff'
import {ambiguousContractions} from '../lexicon/contractions.ts'
import {articles, auxiliaries, demonstratives, prepositions, subjectPronouns} from '../lexicon/function-words.ts'
import type {QuotedWord} from '../notes/quoted-words.ts'

/** Words of both, side by side: equal ones, or what one or both have in their place. */
export interface Block {
  isSame: boolean
  quoted: QuotedWord[]
  original: QuotedWord[]
}

/** Aligns by the longest common run of words in order (Myers, "An O(ND) Difference Algorithm", 1986). */
export function alignBlocks(quoted: readonly QuotedWord[], original: readonly QuotedWord[]): Block[] {
  const changes = diffArrays([...quoted], [...original], {comparator: isEquivalent})
  const blocks: Block[] = []
  let [here, there] = [0, 0]
  for (const {count, added, removed} of changes) {
    const isSame = !added && !removed
    const open = blocks.at(-1)
    const block = open && open.isSame === isSame ? open : {isSame, quoted: [], original: []}
    if (block !== open) blocks.push(block)
    if (!added) block.quoted.push(...quoted.slice(here, here + count))
    if (!removed) block.original.push(...original.slice(there, there + count))
    here += added ? 0 : count
    there += removed ? 0 : count
  }
  const whole = joinBlocks(slideBlocks(blocks))
  return joinBlocks(whole.map((block, index) => (isAccident(block, whole, index) ? {...block, isSame: false} : block)))
}

/**
 * Of equally long alignments takes the one with longer runs: where the words beside a
 * run of one side's own are those at that run's other end, they belong there.
 */
function slideBlocks(blocks: readonly Block[]): Block[] {
  const slid = blocks.map((block) => ({...block}))
  for (let index = 1; index + 1 < slid.length; index++) {
    const [before, own, after] = slid.slice(index - 1, index + 2)
    if (own.isSame || (own.quoted.length > 0 && own.original.length > 0)) continue
    const side = own.quoted.length ? 'quoted' : 'original'
    const other = side === 'quoted' ? 'original' : 'quoted'
    const words = own[side]
    if (before[side].length <= after[side].length && endsWith(words, before[side])) {
      const count = before[side].length
      after[side] = [...words.slice(words.length - count), ...after[side]]
      own[side] = [...before[side], ...words.slice(0, words.length - count)]
      after[other] = [...before[other], ...after[other]]
      before[side] = []
      before[other] = []
    } else if (after[side].length < before[side].length && startsWith(words, after[side])) {
      const count = after[side].length
      before[side] = [...before[side], ...words.slice(0, count)]
      own[side] = [...words.slice(count), ...after[side]]
      before[other] = [...before[other], ...after[other]]
      after[side] = []
      after[other] = []
    }
  }
  return slid.filter(({quoted, original}) => quoted.length + original.length > 0)
}

function endsWith(words: readonly QuotedWord[], end: readonly QuotedWord[]): boolean {
  return (
    end.length > 0 &&
    end.length <= words.length &&
    end.every((word, at) => isEquivalent(word, words[words.length - end.length + at]))
  )
}

function startsWith(words: readonly QuotedWord[], start: readonly QuotedWord[]): boolean {
  return start.length > 0 && start.length <= words.length && start.every((word, at) => isEquivalent(word, words[at]))
}

/** "of the" between other words is shared by any two quotations. */
function isAccident({isSame, quoted}: Block, blocks: readonly Block[], index: number): boolean {
  if (!isSame || quoted.length > 2 || !quoted.every(({kind, form}) => kind === 'word' && isGrammar(form))) return false
  const beside = [blocks[index - 1], blocks[index + 1]]
  const lengthOf = (block: Block | undefined) => (block ? Math.max(block.quoted.length, block.original.length) : 0)
  return (
    beside.every((block) => !block || lengthOf(block) > quoted.length) && beside.some((block) => block !== undefined)
  )
}

function joinBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const {isSame, quoted, original} of blocks) {
    const open = joined.at(-1)
    if (open?.isSame === isSame) {
      open.quoted.push(...quoted)
      open.original.push(...original)
    } else joined.push({isSame, quoted: [...quoted], original: [...original]})
  }
  return joined
}

function isEquivalent(one: QuotedWord, other: QuotedWord): boolean {
  if (one.form === other.form) return true
  return Boolean(ambiguousContractions[one.form]?.has(other.form) || ambiguousContractions[other.form]?.has(one.form))
}

/** Whether a word, in lower case, is grammar alone. */
export function isGrammar(form: string): boolean {
  return (
    articles.has(form) ||
    auxiliaries.has(form) ||
    demonstratives.has(form) ||
    prepositions.has(form) ||
    subjectPronouns.has(form) ||
    /^(?:and|or|but|so|not|'s|'d|am|me|us|him|them|her|my|our|your|his|their|its)$/.test(form)
  )
}
