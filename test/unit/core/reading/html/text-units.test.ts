import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isForeign} from '../../../../../src/core/reading/html/left-out.ts'
import {measureElements} from '../../../../../src/core/reading/html/measure-elements.ts'
import {parsePage} from '../../../../../src/core/reading/html/parse-page.ts'
import {findUnits} from '../../../../../src/core/reading/html/text-units.ts'

for (const [name, html, ...units] of [
  [
    'blocks without blocks inside',
    '<p>The weir  broke.</p><ul><li>Nobody was hurt.</li></ul>',
    'The weir broke.',
    'Nobody was hurt.',
  ],
  [
    'text between blocks is a unit, before them',
    '<div>On Monday <b>at</b> ten<p>The weir broke.</p>, she said</div>',
    'On Monday at ten, she said',
    'The weir broke.',
  ],
  ['a break parts words', '<p>The weir<br>broke.</p>', 'The weir broke.'],
  ['an inline element around blocks is looked into', '<a href="/"><p>The weir broke.</p></a>', 'The weir broke.'],
  [
    'what is left out is in no unit',
    '<nav>Home</nav><p>The weir<sup><a href="#1">1</a></sup> broke.</p>',
    'The weir broke.',
  ],
] as const) {
  test(name, () => {
    const tree = parsePage(html)
    const found = findUnits(tree, measureElements(tree, isForeign))
    assert.deepEqual(
      found.map(({text}) => text),
      units,
    )
  })
}
