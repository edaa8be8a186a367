import type {Element} from './page-tree.ts'

const headings = 'h1 h2 h3 h4 h5 h6'
const set = (...names: string[]) => new Set(names.join(' ').split(' '))
/** What the HTML standard calls special: end tags of other elements do not reach beyond them. */
const special = set(
  headings,
  'address applet article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup html li main marquee menu nav noscript object ol p pre search section select summary table tbody td template textarea tfoot th thead title tr ul xmp',
)
const scope = set('applet body caption html marquee object table td template th')
const buttonScope = set([...scope].join(' '), 'button')
const listScope = set([...scope].join(' '), 'ol ul')
const tableScope = set('html table template')
/** Start tags that end a paragraph. */
const endsParagraph = set(
  headings,
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr li main menu nav ol p pre search section summary table ul xmp',
)
/** In which of the open elements a part of a table may stand. */
const tableFrames = new Map([
  ...'caption colgroup col tbody tfoot thead'.split(' ').map((name) => [name, set('table')] as const),
  ['tr', set('table tbody tfoot thead')],
  ...'td th'.split(' ').map((name) => [name, set('table tbody tfoot thead tr')] as const),
])
const tableParts = set('caption colgroup table tbody td tfoot th thead tr')
const linkScope = set('applet body caption html marquee object td template th')
/** Deeper elements are beside one another, as browsers have them: no step looks through more than this. */
const maxDepth = 512
const isHeading = (name: string) => /^h[1-6]$/.test(name)

/**
 * The elements that are open while a page is parsed, `body` first. Which tags end which elements
 * is as the HTML standard has it (https://html.spec.whatwg.org/multipage/parsing.html), but that
 * what is in a table and in no cell stays where it is.
 */
export function createOpenElements(body: Element) {
  const open: Element[] = [body]
  return {
    top: () => open.at(-1)!,
    push: (element: Element) => open.push(element),
    /** Closes all that is open, at the end of the page. */
    end: (at: number) => cut(1, at),

    /** Ends what the start tag of `name` at `at` ends; false if such an element cannot be here. */
    makeRoom(name: string, at: number): boolean {
      if (open.length >= maxDepth) cut(open.length - 1, at)
      const frame = tableFrames.get(name)
      if (frame) {
        const index = find((each) => frame.has(each), tableScope)
        if (index >= 1) cut(index + 1, at)
        return index >= 1
      }
      if (name === 'form' && open.some(({tagName}) => tagName === 'form')) return false
      if (endsParagraph.has(name))
        cut(
          find((each) => each === 'p', buttonScope),
          at,
        )
      if (isHeading(name) && isHeading(top())) cut(open.length - 1, at)
      else if (name === 'li') endItem(['li'], at)
      else if (name === 'dd' || name === 'dt') endItem(['dd', 'dt'], at)
      else if (/^opt(?:ion|group)$/.test(name) && top() === 'option') cut(open.length - 1, at)
      else if (name === 'button')
        cut(
          find((each) => each === name, scope),
          at,
        )
      else if (name === 'a') endLink(at, at)
      return true
    },

    /** Ends what the end tag of `name` in `[at, end)` ends; false if nothing of that name is open. */
    close(name: string, at: number, end: number): boolean {
      if (name === 'a') return endLink(at, end)
      const index = isHeading(name)
        ? find(isHeading, scope)
        : find((each) => each === name, scopeOf(name), tableParts.has(name) || special.has(name))
      if (index < 1) return false
      if (name === 'form') open.splice(index, 1)[0].end = end
      else cut(index, at, end)
      return true
    },
  }

  function top(): string {
    return open.at(-1)!.tagName
  }

  /** The innermost open element that fits, or -1 if there is none inside of the `barriers`. */
  function find(fits: (name: string) => boolean, barriers: ReadonlySet<string>, passesSpecial = true): number {
    for (let index = open.length - 1; index > 0; index--) {
      const {tagName} = open[index]
      if (fits(tagName)) return index
      if (barriers.has(tagName) || (!passesSpecial && special.has(tagName))) return -1
    }
    return -1
  }

  /** Closes the elements from `index` on at `at`, the first of them at `end`; none for -1. */
  function cut(index: number, at: number, end = at): void {
    if (index < 1) return
    const [first, ...inner] = open.splice(index)
    for (const element of inner) element.end = at
    if (first) first.end = end
  }

  /** An item ends the one before it, if nothing special but these is open in that. */
  function endItem(names: readonly string[], at: number): void {
    for (let index = open.length - 1; index > 0; index--) {
      const {tagName} = open[index]
      if (names.includes(tagName)) cut(index, at)
      if (special.has(tagName) && !/^(?:address|div|p)$/.test(tagName)) return
    }
  }

  /** Ends a link. A block that was opened in it and goes on after it takes the place of the link, and holds it. */
  function endLink(at: number, end: number): boolean {
    const index = find((name) => name === 'a', linkScope)
    if (index < 1) return false
    const link = open[index]
    const inner = open.findIndex(({tagName}, at) => at > index && special.has(tagName))
    if (inner < 0) cut(index, at, end)
    else {
      const block = open[inner]
      const holder = open[inner - 1]
      holder.children.splice(holder.children.lastIndexOf(block), 1)
      open[index - 1].children.push(block)
      block.children = [{...link, children: block.children, start: block.start, end}]
      for (const element of open.splice(index, inner - index)) element.end = block.start
    }
    return true
  }
}

function scopeOf(name: string): ReadonlySet<string> {
  if (tableParts.has(name)) return name === 'table' ? set('html template') : tableScope
  if (name === 'p') return buttonScope
  return name === 'li' ? listScope : scope
}
