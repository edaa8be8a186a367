import type {Paragraph, Root} from 'nlcst'
import {furnitureRole, isLabel} from './furniture-lines.ts'
import {readCredits} from './read-credits.ts'

/**
 * Marks the lines that belong to the site, not to the article ("Latest news"),
 * and the credits and captions among them. What credits say becomes metadata.
 *
 * Only the edges of the body are looked at: the same words in the middle of a
 * story are the story. Labels of advertisements stand anywhere.
 */
export function markFurniture() {
  return (tree: Root) => {
    const body = tree.children.filter(
      (node): node is Paragraph => node.type === 'ParagraphNode' && node.data?.role === 'body',
    )
    for (const paragraph of body) if (isLabel(paragraph.data!.value)) paragraph.data!.role = 'furniture'
    for (const paragraphs of [body, body.toReversed()]) {
      for (const {data} of paragraphs) {
        const role = furnitureRole(data!.value)
        if (!role) break
        data!.role = role
      }
    }
    const credits = body.flatMap(({data}) => (/^(?:byline|caption)$/.test(data!.role) ? readCredits(data!.value) : []))
    const {article} = tree.data!
    if (credits.length) article.credits = credits
    // Who reported it wrote it, where no byline says otherwise.
    if (!article.authors.length)
      article.authors = credits.filter(({role}) => /^(?:reporting|writing)$/.test(role)).flatMap(({names}) => names)
  }
}
