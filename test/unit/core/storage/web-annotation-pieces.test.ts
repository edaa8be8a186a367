import assert from 'node:assert/strict'
import {test} from 'node:test'
import {endsPage, takeApart} from '../../../../src/core/storage/web-annotation-pieces.ts'

/** The text of each record with its line (from 0), those that are not valid JSON with a `!`. */
function recordsOf(file: string): string[] {
  return takeApart(file).records.map(({text, line, json}) => `${line}${json === undefined ? '!' : ''} ${text}`)
}

for (const [name, file, records] of [
  ['none', '{"items": []}', []],
  [
    'objects and others, as they are written',
    '{"items": [{"a":  [1, {}]}, 2, "x, ]", null, []]}',
    ['0 {"a":  [1, {}]}', '0 2', '0 "x, ]"', '0 null', '0 []'],
  ],
  [
    'brackets and quotes inside of texts',
    '{"items": [{"a": "\\"}]{"}, {"b": "\\\\"}]}',
    ['0 {"a": "\\"}]{"}', '0 {"b": "\\\\"}'],
  ],
  ['lines are counted over CRLF', '{\r\n"x": 1,\r\n"items": [\r\n{"🌧": 1},\r\n\r\n2]}', ['3 {"🌧": 1}', '5 2']],
  ['the last of several keys counts', '{"items": [1], "items": [2]}', ['0 2']],
  ['a key that is written with escapes', '{"it\\u0065ms": [1]}', ['0 1']],
  ['“items” elsewhere', '{"x": {"items": [1]}, "y": "items", "items": [2], "z": [3]}', ['0 2']],
] as const) {
  test(`records of valid JSON: ${name}`, () => assert.deepEqual(recordsOf(file), records))
}

test('the page’s own properties are apart', () => {
  const {properties, damage} = takeApart('{"id": "x", "items": [1], "type": "P"}')
  assert.deepEqual([properties, damage], [{id: 'x', type: 'P'}, undefined])
})

const whole = '{\n  "id": "x",\n  "items": [\n    {\n      "a": 1\n    },\n    {\n      "b": 2\n    }\n  ]\n}\n'
for (const [name, file, records, damage] of [
  [
    'a record without its comma',
    whole.replace('},', '}'),
    ['3 {\n      "a": 1\n    }', '6 {\n      "b": 2\n    }'],
    undefined,
  ],
  [
    'a record that is not JSON',
    whole.replace('"a": 1', '"a": '),
    ['3! {\n      "a": \n    }', '6 {\n      "b": 2\n    }'],
    undefined,
  ],
  ['cut short', whole.slice(0, whole.indexOf('2')), ['3 {\n      "a": 1\n    }', '6! {\n      "b":'], undefined],
  [
    'words between records',
    whole.replace('    {\n      "b"', 'Hm.\n    {\n      "b"'),
    ['3 {\n      "a": 1\n    }', '6! Hm.', '7 {\n      "b": 2\n    }'],
    undefined,
  ],
  [
    'words before the page',
    `Hm.\n${whole}`,
    ['4 {\n      "a": 1\n    }', '7 {\n      "b": 2\n    }'],
    'it does not begin as a page of annotations',
  ],
  ['nothing of a page', 'Hm.', ['0! Hm.'], 'it does not begin as a page of annotations'],
  ['JSON that is not a page', '["x"]', ['0 ["x"]'], 'it is not a page of annotations'],
] as [string, string, string[], string | undefined][]) {
  test(`a file that is not a valid page: ${name}`, () => {
    assert.deepEqual(recordsOf(file), records)
    assert.equal(takeApart(file).damage, damage)
  })
}

for (const [file, ends] of [
  [whole, true],
  [whole.replaceAll('\n', '\r\n'), true],
  [`${whole}more`, false],
  [whole.slice(0, -3), false],
  ['{"items": []}', false],
  ['', false],
] as const) {
  test(`${JSON.stringify(file.slice(-12))} ${ends ? 'ends' : 'does not end'} as a page`, () =>
    assert.equal(endsPage(file), ends))
}
