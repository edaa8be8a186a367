import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isMentioned, namedSpeaker} from '../../../../src/core/notes/named-speaker.ts'
import {buildArticle} from '../view/build-article.ts'

const article = buildArticle('Ann Roe met Piet Maas. Officials left.', {
  actors: [{name: 'Ann Roe'}, {name: 'Piet Maas'}, {name: 'officials', type: 'unnamed'}],
  claims: [],
})

for (const [around, expected] of [
  ['Ann Roe said … in May', 'Ann Roe'],
  ['… said Ann Roe', 'Ann Roe'],
  ['Ann Roe, the mayor, said …', 'Ann Roe'],
  ['Ann Roe also added …', 'Ann Roe'],
  ['Ann Roe: …', 'Ann Roe'],
  ['…\n— Ann Roe', 'Ann Roe'],
  ['… according to Piet Maas', 'Piet Maas'],
  ['… told Piet Maas', undefined],
  ['Ann Roe said … and Piet Maas said …', undefined],
  ['Joann Roe said …', undefined],
  ['Ann Roe’s brother said …', undefined],
  ['Ann Roe left', undefined],
  ['officials said …', undefined],
  ['', undefined],
] as const) {
  test(`${JSON.stringify(around)}: ${expected ?? 'nobody'}`, () => {
    assert.equal(namedSpeaker(around, article)?.name, expected)
  })
}

test('mentioned: a whole name anywhere, not a part of another', () => {
  const [ann] = article.analysis.actors
  assert.deepEqual(
    ['to Ann Roe.', 'to Ann Roes', 'to Ann', ''].map((words) => isMentioned(words, ann)),
    [true, false, false, false],
  )
})
