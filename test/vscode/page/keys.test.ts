import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../root.ts'
import {until} from '../until.ts'
import {type OpenBench, open} from './bench.ts'
import {type KeyBinding, keyCollisions} from './key-collisions.ts'

const browser = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'

/** VS Code in a browser has the keys of the system that the browser names. */
const systems = {
  Windows: {agent: 'Windows NT 10.0; Win64; x64', format: 'shift+alt+f', copy: 'ctrl+c'},
  Mac: {agent: 'Macintosh; Intel Mac OS X 10_15_7', format: 'shift+alt+f', copy: 'cmd+c'},
  Linux: {agent: 'X11; Linux x86_64', format: 'ctrl+shift+i', copy: 'ctrl+c'},
}

/** Meant: the row is selected as VS Code does it and then shown; the tree's own filter stands in for VS Code's search. */
const meant =
  /: (?:runCommands – list\.select|onRecord\.(?:filter|find)Claims – actions\.find|onRecord\.stopReview – .*)$/

const {contributes} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const ours = contributes.keybindings as KeyBinding[]

suite('default keys', () => {
  for (const [system, {agent, format, copy}] of Object.entries(systems)) {
    test(`are not VS Code’s own on ${system}`, async () => {
      const bench = await open({userAgent: `Mozilla/5.0 (${agent}) ${browser}`})
      try {
        const theirs = await keysOf(bench)
        assert.ok(theirs.length > 500)
        const has = (key: string, command: string) =>
          theirs.some((their) => their.key === key && their.command === command)
        assert.ok(
          has(format, 'editor.action.formatDocument') && has(copy, 'filesExplorer.copy'),
          `These are not the keys of ${system}`,
        )
        const found = keyCollisions(ours, theirs, system === 'Mac')
        assert.deepEqual(
          found.filter((one) => !meant.test(one)),
          [],
        )
      } finally {
        await bench.close()
      }
    })
  }

  test('a collision is found: the same key, and one that begins it, where both can hold', () => {
    const text = (command: string, key: string) => ({command, key, when: 'editorTextFocus && onRecord.article'})
    const tree = (command: string, key: string) => ({command, key, when: 'focusedView == onRecord.claims'})
    const key = (command: string, one: string, when?: string) => ({command, key: one, when})
    const theirs = [
      key('a', 'ctrl+k ctrl+q'),
      key('b', 'ctrl+k x', 'editorTextFocus && !editorReadonly'),
      key('c', 'j', 'notebookEditorFocused'),
      key('d', 'n', 'listFocus'),
      key('e', 'ctrl+y', 'terminalFocus'),
      key('f', 'm', 'editorHasRenameProvider && editorTextFocus'),
    ]
    const ours = [
      text('1', 'ctrl+k x j'),
      tree('2', 'j'),
      tree('3', 'n'),
      text('4', 'n'),
      text('5', 'ctrl+k q'),
      text('6', 'ctrl+y z'),
      text('7', 'm'),
      tree('8', 'm'),
    ]
    assert.deepEqual(keyCollisions(ours, theirs, false), ['ctrl+k x j: 1 – b', 'n: 3 – d', 'm: 7 – f'])
  })
})

/** VS Code's default keys, without those of On Record. */
async function keysOf({page, run}: OpenBench): Promise<KeyBinding[]> {
  await page.evaluate(() => navigator.clipboard.writeText('not yet'))
  await run('Surroundings: Copy Default Keyboard Shortcuts')
  const text = await until('the default keys are copied', async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    return copied.includes('editor.action.formatDocument') && copied
  })
  const json = text.slice(0, text.lastIndexOf(']') + 1).replace(/^\s*\/\/.*$/gm, '')
  const all = JSON.parse(json) as KeyBinding[]
  return all.filter((binding) => !JSON.stringify(binding).includes('onRecord.'))
}
