import type {SentenceContent} from 'nlcst'

/** The label of an item in a list that runs on in a line: "2.)", "• 10.", "b." */
export interface ListLabel {
  /** Index of the label's first node, and of the first after it. */
  first: number
  end: number
}

const bullet = /^[•⁃▪◦‣]$/
const label = /^(?:\d{1,2}|\p{Ll})$/u
const mark = /^(?:\.\)?|\))$/

/**
 * The labels of a list inside one paragraph, "1) Pumps 2) Boats": numbers or letters
 * that count up from 1 or a, or from any number after a bullet, with the same mark.
 * Empty unless the paragraph begins with one and a second follows.
 *
 * @param texts the text of each node
 */
export function findListLabels(nodes: readonly SentenceContent[], texts: readonly string[]): ListLabel[] {
  const labels: ListLabel[] = []
  let expected: string | undefined
  let marks = ''
  for (let index = 0; index < nodes.length; index++) {
    if (index > 0 && nodes[index - 1].type !== 'WhiteSpaceNode') continue
    const isBulleted = bullet.test(texts[index])
    let at = isBulleted ? index + 1 : index
    if (isBulleted && nodes[at]?.type === 'WhiteSpaceNode') at++
    const value = texts[at] ?? ''
    if (!label.test(value) || !(expected === undefined ? isBulleted || /^[1a]$/.test(value) : value === expected)) {
      if (index === 0) return []
      continue
    }
    let end = at + 1
    while (end < nodes.length && end < at + 3 && mark.test(texts.slice(at + 1, end + 1).join(''))) end++
    const found = texts.slice(at + 1, end).join('')
    const isLabel = found && nodes[end]?.type === 'WhiteSpaceNode' && /^\p{Lu}/u.test(texts[end + 1] ?? '')
    if (!isLabel || (marks && found !== marks)) {
      if (index === 0) return []
      continue
    }
    labels.push({first: index, end})
    marks = found
    expected = /\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1)
  }
  return labels.length > 1 ? labels : []
}
