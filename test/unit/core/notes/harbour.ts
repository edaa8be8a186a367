import type {Sketch} from '../view/build-article.ts'

/** A short article for tests of what a note cites. */
export const harbourText =
  'Kim Roe, the mayor, said “we will stay.” He denied that it leaked. According to Roe, it leaked.'
export const harbour: Sketch = {
  publisher: 'The Ledger',
  published: '2025-08-27T11:34:00+03:00',
  actors: [{name: 'Kim Roe', type: 'person', aliases: ['Roe'], description: 'mayor'}],
  claims: [{actor: 'a1', source: ['Kim Roe, the mayor,'], cue: ['said'], content: ['“we will stay.”'], kind: 'direct'}],
  tags: {c1: ['needs check']},
}
