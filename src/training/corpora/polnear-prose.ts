/** PolNeAR's articles in the form that the stages share, by CoreNLP's own words, tags and names. */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Quotation, Span, SpeakerType, Tag} from '../../core/article.ts'
import type {Attribution} from '../../core/claims/attribution.ts'
import type {Prose, Word, WordRange} from '../../core/language/passage.ts'

type Token = [start: number, end: number, lemma: string, pos: string, entity: string, head: number, relation: string]
type Spans = {source: Span[]; cue: Span[]; content: Span[]}

export interface PolnearArticle {
  id: string
  text: string
  prose: Prose
  attributions: Attribution[]
  quotations: Quotation[]
  /** CoreNLP's coreference chains as ranges of words, the representative first. */
  chains: WordRange[][]
}

/** Reads `polnear/<split>` with its tokens. */
export async function readPolnear(corpora: string, split: 'train' | 'dev'): Promise<PolnearArticle[]> {
  const lines = async (name: string) =>
    (await readFile(join(corpora, 'polnear', name), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const articles = (await lines(`${split}.jsonl`)) as {id: string; text: string; attributions: Spans[]}[]
  const parsed = new Map<string, {sentences: Token[][]; coreference: [number, number, number][][]}>()
  for (const {id, ...rest} of await lines(`${split}.tokens.jsonl`)) parsed.set(id, rest)
  return articles.flatMap(({id, text, attributions}) => {
    const {sentences, coreference} = parsed.get(id)!
    if (!sentences.length) return []
    const prose = proseOf(text, sentences)
    const starts = prose.sentences.map(({first}) => first)
    return {
      id,
      text,
      prose,
      attributions: attributions.map((spans) => attributionOf(prose.words, spans)),
      quotations: quotationsOf(text),
      chains: coreference.map((chain) =>
        chain.map(([sentence, first, last]) => ({first: starts[sentence] + first, last: starts[sentence] + last})),
      ),
    }
  })
}

function proseOf(source: string, tokens: Token[][]): Prose {
  const prose: Prose = {source, paragraphs: [], sentences: [], words: [], names: []}
  for (const sentence of tokens) {
    const first = prose.words.length
    const previous = prose.words.at(-1)
    if (!previous || source.slice(previous.end, sentence[0][0]).includes('\n')) {
      prose.paragraphs.push({first, last: first, role: 'body', span: [sentence[0][0], sentence[0][1]]})
    }
    for (const [start, end, lemma, pos] of sentence) {
      prose.words.push({start, end, text: source.slice(start, end), lemma, tag: tagOf(pos)} satisfies Word)
    }
    prose.sentences.push({first, last: prose.words.length, paragraph: prose.paragraphs.length - 1})
    const paragraph = prose.paragraphs.at(-1)!
    paragraph.last = prose.words.length
    paragraph.span = [paragraph.span[0], sentence.at(-1)![1]]
    for (let index = 0; index < sentence.length; index++) {
      const type = types[sentence[index][4]]
      let last = index + 1
      if (!type) continue
      while (last < sentence.length && sentence[last][4] === sentence[index][4]) last++
      prose.names.push({first: first + index, last: first + last, type})
      index = last - 1
    }
  }
  return prose
}

const types: Record<string, SpeakerType> = {PERSON: 'person', ORGANIZATION: 'organization', LOCATION: 'place'}

const tags: [RegExp, Tag][] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NNS?$/, 'NOUN'],
  [/^JJ/, 'ADJ'],
  [/^MD$/, 'AUX'],
  [/^VB/, 'VERB'],
  [/^(?:PRP|WP|EX)/, 'PRON'],
  [/^(?:DT|PDT|WDT)$/, 'DET'],
  [/^(?:RB|WRB)/, 'ADV'],
  [/^IN$/, 'ADP'],
  [/^(?:TO|POS|RP)$/, 'PART'],
  [/^CD$/, 'NUM'],
  [/^CC$/, 'CCONJ'],
  [/^UH$/, 'INTJ'],
  [/^\W/, 'PUNCT'],
]

function tagOf(pos: string): Tag {
  return tags.find(([pattern]) => pattern.test(pos))?.[1] ?? 'X'
}

function attributionOf(words: readonly Word[], {source, cue, content}: Spans): Attribution {
  const ranges = (spans: Span[]) =>
    spans.flatMap(([start, end]): WordRange[] => {
      const first = words.findIndex((word) => word.end > start)
      let last = first
      while (last >= 0 && last < words.length && words[last].start < end) last++
      return first < 0 || first === last ? [] : [{first, last}]
    })
  return {
    source: ranges(source),
    cue: ranges(cue),
    content: ranges(content),
    kind: 'indirect',
    confidence: 1,
    evidence: [],
  }
}

/** Curly and straight marks by alternation: enough for training on. */
function quotationsOf(text: string): Quotation[] {
  return Array.from(text.matchAll(/[“"][^“”"\n]*[”"]/g), ({index, 0: {length}}) => ({
    span: [index, index + length],
    inner: [index + 1, index + length - 1],
    depth: 0,
    closed: true,
  }))
}
