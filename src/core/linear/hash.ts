/** A 32-bit hash of a string's UTF-16 code units from `start` to `end`: FNV-1a, then murmur3's finalizer. Unsigned. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return finish(hash)
}

/** A 32-bit hash of bytes, for checking a file. Unsigned. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ bytes[index], 0x01000193)
  return finish(hash)
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** One hash of a feature’s kind and one or two hashes. Signed: V8 makes an object of an integer beyond 2 to the power of 31. */
export function mixHashes(kind: number, first: number, second = 0): number {
  const once = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  const twice = Math.imul((once ^ (once >>> 15)) + second, 0xc2b2ae35)
  return twice ^ (twice >>> 13)
}
