import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {readPages} from '../../../test/fixtures/read-pages.ts'
import {wordF1} from '../../../test/fixtures/score-pages.ts'
import {readPage} from '../corpora/pages/read-page.ts'
import type {Row} from '../evaluate/row.ts'
import {median} from './median.ts'

type Read = (html: string) => string

const rounds = 15
/** So heavy are the scripts of a saved news page, and so long is a long one. */
const scriptLength = 300_000
const longPage = 1500

/**
 * Web pages read by On Record and by Mozilla's Readability on linkedom: speed in the
 * same run, taking turns, and the main text that each finds on the pages of
 * test/fixtures/pages.
 */
export async function benchReading(): Promise<Row[]> {
  const pages = readPages()
  const script = `<script>${'window.state = {"a": "<p>b</p>"}; '.repeat(scriptLength / 34)}</script>`
  const paragraph =
    '<p>The board, which met on <b>Tuesday</b>, said that it &ldquo;would pay&rdquo; for the pumps, <a href="a">again</a>.</p>\n'
  const sets: Record<string, string[]> = {
    'marked pages': pages.map(({html}) => html),
    'the same with scripts as saved pages have': pages
      .slice(0, 6)
      .map(({html}) => html.replace('</body>', `${script}</body>`)),
    'one long page': [`<!DOCTYPE html><body><main><h1>Pumps</h1>${paragraph.repeat(longPage)}</main></body>`],
  }
  return [
    ...Object.entries(sets).flatMap(([name, set]) => compare(name, set)),
    {name: 'main text, word F1, On Record', value: meanF1(readOurs), unit: '%'},
    {name: 'main text, word F1, Readability', value: meanF1(readTheirs), unit: '%'},
  ]

  function meanF1(read: Read): number {
    return (100 * pages.reduce((sum, {html, text}) => sum + wordF1(read(html), text), 0)) / pages.length
  }
}

function compare(name: string, set: string[]): Row[] {
  const times: Record<'ours' | 'theirs', number[]> = {ours: [], theirs: []}
  for (let round = 0; round < rounds; round++) {
    times.ours.push(time(readOurs, set))
    times.theirs.push(time(readTheirs, set))
  }
  const [ours, theirs] = [median(times.ours), median(times.theirs)]
  return [
    {name: `reading ${name}, On Record`, value: ours / set.length, unit: 'ms a page'},
    {name: `reading ${name}, Readability with linkedom`, value: theirs / set.length, unit: 'ms a page'},
    {name: `reading ${name}, times as fast`, value: theirs / ours, floor: 1},
  ]
}

function readOurs(html: string): string {
  return readPage(html).text
}

function readTheirs(html: string): string {
  return new Readability(parseHTML(html).document).parse()?.textContent ?? ''
}

function time(read: Read, set: string[]): number {
  const start = performance.now()
  for (const html of set) read(html)
  return performance.now() - start
}
