import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findMainContent} from '../../../../../src/core/reading/html/find-main-content.ts'
import {isForeign} from '../../../../../src/core/reading/html/left-out.ts'
import {measureElements} from '../../../../../src/core/reading/html/measure-elements.ts'
import {parsePage} from '../../../../../src/core/reading/html/parse-page.ts'
import {readBlocks} from '../../../../../src/core/reading/html/read-blocks.ts'
import {stripMarkup} from '../../../../../src/core/reading/html/strip-markup.ts'
import {findUnits} from '../../../../../src/core/reading/html/text-units.ts'
import {readHtml} from '../../../../../src/core/reading/read-html.ts'

const story = [
  'The council of Ashby voted on Monday to rebuild the weir, which broke in the storm of last winter, by the end of May.',
  'The work will cost 2.4 million crowns, said the mayor, Ann Roe, and half of it will be paid by the county, as agreed.',
  'Nobody was hurt when the weir broke, but eleven houses were flooded, and the mill has been closed ever since, she said.',
  'Farmers along the river want a higher dam; the county says that it would cost twice as much, and take a year longer.',
  'A first part of the work, the clearing of the bank below the mill, begins next week, if the water is low enough by then.',
  'The council will meet again on the third of March, when the plans are to be shown to everybody who lives by the river.',
].map((text) => `<p>${text}</p>`)
const links = Array.from({length: 24}, (_, index) => `<li><a href="/${index}">Section number ${index}</a></li>`)
const page = (inner: string) =>
  `<html><head><title>Weir to be rebuilt | Ashby Post</title></head><body><ul class="sections">${links.join('')}</ul>
<div class="story-page"><h1>Weir to be rebuilt</h1><div class="story-body">${inner}</div></div></body></html>`

/** The beginnings of the paragraphs that are read when the units with these words have these log odds, and all others none. */
function readWith(html: string, odds: Record<string, number>): string[] {
  const {value, map} = stripMarkup(html)
  const tree = parsePage(value)
  const units = findUnits(tree, measureElements(tree, isForeign)).filter(({element}) => element.tagName !== 'td')
  let at = 0
  const content = findMainContent(tree, 'Weir to be rebuilt | Ashby Post', '', () => {
    const {text} = units[at++]
    return odds[Object.keys(odds).find((words) => text.includes(words)) ?? ''] ?? 0
  })
  return readBlocks(content, value, map).map(({data}) => data!.value.slice(0, 12))
}

const beginnings = story.map((text) => text.slice(3, 15))
const box = '<div class="mill"><p>The mill of Ashby is for sale, says its owner.</p></div>'

for (const [name, html, odds, expected] of [
  ['odds of nothing: the rules stand', page(story.join('')), {}, beginnings],
  ['odds that are low: the rules stand', page(story.join('')), {Nobody: -0.4}, beginnings],
  [
    'a unit inside the story goes',
    page(story.join('')),
    {Nobody: -1},
    beginnings.filter((text) => !/^Nobody/.test(text)),
  ],
  [
    'a unit outside of the story is added, in its place',
    page(story.join('')).replace('</body>', `${box}</body>`),
    {'The mill': 1},
    [...beginnings, 'The mill of '],
  ],
  [
    'what is in no block of its own goes without the blocks beside it',
    page(`Ashby, on Monday ${story.join('')}`),
    {'Ashby, on Monday': -1},
    beginnings,
  ],
  [
    'cells are left to the rules',
    page(`${story.join('')}<table><tr><td>Farmers</td><td>24</td></tr></table>`),
    {Nobody: -1, '24': -9},
    [...beginnings.filter((text) => !/^Nobody/.test(text)), 'Farmers', '24'],
  ],
  [
    'less than a third of the story would stay: the rules stand',
    page(story.join('')),
    Object.fromEntries(beginnings.slice(1).map((text) => [text, -9])),
    beginnings,
  ],
] as const) {
  test(name, () => assert.deepEqual(readWith(html, odds), expected))
}

test('a page with a site around it, by the weights: all of the story is read, and nothing of the site', () => {
  const texts = readHtml(page(story.join(''))).children.flatMap((node) =>
    node.type === 'ParagraphNode' ? [node.data!.value] : [],
  )
  assert.deepEqual(texts, ['Weir to be rebuilt', ...story.map((text) => text.slice(3, -4))])
})
