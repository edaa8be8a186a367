import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BrowserContext} from 'playwright-core'
import {type NodeServer, serveNode} from './code-server.ts'
import {asks, choose} from './page/quick-input.ts'
import {quiet} from './settings.ts'
import {temporaryFolder} from './temporary-folder.ts'
import {openWorkbench, type Workbench} from './workbench.ts'

const name = 'bus.txt'
const text = (minutes: string) => `Mayor promises free bus

“The bus will run every ${minutes} minutes, and it will be free for everybody,” Mayor Edwin Sarre said.
`

/** Tests the comparison with a commit, where VS Code's own git extension runs. */
export function testGitVersions(browser: BrowserContext) {
  suite('an article in a git repository', () => {
    let server: NodeServer | undefined
    let workbench: Workbench | undefined

    teardown(async () => {
      await workbench?.page.close()
      server?.close()
    })

    async function openArticle(commit: (git: (...args: string[]) => void, folder: string) => void) {
      const folder = temporaryFolder('repository')
      const git = (...args: string[]) => {
        const author = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.org']
        execFileSync('git', [...author, ...args], {cwd: folder, stdio: 'ignore'})
      }
      git('init')
      commit(git, folder)
      writeFileSync(join(folder, name), text('forty'))
      const settings = {...quiet, 'security.workspace.trust.enabled': false}
      server = await serveNode({folder, settings})
      const {url, mount} = server
      workbench = await openWorkbench(browser, {url, mount, file: name})
      const {page, run} = workbench
      // Git has found the repository by then.
      await page.locator('.statusbar-item[id^="status.scm"]').first().waitFor()
      await page.locator('.statusbar-item', {hasText: '0/1'}).waitFor()
      await run('On Record: Compare Claims with…')
      await asks(page, 'Compare Claims with…')
      await choose(page, 'The Last Commit')
      return page
    }

    test('is compared with the last commit: a report, and the diff editor', async () => {
      const page = await openArticle((git, folder) => {
        writeFileSync(join(folder, name), text('twenty'))
        git('add', name)
        git('commit', '-m', 'First version')
      })
      await page.locator('.tab', {hasText: `${name} (HEAD) ↔ ${name}`}).waitFor()
      // Lines are wrapped beside the diff editor.
      const lines = page.locator('.editor-instance .view-lines')
      await lines.filter({hasText: /\(HEAD\)\s*→\s*bus\.txt:\s*1\s*changed\./}).waitFor()
      await lines.filter({hasText: /number:\s*“twenty”\s*→\s*“forty”/}).waitFor()
    })

    test('that no commit has yet: the person is told', async () => {
      const page = await openArticle((git) => git('commit', '--allow-empty', '-m', 'Nothing yet'))
      await page.locator('.notification-toast', {hasText: `the last commit does not have ${name}`}).waitFor()
    })
  })
}
