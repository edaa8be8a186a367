import {foldText} from '../annotation/fold-text.ts'
import {hashText} from '../linear/hash.ts'

/**
 * What a claim's words come to, in seven letters and digits: the same after edits
 * elsewhere, after re-wrapping, and whatever kind of quotation marks are used.
 */
export function claimKey(content: string): string {
  const words =
    foldText(content)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return hashText(words.join(' ')).toString(36).padStart(7, '0')
}
