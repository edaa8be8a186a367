import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markedTree} from '../marked-prose.ts'
import {resolveShipped} from './resolve-shipped.ts'

/** The actor of each source marked, in text order, of an article by Marsh Wire. */
function speakers(marked: string) {
  const tree = markedTree(marked)
  tree.data!.article.publisher = 'Marsh Wire'
  resolveShipped(tree)
  const {claims, actors} = tree.data!
  return claims.map(({actor}) => actors.find(({id}) => id === actor)?.name)
}

for (const [name, marked, expected] of [
  [
    'the outlet is the publisher when the text has no other',
    '«[p Anna Roe]» told the newspaper. «The newspaper» said no.',
    ['Anna Roe', 'Marsh Wire'],
  ],
  ['the agency that was told is the publisher', '[p Anna Roe] told «the agency».', ['Marsh Wire']],
  ['any other agency is not', '«The agency» said no.', ['agency']],
  [
    'interview: the one introduced answers, the outlet asks',
    '[p Anna Roe] left. She left.\n«Q»: It said so.\n«A»: It said no.',
    ['Marsh Wire', 'Anna Roe'],
  ],
  [
    'interview: her aide does not',
    '[p Anna Roe] left. Her aide, [p Bert Cole], left.\n«Q»: It said so.\n«A»: It said no.',
    ['Marsh Wire', 'Anna Roe'],
  ],
  [
    'interview: of two it may be either',
    '[p Anna Roe] left. [p Bert Cole] left.\n«Q»: It said so.\n«A»: It said no.',
    ['Q', 'A'],
  ],
] as const) {
  test(name, () => assert.deepEqual(speakers(marked), expected))
}
