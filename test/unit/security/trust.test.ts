/** What the settings of a folder that nobody trusts may not do. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {readManifest} from '../../read-manifest.ts'
import {root} from '../cli/run-cli.ts'

const manifest = readManifest()
const groups = manifest.contributes.configuration as {properties: Record<string, {type: string; enum?: string[]}>}[]
const settings = Object.assign({}, ...groups.map(({properties}) => properties)) as (typeof groups)[number]['properties']
const {supported, description, restrictedConfigurations} = manifest.capabilities.untrustedWorkspaces

test('settings of free text, which name files, people or text to be written, and of what is sent, wait for trust', () => {
  const free = Object.entries(settings).flatMap(([name, {type, enum: values}]) =>
    type === 'string' && !values ? name : [],
  )
  assert.deepEqual([...restrictedConfigurations].sort(), [...free, 'onRecord.secondOpinion'].sort())
  // VS Code heeds the list only where support is limited, and says why.
  assert.equal(supported, 'limited')
  assert.match(description, /trust/)
})

test('links in the views run commands of On Record, or open its walkthrough and its settings', () => {
  const links = (manifest.contributes.viewsWelcome as {contents: string}[]).flatMap(
    ({contents}) => contents.match(/command:[\w.]+/g) ?? [],
  )
  assert.ok(links.length > 3)
  for (const link of links)
    assert.match(link, /^command:(?:onRecord\.|workbench\.action\.(?:openWalkthrough|openSettings)$)/)
})

test('Markdown is trusted in one place, for named commands, and words of files are no markup of a web view', () => {
  const sources = filesIn(join(root, 'src/extension'))
  const trusting = sources.filter(({text}) => /isTrusted/.test(text))
  assert.deepEqual(
    trusting.map(({path}) => path),
    ['claims-view/hover.ts'],
  )
  for (const {text} of trusting) assert.match(text, /isTrusted = \{enabledCommands: linkedCommands\}/)
  assert.deepEqual(
    sources.filter(({text}) => /supportHtml|enableCommandUris|innerHTML/.test(text)),
    [],
  )
  const views = sources.filter(({text}) => /createWebviewPanel|registerWebview|registerCustomEditor/.test(text))
  assert.deepEqual(
    views.map(({path}) => path),
    ['editor/read-clipboard.ts', 'exchange/open-report.ts'],
  )
  const [clipboard, report] = views.map(({text}) => text)
  // All of the page comes from the core, where a test holds that words of an article are no markup.
  assert.deepEqual(report.match(/webview\.html = [^\n]*/g), [
    'webview.html = await pageOf(report)',
    'webview.html = await pageOf(shown.report)',
  ])
  assert.match(report, /return formatReport\(/)
  assert.match(report, /localResourceRoots: \[\]/)
  assert.match(clipboard, /Content-Security-Policy" content="default-src 'none'; script-src 'nonce-\$\{nonce\}'"/)
  assert.match(clipboard, /function pageThatReads\(\): string/, 'nothing of a file goes into its page')
})

function filesIn(folder: string): {path: string; text: string}[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8')}))
}
