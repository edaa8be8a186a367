import {mkdtempSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type BuildOptions, build} from 'esbuild'
import {extractText, type PdfReader} from '../../../src/documents/extract-text.ts'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../../..')

let loaded: Promise<PdfReader> | undefined

/** Returns the text of a document; what reads PDF is bundled as it ships, with the first one. */
export function extract(bytes: Uint8Array): Promise<string | undefined> {
  return extractText(bytes, () => (loaded ??= bundle()))
}

async function bundle(): Promise<PdfReader> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-pdf-'))
  process.on('exit', () => rmSync(folder, {recursive: true}))
  const outfile = join(folder, 'pdf.cjs')
  const {bundles} = require('../../../esbuild.js') as {bundles: Record<string, BuildOptions>}
  await build({...bundles.pdf, absWorkingDir: root, bundle: true, logLevel: 'error', outfile})
  return require(outfile)
}
