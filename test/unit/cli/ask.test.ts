import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {root, run} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-ask-'))
after(() => rmSync(cwd, {recursive: true}))
const article = join(root, 'test/vscode/workspace/quarry-sisters.txt')

test('a prompt is printed, and an answer to it is read back', async () => {
  const {stdout: prompt, status} = await run(['ask', article, '--prompt', '--minimum', '1'])
  assert.equal(status, 0)
  const claims = prompt
    .split('\n')
    .filter((line) => line.startsWith('{"claim"'))
    .map((line) => JSON.parse(line))
  assert.equal(claims.length, 4)
  const sentence = JSON.parse(/^1 (".*")$/m.exec(prompt)![1])
  const words = sentence.split(' ').slice(0, 4).join(' ')
  const answers = claims.map(({claim}, index) => (index ? {claim, speaker: 'Z', words} : {claim, speaker: 'A', words}))
  writeFileSync(join(cwd, 'answers.json'), JSON.stringify({answers}))
  const {stdout} = await run(['ask', article, '--answers', 'answers.json', '--minimum', '1'], {cwd})
  const {opinions, dropped} = JSON.parse(stdout)
  assert.deepEqual([opinions.length, dropped.length], [1, 3])
  assert.equal(opinions[0].name, claims[0].candidates.A.split(',')[0])
})

for (const [args, message] of [
  [['ask', article], /choose --prompt, or --answers FILE/],
  [['ask', article, '--answers', 'nowhere.json', '--minimum', '1'], /nowhere\.json cannot be read/],
  [['ask', article, '--prompt', '--minimum', 'x'], /give a number from 0 to 1/],
  [['ask', article, '--prompt', '--minimum', '0'], /every claim has a sure speaker/],
] as const) {
  test(`ask ${args.slice(2).join(' ')}: exit 2, and what to do`, async () => {
    const {status, stderr} = await run([...args], {cwd})
    assert.equal(status, 2)
    assert.match(stderr, message)
  })
}
