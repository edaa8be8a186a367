import assert from 'node:assert/strict'
import {test} from 'node:test'
import {resolveOverlaps} from '../../../src/core/claims/attribution/resolve-overlaps.ts'

const sentence = 'Vale backed the plan , citing a report that engineers wrote'.split(' ')

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
    'words that are said do not speak for a less sure one',
    [
      ['Vale', 'citing', 'a report that engineers', 0.9],
      ['engineers', 'wrote', 'the plan', 0.5],
    ],
    ['Vale | citing | a report that engineers', ' | wrote | the plan'],
  ],
  [
    'who has nothing left to say is dropped',
    [
      ['Vale', 'backed', 'the plan', 0.9],
      ['engineers', 'wrote', 'the plan', 0.5],
    ],
    ['Vale | backed | the plan'],
  ],
] satisfies [string, Told[], string[]][]) {
  test(name, () => {
    const candidates = told.map(([source, cue, content, sureness]) => ({
      source: rangesOf(source),
      cue: rangesOf(cue),
      content: rangesOf(content),
      sureness,
    }))
    const kept = resolveOverlaps(candidates, new Uint8Array(sentence.length))
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
