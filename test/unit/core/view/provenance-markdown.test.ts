import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenanceOf} from '../../../../src/core/view/provenance.ts'
import {
  evidenceMarkdown,
  noteMarkdown,
  type ProvenanceMarkdownOptions,
  provenanceMarkdown,
} from '../../../../src/core/view/provenance-markdown.ts'
import {buildArticle, type Sketch} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, {
  ...millFire,
  tags: {c3: ['needs check']},
  evidence: {c3: [{link: 'https://ostrow.example/log'}]},
})
const [wiring, , officials, mill] = article.analysis.claims
const link = {label: 'Tag *it*', link: 'command:onRecord.tagClaim'}

for (const [name, claim, options, expected] of [
  [
    'an article with relays and a day: rows, each on a line of its own',
    officials,
    {},
    `**Two officials** — unnamed source

*Claim:* told&#58; the mill’s owner, Piet Maas, knew  
*Said:* Mon 25 Aug 2025  
*Kind:* indirect  
*Chain:* Two officials → the Ledger → Harbor Post  
*Article:* Mill fire&#58; mayor blames wiring — Harbor Post, Wed 27 Aug 2025, 11&#58;34 &#43;03&#58;00  
*Confidence:* very likely &#40;90 %&#41;  
*Tags:* needs check  
*Evidence:* [https&#58;//ostrow.example/log](<https://ostrow.example/log>)`,
  ],
  [
    'choices are under the head, commands last; over the words themselves only the verb is given',
    wiring,
    {
      hasWords: false,
      choices: [link, {label: 'No', link: 'command:no'}],
      commands: [link],
      elsewhere: 'also in 3 articles',
    },
    `**Ann Roe** — Ostrow mayor

[Tag &#42;it&#42;](command:onRecord.tagClaim) · [No](command:no)

*Verb:* said  
*Kind:* indirect  
*Article:* Mill fire&#58; mayor blames wiring — Harbor Post, Wed 27 Aug 2025, 11&#58;34 &#43;03&#58;00  
*Elsewhere:* also in 3 articles  
*Confidence:* very likely &#40;90 %&#41;

[Tag &#42;it&#42;](command:onRecord.tagClaim)`,
  ],
] satisfies [string, typeof wiring, ProvenanceMarkdownOptions, string][]) {
  test(name, () => assert.equal(provenanceMarkdown(provenanceOf(article, claim), options), expected))
}

test('without commands and choices, nothing is in their place', () =>
  assert.doesNotMatch(provenanceMarkdown(provenanceOf(article, mill)), /\n\n\n|\n$|\]\(/))

test('a quotation over which nobody stands has no row for a verb', () =>
  assert.doesNotMatch(provenanceMarkdown(provenanceOf(article, mill), {hasWords: false}), /Verb/))

for (const [name, sketch] of [
  ['of the actor', {actors: [{name: '[a](command:b)', description: '<img src=x>'}]}],
  ['of the title', {publisher: '$(zap) | `x`'}],
  ['of a tag', {tags: {c1: ['![a](b)']}}],
] satisfies [string, Partial<Sketch>][]) {
  test(`words bring no markup: ${name}`, () => {
    const hostile = buildArticle('It leaks.', {
      actors: [{}],
      claims: [{actor: 'a1', content: ['It leaks']}],
      ...sketch,
    })
    const shown = provenanceMarkdown(provenanceOf(hostile, hostile.analysis.claims[0]))
    assert.doesNotMatch(shown, /[[\]<>`$|]/)
    assert.match(shown, /&#/)
  })
}

for (const [evidence, markdown] of [
  [{}, ''],
  [{text: '[a](command:b)'}, '&#91;a&#93;&#40;command&#58;b&#41;'],
  [{link: 'https://a.example/(b)'}, '[https&#58;//a.example/&#40;b&#41;](<https://a.example/(b)>)'],
  [{text: 'The *log*', link: 'https://a.example'}, '[The &#42;log&#42;](<https://a.example>)'],
] as const) {
  test(`evidence ${JSON.stringify(evidence)}`, () => assert.equal(evidenceMarkdown(evidence), markdown))
}

for (const [name, note, markdown] of [
  [
    'keeps its markup, but fetches no picture',
    {text: '*Ask* ![x](https://a.example/x.png)', by: 'Ann *Roe*'},
    '*Note by Ann &#42;Roe&#42;:*\n\n*Ask* &#33;&#91;x&#93;&#40;https&#58;//a.example/x.png&#41;',
  ],
  ['of nobody', {text: 'Ask.'}, '*Note:*\n\nAsk.'],
  ['with a link to a command', {text: '[a](command:b)'}, '*Note:*\n\n&#91;a&#93;&#40;command&#58;b&#41;'],
] as const) {
  test(`a note ${name}`, () => assert.equal(noteMarkdown(note), markdown))
}
