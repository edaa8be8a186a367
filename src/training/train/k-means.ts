import type {Random} from '../random.ts'

export interface Matrix {
  rows: number
  columns: number
  /** Row by row. */
  values: Float32Array
}

/**
 * Spherical k-means: unit centroids, rows go to the centroid with the largest
 * dot product. Starts from `count` rows drawn at random; a cluster that runs
 * empty keeps its centroid.
 */
export function findCentroids(points: Matrix, count: number, rounds: number, random: Random): Matrix {
  const {columns} = points
  const centroids: Matrix = {rows: count, columns, values: new Float32Array(count * columns)}
  const drawn = random.shuffled(points.rows).subarray(0, count)
  drawn.forEach((row, index) => {
    centroids.values.set(points.values.subarray(row * columns, (row + 1) * columns), index * columns)
  })
  for (let round = 0; round < rounds; round++) {
    const nearest = assign(points, centroids)
    const sums = new Float32Array(count * columns)
    for (let row = 0; row < points.rows; row++) {
      const from = row * columns
      const to = nearest[row] * columns
      for (let column = 0; column < columns; column++) sums[to + column] += points.values[from + column]
    }
    for (let index = 0; index < count; index++) {
      const sum = sums.subarray(index * columns, (index + 1) * columns)
      if (normalize(sum)) centroids.values.set(sum, index * columns)
    }
  }
  return centroids
}

/** The index of each row's nearest centroid. */
export function assign(points: Matrix, centroids: Matrix): Uint16Array {
  const {columns, values} = points
  const centres = centroids.values
  const nearest = new Uint16Array(points.rows)
  for (let row = 0; row < points.rows; row++) {
    const from = row * columns
    let best = Number.NEGATIVE_INFINITY
    for (let index = 0; index < centroids.rows; index++) {
      const to = index * columns
      let even = 0
      let odd = 0
      for (let column = 0; column < columns; column += 2) {
        even += values[from + column] * centres[to + column]
        odd += values[from + column + 1] * centres[to + column + 1]
      }
      if (even + odd > best) {
        best = even + odd
        nearest[row] = index
      }
    }
  }
  return nearest
}

/** Scales a vector to length 1 in place; false when it is zero. */
export function normalize(vector: Float32Array): boolean {
  let square = 0
  for (const value of vector) square += value * value
  if (!square) return false
  const scale = 1 / Math.sqrt(square)
  for (let index = 0; index < vector.length; index++) vector[index] *= scale
  return true
}
