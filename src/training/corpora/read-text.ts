import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {Language} from '../../core/language/read-passage.ts'
import {createPipeline} from '../../core/pipeline.ts'
import type {ReadText} from './gold-article.ts'

/** The stages before attribution, as the product runs them on plain text. */
export function createReader({readPassage}: Language): ReadText {
  return async (text) => {
    const file = new VFile(text)
    const stages = createPipeline('markQuotations', {readPassage})
    const tree = (await stages.run(stages.parse(file), file)) as Root
    const {prose, quotations} = tree.data!
    return {prose, quotations}
  }
}
