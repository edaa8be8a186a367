import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import type {JsonResult} from '../../../src/core/index.ts'
import {checkResult, root, run} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-cli-'))
after(() => rmSync(cwd, {recursive: true}))

const article = `Board meets\nnews.example.tv\nWed, 27 Aug 2025 11:34:00 +0300\n\nAnn Roe said the pumps failed.It rained.\nLatest news\n`
writeFileSync(join(cwd, 'a.txt'), article)
writeFileSync(join(cwd, 'b.md'), '---\ntitle: Pumps\n---\n\n“It *rained*,” Roe said.\n')
writeFileSync(join(cwd, 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0]))
writeFileSync(join(cwd, 'page.html'), '<title>Pumps</title><nav>Home</nav><p>“It <b>ra</b>ined,” Roe said.</p>')

const parsed = ({stdout}: {stdout: string}): JsonResult[] => JSON.parse(stdout)
const lines = ({stdout}: {stdout: string}): JsonResult[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('json is an array with a result for each file, in order', async () => {
  const result = await run(['analyze', 'a.txt', 'b.md'], {cwd})
  assert.deepEqual([result.status, result.stderr], [0, ''])
  const [first, second] = parsed(result)
  assert.deepEqual(Object.keys(first), [
    'id',
    'article',
    'sentences',
    'entities',
    'actors',
    'claims',
    'responses',
    'messages',
  ])
  assert.deepEqual(first.article, {
    title: 'Board meets',
    publisher: 'news.example.tv',
    published: '2025-08-27T11:34:00+03:00',
    modified: null,
    authors: [],
    credits: [],
    url: null,
    language: 'en',
  })
  assert.deepEqual(
    first.sentences.map(([start, end]) => article.slice(start, end)),
    ['Ann Roe said the pumps failed.', 'It rained.'],
  )
  assert.deepEqual([first.id, second.id, second.article.title], ['a.txt', 'b.md', 'Pumps'])
  for (const {said, confidence} of [...first.claims, ...second.claims]) {
    assert.ok(said === null || /^\d{4}-\d\d-\d\d$/.test(said.date))
    assert.ok(confidence >= 0 && confidence <= 1)
  }
})

test('ndjson is a result a line', async () => {
  const results = lines(await run(['analyze', '--format', 'ndjson', 'a.txt', 'b.md'], {cwd}))
  assert.deepEqual(
    results.map(({id}) => id),
    ['a.txt', 'b.md'],
  )
})

test('table lists claims by actor', async () => {
  const {stdout} = await run(['analyze', '--format', 'table', 'a.txt'], {cwd})
  assert.match(stdout, /^Board meets – a\.txt\nnews\.example\.tv · 2025-08-27T11:34:00\+03:00\n/)
  assert.match(stdout, /Ann Roe.*\n {6}5 {2}indirect \d\.\d\d {3}said: the pumps failed/)
})

test('web pages are read by name, by contents and when asked for', async () => {
  const page = '<!DOCTYPE html><title>Pumps</title><p>“It <b>ra</b>ined,” Roe said.</p>'
  const results = [
    await run(['analyze', 'page.html'], {cwd}),
    await run(['analyze'], {input: page}),
    await run(['analyze', '--input', 'html'], {input: page.replace('<!DOCTYPE html>', '')}),
  ]
  for (const [result] of results.map(parsed))
    assert.deepEqual([result.article.title, result.claims.length], ['Pumps', 1])
})

test('claims come with their words as they read, their act and their date; who did not comment comes apart', async () => {
  const page =
    '<!DOCTYPE html><title>Pumps</title><meta property="article:published_time" content="2025-08-27">' +
    '<p>“It <b>ra</b>ined &amp; it poured,” Ann Roe said on Monday, “for <i>hours</i>.”</p>' +
    '<p>Bert Cole denied that the pumps had <b>failed</b>.</p><p>The harbour office declined to comment.</p>'
  const [{claims, responses, actors, clean}] = parsed(await run(['analyze', '--clean'], {input: page}))
  assert.deepEqual(
    claims.map(({act, attitude, polarity, text}) => ({act, attitude, polarity, text})),
    [
      {
        act: 'assertive',
        attitude: null,
        polarity: 'affirmed',
        text: {source: 'Ann Roe', cue: 'said', content: '“It rained & it poured,” … “for hours.”'},
      },
      {
        act: 'assertive',
        attitude: null,
        polarity: 'denied',
        text: {source: 'Bert Cole', cue: 'denied', content: 'that the pumps had failed'},
      },
    ],
  )
  assert.deepEqual(claims[0].said, {date: '2025-08-25', precision: 'day', words: 'on Monday'})
  assert.equal(claims[1].said, null)
  assert.deepEqual(
    responses.map(({actor, kind, text}) => [actors.find(({id}) => id === actor)?.name, kind, text]),
    [['harbour office', 'declined', 'declined to comment']],
  )
  assert.equal(page.slice(...responses[0].span), 'declined to comment')

  assert.ok(clean)
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => clean.text.slice(...span))
  assert.deepEqual(words(clean.claims[1].content), ['that the pumps had failed'])
  assert.deepEqual(words(clean.responses), ['declined to comment'])
  assert.equal(words(clean.sentences)[1], 'Bert Cole denied that the pumps had failed.')
  assert.deepEqual(words(clean.entities.map(({start, end}) => [start, end] as const)), [
    'Ann Roe',
    'Monday',
    'Bert Cole',
  ])
})

