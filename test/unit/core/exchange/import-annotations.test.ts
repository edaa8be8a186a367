import assert from 'node:assert/strict'
import {test} from 'node:test'
import {detectImportFormat, importAnnotations} from '../../../../src/core/index.ts'

const article = 'Ann Roe said no.'

for (const [format, file] of [
  ['brat', 'T1\tSource 0 7\tAnn Roe\n#1\tAnnotatorNotes T1\tWho?\n'],
  ['Citron', '{"quotes": []}'],
  ['Hypothesis', '{"annotations": [{"id": "x", "uri": "https://a.example", "user": "acct:ann@a.example"}]}'],
  ['Hypothesis', '{"total": 1, "rows": [{"id": "x", "uri": "https://a.example"}]}'],
  ['W3C', '{"type": "AnnotationPage", "items": []}'],
  ['W3C', '[{"type": "Annotation", "id": "urn:x"}]'],
  [undefined, 'Dear diary,'],
] as const) {
  test(`a file of ${format ?? 'no known kind'}: ${file.slice(0, 24)}`, () =>
    assert.equal(detectImportFormat(file), format))
}

test('what is read tells where it comes from', () => {
  const imported = importAnnotations('T1\tSource 0 7\tAnn Roe\n', article, '2026-01-01T00:00:00Z')
  assert.equal(imported?.format, 'brat')
  assert.deepEqual(
    imported?.annotations.map(({tags, target}) => [tags, target[0].exact]),
    [[['Source'], 'Ann Roe']],
  )
  assert.equal(importAnnotations('Dear diary,', article, ''), undefined)
})
