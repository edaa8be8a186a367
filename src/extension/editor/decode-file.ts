const marks: [encoding: string, mark: number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** VS Code looks at this many bytes for one that no text has. */
const beginning = 512

/**
 * Returns a file's text as the editor shows it: by its byte order mark, which is left out, or
 * as UTF-8 with U+FFFD for bytes that are none.
 *
 * @throws when the file is not text.
 */
export function decodeFile(bytes: Uint8Array): string {
  const encoding = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  if (!encoding && bytes.subarray(0, beginning).includes(0)) throw new Error('This file is not text.')
  return new TextDecoder(encoding ?? 'utf-8').decode(bytes)
}
