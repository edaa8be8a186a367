import {join} from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {root} from './root.ts'

/** Keeps in out/failures what the newest page shows, under the title of the test that failed there. */
export async function takePicture(context: BrowserContext, title: string) {
  const path = join(root, 'out/failures', `${title.replace(/\W+/g, '-')}.png`)
  for (const page of context.pages().slice(-1)) {
    await page.screenshot({path}).catch((error) => console.error(`No picture: ${error}`))
  }
}
