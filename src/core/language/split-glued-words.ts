import type {Sentence, SentenceContent, Word} from 'nlcst'
import {abbreviates} from './abbreviations.ts'
import {textOf} from './text-of.ts'

/**
 * Cuts words that clipping tools have glued together across a sentence's end:
 * "information.According", "really?Yes", "p.m.He", "the FT.Berlin", "RoeThe".
 *
 * Words that are written with an inner full stop stay whole: "St.Petersburg",
 * "U.S", "3.5", "global.example.tv", "D.Roe".
 */
export function splitGluedWords(sentence: Sentence) {
  const children: SentenceContent[] = []
  let cut = false
  for (const node of sentence.children) {
    const glued = node.type === 'WordNode' ? piecesOf(node) : undefined
    if (glued) cut = true
    children.push(...(glued ?? [node]))
  }
  if (cut) sentence.children = children
}

/** What is longer is not news: looking into it would take time that grows with its square. */
const longest = 400
const address = /[@=_/&]|^www\./
const glue = /['’]?[.?]['’]?(?=[\p{Lu}\p{N}]|https?$)/gu
/** A capital and more, or a word of one letter, or the beginning of an initialism. */
const opening = /^(?:\p{Lu}\p{Ll}|\p{Lu}['’]|[AI](?![\p{L}\p{N}])|\p{Lu}\.\p{Lu}(?!\p{Ll}))/u
const capitals = /^\p{Lu}{2,}/u
const acronym = /^\p{Lu}{2,}$/u
const domain = /^(?:com|org|net|gov|edu|info|js)(?![\p{L}\p{N}])/iu
const lowerEnd = /\p{Ll}{2}$|\p{Ll}['’]\p{Ll}$|[\p{L}\p{N}]['’]$/u

function piecesOf(word: Word): SentenceContent[] | undefined {
  if (word.children.length < 3) return word.children.length === 1 ? halves(word) : undefined
  const cuts = cutsOf(textOf(word))
  return cuts.length ? pieces(word, cuts) : undefined
}

/**
 * What no mark parts from the next sentence: a heading or a name ("Ann RoeThe board"), a day
 * ("on FridayRoe said"), and a word of five small letters or more ("all the missilesRoe said").
 */
const withoutMark =
  /^\p{L}+\p{Ll}{2}(?=(?:The|This|These|There|They|When|While|After|Although|According|His|Her|He|She)$)|^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Ll}{5,})(?=\p{Lu}\p{Ll}{2,}$)/u

function halves(word: Word): SentenceContent[] | undefined {
  const text = textOf(word)
  const at = withoutMark.exec(text)?.[0].length
  if (at === undefined) return
  const {start, end} = word.position!
  const middle = {line: start.line, column: start.column + at, offset: start.offset! + at}
  const half = (value: string, from: typeof start, to: typeof start): SentenceContent => {
    const position = {start: from, end: to}
    return {type: 'WordNode', children: [{type: 'TextNode', value, position}], position: {...position}}
  }
  return [half(text.slice(0, at), start, middle), half(text.slice(at), middle, end)]
}

/** Spans of the marks at which a word falls apart. Offsets count from the word's start. */
function cutsOf(word: string): [start: number, end: number][] {
  if (word.length > longest || address.test(word)) return []
  const cuts: [number, number][] = []
  let from = 0
  for (const {index, 0: mark} of word.matchAll(glue)) {
    const end = index + mark.length
    if (!isGlued(word.slice(from, index), mark, word.slice(end))) continue
    cuts.push([index, end])
    from = end
  }
  return cuts
}

function isGlued(left: string, mark: string, right: string): boolean {
  if (/^https?$/.test(right)) return true
  if (!left || domain.test(right)) return false
  if (/^\p{N}/u.test(right))
    return mark.endsWith('.') && /^\p{L}*\p{Ll}{4}$/u.test(left) && !abbreviates(left, 'figure')
  // “the FT.Berlin”: in capitals only, a word is an acronym.
  if (mark === '.' && !acronym.test(left) && abbreviates(left, 'other'))
    return left.includes('.') && opening.test(right)
  if (/^\p{Ll}\p{N}+$/u.test(left)) return false // “v2.Update”
  if (lowerEnd.test(left)) return opening.test(right) || capitals.test(right) || /^\p{Lu}(?![\p{L}\p{N}])/u.test(right)
  return opening.test(right) && /[\p{L}\p{N}]{2}$|^\p{N}$/u.test(left)
}

function pieces(word: Word, cuts: [number, number][]): SentenceContent[] {
  const base = word.position!.start.offset!
  const result: SentenceContent[] = []
  let run: Word['children'] = []
  for (const child of word.children) {
    const at = child.position!.start.offset! - base
    if (!cuts.some(([start, end]) => start <= at && at < end)) {
      run.push(child)
      continue
    }
    flush()
    result.push(child as SentenceContent)
  }
  flush()
  return result

  function flush() {
    if (!run.length) return
    const position = {start: run[0].position!.start, end: run.at(-1)!.position!.end}
    result.push({type: 'WordNode', children: run, position})
    run = []
  }
}
