import assert from 'node:assert/strict'
import {test} from 'node:test'
import {escapeMarkdown, sanitizeMarkdown} from '../../../../src/core/view/shown-markdown.ts'

for (const [name, text, expected] of [
  ['words: as they are', 'It rained.', 'It rained.'],
  ['emphasis: references', '*no*', '&#42;no&#42;'],
  ['an icon of VS Code: no icon', '$(trash)', '&#36;&#40;trash&#41;'],
  ['an address without a scheme: no link', 'www.a.example', 'www&#46;a.example'],
  ['an address with one: no link', 'http://a', 'http&#58;//a'],
  ['CRLF: one line', ' a\r\nb ', 'a b'],
  ['an emoji: as it is', '😀', '😀'],
  ['nothing: nothing', '', ''],
] as const) {
  test(`escape ${name}`, () => assert.equal(escapeMarkdown(text), expected))
}

for (const [name, markdown, expected] of [
  ['emphasis and a page: kept', '*no* [a](https://a.example/)', '*no* [a](https://a.example/)'],
  ['a file beside it: kept', '[a](notes/a.md)', '[a](notes/a.md)'],
  ['a command: shown as it is written', '[a](command:x)', '&#91;a&#93;&#40;command&#58;x&#41;'],
  ['another host’s file: shown as it is written', '[a](//host/x)', '&#91;a&#93;&#40;//host/x&#41;'],
  ['a picture: shown as it is written', '![a](x.png)', '&#33;&#91;a&#93;&#40;x.png&#41;'],
  ['HTML: shown as it is written', 'a <b>c</b>', 'a &#60;b&#62;c&#60;/b&#62;'],
] as const) {
  test(`sanitize ${name}`, () => assert.equal(sanitizeMarkdown(markdown), expected))
}
