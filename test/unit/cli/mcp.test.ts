import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {root, run} from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-record-mcp-'))
const open = join(folder, 'open')
const client = new Client({name: 'test', version: '1'})

const text =
  '\ufeffMill burns\r\nharborpost.example\r\n\r\nAnn Roe said the mill was old. “It is gone and it will never come back,” said Piet Maas.\r\n'

before(async () => {
  mkdirSync(join(open, 'inner'), {recursive: true})
  mkdirSync(join(folder, 'open-too'))
  writeFileSync(join(open, 'mill.txt'), text)
  writeFileSync(join(open, 'inner/port.txt'), 'Port waits\n\nAnn Roe denied that the port was shut.\n')
  writeFileSync(join(folder, 'secret.txt'), 'Secret\n\nAnn Roe said the code was 1234.\n')
  writeFileSync(join(folder, 'open-too/secret.txt'), 'Secret\n\nAnn Roe said the code was 1234.\n')
  symlinkSync(join(folder, 'secret.txt'), join(open, 'link.txt'))
  symlinkSync(folder, join(open, 'up'))
  writeFileSync(join(open, 'tagged.txt'), 'Ann Roe said no.\n')
  symlinkSync(join(folder, 'secret.txt'), join(open, 'tagged.txt.claims.jsonld'))
  const program = ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts'), 'mcp', open]
  await client.connect(new StdioClientTransport({command: process.execPath, args: program, cwd: root}))
})

after(async () => {
  await client.close()
  rmSync(folder, {recursive: true})
})

async function call(name: string, input: Record<string, unknown>) {
  const {content, isError} = await client.callTool({name, arguments: input})
  const [{text: answer}] = content as {text: string}[]
  return {isError: isError ?? false, answer, data: isError ? undefined : JSON.parse(answer)}
}

test('every tool is read-only, and says what it takes', async () => {
  const {tools} = await client.listTools()
  assert.deepEqual(
    tools.map(({name}) => name),
    ['claims_of_file', 'who_said', 'check_quotation', 'search_claims'],
  )
  for (const {annotations, inputSchema} of tools) {
    assert.equal(annotations?.readOnlyHint, true)
    assert.equal(inputSchema.additionalProperties, false)
  }
})

test('claims of a file: spans are those of the file, byte order mark and CRLF included', async () => {
  const {data} = await call('claims_of_file', {path: 'mill.txt'})
  const [article] = data.articles
  assert.equal(article.outlet, 'harborpost.example')
  assert.deepEqual(
    article.claims.map(
      ({speaker, content: [span], line}: {speaker: string; content: [number, number][]; line: number}) => [
        speaker,
        text.slice(...span),
        line,
      ],
    ),
    [
      ['Ann Roe', 'the mill was old', 4],
      ['Piet Maas', '“It is gone and it will never come back,”', 4],
    ],
  )
  assert.match(article.claims[0].link, /^file:\/\/.*\/open\/mill\.txt#L4$/)
})

test('who said words, in any article', async () => {
  const {data} = await call('who_said', {words: 'it will never come back'})
  assert.deepEqual(
    data.found.map(({path, claim}: {path: string; claim: {speaker: string}}) => [path, claim.speaker]),
    [['mill.txt', 'Piet Maas']],
  )
})

for (const [quotation, verdict] of [
  ['It is gone and it will never come back', 'verbatim'],
  ['It is gone and it will come back', 'altered'],
  ['The harbour opens on Monday for all ships', 'not-there'],
] as const) {
  test(`a quotation that is ${verdict}`, async () => {
    const {data} = await call('check_quotation', {quotation, path: 'mill.txt'})
    assert.equal(data.verdict, verdict)
    if (verdict === 'altered') {
      assert.deepEqual(
        data.differences.map(({original}: {original: string}) => original),
        ['never'],
      )
    }
  })
}

test('search knows operators, and folders in the folder', async () => {
  const {data} = await call('search_claims', {query: 'actor:roe act:denied'})
  assert.deepEqual(
    data.found.map(({path}: {path: string}) => path),
    [join('inner', 'port.txt')],
  )
  assert.doesNotMatch(JSON.stringify((await call('search_claims', {query: 'actor:roe'})).data), /1234/)
})

for (const path of [
  '../secret.txt',
  'inner/../../secret.txt',
  join(folder, 'secret.txt'),
  join(folder, 'open-too/secret.txt'),
  'link.txt',
  'up/secret.txt',
  'tagged.txt',
  '/etc/passwd',
]) {
  test(`a path that leads out is refused: ${path.replace(folder, '')}`, async () => {
    const {isError, answer} = await call('claims_of_file', {path})
    assert.equal(isError, true)
    assert.doesNotMatch(answer, /1234|root:/)
  })
}

for (const [what, input, message] of [
  ['nothing', {}, /“path” is missing/],
  ['a number for a path', {path: 3}, /“path” is wrong/],
  ['something unknown', {path: 'mill.txt', write: 'x'}, /“write” is unknown/],
  ['a limit of none', {path: 'mill.txt', limit: 0}, /“limit” is wrong/],
  ['a folder', {path: 'inner'}, /is not a file/],
] as const) {
  test(`a wrong input is told: ${what}`, async () => {
    const {isError, answer} = await call('claims_of_file', input)
    assert.equal(isError, true)
    assert.match(answer, message)
  })
}

test('after all calls: the folder has no other files', () => {
  assert.deepEqual(readdirSync(open).sort(), [
    'inner',
    'link.txt',
    'mill.txt',
    'tagged.txt',
    'tagged.txt.claims.jsonld',
    'up',
  ])
})

test('no folder: says so, and ends', async () => {
  const {status, stderr} = await run(['mcp'])
  assert.equal(status, 2)
  assert.match(stderr, /on-record mcp DIR/)
  assert.equal((await run(['mcp', 'nowhere'])).status, 2)
})
