import type {Analyzer} from '../../core/index.ts'
import type {Row} from '../evaluate/row.ts'
import {countWords, writeLongText} from './long-text.ts'

const lengths = [1000, 3000, 10_000, 30_000, 100_000]
const rounds = 3

/** How long texts of rising length take as a whole: what works on the whole document must not grow faster than it. */
export async function measureGrowth(articles: readonly string[], createAnalyzer: () => Analyzer): Promise<Row[]> {
  const rows: Row[] = []
  for (const length of lengths) {
    const text = writeLongText(articles, length)
    const words = countWords(text)
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds; round++) {
      // a new analyzer each time: no paragraph comes from the cache
      const analyzer = createAnalyzer()
      await analyzer.analyze('Roe said no.')
      const start = performance.now()
      await analyzer.analyze(text)
      best = Math.min(best, performance.now() - start)
    }
    const name = `  one text of ${words.toLocaleString('en')} words`
    rows.push({name, value: (1000 * words) / best, unit: 'words/s', note: `${best.toFixed(0)} ms`})
  }
  return rows
}
