import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Annotation, importHypothesis} from '../../../../../src/core/index.ts'
import {shown} from '../imported.ts'

test('Hypothesis: a passage with its tags and text', () => {
  const row = {
    id: 'Xy_1',
    created: '2025-03-01T10:00:00.123456+00:00',
    updated: '2025-03-02T10:00:00.123456+00:00',
    user: 'acct:ann@hypothes.is',
    user_info: {display_name: 'Ann'},
    tags: ['disputed', 'fire'],
    text: 'See the *register*.',
    target: [
      {
        source: 'https://example.org/',
        selector: [
          {type: 'RangeSelector', startContainer: '/p[1]'},
          {type: 'TextPositionSelector', start: 1017, end: 1032},
          {type: 'TextQuoteSelector', exact: 'the mill “was old”', prefix: 'Ann Roe said ', suffix: '. “It burned,”'},
        ],
      },
    ],
  }
  const reply = {...row, id: 'r', references: ['Xy_1']}
  const pageNote = {...row, id: 'p', target: [{source: 'https://example.org/'}]}
  for (const file of [{annotations: [row, reply, pageNote]}, {total: 3, rows: [row, reply, pageNote]}]) {
    const imported = importHypothesis(JSON.stringify(file))
    assert.deepEqual(shown(imported), [
      '«the mill “was old”», disputed, fire, See the *register*.',
      '! annotation 2 is a reply',
      '! annotation 3 is about the page as a whole',
    ])
    const [{id, creator, created}] = imported.annotations as Annotation[]
    assert.deepEqual([id, created], ['https://hypothes.is/a/Xy_1', '2025-03-01T10:00:00.123Z'])
    assert.deepEqual(creator, {id: 'acct:ann@hypothes.is', name: 'Ann', nickname: 'ann'})
  }
})
