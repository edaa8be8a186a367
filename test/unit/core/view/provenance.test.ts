import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  confidenceWords,
  escapeMarkdown,
  provenanceMarkdown,
  provenanceOf,
  provenanceText,
} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, {...millFire, tags: {c3: ['needs check']}})
const [wiring, , officials, mill, , cables] = article.analysis.claims

test('the whole way from the actor to the reader', () =>
  assert.equal(
    provenanceText(provenanceOf(article, officials)),
    `Two officials, unnamed source
told: the mill’s owner, Piet Maas, knew

Kind: indirect, assertive
Cue: “told”
Said: Mon 25 Aug 2025
Chain: Two officials → the Ledger → Harbor Post
Article: Mill fire: mayor blames wiring
Published: Harbor Post, Wed 27 Aug 2025, 11:34 +03:00
Confidence: very likely (90 %)
Tags: needs check

Why:
- “told” introduces the content
`,
  ))

test('the source as the text puts it, where that is not the name', () => {
  assert.equal(provenanceOf(article, wiring).source, 'Ostrow mayor Ann Roe')
  assert.equal(provenanceOf(article, officials).source, undefined)
})

test('nobody named, nothing guessed', () => {
  const {actor, description, source, cue, said} = provenanceOf(article, mill)
  assert.deepEqual(
    {actor, description, source, cue, said},
    {
      actor: 'Nobody named',
      description: undefined,
      source: undefined,
      cue: undefined,
      said: undefined,
    },
  )
})

test('inside which claim a claim stands', () =>
  assert.equal(
    provenanceOf(article, cables).within,
    'Piet Maas · said: Roe had promised “new cables by May” but sent none',
  ))

test('evidence cites the words that it does not say itself', () => {
  const claim = {
    ...officials,
    evidence: [{kind: 'cue' as const, text: 'a verb of saying', span: officials.cue[0]}],
  }
  assert.deepEqual(provenanceOf(article, claim).evidence, [{text: 'a verb of saying', words: 'told'}])
})

test('links stand last', () =>
  assert.match(
    provenanceMarkdown(provenanceOf(article, mill), {
      commands: [{label: 'Tag…', link: 'command:onRecord.tagClaim?%5B%5D'}],
    }),
    /\n\n\[Tag…\]\(command:onRecord\.tagClaim\?%5B%5D\)$/,
  ))

for (const hostile of [
  '[click](command:workbench.action.quit)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  'https://evil.example',
  'www.evil.example',
  'mail me@evil.example',
  '**bold** _it_ `code` ~~no~~ $(zap)',
  'one\n\n# two\n\n- three',
  '&lt;b&gt;',
  '| a | b |',
]) {
  test(`article text brings no markup: ${JSON.stringify(hostile)}`, () => {
    const escaped = escapeMarkdown(hostile)
    assert.doesNotMatch(escaped.replace(/&#\d+;/g, ''), /[\\`*_{}[\]()<>~$|@:\n!]|www\./)
    const shown = escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    assert.equal(shown, hostile.replace(/\s+/g, ' '))
  })
}

for (const [probability, words] of [
  [1, 'very likely (100 %)'],
  [0.9, 'very likely (90 %)'],
  [0.89, 'likely (89 %)'],
  [0.5, 'more likely than not (50 %)'],
  [0.49, 'doubtful (49 %)'],
] as const) {
  test(`a confidence of ${probability} in words`, () => assert.equal(confidenceWords(probability), words))
}

test('a hover with everything has fewer than twelve lines', () => {
  const all = {
    ...provenanceOf(article, officials),
    within: 'Piet Maas · said: it burned',
    act: 'assertive, denied',
  }
  const link = [{label: 'Tag…', link: 'command:x'}]
  const shown = provenanceMarkdown(all, {commands: link, choices: link})
  assert.equal(shown.split('\n').filter(Boolean).length, 11)
  assert.match(shown, /\*Chain:\* Two officials → the Ledger → Harbor Post/)
})

test('without relays the article’s row is the way', () =>
  assert.doesNotMatch(provenanceMarkdown(provenanceOf(article, wiring)), /Chain/))

test('over the words themselves, a hover gives the verb alone', () => {
  const shown = provenanceMarkdown(provenanceOf(article, wiring), {hasWords: false})
  assert.match(shown, /\*Verb:\* said/)
  assert.doesNotMatch(shown, /wiring was old/)
})
