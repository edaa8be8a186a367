import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, before, test} from 'node:test'
import {root, shippedProgram} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-digest-'))
after(() => rmSync(cwd, {recursive: true}))

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example', ...args], {cwd, encoding: 'utf8'})
let script: string

before(async () => {
  const installation = dirname(dirname(await shippedProgram()))
  cpSync(join(root, 'examples'), join(installation, 'examples'), {
    recursive: true,
    filter: (path) => !/\.venv/.test(path),
  })
  script = join(installation, 'examples/github/digest.sh')
  git('init', '--quiet')
  writeFileSync(join(cwd, 'old.txt'), 'Ann Roe said the old mill was safe.\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'one')
})

test('the digest of a pull request has what was added, and its text calls nobody', () => {
  writeFileSync(join(cwd, '--output $(touch made) x.txt'), 'Ann Roe said @someone knew of the leak.\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'two')
  const digest = execFileSync(script, ['HEAD~1'], {cwd, encoding: 'utf8'})
  assert.match(digest, /knew of the leak/)
  assert.doesNotMatch(digest, /old mill|^---$|@someone/m)
  assert.ok(!existsSync(join(cwd, 'made')))
})

test('a digest that is longer than a comment may be ends with a whole line, and says so', () => {
  for (let number = 0; number < 80; number++) {
    const paragraphs = Array.from({length: 12}, (_, index) => `Ann Roe said mill ${number} lost ${index} wheels.`)
    writeFileSync(join(cwd, `${number}.txt`), `Mill ${number}\n\n${paragraphs.join('\n\n')}\n`)
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'three')
  const digest = execFileSync(script, ['HEAD~1'], {cwd, encoding: 'utf8'})
  assert.ok(digest.endsWith('\n\n*The rest is left out: it is longer than a comment may be.*\n'))
  const cut = digest.split('\n').filter((line) => line.startsWith('- ') && !line.endsWith(')'))
  assert.deepEqual(cut, [])
  assert.ok(digest.length > 55_000 && digest.length < 65_536, `${digest.length} characters`)
})

test('where no article was added there is nothing to say', () => {
  assert.equal(execFileSync(script, ['HEAD'], {cwd, encoding: 'utf8'}), '')
})
