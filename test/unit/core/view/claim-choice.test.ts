import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type ClaimChoice, describeChoice, isChosen, isChosenPassage} from '../../../../src/core/view/claim-choice.ts'
import {buildArticle} from './build-article.ts'

const article = buildArticle('One two three four five.', {
  claims: [
    {content: ['One'], polarity: 'denied'},
    {content: ['two'], act: 'question'},
    {content: ['three'], act: 'attitude', attitude: 'fear'},
    {content: ['four']},
    {content: ['five']},
  ],
  tags: {c2: ['verified', 'mine'], c3: []},
  notes: {c4: [{text: 'Ask.'}]},
  evidence: {c5: [{text: 'The minutes.'}]},
  mine: ['c1'],
})
const passage = {id: 'p', spans: [[0, 3]] as const, tags: [], notes: [], evidence: [], mine: false}

for (const [choice, words, claims] of [
  [{tag: 'verified'}, 'tagged verified', ['c2']],
  [{tag: 'Verified'}, 'tagged Verified', []],
  [{act: 'question'}, 'of the act question', ['c2']],
  [{act: 'fear'}, 'of the act fear', ['c3']],
  [{act: 'assertive'}, 'of the act assertive', ['c1', 'c4', 'c5']],
  ['denied', 'denied', ['c1']],
  ['tagged', 'tagged', ['c2']],
  ['untagged', 'untagged', ['c1', 'c3', 'c4', 'c5']],
  ['mine', 'mine', ['c1']],
  ['noted', 'with a note', ['c4']],
  ['proven', 'with evidence', ['c5']],
] as [ClaimChoice, string, string[]][]) {
  test(`claims ${words}: ${claims.join(', ') || 'none'}`, () => {
    assert.equal(describeChoice(choice), words)
    const chosen = article.analysis.claims.filter((claim) => isChosen(article, claim, choice))
    assert.deepEqual(
      chosen.map(({id}) => id),
      claims,
    )
  })
}

for (const [name, change, chosen] of [
  ['with nothing', {}, ['untagged']],
  ['with a tag', {tags: ['verified']}, ['verified', 'tagged']],
  ['of the person', {mine: true}, ['untagged', 'mine']],
  ['with a note', {notes: [{text: 'Ask.'}]}, ['untagged', 'noted']],
  ['with evidence', {evidence: [{link: 'https://ostrow.example'}]}, ['untagged', 'proven']],
] as const) {
  test(`a passage ${name} is chosen by ${chosen.join(', ')}, never by an act or as denied`, () => {
    const choices: Record<string, ClaimChoice> = {
      verified: {tag: 'verified'},
      act: {act: 'assertive'},
      denied: 'denied',
      tagged: 'tagged',
      untagged: 'untagged',
      mine: 'mine',
      noted: 'noted',
      proven: 'proven',
    }
    const names = Object.keys(choices).filter((one) => isChosenPassage({...passage, ...change}, choices[one]))
    assert.deepEqual(names, chosen)
  })
}
