import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, beforeEach, test} from 'node:test'
import {brotliCompressSync, brotliDecompressSync} from 'node:zlib'
import {
  type ActorDecision,
  describePassage,
  emptyPage,
  type FoundClaim,
  formatActorDecisions,
  formatAnnotationPage,
} from '../../../src/core/index.ts'
import {runShipped} from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-record-index-'))
after(() => rmSync(folder, {recursive: true}))
const at = (name: string) => join(folder, name)
const indexFile = at('.on-record/index.jsonl.br')
const article = 'The mayor spoke.\n\n“We will not close the bridge this year,” Ann Roe said.\n'

beforeEach(() => {
  rmSync(folder, {recursive: true})
  renameSync(mkdtempSync(join(tmpdir(), 'on-record-index-')), folder)
  writeFileSync(at('a.txt'), article)
  writeFileSync(at('b.txt'), 'It rained.\n\nPiet Maas denied that the pumps had failed.\n')
  writeFileSync(
    at('c.jsonl'),
    `${JSON.stringify({id: 'wire-7', text: 'Bert Cole said that the bridge would open in May.'})}\n`,
  )
})

const index = async () => (await runShipped(['index', '.', '--jobs', '1'], {cwd: folder})).stdout
const search = async (...query: string[]) => {
  const {stdout, stderr, status} = await runShipped(['search', '.', ...query, '--jobs', '1', '--format', 'ndjson'], {
    cwd: folder,
  })
  assert.equal(status, 0)
  const found = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): FoundClaim => JSON.parse(line))
  return {stderr, actors: found.map(({claim}) => claim.actor), found}
}

test('only what changed is analyzed again; what was renamed is kept, what was deleted is gone', async () => {
  assert.match(await index(), /^3 articles, 3 claims: 3 analyzed, 0 kept in \.on-record\/index\.jsonl\.br\n$/)
  assert.match(await index(), /3 articles.*0 analyzed, 3 kept/)
  renameSync(at('a.txt'), at('z.txt'))
  writeFileSync(at('b.txt'), 'It rained.\n\nPiet Maas said that the pumps had failed.\n')
  rmSync(at('c.jsonl'))
  assert.match(await index(), /2 articles, 2 claims: 1 analyzed, 1 kept/)
  const {found} = await search('bridge')
  assert.deepEqual(
    found.map(({article}) => article.id),
    ['z.txt'],
  )
})

test('a search makes the index, and answers operators, exact words and what is left out', async () => {
  assert.deepEqual((await search('bridge')).actors.toSorted(), ['Ann Roe', 'Bert Cole'])
  assert.deepEqual((await search('bridge', '-actor:roe')).actors, ['Bert Cole'])
  assert.deepEqual((await search('act:denied')).actors, ['Piet Maas'])
  assert.deepEqual((await search('actor:Ann Roe', '"close the bridge"')).actors, ['Ann Roe'])
  const [
    {
      article: {id},
      claim: {line, span},
    },
  ] = (await search('"close the bridge"')).found
  assert.deepEqual([id, line, article.slice(...span)], ['a.txt', 3, '“We will not close the bridge this year,”'])
})

test('the table names file, line and speaker', async () => {
  const {stdout} = await runShipped(['search', '.', 'pumps', '--jobs', '1'], {cwd: folder})
  assert.equal(stdout, 'b.txt:3  Piet Maas ✗\n    denied: that the pumps had failed\n')
})

test('tags from the annotations beside an article are found, and so are new ones', async () => {
  assert.deepEqual((await search('tag:disputed')).actors, [])
  const start = article.indexOf('“')
  const end = article.indexOf('”') + 1
  const target = [describePassage(article, [start, end])]
  const annotation = {
    id: 'urn:uuid:1',
    target,
    tags: ['disputed'],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
  }
  const page = formatAnnotationPage({...emptyPage(), annotations: [annotation]}, {text: article, source: 'a.txt'})
  writeFileSync(at('a.txt.claims.jsonld'), page)
  assert.deepEqual((await search('tag:disputed')).actors, ['Ann Roe'])
})

