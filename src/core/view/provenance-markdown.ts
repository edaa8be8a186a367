import type {Note} from '../annotation/annotated-article.ts'
import type {VerdictEvidence} from '../annotation/verdict-evidence.ts'
import {englishPhrases, fillIn, type Phrases} from '../phrases.ts'
import type {Provenance} from './provenance.ts'
import {noteTitle} from './provenance-lines.ts'
import {escapeMarkdown, sanitizeMarkdown} from './shown-markdown.ts'

/** A command that a hover offers: the label, and the whole `command:` link. */
export interface CommandLink {
  label: string
  link: string
}

export interface ProvenanceMarkdownOptions {
  /** What can be done with the claim; is last. */
  commands?: readonly CommandLink[]
  /** Who may have said it; stands right under the head. */
  choices?: readonly CommandLink[]
  /** Whether the claim's words are given: not where they are under the mouse. */
  hasWords?: boolean
  /** What other articles have of it: "also in 3 articles". */
  elsewhere?: string
  phrases?: Phrases
}

/**
 * The provenance as CommonMark, in short rows: at most ten, so that the commands are seen without scrolling. Why the
 * analysis says so is for `provenanceText`. Every word of the article is escaped: an article is untrusted text, and
 * must not bring links, images or commands into a hover.
 */
export function provenanceMarkdown(
  provenance: Provenance,
  {commands = [], choices = [], hasWords = true, elsewhere, phrases = englishPhrases}: ProvenanceMarkdownOptions = {},
): string {
  const {actor, description, statement, cue, said, recorded, kind, act, chain, within, title, publisher, published} =
    provenance
  const head = `**${escapeMarkdown(actor)}**${description ? ` — ${escapeMarkdown(description)}` : ''}`
  const outlet = [publisher, published].filter(Boolean).join(', ')
  // With nobody between the actor and the outlet, the article's row says it all.
  const relays = chain.length > (publisher ? 2 : 1) ? chain.join(' → ') : undefined
  const {facts} = phrases
  const rows: [string, string | undefined][] = [
    [hasWords ? facts.claim : facts.verb, hasWords ? statement : cue],
    [facts.said, [said, recorded && fillIn(phrases.atInRecording, recorded)].filter(Boolean).join(', ') || undefined],
    [facts.kind, act === phrases.acts.assertive ? kind : `${kind}, ${act}`],
    [facts.chain, relays],
    [facts.inside, within],
    [facts.page, provenance.page],
    [facts.article, [title, outlet].filter(Boolean).join(' — ') || undefined],
    [facts.opinion, provenance.opinion],
    [facts.compared, provenance.compared],
    [facts.elsewhere, elsewhere],
    [facts.confidence, provenance.confidence],
    [facts.tags, provenance.tags.join(', ') || undefined],
  ]
  // The article's words never begin a line, where they could be a list or a heading.
  const lines = rows.flatMap(([label, value]) => (value ? `*${label}:* ${escapeMarkdown(value)}` : []))
  const given = provenance.given.map((one) => `*${facts.evidence}:* ${evidenceMarkdown(one)}`)
  lines.push(...given)
  const [first, last] = [choices, commands].map(linksOf)
  return [head, ...(first ? [first] : []), lines.join('  \n'), ...(last ? [last] : [])].join('\n\n')
}

/** Evidence as CommonMark: its text, and the link, which leads nowhere but to a page of the web. */
export function evidenceMarkdown({link, text}: VerdictEvidence): string {
  if (!link) return escapeMarkdown(text ?? '')
  // In pointed brackets and with nothing that would end them: `readLink` lets neither in.
  return `[${escapeMarkdown(text ?? link)}](<${link}>)`
}

function linksOf(commands: readonly CommandLink[]): string {
  return commands.map(({label, link}) => `[${escapeMarkdown(label)}](${link})`).join(' · ')
}

/**
 * A note as CommonMark. A person writes it, perhaps another than the one who reads
 * it: it may have markup that can only be read (`sanitizeMarkdown`), and must be shown
 * without trust, so that its links run no commands.
 */
export function noteMarkdown(note: Note, phrases = englishPhrases): string {
  return `*${escapeMarkdown(noteTitle(note, phrases))}:*\n\n${sanitizeMarkdown(note.text)}`
}
