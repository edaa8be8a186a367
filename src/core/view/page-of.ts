import type {Analysis, Claim} from '../article.ts'
import {countWhile} from '../count-while.ts'

/** Returns the number of the page, from 1, on which the claim's content begins; undefined where there are no pages. */
export function pageOf({pages}: Analysis, {content, cue}: Claim): number | undefined {
  const [first] = content.length ? content : cue
  if (!pages?.length || !first) return undefined
  return pages[countWhile(pages.length, (index) => pages[index].span[0] <= first[0]) - 1]?.number
}
