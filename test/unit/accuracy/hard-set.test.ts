/**
 * The accuracy below which a change must not land, on articles written and
 * labelled for this project (see fixtures/read-labelled.ts).
 */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../src/core/index.ts'
import {type LabelledAttribution, readLabelledFolder} from '../../fixtures/read-labelled.ts'
import {judgeActors} from './score-actors.ts'
import {scoreAttributions} from './score-attributions.ts'

const floors = {whoSaidWhat: 60, actors: 20}

const analyzer = createAnalyzer()
const articles = await Promise.all(
  readLabelledFolder('hard').map(async (labelled) => ({labelled, analysis: await analyzer.analyze(labelled.text)})),
)

const outermost = <T extends {within?: unknown}>(list: T[]) => list.filter(({within}) => within === undefined)

test('who said what', (t) => {
  const pairs = articles.map(({labelled: {text, attributions}, analysis: {claims}}) => ({
    text,
    gold: outermost<LabelledAttribution>(attributions),
    found: outermost(claims),
  }))
  for (const [index, pair] of pairs.entries()) {
    t.diagnostic(`${articles[index].labelled.id.padEnd(11)} ${scoreAttributions([pair]).whoSaidWhat.f1.toFixed(1)}`)
  }
  const {whoSaidWhat, overlap, exact} = scoreAttributions(pairs)
  t.diagnostic(
    `all: who said what ${whoSaidWhat.f1.toFixed(1)}; overlap ${row(overlap)}; exact ${row(exact)} (cue, source, content)`,
  )
  assert.ok(whoSaidWhat.f1 >= floors.whoSaidWhat, `F1 ${whoSaidWhat.f1.toFixed(1)} is below ${floors.whoSaidWhat}`)
})

test('the right actor', (t) => {
  const verdicts = articles.flatMap(({labelled, analysis}) => judgeActors(labelled, analysis))
  for (const reference of ['name', 'surname', 'pronoun', 'role noun', 'unnamed'] as const) {
    const ofReference = verdicts.filter((verdict) => verdict.reference === reference)
    t.diagnostic(`${reference.padEnd(9)} ${share(ofReference)}`)
  }
  t.diagnostic(`all       ${share(verdicts)}`)
  const found = verdicts.filter(({claim}) => claim)
  const right = (100 * found.filter((verdict) => verdict.right).length) / found.length
  assert.ok(right >= floors.actors, `${right.toFixed(1)} % of claims have the right actor, below ${floors.actors} %`)

  function share(list: typeof verdicts) {
    const claimed = list.filter(({claim}) => claim)
    const correct = claimed.filter((verdict) => verdict.right).length
    const percent = ((100 * correct) / claimed.length).toFixed(1)
    return `${percent} % (${correct} of ${claimed.length} claims found; ${list.length} labelled)`
  }
})

function row(figures: Record<'cue' | 'source' | 'content', {f1: number}>) {
  return [figures.cue, figures.source, figures.content].map(({f1}) => f1.toFixed(0)).join(' ')
}
