import {Parser} from 'htmlparser2'
import {isOn} from './read-styles.ts'

/** A paragraph of a Word document, as it is written. */
export interface WordParagraph {
  /** Its text; a line break is “\n”, and a note's mark its name between two of `noteMark`. */
  text: string
  /** Identifier of its style. */
  style?: string
  /** The depth in its list, 0 at the outermost. */
  listDepth?: number
  /** Of a heading that has no style. */
  level?: number
  /** Whether all its words are bold. */
  isBold: boolean
  /** The name of the note that it is in. */
  note?: string
}

/** Stands before and after the name of a note in the text: a private character, which no font of Word's has here. */
export const noteMark = '\ue000'

/** What is in these is not read: what was deleted or moved away, and older ways to say the same. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rPrChange', 'w:pPrChange'])
const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** Reads the paragraphs of a part of a Word document in order, those of a text box before the one that it hangs on. */
export function readParagraphs(xml: string): WordParagraph[] {
  const paragraphs: WordParagraph[] = []
  /** A text box has paragraphs inside one. */
  const open: (WordParagraph & {isMerged: boolean})[] = []
  /** What is before a paragraph end that was deleted: the next paragraph goes on with it. */
  let carried = ''
  let note: string | undefined
  /** How many elements are open in one that is left out, with it. */
  let skipped = 0
  let run: {isBold: boolean; isHidden: boolean} | undefined
  let isText = false
  let isProperties = false
  /** Of each content control that is open, whether it is a table of contents. */
  const controls: boolean[] = []

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const paragraph = open.at(-1)
        if (skipped || leftOut.has(name)) {
          // Among a paragraph's properties it says that the paragraph's end was deleted.
          if (!skipped && name === 'w:del' && isProperties && paragraph) paragraph.isMerged = true
          skipped++
        } else if (name === 'w:p') {
          open.push({text: carried, isBold: true, isMerged: false, ...(note !== undefined && {note})})
          carried = ''
        } else if (name === 'w:footnote' || name === 'w:endnote') note = noteName(name, attributes['w:id'])
        else if (name === 'w:sdt') controls.push(false)
        else if (name === 'w:docPartGallery')
          controls[controls.length - 1] = /contents/i.test(attributes['w:val'] ?? '')
        else if (name === 'w:pPr') isProperties = true
        else if (name === 'w:r') run = {isBold: false, isHidden: false}
        else if (name === 'w:t') isText = true
        else if (paragraph && run) readInRun(name, attributes)
        else if (paragraph && isProperties) readProperty(paragraph, name, attributes['w:val'] ?? '')
      },
      ontext(text) {
        if (isText && !skipped) add(text)
      },
      onclosetag(name) {
        if (skipped) skipped--
        else if (name === 'w:t') isText = false
        else if (name === 'w:r') run = undefined
        else if (name === 'w:pPr') isProperties = false
        else if (name === 'w:sdt') controls.pop()
        else if (name === 'w:p') closeParagraph()
        else if (name === 'w:footnote' || name === 'w:endnote') note = undefined
      },
    },
    {xmlMode: true},
  )
  parser.end(xml)
  return paragraphs

  function readInRun(name: string, attributes: Record<string, string>) {
    if (name === 'w:b') run!.isBold = isOn(attributes['w:val'])
    else if (name === 'w:vanish') run!.isHidden = isOn(attributes['w:val'])
    else if (Object.hasOwn(characters, name)) add(characters[name])
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      add(`${noteMark}${noteName(name, attributes['w:id'])}${noteMark}`)
  }

  function add(text: string) {
    const paragraph = open.at(-1)
    if (!paragraph || run?.isHidden || controls.includes(true)) return
    paragraph.text += text
    if (/\S/.test(text) && !run?.isBold) paragraph.isBold = false
  }

  function closeParagraph() {
    const {isMerged = false, ...paragraph} = open.pop() ?? {text: '', isBold: false}
    if (isMerged) carried = paragraph.text
    else if (/\S/.test(paragraph.text)) paragraphs.push(paragraph)
  }
}

function readProperty(paragraph: WordParagraph, name: string, value: string) {
  if (name === 'w:pStyle') paragraph.style = value
  else if (name === 'w:outlineLvl' && /^[0-8]$/.test(value)) paragraph.level = Number(value) + 1
  else if (name === 'w:ilvl') paragraph.listDepth = Number(value) || 0
  // Number 0 takes the paragraph out of the list that its style puts it into.
  else if (name === 'w:numId' && value === '0') delete paragraph.listDepth
  else if (name === 'w:numId') paragraph.listDepth ??= 0
}

/** Footnotes and endnotes are numbered apart. */
function noteName(element: string, id = ''): string {
  return `${element.startsWith('w:endnote') ? 'e' : ''}${id.replace(/[^\w-]/g, '')}`
}
