import {join} from 'node:path'
import {type GoldArticle, onWords, type ReadText, type SpanAttribution} from './gold-article.ts'
import {readJsonLines} from './json-lines.ts'

interface Line {
  id: string
  text: string
  attributions: SpanAttribution[]
}

/** Reads `polnear/<split>.jsonl`, each article through `read`. */
export async function readPolnear(corpora: string, split: 'train' | 'dev', read: ReadText): Promise<GoldArticle[]> {
  const articles: GoldArticle[] = []
  for (const {id, text, attributions} of await readJsonLines<Line>(join(corpora, 'polnear', `${split}.jsonl`))) {
    const {prose, quotations} = await read(text)
    articles.push({
      id,
      text,
      prose,
      quotations,
      attributions: attributions.map((spans) => onWords(prose.words, spans)),
      weight: 1,
    })
  }
  return articles
}
