/** PolNeAR as its repository has it: `data/<split>/text`, `attributions` (brat standoff) and `corenlp` (XML). */
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Element} from 'domhandler'
import {DomUtils, parseDocument} from 'htmlparser2'
import type {Span} from '../../../core/article.ts'
import {createUnitIndex} from './unit-index.ts'

interface Attribution {
  source: Span[]
  cue: Span[]
  content: Span[]
}

/** An article as `polnear/<split>.jsonl` has it; `alternatives` are further annotators' versions. */
export interface PolnearLine {
  id: string
  text: string
  attributions: Attribution[]
  alternatives?: Attribution[][]
}

/** The same article as CoreNLP has it, as `polnear/<split>.tokens.jsonl` has it. */
export interface PolnearTokens {
  id: string
  sentences: [
    start: number,
    end: number,
    lemma: string,
    pos: string,
    entity: string,
    head: number,
    relation: string,
  ][][]
  coreference: [sentence: number, first: number, end: number][][]
}

/** Converts all articles of `data/<split>` that somebody annotated, by name. */
export async function convertPolnear(
  folder: string,
  split: string,
): Promise<{articles: PolnearLine[]; tokens: PolnearTokens[]}> {
  const data = join(folder, 'data', split)
  const files = (await readdir(join(data, 'attributions'))).filter((name) => name.endsWith('.ann')).sort()
  const byArticle = new Map<string, string[]>()
  for (const file of files) {
    const id = file.replace(/_[^_]*\.ann$/, '')
    byArticle.set(id, [...(byArticle.get(id) ?? []), file])
  }
  const articles: PolnearLine[] = []
  const tokens: PolnearTokens[] = []
  for (const [id, own] of byArticle) {
    const text = await readFile(join(data, 'text', `${id}.txt`), 'utf8')
    const versions: Attribution[][] = []
    for (const file of own) versions.push(parseStandoff(text, await readFile(join(data, 'attributions', file), 'utf8')))
    const [attributions, ...alternatives] = versions
    articles.push({id, text, attributions, ...(alternatives.length && {alternatives})})
    tokens.push({id, ...parseCoreNlp(await readFile(join(data, 'corenlp', `${id}.txt.xml`), 'utf8'))})
  }
  return {articles, tokens}
}

/** brat counts code points; the parts of one role are put together, whoever marked them apart. */
function parseStandoff(text: string, standoff: string): Attribution[] {
  const toUnit = createUnitIndex(text)
  const spans = new Map<string, Span[]>()
  const attributions: Attribution[] = []
  const lines = standoff.split(/\r?\n/)
  for (const line of lines) {
    const [, id, places] = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line) ?? []
    if (id)
      spans.set(
        id,
        places.split(';').map((place) => place.split(' ').map((at) => toUnit(Number(at))) as unknown as Span),
      )
  }
  for (const line of lines) {
    const [, roles] = /^E\d+\t\S+((?: \S+:T\d+)*)/.exec(line) ?? []
    if (roles === undefined) continue
    const spansOf = (role: string) =>
      [...roles.matchAll(/ (\D+?)\d*:(T\d+)/g)]
        .filter(([, name]) => name === role)
        .flatMap(([, , id]) => spans.get(id) ?? [])
        .sort(([one], [other]) => one - other)
    attributions.push({source: spansOf('Source'), cue: spansOf('Cue'), content: spansOf('Content')})
  }
  return attributions
}

/** CoreNLP counts UTF-16 code units, and words and sentences from 1. */
function parseCoreNlp(xml: string): Omit<PolnearTokens, 'id'> {
  const page = parseDocument(xml, {xmlMode: true})
  const all = (name: string, under: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
    DomUtils.getElementsByTagName(name, under)
  const textOf = (name: string, under: Element) => DomUtils.textContent(all(name, under)[0] ?? [])
  const numberOf = (name: string, under: Element) => Number(textOf(name, under))
  const sentences = all('sentences', page)
    .flatMap((one) => all('sentence', one))
    .map((sentence) => {
      const basic = all('dependencies', sentence).find(({attribs}) => attribs.type === 'basic-dependencies')
      const heads = new Map(
        (basic ? all('dep', basic) : []).map((dep) => [
          Number(all('dependent', dep)[0].attribs.idx),
          [Number(all('governor', dep)[0].attribs.idx), dep.attribs.type] as const,
        ]),
      )
      return all('token', sentence).map((token): PolnearTokens['sentences'][0][0] => {
        const [head, relation] = heads.get(Number(token.attribs.id)) ?? [0, '']
        return [
          numberOf('CharacterOffsetBegin', token),
          numberOf('CharacterOffsetEnd', token),
          textOf('lemma', token),
          textOf('POS', token),
          textOf('NER', token),
          head,
          relation,
        ]
      })
    })
  const chains = all('coreference', page).filter((chain) =>
    chain.children.some((child) => 'name' in child && child.name === 'mention'),
  )
  return {
    sentences,
    coreference: chains.map((chain) =>
      all('mention', chain)
        .sort((one, other) => Number('representative' in other.attribs) - Number('representative' in one.attribs))
        .map((mention) => [
          numberOf('sentence', mention) - 1,
          numberOf('start', mention) - 1,
          numberOf('end', mention) - 1,
        ]),
    ),
  }
}
