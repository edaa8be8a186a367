import {countWhile} from '../count-while.ts'

/** A text as passages are compared by, and where each of its code units came from. */
export interface FoldedText {
  text: string
  /** Offset in the text as it is, for each code unit of `text` and for its end. */
  offsets: Uint32Array
}

/**
 * Evens out what editors change without anybody meaning it: line breaks and other
 * white space become one space, typographic quotation marks and dashes plain ones;
 * soft hyphens and zero-width characters go.
 */
export function foldText(source: string): FoldedText {
  const offsets = new Uint32Array(source.length * 3 + 1)
  const units: string[] = []
  let length = 0
  let spaced = true
  for (let offset = 0; offset < source.length; offset++) {
    const unit = source[offset]
    if (isSpace(unit)) {
      if (!spaced) put(' ', offset)
      spaced = true
      continue
    }
    const plain = unit < '\u00a0' ? unit : (plainForms[unit] ?? unit)
    if (!plain) continue
    put(plain, offset)
    spaced = false
  }
  offsets[length] = source.length
  return {text: units.join(''), offsets: offsets.subarray(0, length + 1)}

  function put(form: string, offset: number) {
    units.push(form)
    for (let count = form.length; count > 0; count--) offsets[length++] = offset
  }
}

/** The first code unit of `folded` that came from `offset` or from after it. */
export function foldedOffset({offsets}: FoldedText, offset: number): number {
  return countWhile(offsets.length - 1, (unit) => offsets[unit] < offset)
}

const plainForms: Record<string, string | undefined> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
}

function isSpace(unit: string): boolean {
  if (unit <= ' ') return true
  return unit >= '\u00a0' && /\s/.test(unit) && unit !== '\ufeff'
}
