import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findByRules} from '../../../../../src/core/reading/html/find-by-rules.ts'
import {describeUnits} from '../../../../../src/core/reading/html/find-main-content.ts'
import {parsePage} from '../../../../../src/core/reading/html/parse-page.ts'
import {findUnits} from '../../../../../src/core/reading/html/text-units.ts'

const story =
  '<p>The council of Ashby voted on Monday to rebuild the weir, which broke in the storm of last winter.</p>'

function rowsOf(html: string) {
  const tree = parsePage(html)
  const found = findByRules(tree, '')
  const units = findUnits(tree, found.visible)
  return describeUnits(units, found, 'Weir', '')
}

test('a page with a story: a row a unit, all of one length, and all of numbers', () => {
  const rows = rowsOf(`<div>Home</div><div class="story">${story.repeat(3)}</div><table><tr><td>9</td></tr></table>`)
  assert.equal(rows.length, 5)
  for (const row of rows) {
    assert.equal(row.length, rows[0].length)
    assert.ok(row.every(Number.isFinite))
  }
})

test('the first number is what the rules say', () => {
  const rows = rowsOf(`<div>Home</div><div class="story">${story.repeat(3)}</div>`)
  assert.deepEqual(
    rows.map(([isStory]) => isStory),
    [0, 1, 1, 1],
  )
})

test('a page without a story: all numbers are finite', () => {
  for (const row of rowsOf('<p>Home</p>')) assert.ok(row.every(Number.isFinite))
})
