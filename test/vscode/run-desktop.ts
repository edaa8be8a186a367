/**
 * `npm run test:desktop`: the tests of test/vscode/host in a desktop VS Code,
 * which @vscode/test-electron downloads.
 *
 *   npm run test:desktop [-- --grep WORDS] [-- --version 1.91.1]
 */
import {execFileSync} from 'node:child_process'
import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {runTests} from '@vscode/test-electron'
import {root} from './root.ts'
import {temporaryFolder} from './temporary-folder.ts'

const {values} = parseArgs({options: {grep: {type: 'string'}, version: {type: 'string', default: 'stable'}}})

execFileSync(process.execPath, ['esbuild.js', 'desktop', 'worker-desktop', 'pdf', 'report', 'test-desktop'], {
  cwd: root,
  stdio: 'inherit',
  env: {...process.env, TEST_GREP: values.grep ?? ''},
})

const workspace = temporaryFolder('workspace')
cpSync(join(import.meta.dirname, 'workspace'), workspace, {recursive: true})

await runTests({
  version: values.version,
  extensionDevelopmentPath: [root, ...['surroundings', 'example'].map((name) => join(import.meta.dirname, name))],
  extensionTestsPath: join(root, 'dist/test.cjs'),
  launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
})
