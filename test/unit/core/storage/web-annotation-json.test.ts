import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseJson} from '../../../../src/core/parse-json.ts'
import {asList, asText, names, omitKeys, printJson} from '../../../../src/core/storage/web-annotation-json.ts'

test('one or many, as many', () => {
  assert.deepEqual([undefined, 'a', ['a', 'b'], [], null].map(asList), [[], ['a'], ['a', 'b'], [], [null]])
})

test('text, and nothing else', () => {
  assert.deepEqual(['a', '', 1, null, ['a'], undefined].map(asText), [
    'a',
    '',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('a type names what it is, or has in its list', () => {
  assert.ok(names('Annotation', 'Annotation') && names(['x', 'Annotation'], 'Annotation'))
  assert.ok(!names('AnnotationPage', 'Annotation') && !names(undefined, 'Annotation') && !names([], 'Annotation'))
})

test('keys are left out, the others keep their order, and the object is not changed', () => {
  const object = {b: 1, a: 2, c: 3}
  assert.equal(JSON.stringify(omitKeys(object, ['a', 'none'])), '{"b":1,"c":3}')
  assert.deepEqual(object, {b: 1, a: 2, c: 3})
})

for (const [name, value, lines] of [
  ['plain values take one line', {a: 1, b: 'x', c: null, d: true}, ['{"a": 1, "b": "x", "c": null, "d": true}']],
  ['a list of plain values, too', ['a', 2], ['["a", 2]']],
  ['nothing', {}, ['{}']],
  ['a text with line breaks and a lone surrogate is on one line', 'a\n\u2028\ud83c', ['"a\\n\u2028\\ud83c"']],
  [
    'everything else has a line for each member',
    {a: [{b: 1}, 2], c: 'x'},
    ['{', '  "a": [', '    {"b": 1},', '    2', '  ],', '  "c": "x"', '}'],
  ],
  ['an empty list inside', {a: []}, ['{', '  "a": []', '}']],
] as const) {
  test(`printed JSON: ${name}`, () => {
    const printed = printJson(value as never)
    assert.deepEqual(printed.split('\n'), lines)
    assert.deepEqual(parseJson(printed), value)
  })
}

test('an indent is that of the lines after the first', () =>
  assert.equal(printJson({a: {b: {}}}, '  '), '{\n    "a": {\n      "b": {}\n    }\n  }'))
