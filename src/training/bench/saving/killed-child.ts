/**
 * Saves annotations as fast as it can until it is killed: run by `kills.ts`.
 *
 *   node BUNDLE PATH WRITER GENERATION [in-place]
 *
 * Says on standard output which number is in the file, after each save.
 */
import {closeSync, fsyncSync, openSync, writeSync} from 'node:fs'
import {openAnnotationFile, replaceInPlace} from '../../../core/index.ts'
import {createNodeFiles} from '../../../node/node-files.ts'
import {annotationsOf, article} from './generations.ts'

const [path, writer, begin, mode] = process.argv.slice(2)
const nodeFiles = createNodeFiles()
/** A host without atomic rename: the file is written in place, in small pieces. */
const inPlace = {
  ...nodeFiles,
  async write(path: string, text: string) {
    const file = openSync(path, 'w')
    for (let written = 0; written < text.length; written += 500) {
      writeSync(file, text.slice(written, written + 500))
      await new Promise((resolve) => setImmediate(resolve))
    }
    fsyncSync(file)
    closeSync(file)
  },
  replace: (from: string, to: string, expected: string | undefined) => replaceInPlace(inPlace, from, to, expected),
}
const files = mode === 'in-place' ? inPlace : nodeFiles
const store = openAnnotationFile({files, path, source: 'article.txt', writer, now: Date.now})
await store.load(article)
for (let generation = Number(begin); ; generation++) {
  await store.save(annotationsOf(generation), article)
  writeSync(1, `${generation}\n`)
}
