import type {IndexCompression} from '../workspace/stored-index.ts'

/** By the browser's own means, which know no brotli. */
export const compressedIndex: IndexCompression = {
  suffix: '.gz',
  async make(lines) {
    const encoder = new TextEncoder()
    const remaining = lines[Symbol.iterator]()
    const text = new ReadableStream<BufferSource>({
      pull(controller) {
        const {done, value} = remaining.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    return new Uint8Array(await new Response(text.pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
  },
  async read(bytes) {
    const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
    return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text()
  },
}
