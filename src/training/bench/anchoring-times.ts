import {createAnchoring, describePassage, type Span} from '../../core/index.ts'
import type {Row} from '../evaluate/row.ts'
import {createRandom} from '../random.ts'
import {bestMatch} from './best-match.ts'
import {sampleArticles} from './sample-articles.ts'

const size = 100_000
const count = 200

/** How long it takes to find 200 annotations of an article of 100 KB again. */
export function anchoringTimes(): Row[] {
  const random = createRandom(1)
  const paragraphs = longArticle(random.next)
  const text = paragraphs.join('\n\n')
  const passages = [...text.matchAll(/[^.\n]{40,200}\./g)]
    .map(({index, 0: words}): Span => [index, index + words.length])
    .filter((_, index, all) => index % Math.floor(all.length / count) === 0)
    .slice(0, count)
  const selectors = passages.map((passage) => describePassage(text, passage))
  const shuffled = Array.from(random.shuffled(paragraphs.length), (index) => paragraphs[index]).join('\n\n')
  const reworded = shuffled.replace(/\bthe /g, 'that ')

  const times = (name: string, now: string, note?: string): Row[] => {
    const ours = timed(() => {
      const anchor = createAnchoring(now)
      for (const selector of selectors) anchor(selector)
    })
    const theirs = timed(() => {
      for (const selector of selectors) bestMatch(now, selector)
    })
    return [
      {name: `${selectors.length} annotations, ${name}`, value: ours, unit: 'ms', note},
      {name: `${selectors.length} annotations, ${name}, best match`, value: theirs, unit: 'ms'},
    ]
  }
  return [
    ...times('nothing changed', text, 'wanted at most 150'),
    ...times('all moved', shuffled, 'wanted at most 1,000'),
    ...times('all moved and reworded', reworded),
  ]
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The samples over and over, every second word of each round made another, so that no sentence comes twice. */
function longArticle(next: () => number): string[] {
  const paragraphs = sampleArticles().flatMap(({text}) => text.split(/\n+/))
  const long: string[] = []
  let length = 0
  for (let index = 0; length < size; index++) {
    const paragraph = paragraphs[index % paragraphs.length].replace(/\p{Ll}{4,}/gu, (word) =>
      next() < 0.5 ? word : Array.from(word, () => 'abcdefghijklmnoprstuvwy'[Math.floor(next() * 23)]).join(''),
    )
    long.push(paragraph)
    length += paragraph.length + 2
  }
  return long
}
