/** GUM's documents with their coreference, from the `Entity=` of the MISC column. */
import {join} from 'node:path'
import type {Span, SpeakerType} from '../../core/article.ts'
import type {Prose} from '../../core/language/passage.ts'
import {readConllu} from './conllu.ts'

export interface GoldMention {
  span: Span
  /** The words on which it turns (GUM's minimal span). */
  head: Span
  form: 'name' | 'pronoun' | 'noun'
}

export interface GoldChain {
  /** GUM's entity type: person, organization, place, object, … */
  type: string
  mentions: GoldMention[]
}

export interface GumDocument {
  id: string
  /** Paragraphs joined by empty lines; all spans count its UTF-16 code units. */
  text: string
  chains: GoldChain[]
  /** The gold words, tags, sentences and names. */
  prose: Prose
}

interface Open {
  id: string
  type: string
  first: number
  minimal: number[]
}

/** Reads `gum/<split>.conllu`. */
export function readGum(corpora: string, split: 'train' | 'dev'): GumDocument[] {
  const documents = new Map<string, GumDocument & {misc: string[]}>()
  for (const paragraph of readConllu(join(corpora, 'gum', `${split}.conllu`))) {
    let document = documents.get(paragraph.document)
    if (!document) {
      const prose: Prose = {source: '', paragraphs: [], sentences: [], words: [], names: []}
      document = {id: paragraph.document, text: '', chains: [], prose, misc: []}
      documents.set(paragraph.document, document)
    }
    const {prose} = document
    const base = document.text.length
    const first = prose.words.length
    for (const sentence of paragraph.sentences) {
      const start = prose.words.length
      for (const {misc, ...word} of sentence) {
        prose.words.push({...word, start: word.start + base, end: word.end + base})
        document.misc.push(misc)
      }
      prose.sentences.push({first: start, last: prose.words.length, paragraph: prose.paragraphs.length})
    }
    const span: Span = [base, base + paragraph.text.trimEnd().length]
    prose.paragraphs.push({first, last: prose.words.length, role: 'body', span})
    document.text += `${paragraph.text.trimEnd()}\n\n`
  }
  return [...documents.values()].map(({misc, ...document}) => {
    document.prose.source = document.text
    readChains(document, misc)
    return document
  })
}

function readChains({prose, chains}: GumDocument, misc: readonly string[]) {
  const byId = new Map<string, GoldChain>()
  const open: Open[] = []
  for (const [index, column] of misc.entries()) {
    const entity = column
      .split('|')
      .find((part) => part.startsWith('Entity='))
      ?.slice('Entity='.length)
    if (!entity) continue
    for (const [piece, opening] of entity.matchAll(/\(([^()]+)|[^()]+\)|\)/g)) {
      if (opening) {
        const [id, type, , , , minimal] = opening.split('-')
        open.push({id, type, first: index, minimal: minimal.split(',').map(Number)})
      } else close(piece === ')' ? undefined : piece.slice(0, -1), index)
    }
  }
  prose.names.sort((a, b) => a.first - b.first)

  function close(id: string | undefined, index: number) {
    const at = id === undefined ? open.length - 1 : open.findLastIndex((each) => each.id === id)
    const [{id: chain, type, first, minimal}] = open.splice(at, 1)
    const heads = minimal.map((offset) => prose.words[first + offset - 1]).filter(Boolean)
    const form =
      heads[0]?.tag === 'PRON' || heads[0]?.tag === 'DET'
        ? 'pronoun'
        : heads.some(({tag}) => tag === 'PROPN')
          ? 'name'
          : 'noun'
    const found = byId.get(chain) ?? {type, mentions: []}
    if (!byId.has(chain)) chains.push(found)
    byId.set(chain, found)
    const span: Span = [prose.words[first].start, prose.words[index].end]
    found.mentions.push({span, head: heads.length ? [heads[0].start, heads.at(-1)!.end] : span, form})
    if (form === 'name' && (type === 'person' || type === 'organization' || type === 'place'))
      addName(type, first, index, minimal)
  }

  /** The run of proper nouns around the mention's head. */
  function addName(type: SpeakerType, first: number, end: number, minimal: number[]) {
    const proper = minimal.map((offset) => first + offset - 1).filter((word) => prose.words[word]?.tag === 'PROPN')
    const name = {first: Math.min(...proper), last: Math.max(...proper) + 1, type}
    if (name.last > end + 1 || prose.names.some((other) => other.first < name.last && name.first < other.last)) return
    prose.names.push(name)
  }
}
