import {type Analysis, createAnalyzer, type IndexedArticle, indexArticle, toJson} from '../../core/index.ts'
import {formatTable} from '../format-table.ts'
import {readAnnotated} from '../read-annotated.ts'
import type {Document} from '../read-documents.ts'
import {modelsOf} from '../read-model.ts'

export interface AnalyzeInput {
  document: Document
  isTable: boolean
  tokens: boolean
  clean: boolean
}

/** Makes the work that can be done in any thread: what goes in and comes out is plain data. */
export function createTasks(script: string) {
  const analyzer = createAnalyzer({models: modelsOf(script)})
  return {
    /** Returns the result as it is printed. */
    async analyze({document: {id, text, format, notice}, isTable, tokens, clean}: AnalyzeInput): Promise<string> {
      // The words of claims are given as they read, which the clean text tells.
      const analysis = withNotice(await analyzer.analyze(text, {format, tokens, clean: true}), notice)
      return isTable ? formatTable(id, text, analysis) : JSON.stringify(toJson(id, {text, analysis}, {clean}))
    },
    /** Returns what the index keeps, with the tags and corrections beside the file. */
    async index(document: Document): Promise<IndexedArticle> {
      return indexArticle(await readAnnotated(analyzer, document))
    },
  }
}

export type Tasks = ReturnType<typeof createTasks>

/** The analysis with what was wrong with the file's bytes as its first message. */
function withNotice(analysis: Analysis, notice: string | undefined): Analysis {
  if (!notice) return analysis
  return {...analysis, messages: [{rule: 'encoding', reason: notice}, ...analysis.messages]}
}
