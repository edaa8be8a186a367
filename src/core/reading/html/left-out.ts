import {attribute, elementsIn, isBlock, nameOf} from './element.ts'
import type {Measures} from './measure-elements.ts'
import type {Element} from './page-tree.ts'

/** Elements that never hold the story. */
const tags = new Set(
  'nav aside footer button select input textarea label video audio canvas dialog menu noscript figcaption head script title'.split(
    ' ',
  ),
)
const roles =
  /^(?:navigation|complementary|alert|alertdialog|dialog|banner|contentinfo|search|menu|menubar|toolbar|tablist)$/
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Words in class and id, after Readability's lists of unlikely and negative names. */
const furniture = words(
  'ad|ads|adv|advert\\w*|sponsor\\w*|promo\\w*|related\\w*|recommend\\w*|recirc\\w*|share\\w*|sharing|social\\w*|newsletter\\w*|subscri\\w*|sign-?up|comments?|disqus|replies|cookies?(?:-?(?:bar|banner|notice|law|consent))?|onetrust\\w*|consent|gdpr|banner|breadcrumbs?|captions?|credits?|sidebar|rail|footer|masthead|menu|nav|navbar|navigation|pagination|pager|popup|modal|overlay|paywall|tags?|taglist|topics?|toolbar|widgets?|most-(?:read|popular|viewed)|popular|trending|read-?(?:more|next|also)|more-(?:on|from|news|stories)|see-also|outbrain|taboola|(?:author-)?bio|about-(?:the-)?author|skip|tools|actions|rating|poll|donat\\w*|follow\\w*|legal|copyright|disclaimer|teasers?|pull-?quote|byline\\w*|authors?|timestamp|pub-?date|date|meta|metadata|contributors?|reading-time|jump-?links|toc|votes?(?:-?(?:cell|count|box))?|post-?signature|user-?(?:info|card)|hatnote|ambox|navbox|hidden|(?:element-)?invisible|offscreen|kicker|eyebrow|audio-?player',
)
/** Of these, what an element inside a line can be: more would cut words out of sentences. */
const inlineFurniture = words(
  'visually-?hidden|sr-only|offscreen|screen-reader\\w*|captions?|credits?|share\\w*|hidden|ad|ads|(?:rollover|hover|popover|tooltip)\\w*-?(?:block|card|content|text|box)|tooltip|hovercard|slide-?count\\w*|mw-editsection',
)
/** What is between a headline and the story without being its beginning: summaries, pictures with their captions. */
const summaries = words(
  'deks?|standfirst|summary|sub-?(?:title|head\\w*|line)|excerpt|abstract|key-?points|highlights|quote|claim|statement|verdict|images?|img|photos?|pictures?|gallery|media|figure|video',
)
const pictures = words(
  'images?|img|photos?|pictures?|pics?|media|figure|slideshow|slides?|gallery|carousel|illustration',
)
const answers = words('questions?|answers?')
/** Texts around a picture that are longer are more than its caption. */
const longestCaption = 200
const longestNamedCaption = 600
/** A longer text with a form in it, or one of more elements, is more than a call to subscribe. */
const longestCall = 600
const maxCallSize = 60
/** Elements around a picture. */
const maxPictureSize = 60
/** A widget that is called by these is the story's frame all the same. */
const frames = new Set(['html', 'body', 'article', 'main', 'tbody', 'tr'])

/** Whether the element is not part of an article by what it is, or is not shown at all. */
export function isForeign(element: Element): boolean {
  const {tagName, attributes} = element
  return (
    tags.has(tagName) ||
    roles.test(attribute(element, 'role')) ||
    attributes.hidden !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    hiddenStyle.test(attribute(element, 'style')) ||
    isNoteMark(element)
  )
}

/** The figure that leads to a footnote. */
function isNoteMark({tagName, children}: Element): boolean {
  return tagName === 'sup' && children.some((child) => child.type === 'element' && child.tagName === 'a')
}

/** Whether the element has a field to fill in, as calls to subscribe have, or is a short text around a form. */
export function asksForInput(element: Element, {length, size}: Measures): boolean {
  const {tagName, children} = element
  if (frames.has(tagName)) return false
  if (children.some((child) => child.type === 'element' && child.tagName === 'input')) return true
  return length <= longestCall && size <= maxCallSize && [...elementsIn(element)].some(isAddressForm)
}

function isAddressForm({tagName, children}: Element): boolean {
  return (
    tagName === 'form' &&
    children.some(
      (child) =>
        child.type === 'element' &&
        [...elementsIn(child)].some((inner) => inner.tagName === 'input' && isTyped(inner.attributes.type)),
    )
  )
}

function isTyped(type = 'text'): boolean {
  return /^(?:text|email|tel)$/i.test(type)
}

/** Whether its site calls the element something that is not part of an article. */
export function isCalledFurniture(element: Element): boolean {
  if (element.tagName === 'form') return true
  if (isEmbed(element)) return false
  return !frames.has(element.tagName) && (isBlock(element) ? furniture : inlineFurniture).test(calledName(element))
}

/** Whether an element is a picture with its caption. */
export function isPicture(element: Element, {length, size}: Measures): boolean {
  if (
    length === 0 ||
    length > longestNamedCaption ||
    size > maxPictureSize ||
    !/^(?:div|section|span|center)$/.test(element.tagName)
  )
    return false
  const inner = [...elementsIn(element)].slice(1)
  if (!inner.some(({tagName}) => tagName === 'img' || tagName === 'picture')) return false
  if (inner.some(({tagName}) => /^(?:h[1-6]|blockquote|ul|ol|table)$/.test(tagName))) return false
  return (
    pictures.test(calledName(element)) || (isBlock(element) && length <= longestCaption && !inner.some(isParagraph))
  )
}

function isParagraph({tagName}: Element): boolean {
  return tagName === 'p'
}

/** A post of a network that the story shows, whatever frame it has: "social-media-embed". */
function isEmbed({tagName, children}: Element): boolean {
  return tagName === 'div' && children.some((child) => child.type === 'element' && child.tagName === 'blockquote')
}

/** Whether its site calls the element a summary of the story, or a picture. */
export function isCalledSummary(element: Element): boolean {
  return summaries.test(calledName(element))
}

/** Whether its site calls the element a question, an answer, or what holds them. */
export function isCalledAnswer(element: Element): boolean {
  return answers.test(calledName(element))
}

/** Class, id and the like in lower case, their words apart. */
function calledName(element: Element): string {
  return nameOf(element)
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`)
}
