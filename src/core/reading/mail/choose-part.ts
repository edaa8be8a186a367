import type {Part} from './find-parts.ts'

/** A plain text of so few characters may only say that the message is a web page. */
const stub = 300

/**
 * The part that people read: plain text where there is some, or else the page. A
 * short text beside a long page is not the message.
 */
export function choosePart(parts: readonly Part[], message: string): Part | undefined {
  const shown = parts.filter(({fields}) => !/^attachment\b/i.test(fields.get('content-disposition')?.value ?? ''))
  const page = shown.find(({type}) => type === 'text/html')
  const plain = shown.find(({type, body}) => type === 'text/plain' && /\S/.test(message.slice(...body)))
  const isStub = plain && page && lengthOf(plain) < stub && lengthOf(page) > 10 * lengthOf(plain)
  return isStub ? page : (plain ?? page)
}

function lengthOf({body: [start, end]}: Part): number {
  return end - start
}
