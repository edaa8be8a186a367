import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Tag} from '../../../../../src/core/article.ts'
import {resolveOverlaps} from '../../../../../src/core/claims/attribution/resolve-overlaps.ts'
import {comma} from '../../../../../src/core/claims/attribution/word-columns.ts'
import {tagNumbers} from '../../../../../src/core/language/tag-features.ts'

const sentence = 'Vale backed the plan , citing a report that engineers wrote and later doubted its figures'.split(' ')
const tags: Record<string, Tag> = {and: 'CCONJ', later: 'ADV', ',': 'PUNCT'}
const clauses = {
  tag: Uint8Array.from(sentence, (word) => tagNumbers[tags[word] ?? 'NOUN']),
  mark: Uint8Array.from(sentence, (word) => (word === ',' ? comma : 0)),
  quoteState: new Uint8Array(sentence.length),
}

/** Source, cue and content as words of the sentence. */
type Told = readonly [source: string, cue: string, content: string, sureness: number]

for (const [name, told, expected] of [
  [
    'one speaker, two cues: both keep the speaker',
    [
      ['Vale', 'backed', 'the plan', 0.9],
      ['Vale', 'citing', 'a report', 0.6],
    ],
    ['Vale | backed | the plan', 'Vale | citing | a report'],
  ],
  [
    'what the surer one says the other loses',
    [
      ['Vale', 'backed', 'the plan , citing a report', 0.6],
      ['', 'citing', 'a report', 0.9],
    ],
    ['Vale | backed | the plan ,', ' | citing | a report'],
  ],
  [
    'a speaker is not what another says',
    [
      ['engineers', 'wrote', 'a report', 0.9],
      ['Vale', 'citing', 'that engineers', 0.5],
    ],
    ['Vale | citing | that', 'engineers | wrote | a report'],
  ],
  [
    'a second verb takes none of what the first says, and its conjunction goes with it',
    [
      ['Vale', 'doubted', 'that engineers wrote and later doubted its figures', 0.9],
      ['Vale', 'citing', 'a report that engineers wrote and later doubted its figures', 0.5],
    ],
    ['Vale | citing | a report that engineers wrote', 'Vale | doubted | its figures'],
  ],
  [
    'words that are said do not speak for a less sure one',
    [
      ['Vale', 'citing', 'a report that engineers', 0.9],
      ['engineers', 'wrote', 'the plan', 0.5],
    ],
    ['Vale | citing | a report that engineers', ' | wrote | the plan'],
  ],
  [
    'what a cue says is not content of its own',
    [['Vale', 'backed the', 'the plan', 0.9]],
    ['Vale | backed the | plan'],
  ],
  [
    'who has nothing left to say is dropped',
    [
      ['Vale', 'backed', 'the plan', 0.9],
      ['engineers', 'wrote', 'the plan', 0.5],
    ],
    ['Vale | backed | the plan'],
  ],
  [
    'a second verb of the same speaker ends what the first one says',
    [
      ['engineers', 'wrote', 'a report', 0.5],
      ['Vale', 'citing', 'a report that engineers wrote and later doubted its figures', 0.9],
      ['Vale', 'doubted', 'its figures', 0.4],
    ],
    ['Vale | citing | a report that engineers wrote', 'Vale | doubted | its figures'],
  ],
  [
    'a verb of another speaker stays in what is said',
    [
      ['Vale', 'citing', 'a report that engineers wrote and later doubted its figures', 0.9],
      ['engineers', 'doubted', 'its figures', 0.4],
    ],
    ['Vale | citing | a report that engineers wrote and later doubted its figures'],
  ],
] satisfies [string, Told[], string[]][]) {
  test(name, () => {
    const candidates = told.map(([source, cue, content, sureness]) => ({
      source: rangesOf(source),
      cue: rangesOf(cue),
      content: rangesOf(content),
      sureness,
    }))
    const kept = resolveOverlaps(candidates, new Uint8Array(sentence.length), clauses)
    assert.deepEqual(
      kept.map(({source, cue, content}) => [source, cue, content].map(textOf).join(' | ')),
      expected,
    )
  })
}

function rangesOf(phrase: string) {
  if (!phrase) return []
  const words = phrase.split(' ')
  const first = sentence.findIndex((_, index) => words.every((word, at) => sentence[index + at] === word))
  return [{first, last: first + words.length}]
}

function textOf(ranges: {first: number; last: number}[]) {
  return ranges.map(({first, last}) => sentence.slice(first, last).join(' ')).join(' … ')
}
