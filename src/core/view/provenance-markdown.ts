import type {Note} from './annotated-article.ts'
import type {Provenance} from './provenance.ts'
import {noteTitle, provenanceLines} from './provenance-lines.ts'
import {escapeMarkdown, sanitizeMarkdown} from './shown-markdown.ts'

/** A command that a hover offers: the label, and the whole `command:` link. */
export interface CommandLink {
  label: string
  link: string
}

/**
 * The provenance as CommonMark. Every word of the article is escaped: an article
 * is untrusted text, and must not bring links, images or commands into a hover.
 * `choices` stand right under the head, where they are seen without scrolling.
 */
export function provenanceMarkdown(
  provenance: Provenance,
  commands: readonly CommandLink[] = [],
  choices: readonly CommandLink[] = [],
): string {
  const {actor, description, statement, cue} = provenance
  const head = `**${escapeMarkdown(actor)}**${description ? ` — ${escapeMarkdown(description)}` : ''}`
  const hasCue = cue !== undefined && statement.startsWith(`${cue}:`)
  // The article's words never begin a line, where they could be a list or a heading.
  const facts = [
    ['Claim', statement] as const,
    ...provenanceLines(provenance).filter(([label]) => label !== 'Cue' || !hasCue),
  ]
  const lines = facts.map(([label, value]) => `*${label}:* ${escapeMarkdown(value)}`)
  const [first, last] = [choices, commands].map(linksOf)
  return [head, ...(first ? [first] : []), lines.join('  \n'), ...(last ? ['---', last] : [])].join('\n\n')
}

function linksOf(commands: readonly CommandLink[]): string {
  return commands.map(({label, link}) => `[${escapeMarkdown(label)}](${link})`).join(' · ')
}

/**
 * A note as CommonMark. A person writes it, perhaps another than the one who reads
 * it: it may have markup that can only be read (`sanitizeMarkdown`), and must be shown
 * without trust, so that its links run no commands.
 */
export function noteMarkdown(note: Note): string {
  return `*${escapeMarkdown(noteTitle(note))}:*\n\n${sanitizeMarkdown(note.text)}`
}
