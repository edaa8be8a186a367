import assert from 'node:assert/strict'
import {test} from 'node:test'
import {claimKey, hasTwin} from '../../../../src/core/notes/claim-key.ts'
import {buildArticle} from '../view/build-article.ts'

/** The key of a claim of which cue and content are all that the article has, after some other text. */
function keyOf(cue: string, content: string, before = '') {
  const article = buildArticle(`${before}${cue} ${content}`, {claims: [{cue: [cue], content: [content]}]})
  return claimKey(article, article.analysis.claims[0])
}

const key = keyOf('said', '“we will stay, in May.”')

test('seven letters and digits', () => {
  for (const content of ['', 'no', '“we will stay.”', '🌧', 'Ми лишаємося'])
    assert.match(keyOf('said', content), /^[0-9a-z]{7}$/)
})

for (const [name, same] of [
  ['text before it', keyOf('said', '“we will stay, in May.”', 'News 🌧.\r\n\r\n')],
  ['other marks', keyOf('said', '"we will stay — in May"')],
  ['lines broken otherwise, with a no-break space', keyOf('said', '“we will\r\nstay,\u00a0in May.”')],
  ['capitals', keyOf('Said', '“We will stay, in may.”')],
] as const) {
  test(`the same key: ${name}`, () => assert.equal(same, key))
}

for (const [name, other] of [
  ['another cue', keyOf('swore', '“we will stay, in May.”')],
  ['another word', keyOf('said', '“we will stay, in June.”')],
  ['a word less', keyOf('said', '“we will stay.”')],
  ['the cue as a part of the content', keyOf('', '“we will stay, in May.” said')],
] as const) {
  test(`another key: ${name}`, () => assert.notEqual(other, key))
}

test('a twin has the same words and cue; one with another cue is not', () => {
  const article = buildArticle('Roe said no. Cole said no. Moss swore no.', {
    claims: [
      {cue: ['said'], content: ['no']},
      {cue: ['said#2'], content: ['no#2']},
      {cue: ['swore'], content: ['no#3']},
    ],
  })
  assert.deepEqual(
    article.analysis.claims.map((claim) => hasTwin(article, claim)),
    [true, true, false],
  )
})
