import type {Edit} from './follow-edits.ts'

/**
 * A text under edits: pieces of what it was and of what was put in, put together only
 * for whoever reads it. A value, replaced with each change; a keystroke in a text of
 * millions of characters costs a few pieces.
 */
export interface PieceTable {
  readonly length: number
  readonly pieces: readonly Piece[]
}

/** At most this many code units are copied rather than kept as two pieces. */
const fewWords = 200

/** The part of a string that is in the text. */
interface Piece {
  of: string
  start: number
  end: number
}

/** An edit with the words that it put in. */
export interface Replacement extends Edit {
  words: string
}

/** The text in one piece. */
export function createPieceTable(text: string): PieceTable {
  return {length: text.length, pieces: pieceOf(text, 0, text.length)}
}

/** The text after edits that happened at once (offsets before them; none overlap). */
export function replaceWords(text: PieceTable, edits: readonly Replacement[]): PieceTable {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.removed - b.removed)
  const pieces: Piece[] = []
  let at = 0
  for (const {start, removed, words} of ordered) {
    add(pieces, piecesIn(text, at, start))
    add(pieces, pieceOf(words, 0, words.length))
    at = start + removed
  }
  add(pieces, piecesIn(text, at, text.length))
  return {length: pieces.reduce((sum, piece) => sum + lengthOf(piece), 0), pieces}
}

/** Whether the two read alike; what both have from the same string is not read. */
export function isSameText(one: PieceTable, other: PieceTable): boolean {
  if (one.length !== other.length) return false
  const others = [...other.pieces]
  for (const piece of one.pieces) {
    for (let at = piece.start; at < piece.end; ) {
      const next = others.shift()!
      const length = Math.min(piece.end - at, lengthOf(next))
      const shared = next.of === piece.of && next.start === at
      if (!shared && next.of.slice(next.start, next.start + length) !== piece.of.slice(at, at + length)) return false
      if (length < lengthOf(next)) others.unshift({...next, start: next.start + length})
      at += length
    }
  }
  return true
}

/** The words from `start` to `end`; all of them when nothing else is said. */
export function readPieces(text: PieceTable, start = 0, end = text.length): string {
  return piecesIn(text, start, end)
    .map((piece) => piece.of.slice(piece.start, piece.end))
    .join('')
}

function piecesIn({pieces}: PieceTable, from: number, to: number): Piece[] {
  let at = 0
  return pieces.flatMap(({of, start, end}) => {
    const [first, last] = [start + Math.max(0, from - at), Math.min(end, start + to - at)]
    at += end - start
    return pieceOf(of, first, last)
  })
}

/** Adds pieces behind others: what stands side by side in a string stays one, and so do a few words that were typed. */
function add(pieces: Piece[], added: readonly Piece[]) {
  for (const piece of added) {
    const last = pieces.at(-1)
    if (last?.of === piece.of && last.end === piece.start) pieces[pieces.length - 1] = {...last, end: piece.end}
    else if (last && lengthOf(last) + lengthOf(piece) < fewWords) {
      const of = last.of.slice(last.start, last.end) + piece.of.slice(piece.start, piece.end)
      pieces[pieces.length - 1] = {of, start: 0, end: of.length}
    } else pieces.push(piece)
  }
}

function lengthOf({start, end}: Piece): number {
  return end - start
}

function pieceOf(of: string, start: number, end: number): Piece[] {
  return start < end ? [{of, start, end}] : []
}
