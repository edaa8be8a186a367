import {createLattice, type Lattice} from './marginals.ts'

/** Where the labels of one sentence after the other are scored: `width` numbers a word. */
export interface SentenceRoom {
  scores: Float64Array
  lattice: Lattice
}

/** Makes room for a sentence of this many words; the next sentence reuses it, or gets a larger one. */
export function createSentenceRoom(width: number): (length: number) => SentenceRoom {
  let words = 256
  let room = {scores: new Float64Array(words * width), lattice: createLattice(words, width)}
  return (length) => {
    if (length <= words) return room
    words = 2 * length
    room = {scores: new Float64Array(words * width), lattice: createLattice(words, width)}
    return room
  }
}
