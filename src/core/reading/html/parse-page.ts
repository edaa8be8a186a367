import {Tokenizer} from 'htmlparser2'
import {createOpenElements} from './open-elements.ts'
import {type Element, keptAttributes, type Root} from './page-tree.ts'

const voids = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '))

/** Parses a page, well-formed or not, into a tree that always has an `html` and a `body`. Linear in the page. */
export function parsePage(source: string): Root {
  const body = makeElement('body', 0)
  const html = makeElement('html', 0)
  html.children.push(body)
  const open = createOpenElements(body)
  let started: Element = body
  let attributes: Record<string, string> = {}
  let attribute = ''
  let value = ''
  /** Where the last token ended. */
  let last = 0
  const tokenizer = new Tokenizer(
    {decodeEntities: true},
    {
      ontext: (start, end) => addText(source.slice(start, end), start, end),
      ontextentity: (codePoint, end) => addText(String.fromCodePoint(codePoint), last, end),
      onopentagname(start, end) {
        attributes = {}
        started = {...makeElement(source.slice(start, end).toLowerCase(), start - 1), attributes}
      },
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        if (keptAttributes.has(attribute)) value += source.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (keptAttributes.has(attribute)) attributes[attribute] ??= value
      },
      onopentagend: start,
      onselfclosingtag: start,
      onclosetag(from, to) {
        const end = source.indexOf('>', to)
        last = end < 0 ? source.length : end + 1
        close(source.slice(from, to).toLowerCase(), from - 2)
      },
      oncomment: pass,
      oncdata: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onend: () => open.end(source.length),
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return {type: 'root', children: [html]}

  function pass(_: number, end: number): void {
    last = end + 1
  }

  function addText(text: string, start: number, end: number): void {
    const {children} = open.top()
    const before = children.at(-1)
    if (before?.type === 'text') {
      before.value += text
      before.end = end
    } else children.push({type: 'text', value: text, start, end})
    last = end
  }

  function start(end: number): void {
    last = end + 1
    started.end = last
    const {tagName} = started
    if (tagName === 'html' || tagName === 'body') {
      const frame = tagName === 'html' ? html : body
      frame.attributes = {...attributes, ...frame.attributes}
    } else if (tagName !== 'head' && open.makeRoom(tagName, started.start)) {
      open.top().children.push(started)
      if (!voids.has(tagName)) open.push(started)
    }
  }

  /** An end tag without a start tag parts paragraphs as well. */
  function close(name: string, from: number): void {
    if (open.close(name, from, last)) return
    if (name === 'p' || name === 'br') open.top().children.push({...makeElement(name, from), end: last})
  }
}

function makeElement(tagName: string, start: number): Element {
  return {type: 'element', tagName, attributes: {}, children: [], start, end: start}
}
