import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type AnnotatedArticle, createAnalyzer, detectFormat, unannotated} from '../../../../src/core/index.ts'
import {models} from '../language/models.ts'

const folder = join(import.meta.dirname, '../../../../samples')
const analyzer = createAnalyzer({models})

/** Every sample as it is analysed, by its file name. */
export async function analysedSamples(): Promise<Map<string, AnnotatedArticle>> {
  const articles = new Map<string, AnnotatedArticle>()
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (entry.isFile() && !entry.name.endsWith('.jsonld')) articles.set(entry.name, await analysedSample(entry.name))
  }
  return articles
}

export async function analysedSample(name: string): Promise<AnnotatedArticle> {
  const text = readFileSync(join(folder, name), 'utf8')
  return unannotated(text, await analyzer.analyze(text, {format: detectFormat(name, text)}))
}
