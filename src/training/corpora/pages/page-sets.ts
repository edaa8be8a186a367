/** Reads the public sets of saved pages; none is part of this repository. */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Element, Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {isBlockName} from '../../../core/reading/html/element.ts'

export interface TestPage {
  id: string
  html: string
  /** The main text as people marked it, without the title. */
  text: string
  /** `kept` pages are looked at by nobody: rules and weights are made on those of `tune`. */
  half: 'tune' | 'kept'
  metadata?: GoldMetadata
}

/** What Readability's pages say of themselves, by Readability's own account. */
export interface GoldMetadata {
  title?: string | null
  byline?: string | null
  siteName?: string | null
  publishedTime?: string | null
}

/** A page of which some segments are known that belong to its main text, or do not. */
export interface SegmentPage extends Omit<TestPage, 'text' | 'metadata'> {
  kept: string[]
  leftOut: string[]
}

/** The outputs of one extractor for the benchmark's pages, by page. */
export interface PeerOutput {
  name: string
  texts: Map<string, string>
}

/** The 181 pages of scrapinghub/article-extraction-benchmark in a folder, and what its peers published. */
export function readBenchmark(folder: string): {pages: TestPage[]; peers: PeerOutput[]} {
  const truth = readJson(join(folder, 'ground-truth.json')) as Record<string, {articleBody?: string}>
  const pages = Object.entries(truth).map(([id, {articleBody = ''}]) => ({
    id,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    text: articleBody,
    half: halfOf(id),
  }))
  const peers = filesIn(join(folder, 'output')).flatMap((file) => readPeer(join(folder, 'output', file)) ?? [])
  return {pages, peers}
}

/** Some outputs are wrapped as `{version, output}`; one that is cut short in its file is left out. */
function readPeer(file: string): PeerOutput | undefined {
  try {
    const json = readJson(file) as {output?: unknown}
    const output = (json.output ?? json) as Record<string, {articleBody?: string | null}>
    const texts = Object.entries(output).map(([id, {articleBody}]) => [id, articleBody ?? ''] as const)
    return {name: basename(file, '.json'), texts: new Map(texts)}
  } catch {
    console.error(`${file} is not valid JSON.`)
    return undefined
  }
}

/** The test pages of mozilla/readability in `test/test-pages` of a folder. */
export function readReadabilityPages(folder: string): TestPage[] {
  const root = join(folder, 'test', 'test-pages')
  return readdirSync(root).map((id) => {
    const read = (file: string) => readFileSync(join(root, id, file), 'utf8')
    const metadata = JSON.parse(read('expected-metadata.json')) as GoldMetadata
    return {
      id,
      html: read('source.html'),
      text: readExpected(read('expected.html'), metadata.title ?? ''),
      half: halfOf(id),
      metadata,
    }
  })
}

/** The pages of adbar/trafilatura's evaluation in `tests` of a folder. */
export function readSegmentPages(folder: string): SegmentPage[] {
  const root = join(folder, 'tests')
  const truth = readJson(join(root, 'evaldata.json')) as Record<
    string,
    {file: string; with: string[]; without: string[]}
  >
  return Object.entries(truth).flatMap(([id, {file, with: kept, without: leftOut}]) => {
    const path = ['cache', 'eval'].map((part) => join(root, part, file)).find(existsSync)
    return path ? [{id, html: decodeText(readFileSync(path)), kept, leftOut, half: halfOf(id)}] : []
  })
}

/** The folder below `folder`, or `folder` itself, that holds `file`. */
export function findSet(folder: string, file: string): string | undefined {
  const candidates = [folder, ...filesIn(folder).map((name) => join(folder, name))]
  return candidates.find((candidate) => existsSync(join(candidate, file)))
}

const parser = unified().use(rehypeParse, {fragment: true}).freeze()

function readExpected(html: string, title: string): string {
  const lines: string[] = ['']
  collect(parser.parse(html))
  return lines.join('\n').trim()

  function collect(node: Nodes): void {
    if (node.type === 'text') lines.push(`${lines.pop()}${node.value.replace(/\s+/g, ' ')}`)
    if (!('children' in node)) return
    const separate = node.type === 'element' && (isBlockName(node.tagName) || node.tagName === 'br')
    if (separate && isTitle(node)) return
    if (separate) lines.push('')
    node.children.forEach(collect)
    if (separate) lines.push('')
  }

  function isTitle(element: Element): boolean {
    return /^h[12]$/.test(element.tagName) && textOf(element).trim() === title.trim()
  }
}

function textOf(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

function halfOf(id: string): 'tune' | 'kept' {
  return createHash('sha256').update(id).digest()[0] % 2 ? 'tune' : 'kept'
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/** As UTF-8, or else as browsers read what says nothing. */
function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
