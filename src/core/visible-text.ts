/**
 * Control characters (C0 but for tab and line ends, DEL, C1), and the marks that make
 * what follows them run in another direction than it is written in (Unicode UAX 9:
 * embeddings, overrides, isolates). Marks of right-to-left languages that change no
 * other text (U+200E, U+200F, U+061C) stay.
 */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * Returns text as it may be shown beside other text: without characters that draw
 * nothing and change how the text around them is drawn or read by a terminal. All
 * that people, outlets and tags are called goes through here.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, '')
}
