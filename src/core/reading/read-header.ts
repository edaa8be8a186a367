import type {Article, BlockRole} from '../article.ts'
import {readByline, readNames} from './byline.ts'
import {furnitureRole} from './furniture-lines.ts'
import {endsAsOutlet, isOutletName, readDomain, readUrl} from './outlet.ts'
import {parseDate} from './parse-date.ts'
import {isReleaseLabel, isWireSlug, pressContacts} from './press-release.ts'
import type {Line} from './split-lines.ts'

/** What is above the body. */
export interface Header {
  metadata: Omit<Article, 'language'>
  /** Runs of lines with one role, in order; together they are the document's first lines. */
  blocks: {role: BlockRole; lines: Line[]}[]
}

/** A header has at most this many lines, each of at most this many UTF-16 code units. */
const mostLines = 8
const longest = 220

/**
 * Finds headline, outlet, date, byline and address above the body.
 *
 * Only what is certain by its own shape anchors a header: a date, a domain, an
 * address, a byline. A headline without any of these is one if it stands apart
 * and is not a sentence.
 */
export function readHeader(lines: Line[]): Header {
  const header: Header = {metadata: {authors: []}, blocks: []}
  const contacts = pressContacts(lines.slice(0, 2 * mostLines))
  const facts = lines
    .slice(0, mostLines + contacts.size)
    .map(({text}, index) => (contacts.has(index) ? aside : readFacts(text)))
  const bodyAt = lines.findIndex(({text}, index) => !facts[index] && isBody(text))
  const last = facts.findLastIndex((fact, index) => fact && (bodyAt < 0 || index < bodyAt))
  if (last < 0) return bareHeadline(lines, header)
  const anchored = facts[last]?.role === 'byline' && isAgency(lines[last + 1]) ? last + 1 : last

  lines.slice(0, anchored + 1).forEach((line, index) => {
    const fact = facts[index]
    if (fact) Object.assign(header.metadata, fact.metadata)
    add(fact?.role ?? roleOf(line, lines.slice(index + 1, anchored + 1)), line)
  })
  return header.metadata.title === undefined ? bareHeadline(lines.slice(anchored + 1), header) : header

  function roleOf({text}: Line, rest: Line[]): BlockRole {
    const {metadata, blocks} = header
    const before = blocks.at(-1)
    if (before?.role === 'headline' && /^\p{Ll}/u.test(text)) {
      metadata.title += ` ${text}`
      return 'headline'
    }
    const more = rest.some((line) => !readFacts(line.text))
    if (metadata.title === undefined && more && isLabel(text)) return 'furniture'
    if (metadata.title === undefined && !(endsAsOutlet(text) && more)) {
      metadata.title = text
      return 'headline'
    }
    if (metadata.publisher === undefined && isOutletName(text)) {
      metadata.publisher = text
      return 'outlet'
    }
    return text.split(/\s+/).length < 4 ? 'byline' : 'body'
  }

  function add(role: BlockRole, line: Line) {
    const last = header.blocks.at(-1)
    // A headline goes on in the next line, never beyond one that is left out.
    if (last?.role === role && role === 'headline' && !line.apart) last.lines.push(line)
    else header.blocks.push({role, lines: [line]})
  }
}

/** Whom the writer works for, in the line under a byline. */
function isAgency(line: Line | undefined): boolean {
  return line !== undefined && !line.apart && endsAsOutlet(line.text)
}

/** The section that a page is in: "WORLD NEWS". */
function isLabel(text: string): boolean {
  return text === text.toUpperCase() && text.split(/\s+/).length < 4
}

function bareHeadline([first, second]: Line[], header: Header): Header {
  if (!first || !second || first.text.length > 160 || !isHeadline(first.text)) return header
  if (furnitureRole(first.text)) return header
  if (!second.apart && (second.text.length <= first.text.length || /^\p{Ll}/u.test(second.text))) return header
  header.metadata.title = first.text
  header.blocks.push({role: 'headline', lines: [first]})
  return header
}

/** A headline has no full stop, or capitals for nearly all its words. */
function isHeadline(text: string): boolean {
  if (/^["'“‘«]?(?:by|the following)\b/i.test(text)) return false
  if (!/[.…:;,]["'”’»]*$/.test(text)) return true
  const words = text.split(/\s+/).filter((word) => word.length > 3)
  return words.length > 2 && words.filter((word) => /^\P{Ll}/u.test(word)).length / words.length > 0.8
}

function isBody(text: string): boolean {
  return text.length > longest || (text.length > 90 && /[.!?]["'”’»]?$/.test(text))
}

interface Fact {
  role: BlockRole
  metadata: Partial<Header['metadata']>
}

/** What is above an article and says nothing of it. */
const aside: Fact = {role: 'furniture', metadata: {}}

/** What a line says by its own shape; several things with bars or dots between them too. */
function readFacts(text: string): Fact | undefined {
  if (text.length > longest) return undefined
  const whole = readFact(text)
  if (whole) return whole
  const parts = text.split(/\s+[|•·]\s+/)
  const facts = parts.map((part) => readFact(part) ?? (parts.length > 1 ? outletFact(part) : undefined))
  if (parts.length < 2 || !facts.every((fact) => fact !== undefined)) return undefined
  return {role: facts[0].role, metadata: Object.assign({}, ...facts.map(({metadata}) => metadata))}
}

function readFact(text: string): Fact | undefined {
  if (isReleaseLabel(text) || isWireSlug(text)) return aside
  const [, key, value] = /^(\p{L}+(?: (?:on|at|date|name))?)\s*:\s*(\S.*)$/iu.exec(text) ?? []
  const keyed = key && keyedFact(key.toLowerCase(), value)
  if (keyed) return keyed
  const date = text.replace(/^(?:(?:first )?published|posted|updated|last updated|modified|date)(?: on| at)?:?\s+/i, '')
  const published = parseDate(date)
  if (published) return {role: 'date', metadata: {published}}
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(date)) return {role: 'date', metadata: {}}
  const publisher = readDomain(text)
  if (publisher) return {role: 'outlet', metadata: {publisher}}
  const url = readUrl(text)
  if (url) return {role: 'outlet', metadata: {url}}
  const authors = readByline(text)
  return authors && {role: 'byline', metadata: {authors}}
}

function keyedFact(key: string, value: string): Fact | undefined {
  if (/^(?:title|headline)$/.test(key)) return {role: 'headline', metadata: {title: value}}
  if (/^(?:source|publisher|outlet|publication|site)$/.test(key)) return outletFact(value, true)
  if (/^(?:url|link)$/.test(key) && readUrl(value)) return {role: 'outlet', metadata: {url: value}}
  const authors = /^(?:author|authors|byline)$/.test(key) ? readNames(value) : []
  return authors.length ? {role: 'byline', metadata: {authors}} : undefined
}

function outletFact(text: string, named = false): Fact | undefined {
  const publisher = readDomain(text) ?? (named || isOutletName(text) ? text : undefined)
  return publisher ? {role: 'outlet', metadata: {publisher}} : undefined
}
