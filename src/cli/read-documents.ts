import {createReadStream} from 'node:fs'
import {detectFormat, type InputFormat, isObject, parseJson} from '../core/index.ts'
import {extractText, type PdfReader} from '../documents/extract-text.ts'
import {decodeText} from './decode-text.ts'
import {describeError} from './describe-error.ts'
import {findFiles, isRecordsName} from './find-files.ts'
import {type InputOptions, inputs} from './options.ts'
import {complain} from './print.ts'
import {readLines} from './read-lines.ts'

export interface Document {
  id: string | number
  text: string
  format: InputFormat
  /** Its path, where it has a file to itself. */
  file?: string
  /** What was wrong with its bytes, with the remedy; it was named on standard error. */
  notice?: string
}

/** What could not be read, in one line that names the file and the remedy. */
export interface Problem {
  problem: string
}

/** The documents of all files in order, one at a time; what cannot be read comes out as a problem in its place. */
export async function* readDocuments({files, input, recursive}: InputOptions): AsyncGenerator<Document | Problem> {
  for (const name of files) {
    try {
      for await (const found of findFiles(name, recursive)) {
        if (typeof found === 'string') yield* readDocument(found, input)
        else yield problemOf(found.folder, found.error)
      }
    } catch (error) {
      yield problemOf(name, error)
    }
  }
}

async function* readDocument(file: string, input: InputOptions['input']): AsyncGenerator<Document | Problem> {
  const stream: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file)
  try {
    if (input === 'jsonl' || (input === 'auto' && isRecordsName(file)))
      yield* readRecords(stream, file === '-' ? stdin : file)
    else yield await readFile(stream, file, input === 'auto' ? undefined : input)
  } catch (error) {
    yield problemOf(file, error)
  }
}

/** It is a bundle of its own, beside the program's, which starts with the first PDF. */
async function loadPdf(): Promise<PdfReader> {
  return require('./web/pdf.js')
}

const stdin = 'standard input'

function problemOf(file: string, error: unknown): Problem {
  return {problem: `${file === '-' ? stdin : file}: ${describeError(error as NodeJS.ErrnoException)}`}
}

async function readFile(stream: AsyncIterable<Uint8Array>, file: string, asked?: InputFormat): Promise<Document> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const extracted = await extractText(bytes, loadPdf)
  const {text, notice} = extracted === undefined ? decodeText(bytes) : {text: extracted}
  if (notice) complain(`${file === '-' ? stdin : file}: ${notice}`)
  return {
    id: file === '-' ? 'stdin' : file,
    text,
    format: asked ?? detectFormat(file, text),
    ...(file !== '-' && {file}),
    ...(notice && {notice}),
  }
}

async function* readRecords(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Document | Problem> {
  let number = 0
  for await (const line of readLines(stream)) {
    number++
    try {
      const {text, notice} = decodeText(line)
      if (notice) complain(`${name}, line ${number}: ${notice}`)
      if (/\S/.test(text)) yield {...readRecord(text.replace(/^\ufeff/, '')), ...(notice && {notice})}
    } catch (error) {
      yield {problem: `${name}, line ${number}: ${describeError(error as Error)}`}
    }
  }
}

const recordFormats = inputs.filter((input) => input !== 'auto' && input !== 'jsonl')

function readRecord(line: string): Document {
  const record = parseJson(line)
  if (record === undefined) throw new Error('this is not valid JSON; put one object on each line')
  const {id, text, format = 'text'} = isObject(record) ? record : {}
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing; give each line one, a string')
  if (typeof text !== 'string') throw new Error('"text" is missing; give each line one, a string')
  const known = recordFormats.find((one) => one === format)
  if (!known) throw new Error(`"format" is ${JSON.stringify(format)}; make it ${recordFormats.join(', ')}`)
  return {id, text, format: known}
}
