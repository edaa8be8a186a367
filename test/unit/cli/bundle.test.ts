import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {test} from 'node:test'
import {root} from './run-cli.ts'

test('the bundle has all modules that it needs', () => {
  const run = (...args: string[]) => execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
  run('esbuild.js', 'cli')
  const input = '[{"title": "Weir shut", "text": "The weir is shut, Jan Doe said."}]'
  const result = execFileSync(process.execPath, [join(root, 'dist/cli.cjs'), 'analyze'], {input, encoding: 'utf8'})
  assert.equal(JSON.parse(result)[0].claims[0].text.content, 'The weir is shut')
})
