import assert from 'node:assert/strict'
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {type NodeServer, serveNode} from './code-server.ts'
import {rowsOf, showClaims} from './page/claims-tree.ts'
import {pressLeader} from './page/leader.ts'
import {cursorAt, toArticle} from './page/screen.ts'
import {quiet} from './settings.ts'
import {temporaryFolder} from './temporary-folder.ts'
import {until} from './until.ts'
import {openWorkbench, type Workbench} from './workbench.ts'

/** What a folder from elsewhere would have On Record do. */
const theirs = {
  'onRecord.annotationsFolder': 'taken',
  'onRecord.creator': 'Mallory',
  'onRecord.notes.digestName': 'taken/{name}.md',
}
const article = 'harbour-vote.txt'

/** Tests what settings of a folder do in a window where it is not trusted, and in one where it is. */
export function testTrust(browser: BrowserContext) {
  suite('a folder from elsewhere', () => {
    let server: NodeServer | undefined
    let workbench: Workbench | undefined

    teardown(async () => {
      await workbench?.page.close()
      server?.close()
    })

    /** Opens the article, tags its first claim, writes a digest; returns what tells of files of the folder. */
    async function work({isTrusted}: {isTrusted: boolean}) {
      const folder = temporaryFolder('untrusted')
      cpSync(join(import.meta.dirname, 'workspace'), folder, {recursive: true})
      mkdirSync(join(folder, '.vscode'))
      writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(theirs))
      const trust = isTrusted
        ? {'security.workspace.trust.enabled': false}
        : {'security.workspace.trust.startupPrompt': 'never'}
      server = await serveNode({folder, settings: {...quiet, ...trust}})
      const {url, mount, workspace} = server
      workbench = await openWorkbench(browser, {url, mount, file: article})
      const {page, run} = workbench
      // The palette knows On Record's commands by then.
      await page.locator('.statusbar-item', {hasText: '0/6'}).waitFor()
      const restricted = await page.locator('.statusbar-item', {hasText: 'Restricted Mode'}).count()
      assert.equal(restricted, isTrusted ? 0 : 1)
      await showClaims(workbench)
      await toArticle(page)
      await pressLeader(page, 'j')
      await cursorAt(page, '(24 selected)')
      await pressLeader(page, '1')
      await rowsOf(page).filter({hasText: 'be rushed'}).filter({hasText: 'verified'}).waitFor()
      await toArticle(page)
      await run('On Record: New Digest of Article')
      await page.locator('.tab.active', {hasText: '.md'}).waitFor()
      return (file: string) => {
        const path = join(workspace, file)
        return existsSync(path) ? readFileSync(path, 'utf8') : ''
      }
    }

    test('while nobody trusts it, its settings name neither place nor author of annotations, nor the place of a digest', async () => {
      const read = await work({isTrusted: false})
      await until('the tag is kept beside the article', () => read(`${article}.claims.jsonld`).includes('verified'))
      await until('the digest is beside the article', () => read('harbour-vote.digest.md').includes('Lindqvist'))
      assert.doesNotMatch(read(`${article}.claims.jsonld`), /Mallory/)
      assert.equal(read(`taken/${article}.claims.jsonld`), '')
      assert.equal(read('taken/harbour-vote.md'), '')
    })

    test('where it is trusted, they do', async () => {
      const read = await work({isTrusted: true})
      await until('the tag is kept where they say', () => read(`taken/${article}.claims.jsonld`).includes('verified'))
      await until('the digest is where they say', () => read('taken/harbour-vote.md').includes('Lindqvist'))
      assert.match(read(`taken/${article}.claims.jsonld`), /Mallory/)
      assert.equal(read(`${article}.claims.jsonld`), '')
    })
  })
}
