import {readFileSync} from 'node:fs'
import type {Tag} from '../../core/article.ts'

/** One gold word of a treebank; offsets into its paragraph's text. */
export interface GoldWord {
  start: number
  end: number
  text: string
  lemma: string
  tag: Tag
  misc: string
}

export interface GoldParagraph {
  /** The document that it is in. */
  document: string
  text: string
  sentences: GoldWord[][]
}

/**
 * The paragraphs of a CoNLL-U file (https://universaldependencies.org/format.html),
 * their text put together again from `SpaceAfter` and multiword tokens.
 */
export function readConllu(path: string): GoldParagraph[] {
  const paragraphs: GoldParagraph[] = []
  let document = ''
  let fresh = true
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const rows: string[][] = []
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc')) {
        document = line.slice(line.indexOf('=') + 1).trim()
        fresh = true
      } else if (line.startsWith('# newpar')) fresh = true
      else if (line && !line.startsWith('#')) rows.push(line.split('\t'))
    }
    if (!rows.length) continue
    if (fresh) paragraphs.push({document, text: '', sentences: []})
    fresh = false
    readSentence(rows, paragraphs[paragraphs.length - 1])
  }
  return paragraphs
}

function readSentence(rows: string[][], paragraph: GoldParagraph): void {
  const words: GoldWord[] = []
  let inside = 0
  for (const [id, form, lemma, tag, , , , , , misc] of rows) {
    if (id.includes('.')) continue
    const space = misc.split('|').includes('SpaceAfter=No') ? '' : ' '
    if (id.includes('-')) {
      inside = Number(id.slice(id.indexOf('-') + 1))
      const base = paragraph.text.length
      const parts = rows.filter(
        ([part]) => /^\d+$/.test(part) && Number(part) >= Number.parseInt(id, 10) && Number(part) <= inside,
      )
      words.push(...cutParts(parts, form, base))
      paragraph.text += form + space
    } else if (Number(id) > inside) {
      const start = paragraph.text.length
      words.push({start, end: start + form.length, text: form, lemma, tag: tag as Tag, misc})
      paragraph.text += form + space
    }
  }
  paragraph.sentences.push(words)
}

/** The parts of a multiword token, where they add up to it; as one run of even cuts where they do not. */
function cutParts(parts: string[][], form: string, base: number): GoldWord[] {
  let offset = 0
  return parts.map(([, text, lemma, tag, , , , , , misc], index) => {
    const start = Math.min(offset, form.length)
    offset = index === parts.length - 1 ? form.length : start + text.length
    const end = Math.min(offset, form.length)
    return {start: base + start, end: base + end, text: form.slice(start, end), lemma, tag: tag as Tag, misc}
  })
}
