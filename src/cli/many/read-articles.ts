import {createAnalyzer, type NamedArticle, unannotated} from '../../core/index.ts'
import type {InputOptions} from '../options.ts'
import {complain} from '../print.ts'
import {readDocuments} from '../read-documents.ts'
import {modelsOf} from '../read-model.ts'

/** Analyses every article of the input, one after the other; what cannot be read is named on standard error. */
export async function* readArticles(input: InputOptions): AsyncGenerator<NamedArticle> {
  const analyzer = createAnalyzer({models: modelsOf(process.argv[1])})
  let results = 0
  for await (const document of readDocuments(input)) {
    if ('problem' in document) {
      complain(document.problem)
      process.exitCode ??= 2
      continue
    }
    const {id, text, format} = document
    yield {id: String(id), article: unannotated(text, await analyzer.analyze(text, {format, clean: true}))}
    results++
  }
  if (results && process.exitCode) process.exitCode = 1
}

/** Returns all of them at once, for what has to see them together. */
export async function readAllArticles(input: InputOptions): Promise<NamedArticle[]> {
  const articles: NamedArticle[] = []
  for await (const article of readArticles(input)) articles.push(article)
  return articles
}
