import {type AnnotatedArticle, actorOf, mayBeOf, speakerName} from '../annotation/annotated-article.ts'
import type {Actor} from '../article.ts'
import {englishPhrases, fillInCount, phrasesOf} from '../phrases.ts'
import {fullName, wordsOf} from '../view/claim-text.ts'
import {describeUnusualStance, statementOf} from '../view/statement.ts'
import {escapeText} from './escape-text.ts'
import {type CitationOptions, citationTemplates, formatCitation, tagMark} from './format-citation.ts'

/** What an editor offers while somebody writes a note. */
export interface NoteCompletion {
  label: string
  detail: string
  /** What the words typed so far are looked for in. */
  filter: string
  /** Markdown. */
  insert: string
}

/** An actor of articles that were counted before. */
export interface KnownActor {
  name: string
  /** Who that is: "mayor of Ostrow". */
  description?: string
  aliases: readonly string[]
  claims: number
}

/**
 * The actors who speak in the articles, each once, those with most claims first; claims in
 * doubt count for nobody. `others` are actors of more articles, these perhaps among them.
 */
export function completeActors(
  articles: Iterable<AnnotatedArticle>,
  phrases = englishPhrases,
  others: readonly KnownActor[] = [],
): NoteCompletion[] {
  const known = new Map<string, {name: string; description?: string; aliases: Set<string>; claims: number}>()
  for (const article of articles) {
    const claims = new Map<Actor, number>()
    for (const claim of article.analysis.claims) {
      const actor = actorOf(article, claim)
      if (actor) claims.set(actor, (claims.get(actor) ?? 0) + 1)
    }
    for (const [actor, count] of claims) {
      const {name, type, description, aliases} = actor
      if (type === 'unnamed') continue
      const entry = known.get(name) ?? {name, aliases: new Set<string>(), claims: 0}
      entry.description ??= description
      for (const alias of aliases) entry.aliases.add(alias)
      entry.claims += count
      known.set(name, entry)
    }
  }
  for (const {name, description, aliases, claims} of others) {
    const entry = known.get(name)
    known.set(name, {
      name,
      description: entry?.description ?? description,
      aliases: new Set([...(entry?.aliases ?? []), ...aliases]),
      claims: Math.max(entry?.claims ?? 0, claims),
    })
  }
  return [...known.values()]
    .sort((one, other) => other.claims - one.claims || one.name.localeCompare(other.name))
    .map(({name, description, aliases, claims}) => ({
      label: name,
      detail: [description, fillInCount(phrases, phrases.counts.claims, claims)].filter(Boolean).join(' · '),
      filter: [name, ...aliases].join(' '),
      insert: escapeText(name),
    }))
}

/** The claims of one article, found by actor and by words; taking one cites it. */
export function completeClaims(
  article: AnnotatedArticle,
  {path, template = citationTemplates.sentence}: Partial<CitationOptions> & {path: string},
): NoteCompletion[] {
  const {publisher, title} = article.analysis.article
  const phrases = phrasesOf(article)
  return article.analysis.claims.map((claim) => {
    const words = wordsOf(article, claim.content)
    const name = speakerName(article, claim)
    const actors = article.analysis.actors.filter((actor) => mayBeOf(article, claim, actor))
    return {
      label: `${name} · ${statementOf(article, claim, 60)}`,
      detail: [phrases.kinds[claim.kind], describeUnusualStance(claim, phrases), publisher ?? title ?? path]
        .filter(Boolean)
        .join(' · '),
      filter: [
        ...(actorOf(article, claim) ? [] : [name]),
        ...actors.map(fullName),
        wordsOf(article, claim.cue),
        words,
      ].join(' '),
      insert: formatCitation(article, claim, {template, path}),
    }
  })
}

/** The tags on offer and those that are in use. */
export function completeTags(
  offered: Iterable<string>,
  articles: Iterable<AnnotatedArticle>,
  phrases = englishPhrases,
): NoteCompletion[] {
  const used = new Map<string, number>([...offered].map((name) => [name, 0]))
  for (const {tags} of articles) {
    for (const names of tags.values()) for (const name of names) used.set(name, (used.get(name) ?? 0) + 1)
  }
  return [...used].map(([name, claims]) => ({
    label: tagMark(name),
    detail: claims ? fillInCount(phrases, phrases.counts.claims, claims) : phrases.notes.tag,
    filter: tagMark(name),
    insert: tagMark(name),
  }))
}
