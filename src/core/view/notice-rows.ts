import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Row} from './row.ts'

/** What a person should know before reading on: why there are no claims, or fewer than the text has. */
const rules = new Set(['unsupported-language', 'unreadable'])

/** What the analysis says of the article as a whole, each in its own words: the first sentence, and what follows from it. */
export function noticeRows({analysis}: AnnotatedArticle): Row[] {
  return analysis.messages
    .filter(({rule}) => rules.has(rule))
    .map(({rule, reason, span}, index) => {
      const [, label, description] = /^(.*?[.!?])(?:\s+(.*))?$/s.exec(reason) ?? [undefined, reason, undefined]
      return {
        id: `notice/${rule}/${index}`,
        type: 'notice',
        label,
        tags: [],
        ...(description && {description}),
        icon: 'info',
        spoken: reason,
        ...(span && {span}),
        children: [],
      }
    })
}
