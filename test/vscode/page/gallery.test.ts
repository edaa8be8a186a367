/** Pictures of the product for people to look at, in out/screenshots. */
import {join} from 'node:path'
import {root} from '../root.ts'
import type {Theme} from '../workbench.ts'
import {open} from './bench.ts'
import {showClaims} from './claims-tree.ts'
import {clickOn, hoverOver, ourMarks} from './screen.ts'

suite('pictures', () => {
  for (const theme of ['light', 'dark', 'hc'] satisfies Theme[])
    test(`of an article, its claims and a hover, ${theme}`, async () => {
      const bench = await open({folder: join(root, 'samples'), file: 'dam-engineers.txt', theme})
      const {page} = bench
      await showClaims(bench)
      await page.locator(ourMarks).first().waitFor()
      await clickOn(page, 'eyes')
      await hoverOver(page, 'eyes', /Confidence/)
      // What is still fading in is drawn as it will be.
      await page.screenshot({path: join(root, `out/screenshots/${theme}.png`), animations: 'disabled'})
      await bench.close()
    })
})
