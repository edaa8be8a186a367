import assert from 'node:assert/strict'
import {test} from 'node:test'
import {hasInexactNumbers, isObject, parseJson} from '../../../src/core/parse-json.ts'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

for (const [name, text, expected] of [
  ['an object: its keys and values', '{"a": [1, null, "😀"]}', {a: [1, null, '😀']}],
  ['white space and CRLF around: left out', '\r\n "x" \r\n', 'x'],
  ['nothing: undefined', '', undefined],
  ['a byte order mark: undefined, as JSON has none', '\ufeff{}', undefined],
  ['cut short: undefined', '{"a": ', undefined],
  ['a trailing comma: undefined', '[1,]', undefined],
  ['100 levels: read', nested(100), JSON.parse(nested(100))],
  ['102 levels: undefined', nested(102), undefined],
] as const) {
  test(name, () => assert.deepEqual(parseJson(text), expected))
}

test('a hundred thousand levels: undefined, and no stack is used up', () => {
  assert.equal(parseJson(nested(100_000)), undefined)
})

test('a key named as a prototype is: a key, and no prototype', () => {
  const parsed = parseJson('{"__proto__": {"isAdmin": true}}')
  assert.ok(isObject(parsed))
  assert.equal(Object.getPrototypeOf(parsed), Object.prototype)
  assert.deepEqual(Object.keys(parsed), ['__proto__'])
})

for (const [text, expected] of [
  ['[1, -2.5, 9007199254740991]', false],
  ['{"a": [{"b": 9007199254740992}]}', true],
  ['1e999', true],
  ['"9007199254740993"', false],
] as const) {
  test(`numbers that would be written otherwise in ${text}: ${expected}`, () => {
    assert.equal(hasInexactNumbers(parseJson(text)!), expected)
  })
}

test('object: not null, a list or a text', () => {
  const values: Parameters<typeof isObject>[0][] = [{}, {a: 1}, null, [], 'x', undefined]
  assert.deepEqual(values.map(isObject), [true, true, false, false, false, false])
})
