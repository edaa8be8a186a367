import {unified} from 'unified'
import {markQuotations} from './claims/mark-quotations.ts'
import {agreeOnNames} from './language/agree-on-names.ts'
import {parsePassages} from './language/parse-passages.ts'
import type {PassageCache} from './language/passage-cache.ts'
import type {ReadPassage} from './language/read-passage.ts'
import type {Pause} from './pace.ts'
import {markFurniture} from './reading/mark-furniture.ts'
import {type InputFormat, readArticle} from './reading/read-article.ts'
import {readDateline} from './reading/read-dateline.ts'
import {recognizeLanguages} from './reading/recognize-languages.ts'
import {splitDatelines} from './reading/split-datelines.ts'

export interface ReadOptions {
  format?: InputFormat | undefined
  readPassage?: ReadPassage | undefined
  cache?: PassageCache | undefined
  pause?: Pause | undefined
}

/**
 * The stages before anybody asks who said what, for the product and for training
 * alike: whatever learns must read as what uses it does.
 */
export function readDocument({format = 'text', readPassage, cache, pause}: ReadOptions = {}) {
  return unified()
    .use(readArticle, {format})
    .use(splitDatelines)
    .use(markFurniture)
    .use(recognizeLanguages)
    .use(parsePassages, {cache, readPassage, pause})
    .use(readDateline)
    .use(agreeOnNames)
    .use(markQuotations)
}