test('no file: standard input is read', async () => {
  const [result] = parsed(await run(['analyze', '--tokens'], {input: '\ufeffIt rained.\r\n'}))
  assert.equal(result.id, 'stdin')
  assert.deepEqual(result.sentences, [[1, 11]])
  assert.deepEqual(
    result.tokens!.map(([start, end]) => [start, end]),
    [
      [1, 3],
      [4, 10],
      [10, 11],
    ],
  )
})

test('jsonl answers a line each, in order, each in its own format', async () => {
  const input = [
    {id: 'x', text: 'It rained. \u2028 She left.'},
    {id: 2, text: '# Pumps\n\nIt *rained*.', format: 'markdown'},
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('\n')
  const results = lines(await run(['analyze', '--input', 'jsonl', '--format', 'ndjson'], {input}))
  assert.deepEqual(
    results.map(({id}) => id),
    ['x', 2],
  )
  assert.equal(results[1].article.title, 'Pumps')
})

test('bad lines are named, and the others still come out', async () => {
  const input =
    '{"id":"x","text":"It rained."}\nnonsense\n{"id":"y"}\n{"id":"z","text":"a","format":"pdf"}\n{"id":"w","text":""}\n'
  const result = await run(['analyze', '--input', 'jsonl', '--format', 'ndjson'], {input})
  assert.equal(result.status, 1)
  assert.deepEqual(
    lines(result).map(({id}) => id),
    ['x', 'w'],
  )
  assert.deepEqual(result.stderr.trim().split('\n'), [
    'on-record: standard input, line 2: this is not valid JSON; put one object on each line',
    'on-record: standard input, line 3: "text" is missing; give each line one, a string',
    'on-record: standard input, line 4: "format" is "pdf"; make it text, markdown, html, mhtml, email, subtitles, feed, json',
  ])
})

test('bad files are named, and the others still come out', async () => {
  const result = await run(['analyze', 'gone.txt', '.', 'picture.txt', 'a.txt'], {cwd})
  assert.equal(result.status, 1)
  assert.deepEqual(
    parsed(result).map(({id}) => id),
    ['a.txt'],
  )
  assert.deepEqual(result.stderr.trim().split('\n'), [
    'on-record: gone.txt: there is no such file; check the name',
    'on-record: .: this is a folder; add --recursive to read the articles in it',
    'on-record: picture.txt: this is not text; name files that hold articles',
  ])
})

test('no article: an empty array', async () => {
  const {stdout, status} = await run(['analyze', 'gone.txt'], {cwd})
  assert.deepEqual([JSON.parse(stdout), status], [[], 2])
})

for (const [name, args, message] of [
  ['no command', [], 'on-record: a command is missing: try “on-record analyze FILE”, or “on-record --help”'],
  ['another command', ['sing'], 'on-record: unknown command sing: try “on-record analyze FILE”, or “on-record --help”'],
  ['another format', ['analyze', '--format', 'xml'], 'on-record: --format xml: choose json, ndjson, table'],
  ['another option', ['analyze', '--loud'], "on-record: Unknown option '--loud': see “on-record --help”"],
] as const) {
  test(`${name} is a mistake in one line`, async () => {
    assert.deepEqual(await run([...args]), {status: 2, stdout: '', stderr: `${message}\n`})
  })
}

test('--help and --version: printed', async () => {
  assert.match((await run(['--help'])).stdout, /^on-record analyze \[FILE…\]/)
  assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/)
})

test('a stream is answered while it goes on, and a reader that leaves is no failure', async () => {
  const main = ['--import', import.meta.resolve('tsx'), 'src/cli/main.ts']
  const args = [...main, 'analyze', '--input', 'jsonl', '--format', 'ndjson']
  const child = spawn(process.execPath, args, {cwd: root, stdio: ['pipe', 'pipe', 'inherit']})
  child.stdin.on('error', () => undefined).write('{"id":"x","text":"It rained."}\n')
  const first = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))
  const result = JSON.parse(first.toString())
  checkResult(result)
  assert.equal(result.id, 'x')
  child.stdout.destroy()
  for (let id = 0; id < 200; id++) child.stdin.write(`{"id":${id},"text":"It rained."}\n`)
  child.stdin.end()
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0)
})
