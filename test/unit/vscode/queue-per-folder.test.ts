import assert from 'node:assert/strict'
import {test} from 'node:test'
import {queuePerFolder} from '../../vscode/queue-per-folder.ts'

/** Work that ends when it is told to, and a list of what has begun and ended. */
function controlledWork() {
  const events: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  return {
    events,
    work: (name: string) => () => {
      events.push(`${name} begins`)
      return new Promise<string>((resolve, reject) => {
        ends.set(name, (error) => {
          events.push(`${name} ends`)
          if (error) reject(error)
          else resolve(name)
        })
      })
    },
    end: (name: string, error?: Error) => ends.get(name)?.(error),
  }
}

test('one path: the second begins when the first has ended', async () => {
  const enqueue = queuePerFolder()
  const {events, work, end} = controlledWork()
  const first = enqueue('/a.txt', work('first'))
  const second = enqueue('/a.txt', work('second'))
  assert.deepEqual(events, ['first begins'])
  end('first')
  assert.equal(await first, 'first')
  end('second')
  assert.equal(await second, 'second')
  assert.deepEqual(events, ['first begins', 'first ends', 'second begins', 'second ends'])
})

test('a folder and what is in it: one after the other', async () => {
  const enqueue = queuePerFolder()
  const {events, work, end} = controlledWork()
  const removal = enqueue('/notes', work('folder'))
  const writing = enqueue('/notes/old/a.md', work('file'))
  assert.deepEqual(events, ['folder begins'])
  end('folder')
  await removal
  end('file')
  await writing
  assert.deepEqual(events, ['folder begins', 'folder ends', 'file begins', 'file ends'])
})

test('different top-level entries: at the same time', async () => {
  const enqueue = queuePerFolder()
  const {events, work, end} = controlledWork()
  const all = ['/a.txt', '/b.txt', '/notes/a.txt'].map((path) => enqueue(path, work(path)))
  assert.deepEqual(events, ['/a.txt begins', '/b.txt begins', '/notes/a.txt begins'])
  for (const path of ['/b.txt', '/a.txt', '/notes/a.txt']) end(path)
  assert.deepEqual(await Promise.all(all), ['/a.txt', '/b.txt', '/notes/a.txt'])
})

test('work that fails: its caller hears of it, and later work is done', async () => {
  const enqueue = queuePerFolder()
  const {work, end} = controlledWork()
  const first = enqueue('/a.txt', work('first'))
  const second = enqueue('/a.txt', work('second'))
  end('first', new Error('disk full'))
  await assert.rejects(first, /disk full/)
  end('second')
  assert.equal(await second, 'second')
})
