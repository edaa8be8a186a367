import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element, Nodes, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {type AnnotatedArticle, exportFormat} from '../../../../../src/core/index.ts'
import {analysedSamples} from '../../notes/analysed-samples.ts'
import {buildArticle} from '../../view/build-article.ts'
import {exported, options} from '../exported.ts'

const tei = (article: AnnotatedArticle): Root => fromXml(exportFormat('tei').write([exported(article)], options))

function elements(node: Nodes | Root, name: string): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => elements(child as Nodes, name)) : []
  return node.type === 'element' && node.name === name ? [node, ...inside] : inside
}

function textOf(node: Nodes | Root): string {
  if ('children' in node) return node.children.map((child) => textOf(child as Nodes)).join('')
  return node.type === 'text' ? node.value : ''
}

test('every sample keeps its words, and each claim its own', async () => {
  for (const [name, article] of await analysedSamples()) {
    const root = tei(article)
    const lines = article.text.split(/[\r\n]+/).filter((line) => /\S/.test(line))
    assert.deepEqual(elements(root, 'p').slice(1).map(textOf), lines, name)
    const ids = new Set(
      ['person', 'org', 'said', 'interp']
        .flatMap((kind) => elements(root, kind))
        .map(({attributes}) => attributes['xml:id']),
    )
    const said = elements(root, 'said')
    for (const {id, content} of article.analysis.claims) {
      const parts = said.filter(({attributes}) => attributes['xml:id']?.split('.')[0] === id)
      const words = (text: string) => text.replace(/\s+/g, '')
      assert.equal(
        words(parts.map(textOf).join('')),
        words(content.map((span) => article.text.slice(...span)).join('')),
        name,
      )
    }
    for (const {attributes} of said) {
      for (const pointer of [attributes.who, attributes.prev, attributes.next, ...(attributes.ana ?? '').split(' ')])
        if (pointer) assert.ok(ids.has(pointer.slice(1)), `${name}: ${pointer}`)
    }
  }
})

test('claims that cross are cut, a denial says so', () => {
  const article = buildArticle('Roe denied that one two three four.', {
    actors: [{name: 'Ann Roe'}],
    claims: [
      {actor: 'a1', actorConfidence: 1, polarity: 'denied', cue: ['denied'], content: ['one two three']},
      {cue: ['denied'], content: ['two three four']},
    ],
  })
  const said = elements(tei(article), 'said').map((one) => [one.attributes['xml:id'], textOf(one)])
  assert.deepEqual(said, [
    ['c1', 'one two three'],
    ['c2.1', 'two three'],
    ['c2.2', ' four'],
  ])
  assert.equal(elements(tei(article), 'said')[0].attributes.ana, '#assertive #denied')
})

test('marks of XML, and characters that it cannot hold, break nothing', () => {
  const article = buildArticle('Roe said a < b & c \u0001\u000b]]> “d”', {
    claims: [{cue: ['said'], content: ['a < b & c \u0001\u000b]]> “d”']}],
  })
  assert.match(textOf(elements(tei(article), 'said')[0]), /^a < b & c ]]> “d”$/)
})
