import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {TextUnit} from '../../../../../src/core/reading/html/text-units.ts'
import {labelBySegments, labelByText} from '../../../../../src/training/train/pages/label-units.ts'

const units = [
  'Latest news',
  'The weir at Ashby broke on Monday',
  'Locals fled',
  'Share this story with your friends',
  'the weir',
].map((text) => ({text}) as TextUnit)

test('a whole text is known: its units, and few words of it only near to them', () => {
  const labels = labelByText([...units.slice(0, 4), units[0], units[0], units[4]], {
    text: 'The weir at Ashby broke on Monday. Locals fled.',
  })
  assert.deepEqual(
    labels.map((label) => label?.isStory),
    [false, true, true, false, false, false, false],
  )
})

test('segments are known: the units that hold them, nothing of others or of those that hold both', () => {
  const page = {
    id: '',
    html: '',
    half: 'tune' as const,
    kept: ['Ashby  broke', 'Share'],
    leftOut: ['Latest', 'your friends'],
  }
  assert.deepEqual(
    labelBySegments(units, page).map((label) => label?.isStory),
    [false, true, undefined, undefined, undefined],
  )
})
