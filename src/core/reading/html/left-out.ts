import type {Element} from 'hast'
import {attribute, isBlock, nameOf} from './element.ts'

/** Elements that never hold the story. */
const tags = new Set(
  'nav aside footer form button select input textarea label video audio canvas dialog menu noscript figcaption head script title'.split(
    ' ',
  ),
)
const roles =
  /^(?:navigation|complementary|alert|alertdialog|dialog|banner|contentinfo|search|menu|menubar|toolbar|tablist)$/
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Words in class and id, after Readability's lists of unlikely and negative names. */
const furniture = words(
  'ad|ads|adv|advert\\w*|sponsor\\w*|promo\\w*|related\\w*|recommend\\w*|recirc\\w*|share\\w*|sharing|social\\w*|newsletter\\w*|subscri\\w*|sign-?up|comments?|disqus|replies|cookies?|consent|gdpr|banner|breadcrumbs?|captions?|credits?|sidebar|rail|footer|masthead|menu|nav|navbar|navigation|pagination|pager|popup|modal|overlay|paywall|tags?|taglist|topics?|toolbar|widgets?|most-(?:read|popular|viewed)|popular|trending|read-?(?:more|next|also)|more-(?:on|from|news|stories)|see-also|outbrain|taboola|(?:author-)?bio|about-(?:the-)?author|skip|tools|actions|rating|poll|donat\\w*|follow\\w*|legal|copyright|disclaimer|teasers?|pull-?quote|byline\\w*|authors?|timestamp|pub-?date|date|meta|metadata|contributors?|reading-time|jump-?links|toc|hidden|(?:element-)?invisible|offscreen|kicker|eyebrow|audio-?player',
)
/** Of these, what an element inside a line can be: more would cut words out of sentences. */
const inlineFurniture = words(
  'visually-?hidden|sr-only|offscreen|screen-reader\\w*|captions?|credits?|share\\w*|hidden|ad|ads',
)
/** A widget that is called by these is the story's frame all the same. */
const frames = new Set(['html', 'body', 'article', 'main', 'tbody', 'tr'])

/** Whether the element is no part of an article by what it is, or is not shown at all. */
export function isForeign(element: Element): boolean {
  const {tagName, properties} = element
  return (
    tags.has(tagName) ||
    roles.test(attribute(element, 'role')) ||
    properties.hidden === true ||
    attribute(element, 'ariaHidden') === 'true' ||
    hiddenStyle.test(attribute(element, 'style')) ||
    isNoteMark(element)
  )
}

/** The figure that leads to a footnote. */
function isNoteMark({tagName, children}: Element): boolean {
  return tagName === 'sup' && children.some((child) => child.type === 'element' && child.tagName === 'a')
}

/** Whether the element has a field to fill in, as calls to subscribe have. */
export function asksForInput({tagName, children}: Element): boolean {
  return !frames.has(tagName) && children.some((child) => child.type === 'element' && child.tagName === 'input')
}

/** Whether its site calls the element something that is no part of an article. */
export function isCalledFurniture(element: Element): boolean {
  const called = frames.has(element.tagName) ? '' : nameOf(element)
  if (!called) return false
  const name = called.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase()
  return (isBlock(element) ? furniture : inlineFurniture).test(name)
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`)
}
