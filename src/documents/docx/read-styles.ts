import {Parser} from 'htmlparser2'

/** What a paragraph is, by its style. */
export interface ParagraphStyle {
  /** 1 for a title or a heading of the first level; none for text. */
  level?: number
  isTitle?: boolean
  isQuote?: boolean
  /** Whether its words are bold. */
  isBold?: boolean
  /** Whether it is an item of a list. */
  isItem?: boolean
}

/** Finds the style of a paragraph by its identifier; none where there is none. */
export type FindStyle = (id: string | undefined) => ParagraphStyle

/** A style is based on another, which is based on another, at most so deep. */
const maxBases = 20

interface Style extends ParagraphStyle {
  base?: string
}

/** Reads `word/styles.xml`: identifiers are the program's language's, names are always English. */
export function readStyles(xml: string): FindStyle {
  const styles = new Map<string, Style>()
  let current: Style = {}
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') {
          current = {}
          styles.set(attributes['w:styleId'] ?? '', current)
        } else if (name === 'w:name') Object.assign(current, readName(value))
        else if (name === 'w:basedOn') current.base = value
        else if (name === 'w:outlineLvl' && /^[0-8]$/.test(value)) current.level ??= Number(value) + 1
        else if (name === 'w:numPr') current.isItem = true
        else if (name === 'w:b') current.isBold = isOn(value)
      },
    },
    {xmlMode: true},
  )
  parser.end(xml)

  return (id) => {
    let found: ParagraphStyle = {}
    let next = id
    for (let depth = 0; next !== undefined && depth < maxBases; depth++) {
      const style: Style = styles.get(next) ?? readName(next)
      found = {...style, ...found}
      next = style.base
    }
    return found
  }
}

/** Whether a switch of Word's is on: it is where it has no value. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|none)$/i.test(value ?? '')
}

function readName(name: string): ParagraphStyle {
  const heading = /^heading ?([1-9])$/i.exec(name)
  if (heading) return {level: Number(heading[1])}
  if (/^title$/i.test(name)) return {level: 1, isTitle: true}
  return /^(?:intense )?quote$|^block ?text$/i.test(name) ? {isQuote: true} : {}
}
