import {readByline} from '../byline.ts'
import {readUrl} from '../outlet.ts'
import {parseDate} from '../parse-date.ts'
import {startsWithDateline} from '../split-datelines.ts'
import {countWords} from './leave-out-replies.ts'
import type {MailLine} from './mail-lines.ts'

/** One story of a message: its title's line, if it has one of its own, and what is told under it. */
export interface Story {
  title?: MailLine
  lines: MailLine[]
  /** Where the whole story is, as its title or "Read more" links to it. */
  url?: string
}

export interface Stories {
  stories: Story[]
  /** Links, rules, greetings before the first story, and the newsletter's footer. */
  rest: MailLine[]
}

/** UTF-16 code units; a longer line is not a title. */
const maxTitle = 160
/** A section of fewer words is a teaser or a heading between stories. */
const minWords = 20
const minStories = 2

const rule = /^(?:[-–—=*#_~+•]\s?){3,}$/
const pointer =
  /^\W{0,3}(?:(?:read|see|view|get|full|find) (?:(?:the |our )?(?:full|whole|entire|rest of the) )?(?:more|story|article|report|on|here|it all|rest)\b.{0,60}|continue reading|keep reading|read on|more here|full (?:story|article))\W{0,4}(?:https?:\S+)?$/i
const footer =
  /\bunsubscribe\b|\bopt[- ]out\b|\b(?:manage|update|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscriptions?|settings)\b|\byou(?:['’]re| are)? (?:receiving|received|getting|got) this\b|\bthis (?:e-?mail|message|newsletter) (?:was|is) (?:sent|intended)\b|\b(?:view|read|open|see) (?:this|it|in|the) .{0,40}\b(?:browser|online)\b|\bforwarded (?:this|to you)\b.{0,60}\b(?:sign up|subscribe)\b|\badd us to your address book\b|\bprivacy (?:policy|notice)\b|\ball rights reserved\b|^©|^copyright\b/i

/**
 * Takes a newsletter apart into its stories. They come apart where at least two titles
 * have a story of their own under them, and a link, a rule, a byline, a date or "Read
 * more" says so; anything else is one story, subheadings included.
 */
export function splitNewsletter(lines: readonly MailLine[]): Stories {
  const shown = withoutFooter(lines)
  const sections = sectionsOf(shown)
  const full = sections.filter(({isStory}) => isStory)
  const [first] = full
  if (full.length < minStories) {
    const own = shown.filter((line) => (line.url === undefined || isHeading(line)) && !footer.test(line.text))
    // The words of a message that has only links are these.
    const kept = own.length ? own : shown
    return {stories: [{lines: kept}], rest: restOf(lines, kept)}
  }
  const intro = shown.slice(0, shown.indexOf(first.title)).filter((line) => !isAside(line))
  const stories: Story[] = countWords(intro) >= minWords ? [{lines: intro}] : []
  for (const section of sections.slice(sections.indexOf(first))) {
    const last = stories.at(-1)
    // What has a title and nothing that says that it is a story belongs to the one before.
    if (section.isStory || !last) stories.push(storyOf(section))
    else if (countWords(section.body) > 0) last.lines.push(section.title, ...section.body)
  }
  return {
    stories,
    rest: restOf(
      lines,
      stories.flatMap(({title, lines}) => (title ? [title, ...lines] : lines)),
    ),
  }
}

interface Section {
  title: MailLine
  /** Its lines without links that only point elsewhere. */
  body: MailLine[]
  all: MailLine[]
  isStory: boolean
}

/** A section for each line that can be a title. */
function sectionsOf(lines: readonly MailLine[]): Section[] {
  const starts = lines.flatMap((_, index) => (isTitle(lines, index) ? [index] : []))
  return starts.map((start, at) => {
    const all = lines.slice(start + 1, starts[at + 1])
    const body = all.filter((line) => !isAside(line))
    return {title: lines[start], all, body, isStory: countWords(body) >= minWords && isMarked(lines, start, all)}
  })
}

/** Short, apart, and no sentence; what comes next is one. */
function isTitle(lines: readonly MailLine[], index: number): boolean {
  const {text, apart} = lines[index]
  const next = lines.slice(index + 1, index + 4).find((line) => !rule.test(line.text))
  if (!next || !apart || text.length > maxTitle || isAside({...lines[index], url: undefined})) return false
  if (isHeading(lines[index])) return true
  if (/[.:;,!…]["'”’»)]*$/.test(text) || /^[“"‘>•*-]/.test(text) || countWords([lines[index]]) < 2) return false
  return (
    lines[index].url !== undefined || (text.length <= 120 && !('block' in lines[index].source) && /^\P{Ll}/u.test(text))
  )
}

function isHeading({source}: MailLine): boolean {
  return 'block' in source && /^head/.test(source.block.data!.role)
}

/** Whether something says that a story of its own is under the title. */
function isMarked(lines: readonly MailLine[], start: number, section: readonly MailLine[]): boolean {
  const [first, second] = section
  return (
    lines[start].url !== undefined ||
    (start > 0 && rule.test(lines[start - 1].text)) ||
    (first !== undefined && rule.test(first.text)) ||
    [first, second].some((line) => line && (readByline(line.text) || parseDate(line.text))) ||
    section.some(({text}) => startsWithDateline(text) || pointer.test(text) || readUrl(text))
  )
}

function storyOf({title, all, body}: Section): Story {
  const url = [title, ...all]
    .map((line) => line.url ?? /https?:\/\/[^\s<>"]+$/i.exec(line.text)?.[0])
    .find((address) => address && /^https?:\/\//i.test(address))
  return {title, lines: body, ...(url && {url})}
}

/** What is not part of a story: links alone, rules, addresses. */
function isAside({text, url}: MailLine): boolean {
  return url !== undefined || rule.test(text) || pointer.test(text) || footer.test(text) || readUrl(text) !== undefined
}

/** The lines without those at the end of which one says how to unsubscribe and the like, and none tells a story. */
function withoutFooter(lines: readonly MailLine[]): MailLine[] {
  let end = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    const {text} = lines[index]
    if (footer.test(text)) end = index
    else if (text.length > maxTitle || /[.!?]["'”’»)]*$/.test(text)) break
  }
  return lines.slice(0, end)
}

function restOf(lines: readonly MailLine[], own: readonly MailLine[]): MailLine[] {
  const kept = new Set(own)
  return lines.filter((line) => !kept.has(line))
}
