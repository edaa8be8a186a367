/**
 * Word clusters: words that are in the same contexts share a cluster, so that a
 * model that has seen "Boris" knows something of "Volodymyr".
 *
 * The file (little endian) is
 *
 *     "ORC1"  words  levels  checksum of all that follows     4 × uint32
 *     sizes of the levels, finest first                       levels × uint32
 *     end of each bucket among the words                      65536 × uint8 (count)
 *     low half of each word's hash                            words × uint16
 *     finest cluster of each word                             words × uint16
 *     coarser cluster of each finest cluster                  (levels - 1) × sizes[0] × uint16
 *
 * Words stand by rising hash; a bucket is a hash's high half.
 */
import {hashBytes, hashText} from '../linear/hash.ts'

export const clusterFile = 'clusters.bin'

export interface Clusters {
  /** How many clusters each level has, finest first. */
  sizes: readonly number[]
  /** The finest cluster of a word, 1 and up; 0 when the table lacks the word. Case does not count. */
  find(lowerCase: string): number
  /** By level, the cluster of a finest cluster; `levels[0]` is the identity. 0 stays 0. */
  levels: readonly Uint16Array[]
}

const magic = 0x3143524f
const buckets = 65536

/** Reads a cluster table; throws when the bytes are not one, or were damaged. */
export function readClusters(bytes: Uint8Array): Clusters {
  const damaged = () => new Error(`models/${clusterFile} is damaged or of another version: install On Record again`)
  // typed arrays want aligned bytes, and a host may hand over a slice
  const aligned = bytes.byteOffset % 4 ? bytes.slice() : bytes
  const {buffer, byteOffset, byteLength} = aligned
  if (byteLength < 16) throw damaged()
  const [mark, words, depth, checksum] = new Uint32Array(buffer, byteOffset, 4)
  if (mark !== magic || depth < 1 || depth > 8 || byteLength < 16 + 4 * depth) throw damaged()
  const sizes = Array.from(new Uint32Array(buffer, byteOffset + 16, depth))
  const counted = 16 + 4 * depth
  const hashed = counted + buckets
  if (byteLength !== hashed + 4 * words + 2 * (depth - 1) * sizes[0]) throw damaged()
  if (hashBytes(aligned.subarray(16)) !== checksum) throw damaged()

  const starts = new Uint32Array(buckets + 1)
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = starts[bucket] + aligned[counted + bucket]
  const halves = new Uint16Array(buffer, byteOffset + hashed, words)
  const finest = new Uint16Array(buffer, byteOffset + hashed + 2 * words, words)
  const levels = sizes.map((_, level) => {
    const coarser = new Uint16Array(sizes[0] + 1)
    const from = byteOffset + hashed + 4 * words + 2 * (level - 1) * sizes[0]
    const stored = level ? new Uint16Array(buffer, from, sizes[0]) : undefined
    for (let cluster = 0; cluster < sizes[0]; cluster++) coarser[cluster + 1] = (stored ? stored[cluster] : cluster) + 1
    return coarser
  })

  return {
    sizes,
    levels,
    find(lowerCase) {
      const hash = hashText(lowerCase)
      const bucket = hash >>> 16
      const half = hash & 0xffff
      for (let index = starts[bucket]; index < starts[bucket + 1]; index++) {
        if (halves[index] === half) return finest[index] + 1
      }
      return 0
    },
  }
}

/** The bytes of a cluster table. `words` must be lower case; `coarser` holds one array a level past the finest. */
export function writeClusters(
  words: readonly string[],
  finest: Uint16Array,
  coarser: readonly Uint16Array[],
  sizes: readonly number[],
): Uint8Array {
  const rows = words.map((word, index) => [hashText(word), finest[index]] as const).sort((a, b) => a[0] - b[0])
  const unique = rows.filter(([hash], index) => !index || rows[index - 1][0] !== hash)
  const counted = 16 + 4 * sizes.length
  const hashed = counted + buckets
  const bytes = new Uint8Array(hashed + 4 * unique.length + 2 * coarser.length * sizes[0])
  new Uint32Array(bytes.buffer, 16, sizes.length).set(sizes)
  const halves = new Uint16Array(bytes.buffer, hashed, unique.length)
  const clusters = new Uint16Array(bytes.buffer, hashed + 2 * unique.length, unique.length)
  unique.forEach(([hash, cluster], index) => {
    bytes[counted + (hash >>> 16)]++
    halves[index] = hash & 0xffff
    clusters[index] = cluster
  })
  coarser.forEach((level, index) => {
    new Uint16Array(bytes.buffer, hashed + 4 * unique.length + 2 * index * sizes[0], sizes[0]).set(level)
  })
  new Uint32Array(bytes.buffer, 0, 4).set([magic, unique.length, sizes.length, hashBytes(bytes.subarray(16))])
  return bytes
}
