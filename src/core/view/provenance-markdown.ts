import type {Note} from './annotated-article.ts'
import type {Provenance} from './provenance.ts'
import {noteTitle, provenanceLines} from './provenance-lines.ts'

/** A command that a hover offers: the label, and the whole `command:` link. */
export interface CommandLink {
  label: string
  link: string
}

/**
 * The provenance as CommonMark. Every word of the article is escaped: an article
 * is untrusted text, and must not bring links, images or commands into a hover.
 */
export function provenanceMarkdown(provenance: Provenance, commands: readonly CommandLink[] = []): string {
  const {actor, description} = provenance
  const head = `**${escapeMarkdown(actor)}**${description ? ` — ${escapeMarkdown(description)}` : ''}`
  const lines = provenanceLines(provenance).map(([label, value]) => `*${label}:* ${escapeMarkdown(value)}`)
  const links = commands.map(({label, link}) => `[${escapeMarkdown(label)}](${link})`).join(' · ')
  return [head, lines.join('  \n'), ...(links ? ['---', links] : [])].join('\n\n')
}

/**
 * A note as CommonMark. A person writes it, perhaps another than the one who reads
 * it: it may have any markup but pictures, which would be fetched from somewhere,
 * and must be shown without trust, so that its links run no commands.
 */
export function noteMarkdown(note: Note): string {
  return `*${escapeMarkdown(noteTitle(note))}:*\n\n${note.text.replaceAll('![', '&#33;[')}`
}

/**
 * Text that CommonMark, GitHub's links without brackets and VS Code's `$(icon)`
 * show as it is, on one line. It must not stand at the start of a line, where
 * "1." would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|<>~$&:@]|(?<=www)\./gi, (mark) => `&#${mark.charCodeAt(0)};`)
}
