import type {MappedText} from '../mapped-text.ts'
import {composeMaps} from '../offset-map.ts'
import {decodeBody} from './decode-body.ts'
import type {Part} from './find-parts.ts'
import {joinFlowed} from './join-flowed.ts'

/** A part's text as it was before it was sent, with its place in the message. */
export function openPart(message: string, {fields, parameters, body, type}: Part): MappedText {
  const encoding = fields.get('content-transfer-encoding')?.value.trim().toLowerCase() ?? '7bit'
  const decoded = decodeBody(message, body, encoding, parameters.get('charset') ?? 'utf-8')
  if (type !== 'text/plain' || parameters.get('format')?.toLowerCase() !== 'flowed') return decoded
  const {value, map} = joinFlowed(decoded.value, parameters.get('delsp')?.toLowerCase() === 'yes')
  return {value, map: composeMaps(map, decoded.map)}
}
