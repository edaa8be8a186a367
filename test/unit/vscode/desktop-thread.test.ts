import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {Worker} from 'node:worker_threads'
import type {IndexedArticle} from '../../../src/core/index.ts'
import type {FromThread, ToThread} from '../../../src/extension/worker/messages.ts'
import type {IndexInput} from '../../../src/extension/worker/workspace-tasks.ts'
import {root} from '../cli/run-cli.ts'

test('the thread that comes with the extension reads an article on the desktop', async () => {
  execFileSync('node', ['esbuild.js', 'worker-desktop', 'worker-web'], {cwd: root})
  const worker = new Worker(join(root, 'dist/worker.cjs'))
  const post = (message: ToThread) => worker.postMessage(message)
  const article: IndexInput = {
    id: 'dam.txt',
    text: 'Mayor Ann Roe said the dam held.',
    format: 'text',
    annotations: '',
    minimumConfidence: 0,
    minimumActorConfidence: 0,
  }
  try {
    post({type: 'run', id: 1, name: 'index', input: article})
    for (;;) {
      const [message] = (await once(worker, 'message')) as [FromThread]
      if (message.type === 'read-model') {
        readFile(join(root, 'models', message.file)).then((bytes) => post({...message, type: 'model', bytes}))
        continue
      }
      assert.equal(message.type, 'result')
      const {claims} = (message as {result: IndexedArticle}).result
      assert.deepEqual(
        claims.map(({content}) => content),
        ['the dam held'],
      )
      return
    }
  } finally {
    await worker.terminate()
  }
})
