import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decodeHTML} from 'entities'
import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'
import {readHtml} from '../../../../src/core/reading/read-html.ts'

const pieces = fc.constantFrom(
  ...[
    'Roe',
    'said',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\ufeff',
    'é',
    '😀',
    'שלום',
    '.',
    ',',
    '“',
    '”',
    "'",
    '"',
  ],
  ...['&amp;', '&amp', '&ampx', '&lt;', '&gt', '&copy', '&notit;', '&rsquo;', '&#8217;', '&#x1F600;', '&#0;', '&nbsp;'],
  ...['&', '&;', '&#;', '&bogus;', '<', '>', '</', '<3', '< b', ']]>', '=', '-->'],
  ...['<![CDATA[', '<![CDATA[ x ]]>', '<!-- a > b -->', '<!-->', '<!--', '<?php x ?>', '<!x>'],
  ...[
    '<b>',
    '</b>',
    '<b>ra</b>',
    '<em>',
    '</em>',
    '<a href="a>b">',
    '</a>',
    '<span class=x>',
    '</span>',
    '<br>',
    '<br/>',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<ul><li>',
    '</ul>',
    '<blockquote>',
    '<h1>',
    '</h1>',
    '<h2>',
    '<table><tr><td>',
  ],
  ...[
    '<script>',
    '</script>',
    '<script>"<p>"</script>',
    '<style>p{}</style>',
    '<textarea>',
    '<title>',
    '</title>',
    '<svg>',
  ],
)
const pages = fc.array(pieces, {maxLength: 40}).map((parts) => parts.join(''))

test('every character of a block is what its place in the page decodes to', () => {
  fc.assert(
    fc.property(pages, (page) => {
      let before = 0
      for (const {data} of readHtml(page).children as Paragraph[]) {
        const {value, map} = data!
        assert.match(value, /^\S(?:.*\S)?$/su)
        for (let at = 0; at < value.length; at += value.codePointAt(at)! > 0xffff ? 2 : 1) {
          const character = String.fromCodePoint(value.codePointAt(at)!)
          const [start, end] = toDocument(map, at, at + character.length)
          assert.ok(before <= start && start < end, `${character} at [${start}, ${end}) after ${before}`)
          assertReads(page.slice(start, end), character)
          before = end
        }
      }
    }),
    {numRuns: 5000},
  )
})

/** Markup may stand inside a reference, where a comment or a tag that styles was taken out. */
function assertReads(source: string, character: string) {
  const text = source.replace(/<!--.*?-->|<(?:script|style|svg)\b.*<\/(?:script|style|svg)>|<[^<]*?>/gis, '')
  const reads = [source, text].some(
    (written) =>
      written === character ||
      decodeHTML(written) === character ||
      (/^[\s]$/.test(character) && (/^\s+$/.test(written) || /^<br/i.test(written))) ||
      (character === '\ufffd' && /^(?:&#0;|\0)$/.test(written)),
  )
  assert.ok(reads, `${JSON.stringify(source)} does not read ${JSON.stringify(character)}`)
}
