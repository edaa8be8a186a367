/** Names and words beside other text: nothing in them turns its direction, or is a command to a terminal. */
import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {terminalText} from '../../../src/cli/terminal-text.ts'
import {
  claimTree,
  completeActors,
  completeClaims,
  escapeMarkdown,
  outlineOf,
  provenanceOf,
  provenanceText,
  type Row,
} from '../../../src/core/index.ts'
import {visibleText} from '../../../src/core/visible-text.ts'
import {run} from '../cli/run-cli.ts'
import {carriers} from './hostile.ts'

const unseen = /[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u
const directions = Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
const escapes = [
  '\x1b[2J',
  '\x1b]8;;https://evil.example\x07x\x1b]8;;\x07',
  '\x1b]0;x\x07',
  '\x9b31m',
  '\x9d0;x\x9c',
  '\x1bPq\x1b\\',
  '\x07',
  '\b\b',
  '\x7f',
  '\x1bc',
]

for (const mark of [...directions, ...escapes]) {
  for (const carrier of Object.keys(carriers)) {
    test(`${carrier}: ${JSON.stringify(mark)} reaches no label`, async () => {
      const article = await carriers[carrier](`Ann ${mark}Roe`)
      const {actors, claims, article: facts} = article.analysis
      const labels = [
        JSON.stringify([actors.map(({name, aliases, description}) => [name, aliases, description]), facts]).replace(
          /\\n/g,
          '',
        ),
        ...claims.map((claim) => provenanceText(provenanceOf(article, claim))),
        ...[
          ...article.tags.values(),
          ...article.passages.map(({tags}) => tags),
          ...article.review.map(({tags}) => tags),
        ].flat(),
        ...[...article.notes.values()].flat().flatMap(({text, by = ''}) => [text, by]),
        ...article.review.flatMap(({quote, reason}) => [quote, reason]),
        ...[...completeActors([article]), ...completeClaims(article, {path: 'a.txt'})].flatMap(Object.values),
        ...outlineOf(article).map(({name}) => name),
      ]
      for (const label of labels) assert.doesNotMatch(label, unseen)
      for (const label of claimTree(article).flatMap(labelsOf)) assert.doesNotMatch(label, unseen)
    })
  }
}

function labelsOf({label, description = '', spoken, tags, children}: Row): string[] {
  return [label, description, spoken, ...tags, ...children.flatMap(labelsOf)]
}

test('marks of right-to-left languages, joiners and emoji stay', () => {
  for (const text of ['\u200fשלום\u200e', 'نمی\u200cخواهم', '👩\u200d🚒', 'a\tb\r\nc'])
    assert.equal(visibleText(text), text)
  assert.equal(escapeMarkdown('a\u202eb'), 'ab')
})

const cwd = mkdtempSync(join(tmpdir(), 'on-record-terminal-'))
after(() => rmSync(cwd, {recursive: true}))
const hostile = escapes.join(' ') + directions.join('')
const name = `a${'\x1b'}[2J.txt`
writeFileSync(
  join(cwd, name),
  `Mill ${hostile} burns\nHarbor Post\n27 Aug 2025\n\nAnn ${hostile}Roe said the ${hostile} mill was old. “No ${hostile},” she said.\n`,
)
writeFileSync(join(cwd, 'b.md'), `---\nsource: *a${'\x9b'}31m\n---\n\nRoe said no.\n`)

for (const format of ['table', 'json', 'ndjson']) {
  test(`the command line as ${format} writes no command to a terminal`, async () => {
    const {stdout, stderr} = await run(['analyze', '--format', format, name, 'b.md', `gone${'\x1b'}[2J`], {cwd})
    for (const text of [stdout, stderr]) assert.doesNotMatch(text, /(?![\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
    assert.match(stdout, /Roe/)
    assert.match(stderr, /gone\\u001b\[2J/)
    if (format === 'json') assert.equal(JSON.parse(stdout)[0].id, name)
  })
}

test('escapes in JSON mean what they stand for', () => {
  const text = JSON.stringify(hostile)
  assert.equal(JSON.parse(terminalText(text)), hostile)
})
