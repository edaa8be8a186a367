import assert from 'node:assert/strict'
import {until} from '../until.ts'
import type {Theme} from '../workbench.ts'
import {open} from './bench.ts'
import {marksUnder, ourMarks, printOf} from './screen.ts'

const transparent = 'rgba(0, 0, 0, 0)'

for (const theme of ['light', 'dark', 'hc'] satisfies Theme[])
  suite(`highlights on the screen, ${theme}`, () => {
    let bench: Awaited<ReturnType<typeof open>>

    suiteSetup(async () => {
      bench = await open({file: 'harbour-vote.txt', theme, settings: {'onRecord.highlight.preset': 'everything'}})
      await marked()
    })
    suiteTeardown(() => bench?.close())

    /** Waits until each kind of mark is drawn, those of claims and those of print. */
    async function marked() {
      const {page} = bench
      await until('contents, sources and cues are marked', async () => {
        const direct = await marksUnder(page, 'We will not be rushed,')
        const indirect = await marksUnder(page, 'the crane could')
        const source = await printOf(page, 'Lindqvist')
        const cue = await printOf(page, 'According to')
        return direct.length > 0 && indirect.length > 0 && source.weight === '700' && cue.style === 'italic'
      })
    }

    test('a direct quote has a line below and a ground of its own', async () => {
      const marks = await marksUnder(bench.page, 'We will not be rushed,')
      assert.ok(marks.some(({borderStyle}) => borderStyle === 'solid'))
      if (theme !== 'hc') assert.ok(marks.some(({background}) => background !== transparent))
    })

    test('an indirect claim has another line, told apart without colour', async () => {
      const marks = await marksUnder(bench.page, 'the crane could')
      assert.ok(marks.some(({borderStyle}) => borderStyle === 'dotted'))
      assert.ok(!marks.some(({borderStyle}) => borderStyle === 'solid'))
    })

    test('what nobody said is not marked', async () => {
      const marks = await marksUnder(bench.page, 'Latest news')
      assert.deepEqual(
        marks.filter(({borderStyle}) => borderStyle !== 'none'),
        [],
      )
    })

    test('source and cue stand out by weight and slope', async () => {
      assert.equal((await printOf(bench.page, 'Lindqvist')).weight, '700')
      assert.equal((await printOf(bench.page, 'According to')).style, 'italic')
    })

    test('one command takes all of it off, the same brings it back', async () => {
      const {page, run} = bench
      await run('On Record: Toggle Highlights')
      await page.locator(ourMarks).first().waitFor({state: 'detached'})
      await until('the source is printed as the rest', async () => (await printOf(page, 'Lindqvist')).weight === '400')
      await run('On Record: Toggle Highlights')
      await marked()
    })
  })
