import assert from 'node:assert/strict'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {describePassage, emptyPage, formatAnnotationPage} from '../../../src/core/index.ts'
import {run} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-export-'))
after(() => rmSync(cwd, {recursive: true}))

const text = 'Mill burns\nHarbor Post\n\nAnn Roe said the mill was old.\r\n“It is gone,” said Piet Maas.\n'
writeFileSync(join(cwd, 'mill.txt'), text)
writeFileSync(join(cwd, 'mill.txt.claims.jsonld'), annotations(text))
writeFileSync(join(cwd, 'other.txt'), 'Port waits\n\nAnn Roe said the port was open.\n')

function annotations(article: string): string {
  const start = article.indexOf('the mill was old')
  const target = [describePassage(article, [start, start + 'the mill was old'.length])]
  const now = '2026-01-01T00:00:00Z'
  const annotation = {id: 'urn:test:1', target, tags: ['verified'], note: 'Seen.', created: now, modified: now}
  return formatAnnotationPage({...emptyPage(), annotations: [annotation]}, {text: article, source: 'mill.txt'})
}

test('the tags of the file beside an article come along', async () => {
  const {stdout, status} = await run(['export', '--format', 'jsonl', 'mill.txt', 'other.txt'], {cwd})
  const claims = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(status, 0)
  assert.deepEqual(
    claims.map(({article, actor, words, tags, notes}) => [article, actor, words, tags, notes]),
    [
      ['mill.txt', 'Ann Roe', 'the mill was old', ['verified'], ['Seen.']],
      ['mill.txt', 'Piet Maas', '“It is gone,”', [], []],
      ['other.txt', 'Ann Roe', 'the port was open', [], []],
    ],
  )
})

test('CSV keeps its line ends, and a verdict makes a review', async () => {
  const csv = await run(['export', '--format', 'csv', '--bom', 'mill.txt'], {cwd})
  assert.match(csv.stdout, /^\ufeffarticle,[^\r]*\r\n[\s\S]*\r\n$/u)
  const review = await run(['export', '--format', 'claim-review', '--ratings', '{"verified": {}}', 'mill.txt'], {cwd})
  assert.match(review.stdout, /"claimReviewed": "the mill was old"/)
})

test('formats of one article a file fill a folder', async () => {
  const {status} = await run(['export', '--format', 'brat', '--output', 'out', 'mill.txt', 'other.txt'], {cwd})
  assert.equal(status, 0)
  assert.deepEqual(readdirSync(join(cwd, 'out')).sort(), ['mill.txt.ann', 'other.txt.ann'])
  assert.match(readFileSync(join(cwd, 'out/mill.txt.ann'), 'utf8'), /^A1\tverified E1$/m)
})

for (const [what, args, message] of [
  ['no format', ['export', 'mill.txt'], /--format is missing: choose csv/],
  [
    'no folder',
    ['export', '--format', 'tei', 'mill.txt', 'other.txt'],
    /tei holds one article a file.*add --output FOLDER/,
  ],
  [
    'bad ratings',
    ['export', '--format', 'claim-review', '--ratings', '[', 'mill.txt'],
    /--ratings \[: make it a JSON object/,
  ],
  ['no such file', ['export', '--format', 'csv', 'gone.txt'], /gone\.txt: there is no such file/],
] as const) {
  test(`${what}: a message, and nothing is written`, async () => {
    const {status, stdout, stderr} = await run([...args], {cwd})
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, message)
  })
}

test('a file of annotations that is damaged is named, and its article comes without them', async () => {
  writeFileSync(join(cwd, 'bad.txt'), text)
  writeFileSync(join(cwd, 'bad.txt.claims.jsonld'), '{"type": "Annot')
  const {status, stdout, stderr} = await run(['export', '--format', 'jsonl', 'bad.txt', 'other.txt'], {cwd})
  assert.equal(status, 1)
  assert.match(
    stderr,
    /bad\.txt: its annotations in bad\.txt\.claims\.jsonld cannot be read: .*; mend the file, or move it away/,
  )
  assert.match(stdout, /the port was open/)
  assert.match(stdout, /bad\.txt/)
})

test('agreement: two files of annotations side by side', async () => {
  const other = readFileSync(join(cwd, 'mill.txt.claims.jsonld'), 'utf8').replace('verified', 'disputed')
  writeFileSync(join(cwd, 'ben.claims.jsonld'), other)
  const {stdout, status} = await run(['agreement', 'mill.txt', '--with', 'ben.claims.jsonld'], {cwd})
  assert.equal(status, 0)
  assert.match(stdout, /\| 4 \| the mill was old \| verified \| disputed \|/)
  const alone = await run(['agreement', 'mill.txt'], {cwd})
  assert.equal(alone.status, 2)
  assert.match(alone.stderr, /mill\.txt: nobody annotated it; add --with FILE/)
})

test('what a person corrected counts wherever articles are read; a record has no file beside it', async () => {
  writeFileSync(join(cwd, 'set.txt'), text)
  writeFileSync(join(cwd, 'set.txt.claims.jsonld'), corrected(text))
  const {stdout} = await run(['compare', 'mill.txt', 'set.txt'], {cwd})
  assert.match(stdout, /\*\*Ida Low\*\*: another actor/)
  const record = JSON.stringify({id: 'mill.txt', text})
  const {stdout: lines} = await run(['export', '--input', 'jsonl', '--format', 'jsonl'], {cwd, input: record})
  assert.deepEqual(JSON.parse(lines.split('\n')[0]).tags, [])
})

function corrected(article: string): string {
  const start = article.indexOf('the mill was old')
  const content: [number, number] = [start, start + 'the mill was old'.length]
  const correction = {kind: 'set-actor' as const, content: [content], actor: {name: 'Ida Low', type: 'person' as const}}
  const now = '2026-01-01T00:00:00Z'
  const annotation = {
    id: 'urn:test:2',
    target: [describePassage(article, content)],
    tags: [],
    correction,
    created: now,
    modified: now,
  }
  return formatAnnotationPage({...emptyPage(), annotations: [annotation]}, {text: article, source: 'set.txt'})
}
