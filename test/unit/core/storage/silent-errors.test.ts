import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import type {Span} from '../../../../src/core/index.ts'
import {editScripts} from '../../../../src/training/bench/edit-scripts.ts'
import {findAgain} from '../../../../src/training/bench/find-again.ts'

/** Every sentence of some samples is annotated; `npm run bench -- anchoring` does more of the same. */
const articles = ['dam-engineers.txt', 'water-minister-interview.txt', 'heat-pumps.md'].map((name) => {
  const text = readFileSync(`samples/${name}`, 'utf8')
  const sentences = text.matchAll(/\p{Lu}[^.!?\n]{8,}[.!?]/gu)
  return {text, passages: Array.from(sentences, ({index, 0: words}): Span => [index, index + words.length])}
})

for (const [name, least] of [
  ['20 small edits', 0.99],
  ['moves, re-wrapping', 0.95],
  ['typography', 1],
  ['look-alikes', 0.99],
  ['all of these', 0.9],
] as const) {
  test(`no annotation moves silently: ${name}`, () => {
    const {selectors, 'older text': olderText} = findAgain(editScripts[name], articles, 8)
    assert.deepEqual([selectors.wrong, olderText.wrong], [0, 0])
    assert.ok(olderText.right / olderText.present >= least, `${olderText.right} of ${olderText.present}`)
  })
}
