import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {markQuotations} from '../../core/claims/mark-quotations.ts'
import {agreeOnNames} from '../../core/language/agree-on-names.ts'
import {parsePassages} from '../../core/language/parse-passages.ts'
import type {Language} from '../../core/language/read-passage.ts'
import {markFurniture} from '../../core/reading/mark-furniture.ts'
import {readArticle} from '../../core/reading/read-article.ts'
import {splitDatelines} from '../../core/reading/split-datelines.ts'
import type {ReadText} from './read-polnear.ts'

/** The stages before attribution, as the product runs them on plain text. */
export function createReader({readPassage}: Language): ReadText {
  return async (text) => {
    const file = new VFile(text)
    const stages = unified()
      .use(readArticle, {format: 'text'})
      .use(splitDatelines)
      .use(markFurniture)
      .use(parsePassages, {readPassage})
      .use(agreeOnNames)
      .use(markQuotations)
    const tree = (await stages.run(stages.parse(file), file)) as Root
    const {prose, quotations} = tree.data!
    return {prose, quotations}
  }
}
