import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  createPieceTable,
  describePassage,
  followChanges,
  followEdits,
  type LiveArticle,
  type Replacement,
  readPieces,
  type Span,
} from '../../../../src/core/index.ts'

type Change = readonly [start: number, removed: number, words: string]

const editsOf = (changes: readonly Change[]): Replacement[] =>
  changes.map(([start, removed, words]) => ({start, removed, inserted: words.length, words}))

/** An article with one annotation, on the words between « and ». */
function live(marked: string): LiveArticle {
  const span: Span = [marked.indexOf('«'), marked.indexOf('»') - 1]
  const text = marked.replace(/[«»]/g, '')
  const times = {created: '', modified: ''}
  const annotation = {id: 'a', target: [describePassage(text, span)], tags: ['x'], ...times}
  return {text: createPieceTable(text), annotations: [{annotation, spans: [span]}], past: []}
}

const change = (article: LiveArticle, ...changes: Change[]) => followChanges(article, editsOf(changes))
const replaceAll = (article: LiveArticle, text: string) => change(article, [0, article.text.length, text])

/** The text with «» around the annotation, or with what was last known of it. */
function marked({text: pieces, annotations: [{spans, annotation}]}: LiveArticle): string {
  const text = readPieces(pieces)
  if (!spans) return `${text} (${annotation.target[0].exact})`
  const [[start, end]] = spans
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`
}

const dam = 'She came. «The dam held in 1912», she said. He left.'

test('a formatter that replaces the whole document moves nothing', () => {
  const wrapped = 'She came.\n\nThe dam\nheld in 1912,\nshe said.  He left.\n'
  assert.equal(marked(replaceAll(live(dam), wrapped)), 'She came.\n\n«The dam\nheld in 1912»,\nshe said.  He left.\n')
})

test('another text in its place takes the annotation away, and its words are kept', () => {
  assert.equal(marked(replaceAll(live(dam), 'Prices rose.')), 'Prices rose. (The dam held in 1912)')
})

test('a rewritten passage about another figure is another statement', () => {
  const other = 'She came. The dam held in 1913, she said. He left.'
  assert.equal(marked(replaceAll(live(dam), other)), `${other} (The dam held in 1912)`)
})

test('what is cut is lost with its last words, and found where it is put', () => {
  const edited = change(live(dam), [18, 0, 'almost '])
  const cut = change(edited, [10, 27, ''])
  assert.equal(marked(cut), 'She came. , she said. He left. (The dam almost held in 1912)')
  const pasted = change(cut, [cut.text.length, 0, ' The dam almost held in 1912.'])
  assert.equal(pasted.annotations[0].spans, undefined, 'too little around it to be sure')
  assert.equal(marked(change(cut, [10, 0, 'The dam almost held in 1912'])), marked(edited), 'but not where it was')
})

test('taking out one of two equal passages does not lead to the other', () => {
  const twice = live('It held. «It held.» She left.')
  assert.match(marked(change(twice, [9, 8, ''])), /\(It held\.\)$/)
})

for (const [name, ...changes] of [
  ['its end', [22, 15, '']],
  ['its beginning', [5, 10, 'x']],
  ['all of it', [10, 20, '']],
  ['the whole text', [0, 50, 'Nothing.']],
  ['several places', [0, 3, 'They'], [12, 2, ''], [31, 4, 'we']],
] as [string, ...Change[]][]) {
  test(`undo and redo of a change of ${name}`, () => {
    const before = live(dam)
    const after = change(before, ...changes)
    const undone = replaceAll(after, readPieces(before.text))
    assert.equal(marked(undone), dam)
    assert.equal(marked(change(undone, ...changes)), marked(after))
  })
}

/** Some edits of a text so long that do not overlap. */
const someChanges = (length: number) =>
  fc.array(fc.tuple(fc.nat(9), fc.nat(5), fc.stringMatching(/^[a-z ]{0,4}$/)), {maxLength: 5}).map((raw) => {
    const changes: Change[] = []
    let from = 0
    for (const [gap, removed, words] of raw) {
      const start = from + gap
      if (start + removed > length || (!removed && !words)) break
      changes.push([start, removed, words])
      from = start + removed + 1
    }
    return changes
  })

const text = 'abcdefghij klmnopqrst uvwxyz'
const spanOf = fc
  .tuple(fc.nat(text.length - 2), fc.nat(text.length - 2))
  .map(([one, other]): Span => [Math.min(one, other), Math.max(one, other) + 1])

/**
 * The oracle: each character knows whether it is in the passage. What is put in is,
 * when it stands between two that are, or replaces only such. A passage replaced
 * as a whole is lost.
 */
function expected([start, end]: Span, changes: readonly Change[]): Span | undefined {
  const inside = Array.from(text, (_, at) => at >= start && at < end)
  for (const [at, removed, words] of changes.toSorted((a, b) => b[0] - a[0])) {
    const gone = inside.slice(at, at + removed)
    const between = removed === 0 && at > start && at < end
    const within = removed > 0 && gone.every(Boolean) && removed < end - start
    inside.splice(at, removed, ...Array<boolean>(words.length).fill(between || within))
  }
  const first = inside.indexOf(true)
  return first < 0 ? undefined : [first, inside.lastIndexOf(true) + 1]
}

test('a span follows edits as its characters do', () => {
  fc.assert(
    fc.property(spanOf, someChanges(text.length), (span, changes) => {
      assert.deepEqual(followEdits(span, editsOf(changes)), expected(span, changes))
    }),
    {numRuns: 2000},
  )
})

/** What takes the changes of a text back, as an editor's undo does. */
function inverse(changes: readonly Change[], before: string): Change[] {
  let shift = 0
  return changes.map(([start, removed, words]) => {
    const at = start + shift
    shift += words.length - removed
    return [at, words.length, before.slice(start, start + removed)]
  })
}

test('typing puts no text together, whatever is remembered', () => {
  let article = live(`${dam} ${'More. '.repeat(1000)}`)
  const [{of: base}] = article.text.pieces
  for (let key = 0; key < 300; key++) {
    article = change(article, [key, 0, 'x'], [key + 14, 1, 'd'], [3000, 3, ''])
    assert.ok(article.text.pieces.some(({of}) => of === base))
    assert.ok(article.text.pieces.length < 9)
  }
  assert.equal(article.annotations[0].spans?.[0][0], 310)
})

test('a text that was changed all over is put together', () => {
  const text = `«The dam held» ${'x'.repeat(600_000)}`
  const places = Array.from({length: 1200}, (_, at): Change => [100 + at * 400, 0, 'y'])
  const article = change(live(text), ...places)
  assert.equal(article.text.pieces.length, 1)
  const undone = change(article, ...places.map(([at], index): Change => [at + index, 1, '']))
  assert.equal(marked(undone), text)
})

test('whatever is done and undone, the passage is where it was', () => {
  fc.assert(
    fc.property(spanOf, fc.array(someChanges(10), {maxLength: 6}), ([start, end], rounds) => {
      const first = live(`${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`)
      const undoing: Change[][] = []
      let now = first
      for (const changes of rounds) {
        if (now.text.length < 20) break
        undoing.unshift(inverse(changes, readPieces(now.text)))
        now = change(now, ...changes)
      }
      for (const changes of undoing) now = change(now, ...changes)
      assert.equal(marked(now), marked(first))
    }),
  )
})
