/** How well lines of the site are told from lines of the story by their words alone. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {furnitureRole} from '../../../src/core/reading/furniture-lines.ts'
import {readFurniture} from '../../fixtures/read-furniture.ts'

/** Per cent; a line of the story that is left out costs more than one of the site that stays. */
const floors = {precision: 95, recall: 80}

for (const part of ['seen', 'held'] as const) {
  test(`furniture, the part ${part}`, (t) => {
    const lines = readFurniture(part)
    const found = lines.filter(({text}) => furnitureRole(text) !== undefined)
    const right = found.filter(({isFurniture}) => isFurniture).length
    const precision = (100 * right) / found.length
    const recall = (100 * right) / lines.filter(({isFurniture}) => isFurniture).length
    t.diagnostic(`precision ${precision.toFixed(1)} %, recall ${recall.toFixed(1)} % of ${lines.length} lines`)
    assert.ok(precision >= floors.precision, `precision ${precision.toFixed(1)} %`)
    assert.ok(recall >= floors.recall, `recall ${recall.toFixed(1)} %`)
  })
}

test('lines: enough to measure', () => {
  assert.ok(readFurniture('seen').length + readFurniture('held').length >= 300)
})
