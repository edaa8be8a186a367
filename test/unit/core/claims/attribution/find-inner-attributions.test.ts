import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'

const analyzer = createAnalyzer({models: modelsIn()})

/** Each claim as `source | cue | content`, what stands inside another's indented. */
async function claimsOf(text: string): Promise<string[]> {
  const {claims} = await analyzer.analyze(text)
  return claims.map(({source, cue, content, within}) => {
    const roles = [source, cue, content].map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … '))
    return `${within ? '  ' : ''}${roles.join(' | ')}`
  })
}

for (const [name, text, expected] of [
  [
    'a promise that somebody tells of',
    'Ann Roe said the council had promised in May that the pier would stay open.',
    [
      'Ann Roe | said | the council had promised in May that the pier would stay open',
      '  the council | had promised | that the pier would stay open',
    ],
  ],
  [
    'offsets behind signs of two code units and other spaces',
    '🔥🔥 It burnt.\r\n\r\nAnn\u00a0Roe said the council had promised in May that the pier would stay open.',
    [
      'Ann\u00a0Roe | said | the council had promised in May that the pier would stay open',
      '  the council | had promised | that the pier would stay open',
    ],
  ],
  [
    'a denial that a report tells of',
    'The report said that the harbour board denied any fault.',
    ['The report | said | that the harbour board denied any fault', '  the harbour board | denied | any fault'],
  ],
  [
    'what speakers say of themselves is theirs',
    'Ann Roe said she thought the pier was safe.',
    ['Ann Roe | said | she thought the pier was safe'],
  ],
  [
    'what a content takes back at its end stays with it',
    'According to the Hill Courier, Mayor Ann Roe told councillors on Monday that the town would pay for lamps, benches and trees, but not for the fountain.',
    [
      'the Hill Courier | According to | Mayor Ann Roe told councillors on Monday that the town would pay for lamps, benches and trees, but not for the fountain',
      '  Mayor Ann Roe | told | that the town would pay for lamps, benches and trees, but not for the fountain',
    ],
  ],
  [
    'deeds are none',
    'Ann Roe said the council had closed the pier in May.',
    ['Ann Roe | said | the council had closed the pier in May'],
  ],
] as const) {
  test(name, async () => assert.deepEqual(await claimsOf(text), expected))
}
