import type {Paragraph, Root} from 'nlcst'
import type {BlockRole} from '../article.ts'

/**
 * Marks the lines that belong to the site, not to the article ("Latest news"),
 * and the credits and captions among them.
 *
 * Only the edges of the body are looked at: the same words in the middle of a
 * story are the story. Labels of advertisements stand anywhere.
 */
export function markFurniture() {
  return (tree: Root) => {
    const body = tree.children.filter(
      (node): node is Paragraph => node.type === 'ParagraphNode' && node.data?.role === 'body',
    )
    for (const paragraph of body) if (label.test(paragraph.data!.value)) paragraph.data!.role = 'furniture'
    for (const paragraphs of [body, body.toReversed()]) {
      for (const {data} of paragraphs) {
        const role = furnitureRole(data!.value)
        if (!role) break
        data!.role = role
      }
    }
  }
}

const label =
  /^(?:\(more\)|-30-|-?ends?-?|abstract|full text|advertisement|advert|sponsored(?: content)?|(?:article|story) continues below(?: advertisement)?|skip (?:to content|past .{1,60})|(?:[*·•~_#=—–-]\s?)+)\.?$/i

/** Longer lines are the story. */
const longest = 160

const phrases =
  /^(?:(?:the )?(?:latest|more|top|breaking|other|related) (?:news|stories|articles|headlines|topics|coverage|posts|links|videos?)|more on this(?: story| topic)?|related|most (?:read|popular|viewed|shared)|trending(?: now)?|recommended(?: for you)?|editors?['’]s? picks?|you (?:may|might) (?:also )?(?:like|be interested in).{0,40}|don['’]t miss|what to read next|share|share (?:this|on)\b.{0,40}|tweet|print|e-?mail|save|comments?|\d+ comments?|leave a (?:comment|reply)|log ?in|register|subscribe|newsletters?|home|menu|search|contact us|about us|privacy(?: policy)?|terms (?:of|and) .{1,30}|cookie.{0,30}|back to top|load more|show more|getty|topics?:.{0,120}|tags?:.{0,120}|online:?)[.:!]?$/i
const calls = [
  /^\W?(?:subscribe|sign up|donate|support our|enter your e-?mail)\b/i,
  /^\W?follow (?:us|.{2,80}(?:@\w|\bon (?:twitter|facebook|instagram|telegram|x|linkedin|bluesky)\b))/i,
  /^(?:twitter|facebook|instagram|telegram|e-?mail):/i,
  /^\W?(?:read|see|watch|view|listen to|click|hear)\b.{0,100}\b(?:here|below|above)\W*$/i,
  /^\W?(?:read|see|watch) (?:more|also|next|it all|the rest|the full)\b(?:.{0,40}:|.{0,60}$)/i,
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i,
  /^\W?this (?:story|article|piece|post|report) (?:has been|was|is|first|originally) (?:first |originally |last )?(?:updated|corrected|appeared|published|adapted)\b/i,
]
const credits =
  /^\W?(?:(?:additional )?(?:reporting|writing|editing) by\b|contributing:)|\bcontributed (?:reporting|to this (?:report|story|article))\W*$/i
const captions = /^(?:photo(?:graph)?s?|images?|picture|credit)(?: credit| by|:)\s?\S|^getty\//i

/** What a line at the edge of the body is when it is not the story; `undefined` if it may be. */
export function furnitureRole(value: string): BlockRole | undefined {
  if (value.length > longest) return undefined
  if (credits.test(value)) return 'byline'
  if (captions.test(value)) return 'caption'
  return label.test(value) || phrases.test(value) || calls.some((call) => call.test(value)) ? 'furniture' : undefined
}
