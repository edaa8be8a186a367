import type {Element, Root} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {type AnnotatedArticle, actorOf} from '../../annotation/annotated-article.ts'
import type {Claim, Span} from '../../article.ts'
import {englishPhrases} from '../../phrases.ts'
import {oneLine} from '../../view/claim-text.ts'
import {projectArticle} from '../../view/project-article.ts'
import {type ActName, actNameOf} from '../../view/statement.ts'
import type {ExportedArticle} from '../exported-article.ts'

/** What XML 1.0 cannot hold, not even escaped. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A part of a claim's content inside one paragraph. */
interface Part {
  claim: Claim
  span: Span
}

/**
 * An article as a TEI document (P5, chapter 3.3.3, `<said>`): who says it is in `@who`,
 * what kind of statement it is in `@ana`, and the parts of a claim that is cut in two
 * point to one another by `@prev` and `@next`. A page is exported as it reads.
 */
export function exportTei(exported: ExportedArticle): string {
  const {clean} = exported.article.analysis
  const article = clean ? projectArticle(exported.article, clean) : exported.article
  const {title, publisher, published, url, authors} = article.analysis.article
  const claims = article.analysis.claims.filter(({content}) => content.length)
  const root: Root = {
    type: 'root',
    children: [
      {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'},
      x('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0'}, [
        x('teiHeader', [
          x('fileDesc', [
            x('titleStmt', [
              x('title', oneLine(title ?? exported.id)),
              ...authors.map((author) => x('author', oneLine(author))),
            ]),
            x('publicationStmt', [x('p', 'Exported by On Record.')]),
            x('sourceDesc', [
              x('bibl', [
                ...(publisher ? [x('publisher', oneLine(publisher))] : []),
                ...(published ? [x('date', {when: published}, published)] : []),
                ...(url ? [x('ref', {target: url})] : []),
                x('idno', exported.id),
              ]),
            ]),
          ]),
          x('profileDesc', [x('particDesc', participants(article, claims))]),
        ]),
        x('standOff', [stances(claims), ...tagsOf(article, claims)]),
        x('text', [x('body', paragraphs(article, claims))]),
      ]),
    ],
  }
  // The library leaves “]]>” as it is, which only ends what it never begins.
  return `${toXml(root).replace(notXml, '\ufffd').replaceAll(']]>', ']]&gt;')}\n`
}

function participants(article: AnnotatedArticle, claims: readonly Claim[]): Element[] {
  const speakers = new Set(claims.map((claim) => actorOf(article, claim)).filter((actor) => actor !== undefined))
  const people = [...speakers].filter(({type}) => type === 'person')
  const others = [...speakers].filter(({type}) => type !== 'person')
  const role = (description?: string) => (description ? [x('note', {type: 'role'}, oneLine(description))] : [])
  return [
    ...(people.length
      ? [
          x(
            'listPerson',
            people.map(({id, name, description}) =>
              x('person', {'xml:id': id}, [x('persName', oneLine(name)), ...role(description)]),
            ),
          ),
        ]
      : []),
    ...(others.length
      ? [
          x(
            'listOrg',
            others.map(({id, name, description, type}) =>
              x('org', {'xml:id': id, type}, [x('orgName', oneLine(name)), ...role(description)]),
            ),
          ),
        ]
      : []),
    ...(speakers.size ? [] : [x('p', 'Nobody speaks.')]),
  ]
}

/** What the values of `@ana` mean. */
function stances(claims: readonly Claim[]): Element {
  const used = new Set(claims.map(actNameOf))
  return x('interpGrp', {type: 'stance'}, [
    ...[...used].map((name: ActName) => x('interp', {'xml:id': name}, englishPhrases.actMeanings[name])),
    x('interp', {'xml:id': 'denied'}, 'the source says no to the content'),
  ])
}

