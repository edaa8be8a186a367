import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {loadAttribution} from '../../../core/claims/attribution/attribution-model.ts'
import {loadLanguage} from '../../../core/language/read-passage.ts'
import type {WordTypes} from '../../../core/language/word-types.ts'
import type {ModelReader} from '../../../core/linear/model-reader.ts'
import {createPipeline} from '../../../core/pipeline.ts'
import {separateArticles} from '../../../core/reading/separate-articles.ts'
import '../../../core/claims/tree.ts'

/** Reads texts as the product does, up to the statements in them, before anybody asks who is who. */
export interface StatementReader {
  types: WordTypes
  /** A tree for each article of the text. */
  read(text: string): Promise<Root[]>
}

export async function createStatementReader(models: ModelReader): Promise<StatementReader> {
  const language = await loadLanguage(models)
  const attribution = await loadAttribution(models, language.types)
  const stages = createPipeline('findResponses', {readPassage: language.readPassage, attribution})
  return {
    types: language.types,
    async read(text) {
      const file = new VFile(text)
      const trees: Root[] = []
      for (const tree of separateArticles(stages.parse(file))) {
        const {data} = (await stages.run(tree, file)) as Root
        // What comes after needs no nodes, and a corpus of them would fill the memory.
        trees.push({type: 'RootNode', children: [], data: data!})
      }
      return trees
    },
  }
}
