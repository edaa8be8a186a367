import {
  type AnnotatedArticle,
  claimsOf,
  describeCandidates,
  isUncertain,
  speakerName,
  uncertainClaims,
} from '../annotation/annotated-article.ts'
import type {Actor, Claim, Response} from '../article.ts'
import {englishPhrases, inEnglish} from '../phrases.ts'
import {formatDate, formatWhen} from '../view/format-date.ts'
import {evidenceMarkdown} from '../view/provenance-markdown.ts'
import {responseText} from '../view/response-rows.ts'
import {describeUnusualStance, statementOf} from '../view/statement.ts'
import {formatPath} from './claim-link.ts'
import {escapeText} from './escape-text.ts'
import {claimLink, tagMark} from './format-citation.ts'

/** A generated part of a digest, by the name in its markers. */
export interface DigestPart {
  name: string
  text: string
}

export interface DigestOptions {
  /** Of the article, from the digest's folder. */
  path: string
  /** The notes that cite a claim, by its id: path from the digest's folder, and a name to show. */
  citedIn?: ReadonlyMap<string, readonly {path: string; name: string}[]>
}

/** What an article holds, as the parts of a Markdown note; of what it has nothing, the part is empty. Every word of the article is escaped. */
export function writeDigest(shown: AnnotatedArticle, {path, citedIn = new Map()}: DigestOptions): DigestPart[] {
  const article = inEnglish(shown)
  const {analysis, tags} = article
  const {title, publisher, published, authors, url} = analysis.article
  const speakers = analysis.actors
    .map((actor) => ({actor, claims: claimsOf(article, actor)}))
    .filter(({claims}) => claims.length)
    .sort((one, other) => other.claims.length - one.claims.length)
  const unattributed = analysis.claims.filter(({actor}) => actor === undefined)
  const uncertain = uncertainClaims(article)
  const untagged = analysis.claims.filter(({id}) => !tags.get(id)?.length)
  return [
    {name: 'article', text: lines(`# ${escapeText(title ?? path)}`, facts())},
    {name: 'actors', text: speakers.length ? lines('## Actors', table()) : ''},
    {
      name: 'claims',
      text: section('## Claims', [
        ...speakers.map(({actor, claims}) => claimsOfActor(actor, claims)),
        ...(uncertain.length ? [`### ${englishPhrases.uncertainSpeaker}`, list(uncertain, itemOf)] : []),
      ]),
    },
    {name: 'unattributed', text: section('## Unattributed quotations', [list(unattributed, itemOf)])},
    {
      name: 'responses',
      text: section(`## ${englishPhrases.groups.responses}`, [list(analysis.responses, responseItemOf)]),
    },
    {name: 'untagged', text: section('## Not tagged yet', [list(untagged, briefItemOf)])},
  ]

  function facts(): string {
    const link = `[article](${formatPath(path)})`
    const known = [publisher, published && formatDate(published), authors.join(', ')].filter((fact) => !!fact)
    const source = url && /^https?:\/\/[^\s<>]+$/.test(url) ? [`<${url}>`] : []
    return [...known.map((fact) => escapeText(fact!)), link, ...source].join(' · ')
  }

  function table(): string {
    const rows = speakers.map(({actor, claims}) => {
      const tagged = claims.filter(({id}) => tags.get(id)?.length).length
      return `| ${escapeText(actor.name)} | ${escapeText(actor.description ?? '')} | ${claims.length} | ${tagged} |`
    })
    return ['| Actor | Who | Claims | Tagged |', '| --- | --- | ---: | ---: |', ...rows].join('\n')
  }

  function claimsOfActor({name, description}: Actor, claims: readonly Claim[]): string {
    const head = `### ${escapeText(name)}`
    return lines(description ? `${head}\n\n*${escapeText(description)}*` : head, list(claims, itemOf))
  }

  function itemOf(claim: Claim): string {
    const {id, chain, said, kind} = claim
    const relays = chain.flatMap((relay) => analysis.actors.find((actor) => actor.id === relay)?.name ?? [])
    const how = [
      `[${englishPhrases.kinds[kind]}](${claimLink(article, claim, path)})`,
      describeUnusualStance(claim),
      isUncertain(article, claim) && escapeText(describeCandidates(article, claim)),
      said && `said ${formatWhen(said)}`,
      relays.length && `by way of ${relays.map(escapeText).join(', ')}`,
    ].filter((part) => !!part)
    const marks = (tags.get(id) ?? []).map((tag) => ` ${tagMark(tag)}`).join('')
    const below = [
      ...(article.notes.get(id) ?? []).map(
        ({text, by}) => `Note${by ? ` by ${escapeText(by)}` : ''}: ${escapeText(text)}`,
      ),
      ...(article.evidence.get(id) ?? []).map((one) => `Evidence: ${evidenceMarkdown(one)}`),
      ...(citedIn.get(id)?.length ? [`Cited in ${citing(id)}`] : []),
    ]
    return [`${escapeText(statementOf(article, claim))} (${how.join(', ')})${marks}`, ...below].join('\n  - ')
  }

  function citing(id: string): string {
    return citedIn
      .get(id)!
      .map((note) => `[${escapeText(note.name)}](${formatPath(note.path)})`)
      .join(', ')
  }

  function briefItemOf(claim: Claim): string {
    const name = speakerName(article, claim)
    return `${escapeText(name)} · [${escapeText(statementOf(article, claim, 60))}](${claimLink(article, claim, path)})`
  }

  function responseItemOf(response: Response): string {
    return `${escapeText(responseText(article, response))} (${englishPhrases.responses[response.kind]})`
  }

  function list<T>(items: readonly T[], write: (item: T) => string): string {
    return items.map((item) => `- ${write(item)}`).join('\n')
  }
}

/** A heading with what is under it; nothing where that is empty. */
function section(heading: string, blocks: readonly string[]): string {
  const filled = blocks.filter((block) => block !== '')
  return filled.length ? lines(heading, ...filled) : ''
}

function lines(...blocks: string[]): string {
  return blocks.join('\n\n')
}
