import type {Analysis, Claim} from '../article.ts'
import {countWhile} from '../count-while.ts'

/** Returns when the post of a live blog that the claim is in was published, as ISO 8601; undefined outside of posts. */
export function postedAt({posts}: Analysis, {content, cue}: Claim): string | undefined {
  const [first] = content.length ? content : cue
  if (!posts?.length || !first) return undefined
  const post = posts[countWhile(posts.length, (index) => posts[index].span[0] <= first[0]) - 1]
  return post && first[1] <= post.span[1] ? post.published : undefined
}
