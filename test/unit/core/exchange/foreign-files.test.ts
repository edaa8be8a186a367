import assert from 'node:assert/strict'
import {test} from 'node:test'
import {importBrat, importCitron, importHypothesis, importWebAnnotations} from '../../../../src/core/index.ts'
import {article, now} from './imported.ts'

test('other files are not taken for any of them', () => {
  for (const file of [
    '',
    'garbage',
    '[]',
    '{}',
    '{"quotes": 1}',
    '[[1], null, {"id": 7}]',
    '\u0000T1\t\t',
    'T1\tX 5 99999\tx',
  ]) {
    const imports = [
      importCitron(file, article, now),
      importHypothesis(file),
      importWebAnnotations(file, article),
      importBrat(file, article, now),
    ]
    for (const {annotations} of imports) assert.deepEqual(annotations, [], file)
  }
})