for (const [name, damage] of [
  ['half a file', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['other bytes', () => Buffer.from('nonsense')],
  [
    'a line less',
    (bytes: Buffer) =>
      brotliCompressSync(String(brotliDecompressSync(bytes)).trimEnd().split('\n').slice(0, -1).join('\n')),
  ],
  [
    'a claim without words',
    (bytes: Buffer) => brotliCompressSync(String(brotliDecompressSync(bytes)).replace('"content"', '"was"')),
  ],
  [
    'no header',
    (bytes: Buffer) => brotliCompressSync(String(brotliDecompressSync(bytes)).split('\n').slice(1).join('\n')),
  ],
] as const) {
  test(`a damaged index is made again: ${name}`, async () => {
    await index()
    writeFileSync(indexFile, damage(readFileSync(indexFile)))
    const {stderr, actors} = await search('bridge')
    assert.deepEqual(stderr, 'on-record: .on-record/index.jsonl.br: this index is damaged; it is made again\n')
    assert.deepEqual(actors.toSorted(), ['Ann Roe', 'Bert Cole'])
    assert.match(await index(), /0 analyzed, 3 kept/)
  })
}

test('annotations that cannot be read: the claims are in the index without tags, and the file is named each time', async () => {
  writeFileSync(at('a.txt.claims.jsonld'), '{"type": "Annot')
  for (const counts of [/3 analyzed, 0 kept/, /0 analyzed, 3 kept/]) {
    const {stdout, stderr, status} = await runShipped(['index', '.', '--jobs', '1'], {cwd: folder})
    assert.equal(status, 1)
    assert.match(stdout, counts)
    assert.match(stderr, /^on-record: a\.txt: its annotations in a\.txt\.claims\.jsonld cannot be read: .+\n$/)
  }
  rmSync(at('a.txt.claims.jsonld'))
  const {actors, stderr} = await search('close')
  assert.deepEqual([actors, stderr], [['Ann Roe'], ''])
})

test('an index that another version made is made again without a word', async () => {
  await index()
  const lines = String(brotliDecompressSync(readFileSync(indexFile))).split('\n')
  const header = {...JSON.parse(lines[0]), made: 'another'}
  writeFileSync(indexFile, brotliCompressSync([JSON.stringify(header), ...lines.slice(1)].join('\n')))
  assert.match(await index(), /3 analyzed, 0 kept/)
})

for (const [args, message] of [
  [['index'], 'name one folder: “on-record index DIR”'],
  [['search', '.'], 'a folder and a query are needed: “on-record search DIR QUERY”'],
  [['search', '.', 'dam', '--limit', 'all'], '--limit all: give a whole number from 1 on'],
] as const) {
  test(`${args.join(' ')} is a mistake in one line`, async () => {
    const {stderr, status} = await runShipped([...args], {cwd: folder})
    assert.deepEqual([stderr, status], [`on-record: ${message}\n`, 2])
  })
}

test('whom somebody joined is found by either name', async () => {
  writeFileSync(at('d.txt'), 'It rained.\n\nA. Roe said that the ferry would run.\n')
  assert.deepEqual((await search('actor:Ann Roe', 'ferry')).actors, [])
  mkdirSync(at('.on-record'), {recursive: true})
  const joined: ActorDecision = {relation: 'same', one: {name: 'A. Roe'}, other: {name: 'Ann Roe'}}
  writeFileSync(at('.on-record/actors.jsonld'), formatActorDecisions([joined]))
  assert.deepEqual((await search('actor:Ann Roe', 'ferry')).actors, ['A. Roe'])
  writeFileSync(at('.on-record/actors.jsonld'), '{"@graph": [')
  assert.match((await search('actor:Ann Roe', 'ferry')).stderr, /actors\.jsonld is not valid JSON-LD.*mend the file/)
})
