/** Corpora that say which words of a text stand for one another, as labels for anaphors. */
import {join} from 'node:path'
import type {Root} from 'nlcst'
import type {Span} from '../../core/article.ts'
import {labelByChains} from '../train/actors/label-by-chains.ts'
import type {Label} from '../train/actors/teach.ts'
import {readGum} from './gum-documents.ts'
import {readJsonLines} from './json-lines.ts'
import {readPolnear} from './polnear-prose.ts'

/** What a label counts beside one of the articles' own: of pronouns that say nothing, which those do not label, and of others. */
export interface Weight {
  personal: number
  other: number
}

/** A text whose anaphors are labelled, and how much one of its labels counts. */
export interface LabelledText {
  id: string
  tree: Root
  label: Label
  weight: Weight
}

/** Reads a text up to the statements in it, before anybody asks who is who. */
export type ReadStatements = (text: string) => Promise<Root>

/** GUM's documents, chains by hand: pronouns and nouns. */
export async function readGumTexts(corpora: string, read: ReadStatements, weight: Weight): Promise<LabelledText[]> {
  const texts: LabelledText[] = []
  for (const {id, text, chains} of readGum(corpora, 'train')) {
    const tree = await read(text)
    const chainAt = new Map<number, number>()
    const begins = new Set<number>()
    chains.forEach(({mentions}, chain) => {
      for (const {head} of mentions) chainAt.set(head[1], chain)
      const [first] = [...mentions].sort((a, b) => a.span[0] - b.span[0])
      begins.add(first.head[1])
    })
    texts.push({id, tree, label: labelByChains(tree, chainAt, begins), weight})
  }
  return texts
}

/** CoreNLP's chains over PolNeAR's articles, errors and all: pronouns of people alone. */
export async function readPolnearTexts(corpora: string, read: ReadStatements, weight: Weight): Promise<LabelledText[]> {
  const texts: LabelledText[] = []
  for (const {id, text, prose, chains} of await readPolnear(corpora, 'train')) {
    const tree = await read(text)
    const chainAt = new Map<number, number>()
    chains.forEach((mentions, chain) => {
      const named = mentions.some(({first, last}) => prose.words.slice(first, last).some(({tag}) => tag === 'PROPN'))
      if (!named) return
      for (const {last, first} of mentions) if (last - first < 6) chainAt.set(prose.words[last - 1].end, chain)
    })
    texts.push({id, tree, label: labelByChains(tree, chainAt), weight})
  }
  return texts
}

interface GapText {
  id: string
  text: string
  pronoun: Span
  names: {span: Span; right: boolean}[]
}

/** Reads `gap/<split>.jsonl`. */
export function readGap(corpora: string, split: 'train' | 'dev'): Promise<GapText[]> {
  return readJsonLines(join(corpora, 'gap', `${split}.jsonl`))
}

/** GAP's paragraphs: one pronoun, two names, of which one is right, or neither. */
export async function readGapTexts(corpora: string, read: ReadStatements, weight: Weight): Promise<LabelledText[]> {
  const texts: LabelledText[] = []
  for (const {id, text, pronoun, names} of await readGap(corpora, 'train')) {
    const tree = await read(text)
    const {words} = tree.data!.prose
    const label: Label = ({anaphor: {reference}, candidates}) => {
      if (reference?.form !== 'pronoun' || words[reference.first].start !== pronoun[0]) return undefined
      const stands = candidates.map(({entity}) =>
        names.map(({span: [start, end]}) =>
          Boolean(
            entity?.references.some(
              ({form, first, last}) => form === 'name' && words[first].start < end && start < words[last - 1].end,
            ),
          ),
        ),
      )
      const right = stands.map((of) => of.some((is, index) => is && names[index].right))
      if (right.some(Boolean)) return right
      if (names.some((name) => name.right)) return undefined
      const neither = stands.map((of, index) => !of.some(Boolean) && candidates[index].entity !== undefined)
      return neither.some(Boolean) ? neither : undefined
    }
    texts.push({id, tree, label, weight})
  }
  return texts
}