function tagsOf({tags, notes, evidence}: AnnotatedArticle, claims: readonly Claim[]): Element[] {
  return claims.flatMap(({id, content}) => {
    const target = `#${partId(id, 0, content.length > 1)}`
    return [
      ...(tags.get(id) ?? []).map((tag) => x('note', {type: 'tag', target}, oneLine(tag))),
      ...(notes.get(id) ?? []).map(({text}) => x('note', {type: 'note', target}, oneLine(text))),
      ...(evidence.get(id) ?? []).map(({link, text}) =>
        x('note', {type: 'evidence', target}, [
          ...(text ? [link ? `${oneLine(text)} ` : oneLine(text)] : []),
          ...(link ? [x('ref', {target: link})] : []),
        ]),
      ),
    ]
  })
}

/** One for each line that has words. */
function paragraphs(article: AnnotatedArticle, claims: readonly Claim[]): Element[] {
  const parts = claims.flatMap((claim) => claim.content.map((span): Part => ({claim, span})))
  const lines = Array.from(article.text.matchAll(/[^\r\n]*\S[^\r\n]*/g), ({index, 0: {length}}): Span => {
    return [index, index + length]
  })
  const pieces = lines.map((line) => nested(parts.flatMap((part) => clipped(part, line))))
  const counts = new Map<string, number>()
  for (const {claim} of pieces.flat()) counts.set(claim.id, (counts.get(claim.id) ?? 0) + 1)
  const written = new Map<string, number>()
  return lines.map((line, index) => x('p', wrap(line, pieces[index])))

  function wrap([start, end]: Span, inside: readonly Part[]): (Element | string)[] {
    const children: (Element | string)[] = []
    let at = start
    for (let index = 0; index < inside.length; ) {
      const {claim, span} = inside[index]
      let last = index + 1
      while (last < inside.length && inside[last].span[0] < span[1]) last++
      if (span[0] > at) children.push(article.text.slice(at, span[0]))
      const attributes = attributesOf(claim)
      children.push(x('said', attributes, wrap(span, inside.slice(index + 1, last))))
      at = span[1]
      index = last
    }
    if (at < end) children.push(article.text.slice(at, end))
    return children
  }

  function attributesOf(claim: Claim): Record<string, string> {
    const {id, kind, polarity} = claim
    const actor = actorOf(article, claim)
    const part = written.get(id) ?? 0
    const count = counts.get(id)!
    written.set(id, part + 1)
    return {
      'xml:id': partId(id, part, count > 1),
      ...(actor && {who: `#${actor.id}`}),
      direct: kind === 'mixed' ? 'unknown' : String(kind === 'direct'),
      ana: `#${actNameOf(claim)}${polarity === 'denied' ? ' #denied' : ''}`,
      ...(part > 0 && {prev: `#${partId(id, part - 1, true)}`}),
      ...(part < count - 1 && {next: `#${partId(id, part + 1, true)}`}),
    }
  }
}

/** `c1`, or `c1.1`, `c1.2`, … where a claim has several parts. */
function partId(claim: string, part: number, isOfSeveral: boolean): string {
  return isOfSeveral ? `${claim}.${part + 1}` : claim
}

function clipped({claim, span: [start, end]}: Part, [from, to]: Span): Part[] {
  const span: Span = [Math.max(start, from), Math.min(end, to)]
  return span[0] < span[1] ? [{claim, span}] : []
}

/** The parts in the order of a tree, those around others first; where two cross, the later one is cut. */
function nested(parts: readonly Part[]): Part[] {
  const rest = [...parts]
  const sorted: Part[] = []
  const open: Span[] = []
  while (rest.length) {
    rest.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    const {claim, span} = rest.shift()!
    const [start, end] = span
    while (open.length && open.at(-1)![1] <= start) open.pop()
    const limit = open.at(-1)?.[1] ?? end
    if (end > limit) {
      rest.push({claim, span: [start, limit]}, {claim, span: [limit, end]})
      continue
    }
    sorted.push({claim, span})
    open.push(span)
  }
  return sorted
}
