import assert from 'node:assert/strict'
import {test} from 'node:test'
import {claimTree, type SourceFinding} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, {...millFire, tags: {c2: ['verified'], c5: ['disputed', 'mine']}})

test('what its source has otherwise has an icon of its own, the worst of several; a tag comes before it', () => {
  const checks = [
    ['c1', 'altered'],
    ['c1', 'cut'],
    ['c2', 'not-there'],
    ['c3', 'verbatim'],
    ['c4', 'out-of-order'],
  ].map(([claim, verdict]) => ({claim, spans: [], finding: {verdict, links: []} as unknown as SourceFinding}))
  const rows = claimTree({...article, checks}).flatMap(({children}) => children)
  const icons = Object.fromEntries(rows.map(({claim, icon}) => [claim!.id, icon]))
  assert.deepEqual(icons, {
    c1: 'diff-modified',
    c2: 'check',
    c3: 'comment',
    c4: 'diff-renamed',
    c5: 'report',
    c6: 'quote',
  })
})
