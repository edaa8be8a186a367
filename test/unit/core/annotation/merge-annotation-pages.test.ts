import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type AnnotationPage, emptyPage, mergeAnnotationPages} from '../../../../src/core/index.ts'
import {pageOf} from './page-of.ts'

/** `id tag tag, id tag …` in the order of ids; the part of a copy's id that tells it apart is left out. */
function brief({annotations}: AnnotationPage): string {
  return annotations
    .map(({id, tags}) => [id.replace(/#.*/, "'"), ...tags].join(' '))
    .sort()
    .join(', ')
}

for (const [name, base, mine, theirs, expected] of [
  ['both added', [], ['a x'], ['b y'], 'a x, b y'],
  ['one changed', ['a x', 'b y'], ['a x', 'b z @1'], ['a x', 'b y'], 'a x, b z'],
  ['each changed another', ['a x', 'b y'], ['a z @1', 'b y'], ['a x', 'b z @1'], 'a z, b z'],
  ['one took away', ['a x', 'b y'], ['a x'], ['a x', 'b y'], 'a x'],
  ['one took away what the other changed', ['a x'], [], ['a z @1'], 'a z'],
  ['both changed alike', ['a x'], ['a z @1'], ['a z @1'], 'a z'],
  ['the newest says all that the other says', ['a x'], ['a x y @1'], ['a x y z @2'], 'a x y z'],
  ['both changed, in conflict', ['a x'], ['a verified @1'], ['a disputed @2'], "a disputed, a' verified"],
  ['both are new under one id', [], ['a verified @2'], ['a disputed @1'], "a verified, a' disputed"],
] as [string, string[], string[], string[], string][]) {
  test(`merging: ${name}`, () => {
    const [before, ours, others] = [base, mine, theirs].map((lines) => pageOf(...lines))
    const merged = mergeAnnotationPages(before, ours, others)
    assert.equal(brief(merged), expected)
    assert.equal(brief(mergeAnnotationPages(before, others, ours)), expected, 'the other way round')
    assert.equal(brief(mergeAnnotationPages(others, merged, others)), expected, 'a second time')
  })
}

test('what cannot be read stays, and goes when somebody repairs it', () => {
  const broken = {text: '{broken', after: 'a', reason: 'is not well-formed JSON', line: 4}
  const base = {...pageOf('a x'), kept: [broken]}
  const repaired = pageOf('a x', 'b y')
  assert.deepEqual(mergeAnnotationPages(base, {...base, ...pageOf('a z @1'), kept: [broken]}, base).kept, [broken])
  assert.deepEqual(mergeAnnotationPages(base, base, repaired).kept, [])
})

/** A page with a correction of words that begin at `start`, as another version of the article has them. */
function correctedPage(start: number, name: string): AnnotationPage {
  const {annotations, ...page} = pageOf('a')
  const [{target, ...rest}] = annotations
  const moved = target.map((part) => ({...part, prefix: `${start}: `, start, end: start + 12}))
  return {
    ...page,
    annotations: [{...rest, target: moved, correction: {kind: 'rename-actor', mention: [start, start + 12], name}}],
  }
}

test('a correction whose words both sides described anew: there is one, whatever the base was', () => {
  for (const base of [emptyPage(), correctedPage(0, 'Ada Weir')]) {
    const {annotations} = mergeAnnotationPages(base, correctedPage(20, 'Ada Weir'), correctedPage(40, 'Ada Weir'))
    assert.deepEqual(
      annotations.map(({id}) => id),
      ['a'],
    )
  }
})

test('a correction that each side made otherwise: both stay', () => {
  const {annotations} = mergeAnnotationPages(emptyPage(), correctedPage(0, 'Ada Weir'), correctedPage(0, 'Ida Moss'))
  assert.equal(annotations.length, 2)
})

const someLines = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'x y', ''), fc.nat(3)), {
    selector: ([id]) => id,
  })
  .map((lines) => lines.map(([id, tags, hour]) => `${id} ${tags} @${hour}`.replace('  ', ' ')))

test('merging in either order gives the same, and loses no tag that a side put on', () => {
  fc.assert(
    fc.property(someLines, someLines, someLines, (...sides) => {
      const [base, mine, theirs] = sides.map((lines) => pageOf(...lines))
      const merged = mergeAnnotationPages(base, mine, theirs)
      assert.equal(brief(merged), brief(mergeAnnotationPages(base, theirs, mine)))
      for (const side of [mine, theirs]) {
        for (const {id, tags} of side.annotations) {
          const before = base.annotations.find((one) => one.id === id)?.tags ?? []
          const now = merged.annotations.filter((one) => one.id.startsWith(id)).flatMap((one) => one.tags)
          for (const tag of tags) if (!before.includes(tag)) assert.ok(now.includes(tag))
        }
      }
    }),
  )
})
