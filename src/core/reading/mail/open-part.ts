import type {MappedText} from '../mapped-text.ts'
import {composeMaps} from '../offset-map.ts'
import {decodeBody} from './decode-body.ts'
import type {Part} from './find-parts.ts'
import {joinFlowed} from './join-flowed.ts'

/** Names that programs give where they know none: bytes above 127 are in neither. */
const unsaid = /^(?:us-ascii|ascii|unknown-8bit|x-unknown|unknown|default|8bit|binary)$/i

/** How the page names its character set, perhaps quoted-printable (`charset=3D`). */
function charsetOfPage(page: string): string | undefined {
  return /<meta[^>]{0,200}?charset\s*=(?:3D)?\s*["']?([\w-]+)/i.exec(page.slice(0, 4096))?.[1]
}

/** A part's text as it was before it was sent, with its place in the message. */
export function openPart(message: string, {fields, parameters, body, type}: Part): MappedText {
  const encoding = fields.get('content-transfer-encoding')?.value.trim().toLowerCase() ?? '7bit'
  const charset =
    parameters.get('charset') ?? (type === 'text/html' ? charsetOfPage(message.slice(...body)) : undefined)
  const decoded = decodeBody(message, body, encoding, charset && !unsaid.test(charset) ? charset : undefined)
  if (type !== 'text/plain' || parameters.get('format')?.toLowerCase() !== 'flowed') return decoded
  const {value, map} = joinFlowed(decoded.value, parameters.get('delsp')?.toLowerCase() === 'yes')
  return {value, map: composeMaps(map, decoded.map)}
}
