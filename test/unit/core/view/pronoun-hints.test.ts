import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Actor, pronounHints, type Span} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from './build-article.ts'

const roe = {name: 'Ann Roe'}
const ledger: Partial<Actor> = {name: 'Meridian Ledger', type: 'organization'}
const long: Partial<Actor> = {name: 'Standing Committee on Rivers, Reservoirs and Dams', type: 'organization'}

for (const [name, text, words, actor, hints] of [
  ['a pronoun', 'Then she left.', 'she', roe, ['Ann Roe']],
  ['a description', 'The outlet said so.', 'The outlet', ledger, ['Meridian Ledger']],
  ['a part of the name itself: nothing', 'The Ledger said so.', 'The Ledger', ledger, []],
  ['“we” in a quotation: nothing', '“Then we left,” she said.', 'we', roe, []],
  ['“he” in a quotation', '“Then he left,” they said.', 'he', roe, ['Ann Roe']],
  ['“we” outside', 'Then we left.', 'we', roe, ['Ann Roe']],
  ['a possessive before its noun: nothing', 'Then her office rang.', 'her', roe, []],
  ['an object', 'They told her that it rained.', 'her', roe, ['Ann Roe']],
  ['a genitive: nothing', 'The outlet’s editor left.', 'The outlet', ledger, []],
  ['a name that VS Code would cut: nothing', 'The body met.', 'The body', long, []],
] as const) {
  test(`hints: ${name}`, () => {
    const form = /^(?:she|he|we|her)$/.test(words) ? ('pronoun' as const) : ('noun' as const)
    const article = buildArticle(text, {actors: [actor], mentions: [{text: words, actor: 'a1', form}]})
    const quotations = [...text.matchAll(/“[^”]*”/g)].map(({index, 0: all}) => ({
      span: [index, index + all.length] as Span,
      depth: 0,
    }))
    const shown = {...article, analysis: {...article.analysis, quotations: quotations as never}}
    const found = pronounHints(shown, 0, text.length)
    assert.deepEqual(
      found.map((hint) => hint.name),
      hints,
    )
    for (const {offset} of found) assert.equal(offset, spanIn(text, words)[1])
  })
}
