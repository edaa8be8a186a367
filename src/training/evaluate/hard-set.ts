import {readLabelledFolder} from '../../../test/fixtures/read-labelled.ts'
import {createAnalyzer} from '../../core/index.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'
import {judgeActors, type Verdict} from './score-actors.ts'
import {type Figure, type Role, scoreAttributions} from './score-attributions.ts'

const floors = {whoSaidWhat: 85.8, actors: 85}

/** Articles labelled before the rules were made by which they are read: how far those reach beyond the hard set. */
const others = 'unseen'

/**
 * Who said what, and who that is, on the articles written and labelled for this
 * project (test/fixtures/hard): other countries, years and styles than PolNeAR's.
 * Needs no corpora.
 */
export async function measureHardSet(): Promise<Row[]> {
  const analyzer = createAnalyzer({models: modelsIn()})
  const analyzed = (folder: string) =>
    Promise.all(
      readLabelledFolder(folder).map(async (labelled) => ({labelled, analysis: await analyzer.analyze(labelled.text)})),
    )
  const articles = await analyzed('hard')
  const pairs = articles.map(({labelled: {id, text, attributions}, analysis: {claims}}) => ({
    id,
    text,
    gold: attributions.filter(({within}) => within === undefined),
    found: claims.filter(({within}) => within === undefined),
  }))
  const {whoSaidWhat, overlap, exact} = scoreAttributions(pairs)
  const verdicts = articles.flatMap(({labelled, analysis}) => judgeActors(labelled, analysis))
  const otherVerdicts = (await analyzed(others)).flatMap(({labelled, analysis}) => judgeActors(labelled, analysis))
  return [
    {name: 'hard set, who said what F1', value: whoSaidWhat.f1, unit: '%', floor: floors.whoSaidWhat},
    ...byRole('overlap', overlap),
    ...byRole('exact', exact),
    ...pairs.map((pair) => ({
      name: `  ${pair.id}, who said what F1`,
      value: scoreAttributions([pair]).whoSaidWhat.f1,
      unit: '%',
    })),
    {...rightActors('hard set, claims with the right actor', verdicts), floor: floors.actors},
    ...(['name', 'surname', 'pronoun', 'role noun', 'unnamed'] as const).map((reference) =>
      rightActors(
        `  source by ${reference}`,
        verdicts.filter((verdict) => verdict.reference === reference),
      ),
    ),
    {...rightActors('ten articles besides, claims with the right actor', otherVerdicts), floor: floors.actors},
    labelledAs(
      'hard set, claims with the right chain',
      verdicts,
      ({attribution}) => attribution.via.length > 0,
      'rightChain',
    ),
    labelledAs(
      'hard set, claims with the right date',
      verdicts,
      ({attribution}) => attribution.said !== undefined,
      'rightDate',
    ),
  ]
}

function byRole(metric: string, figures: Record<Role, Figure>): Row[] {
  return Object.entries(figures).map(([role, {f1}]) => ({name: `  ${metric} ${role} F1`, value: f1, unit: '%'}))
}

function rightActors(name: string, verdicts: Verdict[]): Row {
  const found = verdicts.filter(({claim}) => claim)
  const right = found.filter((verdict) => verdict.right).length
  return {
    name,
    value: (100 * right) / found.length,
    unit: '%',
    note: `${right} of ${found.length} found, ${verdicts.length} labelled`,
  }
}

/** Of the found claims that carry the label, the share that got it right; and how many of the others got what they should not. */
function labelledAs(
  name: string,
  verdicts: Verdict[],
  carries: (verdict: Verdict) => boolean,
  right: 'rightChain' | 'rightDate',
): Row {
  const found = verdicts.filter(({claim}) => claim)
  const carrying = found.filter(carries)
  const correct = carrying.filter((verdict) => verdict[right]).length
  const others = found.filter((verdict) => !carries(verdict) && !verdict[right]).length
  return {
    name,
    value: carrying.length ? (100 * correct) / carrying.length : 0,
    unit: '%',
    note: `${correct} of ${carrying.length} found, ${verdicts.filter(carries).length} labelled; ${others} others got one`,
  }
}
