/** What terminals take for commands (C0 but for line ends and tabs, DEL, C1), and what turns the direction of text (Unicode UAX 9). */
const commands = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * Returns text that a terminal shows as it is: escape sequences, carriage returns and
 * direction overrides are written as escapes (`\u001b`). All that the command line
 * prints goes through here; in JSON the escapes mean what they stand for.
 */
export function terminalText(text: string): string {
  return text.replace(commands, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
