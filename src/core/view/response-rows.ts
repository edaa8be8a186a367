import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Analysis, Response} from '../article.ts'
import {fillInCount, phrasesOf} from '../phrases.ts'
import type {RowMaker} from './claim-rows.ts'
import {fullName, shorten, wordsOf} from './claim-text.ts'
import type {Row} from './row.ts'
import {escapeMarkdown} from './shown-markdown.ts'

/** Who was asked and made no statement, in text order, under a heading of their own. */
export function responseRows({article, placeOf}: RowMaker, wanted: readonly string[]): Row[] {
  const phrases = phrasesOf(article)
  const seen = new Map<string, number>()
  const children = article.analysis.responses
    .filter((response) => {
      const text = searchText(article, response).toLowerCase()
      return wanted.every((word) => text.includes(word))
    })
    .map((response): Row => {
      const {kind, span} = response
      const label = shorten(responseText(article, response), 80)
      const place = placeOf(span[0])
      const count = (seen.get(label) ?? 0) + 1
      seen.set(label, count)
      return {
        id: `response/${label}${count > 1 ? `#${count}` : ''}`,
        type: 'response',
        label,
        tags: [],
        description: [place, phrases.responses[kind]].join(' · '),
        icon: 'mute',
        spoken: [label, phrases.responses[kind], place].join(', '),
        span,
        children: [],
      }
    })
  const label = phrases.groups.responses
  return children.length
    ? [
        {
          id: 'responses',
          type: 'group',
          label,
          tags: [],
          description: String(children.length),
          icon: 'mute',
          spoken: `${label}, ${fillInCount(phrases, phrases.counts.responses, children.length)}`,
          children,
        },
      ]
    : []
}

/** Returns the response whose words, or whose source, the offset is in; both ends of a span count. */
export function responseAt({responses}: Analysis, offset: number): Response | undefined {
  return responses.find(({span, source}) => [span, ...source].some(([start, end]) => start <= offset && offset <= end))
}

/** A response as CommonMark: who was asked, and what came of it. Every word of the article is escaped. */
export function responseMarkdown(article: AnnotatedArticle, response: Response): string {
  const {groups, responses} = phrasesOf(article)
  const known = article.analysis.actors.find(({id}) => id === response.actor)
  const who = known ? fullName(known) : wordsOf(article, response.source)
  return `${who ? `**${escapeMarkdown(who)}**\n\n` : ''}*${groups.responses}:* ${responses[response.kind]}`
}

/** Returns "Stoneworks Ltd did not respond to a request for comment"; the words alone where they name who was asked. */
export function responseText(article: AnnotatedArticle, {actor, source, span}: Response): string {
  const words = wordsOf(article, [span])
  const isInside = source.some(([start, end]) => span[0] <= start && end <= span[1])
  const known = article.analysis.actors.find(({id}) => id === actor)
  const name = known && known.type !== 'unnamed' ? known.name : wordsOf(article, source) || known?.name
  return isInside || !name ? words : `${name} ${words}`
}

function searchText(article: AnnotatedArticle, response: Response): string {
  const actor = article.analysis.actors.find(({id}) => id === response.actor)
  return [
    responseText(article, response),
    phrasesOf(article).responses[response.kind],
    ...(actor ? [actor.name, ...actor.aliases, actor.description ?? ''] : []),
  ].join('\n')
}
