/** Who was asked and did not comment: found at the cursor, shown on hover, tagged as a passage. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {claimTree, passageAt, responseAt, responseMarkdown} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from './build-article.ts'

const text = 'Roe said no. Stoneworks Ltd [x](command:y) did not respond to a request for comment.'
const article = buildArticle(text, {
  actors: [{name: 'Ann Roe'}, {name: 'Stoneworks Ltd [x](command:y)', type: 'organization', description: 'a builder'}],
  claims: [{actor: 'a1', source: ['Roe'], cue: ['said'], content: ['no']}],
  responses: [
    {
      actor: 'a2',
      kind: 'no-answer',
      source: ['Stoneworks Ltd'],
      span: 'did not respond to a request for comment',
    },
  ],
})
const [response] = article.analysis.responses
const inside = text.indexOf('respond')

test('the response at an offset: in its words or its source', () => {
  assert.equal(responseAt(article.analysis, inside), response)
  assert.equal(responseAt(article.analysis, text.indexOf('Stoneworks')), response)
  assert.equal(responseAt(article.analysis, 0), undefined)
})

test('a cursor in it means its words; in a claim the claim', () => {
  assert.deepEqual(passageAt(text, article.analysis, [inside, inside]), {
    spans: [spanIn(text, 'did not respond to a request for comment')],
  })
  assert.equal(passageAt(text, article.analysis, [9, 9])?.claim, article.analysis.claims[0])
})

test('the hover says who was asked and what came of it, with the article’s words escaped', () => {
  const shown = responseMarkdown(article, response)
  assert.match(shown, /a builder\*\*\n\n\*Asked, no comment:\* no answer$/)
  assert.doesNotMatch(shown, /\]\(/)
})

test('the tree leads to its words', () => {
  const group = claimTree(article).find(({id}) => id === 'responses')
  assert.deepEqual(
    group?.children.map(({span}) => span),
    [response.span],
  )
})
