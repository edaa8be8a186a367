import assert from 'node:assert/strict'
import {test} from 'node:test'
import {clippingName, createAnalyzer, formatClipping, readClipping} from '../../../../src/core/index.ts'

const analyzer = createAnalyzer()
const url = 'https://weirgazette.example/2025/08/bridge'
const story =
  'Bridge to close for a month\n\nThe bridge will close on Friday, the mayor said. “We are sorry,” she added.\n'

for (const [name, text, kept] of [
  ['in the first line', `${url}\n${story}`, story],
  ['in the last line', `${story}\n${url}\n`, `${story}\n`],
  ['after a word for it', `${story}\nRead more at: ${url}`, `${story}\n`],
  ['in angle brackets', `Source: <${url}>\r\n\r\n${story}`, `\r\n${story}`],
] as const) {
  test(`the address is taken from the clipboard: ${name}`, () => {
    assert.deepEqual(readClipping({text}), {format: 'text', body: kept, url})
  })
}

test('an address inside the story is the story’s', () => {
  const text = `The page ${url} is gone, the mayor said.\nShe did not say why.`
  assert.deepEqual(readClipping({text}), {format: 'text', body: text})
})

test('the HTML flavour is taken where it has a story’s shape', () => {
  const html = '<meta charset="utf-8"><h1>Bridge to close</h1><p>The bridge will <b>close</b>.</p>'
  assert.deepEqual(readClipping({text: 'Bridge to close\nThe bridge will close.', html}), {format: 'html', body: html})
  const colours = '<div style="color: #333"><span>The bridge will close.</span></div>'
  assert.equal(readClipping({text: 'The bridge will close.', html: colours})?.format, 'text')
})

test('HTML that was copied as text: read as HTML', () => {
  const text = '<!doctype html><html><body><p>The bridge will close.</p></body></html>'
  assert.deepEqual(readClipping({text}), {format: 'html', body: text})
})

test('an address alone, or nothing, is no article', () => {
  assert.equal(readClipping({text: ` ${url}\n`}), undefined)
  assert.equal(readClipping({text: ' \n'}), undefined)
})

for (const [name, clipping, title] of [
  ['below a headline', {format: 'text', body: story, url}, 'Bridge to close for a month'],
  ['above a story without one', {format: 'text', body: 'The bridge will close, she said on Friday.\n', url}, undefined],
  [
    'in the head of a page',
    {format: 'html', body: '<p>The bridge will close, she said.</p>', url: `${url}?a=1&b=2`},
    'A & B',
  ],
] as const) {
  test(`the address is written where readers find it: ${name}`, async () => {
    const text = formatClipping(clipping, title)
    const {article} = await analyzer.analyze(text, {format: clipping.format})
    assert.equal(article.url, clipping.url)
    assert.equal(article.title, title)
  })
}

for (const [headline, name] of [
  ['Bridge to close for a month', '2025-08-27-bridge-to-close-for-a-month.txt'],
  ['“We’re done”: mayor quits!', '2025-08-27-were-done-mayor-quits.txt'],
  ['Élection à Łódź / 市長', '2025-08-27-élection-à-łódź-市長.txt'],
  ['One two three four five six seven eight nine ten', '2025-08-27-one-two-three-four-five-six-seven-eight.txt'],
  [`${'x'.repeat(300)} and more`, `2025-08-27-${'x'.repeat(60)}.txt`],
  ['…', '2025-08-27.txt'],
] as const) {
  test(`a file is named from headline and day: ${name.slice(0, 50)}`, () => {
    assert.equal(clippingName(headline, '2025-08-27', 'text'), name)
  })
}
