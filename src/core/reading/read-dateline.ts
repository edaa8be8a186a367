import type {Paragraph, Root} from 'nlcst'
import {parseDate} from './parse-date.ts'

/**
 * Takes publisher and publication date from the dateline ("PORTSMOUTH, July 8, 2025
 * (Continental Press) —") where nothing better gives them. A date without a year is none.
 */
export function readDateline() {
  return (tree: Root) => {
    const block = tree.children.find(
      (node): node is Paragraph => node.type === 'ParagraphNode' && node.data?.role === 'dateline',
    )
    if (!block) return
    const {article} = tree.data!
    const {value} = block.data!
    const published = parseDate(/(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.? \d{1,2}),? \d{4}/u.exec(value)?.[0] ?? '')
    const publisher = /\((\p{Lu}[^()]*)\)/u.exec(value)?.[1]
    if (published) article.published ??= published
    if (publisher) article.publisher ??= publisher
  }
}
