import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {Element, Root, Text} from '../../../../../src/core/reading/html/page-tree.ts'
import {parsePage} from '../../../../../src/core/reading/html/parse-page.ts'

const parse5 = unified().use(rehypeParse).freeze()

/** Tags and texts; without `tbody`, which a browser adds to tables, and without a head. */
function outline(node: Nodes | Element | Text): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map(outline).join('')
  if (node.type !== 'element' || /^(?:html|head|body|tbody)$/.test(node.tagName)) return inner
  return `<${node.tagName}>${inner}</${node.tagName}>`
}

const ours = (page: string) => outline(parsePage(page).children[0])

for (const [name, page] of [
  ['paragraphs end each other', '<p>One<p>Two<div>Three</div>Four'],
  ['an end tag of a paragraph that is not open parts', 'One</p>Two'],
  ['headings do not hold each other', '<h2>One<h3>Two</h3>Three'],
  ['items end each other, but not those of lists around', '<ul><li>One<ul><li>Two</ul><li>Three</ul>'],
  ['terms and descriptions', '<dl><dt>One<dd>Two<p>Three<dt>Four</dl>Five'],
  ['cells and rows without end tags', '<table><tr><td>One<td>Two<tr><th>Three</table>Four'],
  ['a stray end tag stays in its cell', '<div><table><tr><td>One</div>Two</td></tr></table>Three</div>Four'],
  ['a table in a cell', '<table><tr><td><table><tr><td>One</table>Two<td>Three</table>'],
  ['cells without a table are none', '<td>One</td><tr>Two'],
  ['a form in a form is none', '<form><div><form>One</form>Two</div></form>Three'],
  ['an end tag inside a line does not end the block', '<div><span>One<div>Two</span>Three</div>Four</div>Five'],
  ['a link ends a link', '<a href="a">One<a href="b">Two</a>Three'],
  ['a block goes on after the link that it began in', '<p>One</p><a href="a"><div>Two</a>Three</div>Four'],
  ['a button ends a button', '<button>One<button>Two</button>Three'],
  ['elements that hold nothing', '<p>One<br>Two<img src="a">Three</br>Four<hr>Five'],
  ['what only looks like a tag', '<p>1 < 2 & 3 <4> </ p>Two'],
  ['references', '<p>Roe &amp; Doe&rsquo;s &notit; &#x20AC; &#8364 &copyright &bogus;'],
  ['titles and other raw text', '<title>One <b>two</b> &amp; three</title><p>Four'],
  ['text after the end', '<html><body><p>One</p></body></html><p>Two'],
  ['attributes twice, and tags that close themselves', '<div id="a" id="b"/>One<p/>Two'],
] as const) {
  test(`as a browser: ${name}`, () => assert.equal(ours(page), outline(parse5.parse(page))))
}

test('what is in a table and in no cell stays where it is', () => {
  assert.equal(ours('<table><p>One</p><tr><td>Two</table>'), '<table><p>One</p><tr><td>Two</td></tr></table>')
})

test('attributes in lower case, references decoded, the first of a name', () => {
  const [html] = parsePage('<HTML LANG=de><body CLASS="a"><P Class="b &amp; c" class=d onclick="x()">One').children
  const body = html.children[0] as Element
  const paragraph = body.children[0] as Element
  assert.deepEqual(
    [html, body, paragraph].map(({attributes}) => attributes),
    [{lang: 'de'}, {class: 'a'}, {class: 'b & c'}],
  )
})

test('elements and texts have the place in the source at which they are written', () => {
  const page = '<div><p>R&amp;D<br>one <q>two</q><p>three</div> four'
  const found: string[] = []
  const collect = (node: Element | Text): void => {
    found.push(page.slice(node.start, node.end))
    if (node.type === 'element') node.children.forEach(collect)
  }
  ;(parsePage(page).children[0].children[0] as Element).children.forEach(collect)
  assert.deepEqual(found, [
    '<div><p>R&amp;D<br>one <q>two</q><p>three</div>',
    '<p>R&amp;D<br>one <q>two</q>',
    'R&amp;D',
    '<br>',
    'one ',
    '<q>two</q>',
    'two',
    '<p>three',
    'three',
    ' four',
  ])
})

test('any soup of tags: no text is lost, and all texts keep their order', () => {
  const names =
    'p div a span table tr td th tbody ul li dl dd dt form button h1 h2 br q blockquote select option'.split(' ')
  const tag = fc.tuple(fc.constantFrom('<', '</'), fc.constantFrom(...names)).map(([open, name]) => `${open}${name}>`)
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.constant('x')), {maxLength: 60}), (tokens) => {
      let count = 0
      const page = tokens.map((token) => (token === 'x' ? `w${count++} ` : token)).join('')
      const texts: string[] = []
      let last = 0
      const collect = (node: Element | Text): void => {
        if (node.type === 'element') node.children.forEach(collect)
        else {
          assert.ok(node.start >= last && node.end > node.start)
          last = node.end
          texts.push(node.value)
        }
      }
      collect(parsePage(page).children[0])
      assert.equal(texts.join(''), Array.from({length: count}, (_, index) => `w${index} `).join(''))
    }),
  )
})

test('elements too deep for a browser stand beside one another, and no text is lost', () => {
  const words = Array.from({length: 3000}, (_, index) => `w${index}`)
  const page = parsePage(words.map((word) => `<ul><li>${word}`).join(''))
  let deepest = 0
  const texts: string[] = []
  const visit = (node: Root | Element | Text, depth: number) => {
    deepest = Math.max(deepest, depth)
    if (node.type === 'text') texts.push(node.value)
    else for (const child of node.children) visit(child, depth + 1)
  }
  visit(page, 0)
  assert.deepEqual(texts, words)
  assert.ok(deepest < 520, String(deepest))
})
