/**
 * A linear model as a file, little endian:
 *
 *     "ORL1"  checksum of all that follows  length of the header   3 × uint32
 *     header, JSON, padded with spaces to a multiple of 4          ASCII
 *     transitions                                                  (labels + 2) × labels × float32
 *     sieve, if the header has `sieve`                             sieve × uint32
 *     weights                                                      rows × labels × int8
 */
import {hashBytes} from './hash.ts'
import type {LinearModel} from './linear-model.ts'

const magic = 0x314c524f
const prefix = 12

type Header = Omit<LinearModel, 'weights' | 'transitions' | 'sieve'> & {rows: number; sieve?: number}

/**
 * Reads a model; throws an Error that names `file` and the remedy when the bytes
 * are not a model, were damaged, or belong to other feature functions.
 */
export function readModel(bytes: Uint8Array, file: string, features: string): LinearModel {
  const fail = (problem: string) => new Error(`models/${file} ${problem}: install On Record again`)
  // typed arrays want aligned bytes, and a host may hand over a slice
  const aligned = bytes.byteOffset % 4 ? bytes.slice() : bytes
  const {buffer, byteOffset, byteLength} = aligned
  if (byteLength < prefix) throw fail('is cut short')
  const [mark, checksum, headerLength] = new Uint32Array(buffer, byteOffset, 3)
  if (mark !== magic) throw fail('is not a model of this version')
  if (hashBytes(aligned.subarray(8)) !== checksum) throw fail('is damaged')
  const header: unknown = JSON.parse(String.fromCharCode(...aligned.subarray(prefix, prefix + headerLength)))
  if (!isHeader(header)) throw fail('has an unknown header')
  if (header.features !== features) throw fail(`was trained for the features ${header.features}, not ${features}`)
  const {rows, sieve = 0, ...rest} = header
  const width = header.labels.length
  const pairs = (width + 2) * width
  const sieveAt = prefix + headerLength + 4 * pairs
  const weightsAt = sieveAt + 4 * sieve
  if (byteLength !== weightsAt + rows * width) throw fail('has the wrong length')
  return {
    ...rest,
    transitions: new Float32Array(buffer, byteOffset + prefix + headerLength, pairs),
    ...(sieve && {sieve: new Uint32Array(buffer, byteOffset + sieveAt, sieve)}),
    weights: new Int8Array(buffer, byteOffset + weightsAt, rows * width),
  }
}

/** The bytes of a model's file. */
export function writeModel({weights, transitions, sieve, ...rest}: LinearModel): Uint8Array {
  const header: Header = {...rest, rows: weights.length / rest.labels.length, ...(sieve && {sieve: sieve.length})}
  const json = Uint8Array.from(JSON.stringify(header), (character) => character.charCodeAt(0))
  const headerLength = Math.ceil(json.length / 4) * 4
  const bytes = new Uint8Array(prefix + headerLength + 4 * (transitions.length + (sieve?.length ?? 0)) + weights.length)
  bytes.fill(0x20, prefix, prefix + headerLength)
  bytes.set(json, prefix)
  new Float32Array(bytes.buffer, prefix + headerLength, transitions.length).set(transitions)
  if (sieve) new Uint32Array(bytes.buffer, prefix + headerLength + 4 * transitions.length, sieve.length).set(sieve)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), bytes.length - weights.length)
  const prelude = new Uint32Array(bytes.buffer, 0, 3)
  prelude[2] = headerLength
  prelude.set([magic, hashBytes(bytes.subarray(8))])
  return bytes
}

function isHeader(value: unknown): value is Header {
  const header = value as Partial<Header>
  return (
    typeof value === 'object' &&
    value !== null &&
    Array.isArray(header.labels) &&
    typeof header.features === 'string' &&
    typeof header.scale === 'number' &&
    typeof header.rows === 'number' &&
    (header.rows & (header.rows - 1)) === 0 &&
    (header.sieve === undefined || (Number.isInteger(header.sieve) && (header.sieve & (header.sieve - 1)) === 0)) &&
    typeof header.tables === 'object'
  )
}
