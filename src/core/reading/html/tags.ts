/**
 * Where a tag ends, its `>` included, as the HTML standard's tokenizer has it:
 * a `>` inside a quoted attribute value ends nothing.
 */
export function findTagEnd(document: string, from: number): number {
  for (let at = from; at < document.length; at++) {
    const character = document[at]
    if (character === '>') return at + 1
    if (character !== '=') continue
    while (/\s/.test(document[at + 1] ?? '')) at++
    const quote = document[at + 1]
    if (quote !== '"' && quote !== "'") continue
    const close = document.indexOf(quote, at + 2)
    if (close < 0) return document.length
    at = close
  }
  return document.length
}
