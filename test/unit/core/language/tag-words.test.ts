import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lemmaOf} from '../../../../src/core/language/lemmas.ts'
import {language} from './models.ts'

for (const tagged of [
  'The/DET minister/NOUN said/VERB on/ADP Tuesday/PROPN that/SCONJ the/DET talks/NOUN had/AUX failed/VERB ./PUNCT',
  'We/PRON do/AUX n’t/PART trust/VERB them/PRON ,/PUNCT she/PRON added/VERB ./PUNCT',
  'According/VERB to/ADP officials/NOUN ,/PUNCT 5/NUM %/SYM of/ADP voters/NOUN want/VERB to/PART leave/VERB ./PUNCT',
]) {
  const gold = tagged.split(' ').map((pair) => pair.split('/'))
  const text = gold.map(([word]) => word).join(' ')
  test(`tags: ${text}`, async () => {
    const {words} = (await language).readPassage(text.replaceAll(' n’t', 'n’t'))
    assert.deepEqual(
      words.map(({text: word, tag}) => `${word}/${tag}`),
      tagged.split(' '),
    )
  })
}

test('lemmas of verbs', () => {
  for (const [lemma, ...forms] of [
    ['say', 'says', 'saying', 'said'],
    ['deny', 'denies', 'denied', 'denying'],
    ['note', 'notes', 'noted', 'noting'],
    ['plan', 'plans', 'planned', 'planning'],
    ['tell', 'tells', 'told', 'telling'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['add', 'adds', 'added', 'adding'],
    ['announce', 'announces', 'announced', 'announcing'],
    ['warn', 'warns', 'warned', 'warning'],
    ['confess', 'confesses', 'confessed', 'confessing'],
    ['argue', 'argues', 'argued', 'arguing'],
    ['claim', 'claims', 'claimed', 'claiming'],
    ['insist', 'insists', 'insisted', 'insisting'],
    ['believe', 'believes', 'believed', 'believing'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['accuse', 'accuses', 'accused', 'accusing'],
    ['explain', 'explains', 'explained', 'explaining'],
    ['quote', 'quotes', 'quoted', 'quoting'],
    ['cite', 'cites', 'cited', 'citing'],
    ['allege', 'alleges', 'alleged', 'alleging'],
    ['urge', 'urges', 'urged', 'urging'],
    ['reveal', 'reveals', 'revealed', 'revealing'],
    ['predict', 'predicts', 'predicted', 'predicting'],
    ['describe', 'describes', 'described', 'describing'],
    ['acknowledge', 'acknowledges', 'acknowledged', 'acknowledging'],
    ['admit', 'admits', 'admitted', 'admitting'],
    ['declare', 'declares', 'declared', 'declaring'],
    ['testify', 'testifies', 'testified', 'testifying'],
    ['lie', 'lies', 'lied', 'lying'],
  ]) {
    for (const form of forms) assert.equal(lemmaOf(form, 'VERB'), lemma, form)
  }
})
