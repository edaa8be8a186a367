/** Tests have the folder and the name of what they test. */
import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {test} from 'node:test'

const root = join(import.meta.dirname, '../../..')
const source = join(root, 'src/core')
const tests = join(root, 'test/unit/core')

/** A source file of more lines than this has a test of its own. */
const maxLines = 40

/**
 * Parts that are run by the table tests of their stage: how many of a folder's files have none of their own, and the
 * tests that run them. Numbers only fall.
 */
const parts: Record<string, {files: number; by: string}> = {
  '.': {files: 3, by: 'core/analyze.test.ts'},
  annotation: {files: 1, by: 'core/annotation/annotate-article.test.ts'},
  'claims/actors': {files: 18, by: 'core/claims/actors/resolve-actors.test.ts'},
  'claims/actors/linking': {files: 15, by: 'core/claims/actors/resolve-actors.test.ts'},
  'claims/attribution': {files: 16, by: 'core/claims/attribution/find-attributions.test.ts'},
  'claims/chains': {files: 12, by: 'core/claims/chains/trace-chains.test.ts'},
  'claims/quotations': {files: 3, by: 'core/claims/quotations/mark-quotations.test.ts'},
  'claims/stance': {files: 4, by: 'core/claims/stance/read-stance.test.ts'},
  'exchange/json': {files: 1, by: 'cli/schema.test.ts'},
  language: {files: 17, by: 'core/language/models.test.ts'},
  lexicon: {files: 12, by: 'core/lexicon/word-lists.test.ts'},
  notes: {files: 1, by: 'core/notes/parse-note.test.ts'},
  reading: {files: 13, by: 'core/reading/read-text.test.ts'},
  'reading/feed': {files: 1, by: 'core/reading/read-feed.test.ts'},
  'reading/html': {files: 15, by: 'core/reading/read-html.test.ts'},
  'reading/json': {files: 1, by: 'core/reading/read-json.test.ts'},
  'reading/mail': {files: 7, by: 'core/reading/read-email.test.ts'},
  'reading/subtitles': {files: 1, by: 'core/reading/read-subtitles.test.ts'},
  report: {files: 1, by: 'core/report/create-report.test.ts'},
  tools: {files: 1, by: 'core/tools/tools.test.ts'},
  view: {files: 1, by: 'core/view/claim-tree.test.ts'},
  workspace: {files: 6, by: 'core/workspace/sample-workspace.test.ts'},
  'workspace/disputes': {files: 1, by: 'core/workspace/disputes/find-disputes.test.ts'},
  'workspace/same-actors': {files: 1, by: 'core/workspace/same-actors/join-actors.test.ts'},
  'workspace/search': {files: 3, by: 'core/workspace/search/parse-index.test.ts'},
  'workspace/tree': {files: 3, by: 'core/workspace/tree/workspace-tree.test.ts'},
}

function list(folder: string, ending: string): string[] {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return paths.filter((path) => path.endsWith(ending)).map((path) => path.replaceAll('\\', '/'))
}

function hasManyLines(path: string): boolean {
  return readFileSync(join(source, path), 'utf8').split('\n').length - 1 > maxLines
}

test('a core file of more than 40 lines has a test of its name, or is one of the parts listed here', () => {
  const untested = list(source, '.ts').filter(
    (path) => hasManyLines(path) && !existsSync(join(tests, path.replace(/\.ts$/, '.test.ts'))),
  )
  const counts: Record<string, number> = {}
  for (const path of untested) counts[dirname(path)] = (counts[dirname(path)] ?? 0) + 1
  for (const [folder, count] of Object.entries(counts)) {
    const names = untested.filter((path) => dirname(path) === folder).join(', ')
    assert.ok(count <= (parts[folder]?.files ?? 0), `${folder}: ${count} without a test: ${names}`)
  }
})

test('the tests that run such parts are there', () => {
  const missing = Object.values(parts).flatMap(({by}) => (existsSync(join(root, 'test/unit', by)) ? [] : [by]))
  assert.deepEqual(missing, [])
})

test('a folder of tests is a folder of the core', () => {
  const folders = new Set(list(tests, '.ts').map((path) => dirname(path)))
  assert.deepEqual(
    [...folders].filter((folder) => !existsSync(join(source, folder))),
    [],
  )
})
