import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {
  type AnnotatedArticle,
  checkNote,
  createAnalyzer,
  detectFormat,
  parseNote,
  unannotated,
} from '../../../../src/core/index.ts'

const samples = join(import.meta.dirname, '../../../../samples')
const models = join(import.meta.dirname, '../../../../models')
const analyzer = createAnalyzer({models: async (file) => readFileSync(join(models, file))})

/** Words of the note at which a rule finds something; all else must be right. */
for (const [name, expected] of [
  ['lower-reach.md', ['misquote never reads', 'tag-changed needs-check']],
  ['ferry.md', []],
] as const) {
  test(`${name} is right, but for what it is wrong on purpose`, async () => {
    const text = readFileSync(join(samples, 'notes', name), 'utf8')
    const note = parseNote(text)
    const articles = new Map<string, AnnotatedArticle>()
    for (const {path} of [...note.about, ...note.citations]) {
      const article = readFileSync(join(samples, 'notes', path), 'utf8')
      articles.set(path, unannotated(article, await analyzer.analyze(article, {format: detectFormat(path, article)})))
    }
    const problems = checkNote(note, (path) => articles.get(path)).filter(({severity}) => severity !== 'hint')
    const shown = problems.map(({rule, span, marks}) => `${rule} ${text.slice(...(marks[0] ?? span)).replace('#', '')}`)
    assert.deepEqual(shown, expected)
  })
}
