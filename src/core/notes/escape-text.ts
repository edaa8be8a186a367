/**
 * Text as Markdown that people can read and edit: only what CommonMark or GitHub
 * would take for markup, a URL or an address gets a backslash. On one line; it may stand at its start.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /[\\`*_[\]<>~|]|&(?=#?\w+;)|!(?=\[)|#(?=\p{L})|@|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./giu,
      '\\$&',
    )
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?=[-+](?:\s|$)|#{1,6}(?:\s|$)|={2,}|-{2,})/, '\\')
}
