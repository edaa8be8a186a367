import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createAnalyzer, type Dispute, findDisputes, indexArticle, unannotated} from '../../core/index.ts'
import {readJsonLines} from '../corpora/json-lines.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'

const labels = join(import.meta.dirname, '../../../test/fixtures/disputes/labels.tsv')
/** The first ones are looked at first. */
const first = 30

/**
 * Candidates for disputes in articles/train, all in one folder as it were, beside a
 * person's judgement (test/fixtures/disputes): right is a pair of which one says no to
 * what the other says, or is against what the other is for; "cannot confirm" is neither.
 * The thresholds were chosen with these articles in view.
 */
export async function measureDisputes(corpora: string): Promise<Row[]> {
  const judged = await readLabels()
  const analyzer = createAnalyzer({models: modelsIn()})
  const articles = []
  for (const {id, text} of await readJsonLines<{id: string; text: string}>(join(corpora, 'articles/train.jsonl'))) {
    articles.push(indexArticle({id, article: unannotated(text, await analyzer.analyze(text, {clean: true}))}))
  }
  const found = findDisputes(articles)
  return [
    row('disputes, precision', found, 35),
    row(`  of the first ${first}`, found.slice(0, first), 45),
    {
      name: '  candidates that nobody judged',
      value: found.filter((dispute) => !judged.has(keyOf(dispute))).length,
      note: `of ${found.length}, in ${articles.length} articles`,
    },
  ]

  function row(name: string, some: readonly Dispute[], floor: number): Row {
    const known = some.flatMap((dispute) => judged.get(keyOf(dispute)) ?? [])
    const right = known.filter((judgement) => judgement === 'yes').length
    return {name, value: (100 * right) / known.length, unit: '%', floor, note: `${right} of ${known.length}`}
  }
}

async function readLabels(): Promise<Map<string, string>> {
  const lines = (await readFile(labels, 'utf8')).trim().split('\n')
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t')
      return [cells.slice(0, 4).join('\t'), cells[4]]
    }),
  )
}

function keyOf({claims}: Dispute): string {
  return claims.map(({article, claim}) => `${article.id}\t${claim.span[0]}`).join('\t')
}
