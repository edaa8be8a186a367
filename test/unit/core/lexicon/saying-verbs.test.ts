import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lemmaOf} from '../../../../src/core/language/lemmas.ts'
import {sayingForms, sayingVerb} from '../../../../src/core/lexicon/saying-verbs.ts'

for (const [word, lemma] of [
  ['Said', 'say'],
  ['replies', 'reply'],
  ['admitting', 'admit'],
  ['quipped', 'quip'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['stresses', 'stress'],
  ['emphasised', 'emphasise'],
  ['thought', undefined],
  ['', undefined],
]) {
  test(`“${word}”: ${lemma ? `a form of “${lemma}”` : 'no verb of saying'}`, () =>
    assert.equal(sayingVerb(word!), lemma))
}

test('forms: all have the lemma that words of a text get', () => {
  const others = [...sayingForms].filter((form) => lemmaOf(form, 'VERB') !== sayingVerb(form))
  assert.deepEqual(others, [])
})
