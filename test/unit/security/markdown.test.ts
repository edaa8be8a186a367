/** Hovers, tooltips and completions show what files hold; nothing in a file runs, fetches or opens anything. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {
  type AnnotatedArticle,
  citationTemplates,
  completeActors,
  completeClaims,
  digestOf,
  formatCitation,
  messageText,
  noteMarkdown,
  provenanceMarkdown,
  provenanceOf,
  sanitizeMarkdown,
} from '../../../src/core/index.ts'
import {leaveTextInPlace} from '../../../src/core/reading/leave-text-in-place.ts'
import {carriers, payloads} from './hostile.ts'

for (const [carrier, read] of Object.entries(carriers)) {
  for (const payload of payloads) {
    test(`${carrier}: ${JSON.stringify(payload)} is shown, and does nothing`, async () => {
      const article = await read(payload)
      for (const [surface, markdown, allowed] of shown(article)) {
        assert.deepEqual(
          activeIn(markdown).filter((one) => !allowed.test(one)),
          [],
          `${surface}:\n${markdown}`,
        )
      }
    })
  }
}

test('the table reaches every surface: text, notes, creators and names come through', async () => {
  const article = await carriers.sidecar('payload')
  const [claim] = article.analysis.claims
  assert.deepEqual(article.tags.get(claim.id), ['payload'])
  assert.deepEqual(article.notes.get(claim.id), [{text: 'payload', by: 'payload'}])
  assert.equal(article.analysis.actors[0].name, 'payload')
  assert.equal(article.review.length, 1)
  for (const name of ['article', 'clipping', 'page', 'mail']) {
    const {analysis} = await carriers[name]('payload')
    assert.equal(analysis.article.title, 'payload', name)
    assert.ok(analysis.claims.length >= 2, name)
  }
})

for (const [name, note, wanted] of [
  ['emphasis, code, lists and pages stay', '*a* `b`\n\n- [c](https://d.example/e)\n', undefined],
  ['an address and a file beside it stay', '[a](mailto:a@b.example) [c](d/e.pdf)', undefined],
  [
    'a picture is shown as it is written',
    'a ![b](https://c.example/d.png)',
    'a &#33;&#91;b&#93;&#40;https&#58;//c.example/d.png&#41;',
  ],
  ['HTML is shown as it is written', 'a <b>c</b>', 'a &#60;b&#62;c&#60;/b&#62;'],
] as const) {
  test(`a note’s Markdown: ${name}`, () => assert.equal(sanitizeMarkdown(note), wanted ?? note))
}

test('a notification makes no links of names and words', () => {
  const text = messageText('a [b](command:quit) “[c](https://d.example)”\n\u202ee')
  assert.doesNotMatch(text, /\]\(/)
  assert.equal(text, 'a [b] (command:quit) “[c] (https://d.example)” e')
})

const never = /^$/
/** Notes may lead to pages and to files beside them. */
const pages = /^(?:link|definition) (?:https?:\/\/|mailto:|(?![/\\]{2})[^:]*$)|^linkReference$/
/** A digest and a citation lead to the article, which is named `a.txt` here, and to its address on the web. */
const citations = /^(?:link a\.txt(?:#claim=.*)?|link https?:\/\/[^\s]*|html <!-- \/?On Record: [a-z]+ -->)$/

/** All Markdown that is made of an article, and which links it may have. */
function* shown(article: AnnotatedArticle): Generator<[surface: string, markdown: string, allowed: RegExp]> {
  for (const claim of article.analysis.claims) {
    const provenance = provenanceOf(article, claim)
    yield ['provenance', provenanceMarkdown(provenance), never]
    for (const note of provenance.notes) yield ['note', noteMarkdown(note), pages]
    for (const template of Object.values(citationTemplates))
      yield ['citation', formatCitation(article, claim, {template, path: 'a.txt'}), citations]
  }
  for (const {notes} of [...article.passages, ...article.review])
    for (const note of notes) yield ['note', noteMarkdown(note), pages]
  for (const {insert} of completeActors([article])) yield ['actor', insert, never]
  for (const {insert} of completeClaims(article, {path: 'a.txt'})) yield ['claim', insert, citations]
  yield ['digest', digestOf(article, {path: 'a.txt'}), citations]
}

/** Without the plugin's search for addresses in finished text, which VS Code's parser has not. */
const parser = unified().use(remarkParse).use(remarkGfm).use(leaveTextInPlace)

/** Links, pictures and HTML of a Markdown text, as a parser finds them. */
function activeIn(markdown: string): string[] {
  return visit(parser.parse(markdown))

  function visit(node: Nodes): string[] {
    const inner = 'children' in node ? node.children.flatMap(visit) : []
    if (node.type === 'html') return [`html ${node.value}`]
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      return [`${node.type} ${node.url}`, ...inner]
    return node.type === 'imageReference' || node.type === 'linkReference' ? [node.type, ...inner] : inner
  }
}
