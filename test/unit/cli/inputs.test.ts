import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {decodeText} from '../../../src/cli/decode-text.ts'
import type {JsonResult} from '../../../src/core/index.ts'
import {docx, p, r} from '../documents/docx-file.ts'
import {lines, pdf} from '../documents/pdf-file.ts'
import {run, runShipped} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-inputs-'))
after(() => rmSync(cwd, {recursive: true}))
const write = (name: string, contents: string | Uint8Array) => writeFileSync(join(cwd, name), contents)
const parsed = ({stdout}: {stdout: string}): JsonResult[] => JSON.parse(stdout)

const sentence = '“It rained for hours,” Ann Roe said on Friday.'
const mail = `From: Hill Courier <news@hill.example>\nSubject: Pumps\nMIME-Version: 1.0\nDate: Wed, 27 Aug 2025 11:34:00 +0300\n\n${sentence}\n`
const page = `From: <Saved by a browser>\nMIME-Version: 1.0\nSnapshot-Content-Location: https://hill.example/a\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<title>Pumps</title><p>${sentence}</p>\n--b--\n`
mkdirSync(join(cwd, 'folder/inner/.hidden'), {recursive: true})
write('folder/a.txt', sentence)
write('folder/b.eml', mail)
write('folder/inner/c.MHT', page)
write('folder/inner/d.md', `# Pumps\n\n${sentence}`)
write('folder/inner/e.html', `<title>Pumps</title><p>${sentence}</p>`)
write('folder/inner/f.jsonl', `{"id":"g","text":${JSON.stringify(mail)},"format":"email"}\n`)
write('folder/inner/picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))
write('folder/inner/.hidden/h.txt', sentence)
write('folder/a.txt.claims.jsonld', '{}')

test('folders are read with --recursive, by name, articles alone', async () => {
  const result = await run(['analyze', '--recursive', 'folder'], {cwd})
  assert.deepEqual([result.status, result.stderr], [0, ''])
  assert.deepEqual(
    parsed(result).map(({id, claims}) => [id, claims.length]),
    [
      ['folder/a.txt', 1],
      ['folder/b.eml', 1],
      ['folder/inner/c.MHT', 1],
      ['folder/inner/d.md', 1],
      ['folder/inner/e.html', 1],
      ['g', 1],
    ],
  )
})

test('a Word document is read, and a damaged one is named with the remedy', async () => {
  const file = docx(p(r('Pumps'), '<w:outlineLvl w:val="0"/>') + p(r(sentence)))
  write('pumps.docx', file)
  write('half.docx', file.slice(0, 150))
  const result = await run(['analyze', '--clean', 'pumps.docx', 'half.docx'], {cwd})
  assert.equal(result.status, 1)
  assert.match(result.stderr, /^on-record: half\.docx: this Word document is damaged; open it in Word/)
  const [{article, claims, clean}] = parsed(result)
  assert.equal(article.title, 'Pumps')
  assert.equal(clean!.text, `Pumps\n\n${sentence}\n`)
  assert.equal(claims.length, 1)
})

test('a PDF is read with its pages, and a damaged one is named with the remedy', async () => {
  write('pumps.pdf', pdf([lines(['Pumps failed in the night.']), lines([sentence])]))
  write('half.pdf', '%PDF-1.7\n1 0 obj')
  const result = await runShipped(['analyze', '--clean', 'pumps.pdf', 'half.pdf'], {cwd})
  assert.equal(result.status, 1)
  assert.match(result.stderr, /^on-record: half\.pdf: this PDF is damaged; open it in a PDF viewer/)
  const [{claims, clean}] = parsed(result)
  assert.equal(clean!.text, `Pumps failed in the night.\n\n${sentence}\n`)
  assert.deepEqual(
    claims.map(({page}) => page),
    [2],
  )
})

test('messages and saved pages are known by their contents', async () => {
  const [[first], [second]] = [await run(['analyze'], {input: mail}), await run(['analyze'], {input: page})].map(parsed)
  assert.deepEqual([first.article.publisher, first.article.title], ['Hill Courier', 'Pumps'])
  assert.deepEqual([second.article.url, second.article.title], ['https://hill.example/a', 'Pumps'])
})

test('several articles in one file are told apart', async () => {
  const articleOn = (day: number) =>
    `Pumps fail\nHill Courier\n${day} May 2025\n\nThe mayor said she was sorry. Ann Roe said so.\n`
  write('several.txt', `${articleOn(3)}\n---\n\n${articleOn(4)}`)
  const [{article, articles, actors, claims}] = parsed(await run(['analyze', 'several.txt'], {cwd}))
  assert.equal(article.published, '2025-05-03')
  assert.deepEqual(
    articles!.map(({published, span}) => [published, span[0]]),
    [
      ['2025-05-03', 0],
      ['2025-05-04', articleOn(3).length + '\n---\n\n'.length],
    ],
  )
  assert.deepEqual(new Set(actors.map(({id}) => id)).size, actors.length)
  const actorOf = ([start]: readonly [number, number]) => claims.find(({content}) => content[0][0] >= start)!.actor
  assert.notEqual(actorOf(articles![0].span), actorOf(articles![1].span))
  assert.match(
    (await run(['analyze', '--format', 'table', 'several.txt'], {cwd})).stdout,
    /and, from line 9: Pumps fail/,
  )
})

test('modified dates and credits come out', async () => {
  write(
    'credits.html',
    `<meta property="article:modified_time" content="2025-08-28T08:00:00Z"><p>${sentence}</p><p>Editing by Jan Doe</p>`,
  )
  const [{article}] = parsed(await run(['analyze', 'credits.html'], {cwd}))
  assert.deepEqual(
    [article.modified, article.credits],
    ['2025-08-28T08:00:00Z', [{role: 'editing', names: ['Jan Doe']}]],
  )
})

test('nothing but bad input is status 2, some of it status 1', async () => {
  assert.equal((await run(['analyze', 'folder', 'gone.txt'], {cwd})).status, 2)
  assert.equal((await run(['analyze', 'folder', 'folder/a.txt'], {cwd})).status, 1)
})

const latin = (text: string) => Buffer.from(text, 'latin1')
for (const [name, bytes, text] of [
  ['UTF-8', Buffer.from('café “no”'), 'café “no”'],
  ['UTF-8 with its mark, which counts', Buffer.from('\ufeffcafé'), '\ufeffcafé'],
  ['UTF-16, little end first', Buffer.from('\ufeffcafé “no”', 'utf16le'), '\ufeffcafé “no”'],
  ['UTF-16, big end first', Buffer.from('\ufeffcafé', 'utf16le').swap16(), '\ufeffcafé'],
  [
    'a page in Latin 1',
    latin('<meta charset=iso-8859-1><p>caf\xe9 \x93no\x94'),
    '<meta charset=iso-8859-1><p>café “no”',
  ],
  [
    'a page in another',
    latin('<meta http-equiv=a content="text/html; charset=windows-1251"><p>\xcf\xf0'),
    '<meta http-equiv=a content="text/html; charset=windows-1251"><p>Пр',
  ],
  ['XML', latin('<?xml version="1.0" encoding="ISO-8859-15"?>\xa4'), '<?xml version="1.0" encoding="ISO-8859-15"?>€'],
  [
    'a message',
    latin('From: a\nContent-Type: text/plain;\n charset="Windows-1252"\n\n\x93no\x94'),
    'From: a\nContent-Type: text/plain;\n charset="Windows-1252"\n\n“no”',
  ],
] as const) {
  test(`decodes ${name}`, () => assert.deepEqual(decodeText(bytes), {text}))
}

for (const [name, bytes, text, notice] of [
  ['Windows-1252 that nothing names', latin('caf\xe9 \x93no\x94'), 'café “no”', /read as Windows-1252/],
  [
    'the same where UTF-8 is declared',
    latin('<meta charset=utf-8>caf\xe9'),
    '<meta charset=utf-8>café',
    /Windows-1252/,
  ],
  [
    'a damaged character among others',
    Buffer.concat([Buffer.from('“No,” she said at the caf'), latin('\xe9 of '), Buffer.from('Łódź.')]),
    '“No,” she said at the caf\ufffd of Łódź.',
    /^1 character is damaged/,
  ],
  ['UTF-16 without its mark', Buffer.from('“No,” she said.', 'utf16le'), '“No,” she said.', /UTF-16 without its mark/],
] as const) {
  test(`decodes ${name}, and says so`, () => {
    const decoded = decodeText(bytes)
    assert.equal(decoded.text, text)
    assert.match(decoded.notice ?? '', notice)
  })
}

test('bytes that are no UTF-8 are read, and the file and the remedy are named', async () => {
  write('old.txt', latin('\x93It rained at the caf\xe9,\x94 Ann Roe said on Friday.'))
  const result = await run(['analyze', 'old.txt'], {cwd})
  const [{claims, messages}] = parsed(result)
  assert.equal(result.status, 0)
  assert.match(result.stderr, /^on-record: old\.txt: .*read as Windows-1252; save it as UTF-8/)
  assert.deepEqual([claims[0].text.content, messages[0].rule], ['“It rained at the café,”', 'encoding'])
})

test('of damaged characters the first is pointed out', async () => {
  const text = 'It rained.\nShe left the caf\ufffd and the caf\ufffd.'
  const [{messages}] = parsed(await run(['analyze'], {input: text}))
  const found = messages.find(({rule}) => rule === 'undecoded')
  assert.match(found!.reason, /^2 characters could not be read/)
  assert.deepEqual(found!.span, [text.indexOf('\ufffd'), text.indexOf('\ufffd') + 1])
})

for (const [name, bytes, message] of [
  ['bytes with many controls', latin('\x01\x02\x03 caf\xe9'), /^this is not text/],
  ['an encoding that nobody knows', latin('<meta charset=klingon>caf\xe9'), /^its encoding klingon is not known/],
  ['a picture', Buffer.from([0x89, 0x50, 0, 0]), /^this is not text/],
  ['a PDF', latin('%PDF-1.7\n\xe2'), /^this is a PDF/],
] as const) {
  test(`names what ${name} needs`, () => assert.throws(() => decodeText(bytes), {message}))
}
