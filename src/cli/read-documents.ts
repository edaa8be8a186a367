import {createReadStream} from 'node:fs'
import {detectFormat, type InputFormat} from '../core/index.ts'
import type {Options} from './options.ts'
import {readLines} from './read-lines.ts'

export interface Document {
  id: string | number
  text: string
  format: InputFormat
}

/** What could not be read, in one line that names the file and the remedy. */
export interface Problem {
  problem: string
}

/** The documents of all files in order, one at a time; what cannot be read comes out as a problem in its place. */
export async function* readDocuments({
  files,
  input,
}: Pick<Options, 'files' | 'input'>): AsyncGenerator<Document | Problem> {
  for (const file of files) {
    const stream: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file)
    const name = file === '-' ? 'standard input' : file
    try {
      if (input === 'jsonl' || (input === 'auto' && /\.(?:jsonl|ndjson)$/i.test(file))) yield* readRecords(stream, name)
      else yield await readFile(stream, file, input === 'auto' ? undefined : input)
    } catch (error) {
      yield {problem: `${name}: ${reasonOf(error as NodeJS.ErrnoException)}`}
    }
  }
}

async function readFile(stream: AsyncIterable<Uint8Array>, file: string, asked?: InputFormat): Promise<Document> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const text = decode(Buffer.concat(chunks))
  return {id: file === '-' ? 'stdin' : file, text, format: asked ?? detectFormat(file, text)}
}

async function* readRecords(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Document | Problem> {
  let number = 0
  for await (const line of readLines(stream)) {
    number++
    try {
      const text = decode(line).replace(/^\ufeff/, '')
      if (/\S/.test(text)) yield readRecord(text)
    } catch (error) {
      yield {problem: `${name}, line ${number}: ${reasonOf(error as Error)}`}
    }
  }
}

function readRecord(line: string): Document {
  const record: unknown = parseJson(line)
  const {id, text, format = 'text'} = (record ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing; give each line one, a string')
  if (typeof text !== 'string') throw new Error('"text" is missing; give each line one, a string')
  if (format !== 'text' && format !== 'markdown' && format !== 'html') {
    throw new Error(`"format" is ${JSON.stringify(format)}; make it "text", "markdown" or "html"`)
  }
  return {id, text, format}
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('this is no JSON; put one object on each line')
  }
}

/** Decodes UTF-8 and keeps the byte order mark, which counts in offsets. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new Error('this is no UTF-8; convert it first, for example with iconv')
  }
}

const remedies: Record<string, string> = {
  ENOENT: 'there is no such file; check the name',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'reading it is not permitted; check its permissions',
}

function reasonOf({code, message}: NodeJS.ErrnoException): string {
  return (code && remedies[code]) ?? message
}
