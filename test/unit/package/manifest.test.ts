/** What the manifest offers: names, menus and settings as a person meets them. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {printManifest} from '../../contributions.ts'
import {readManifest, readRawManifest} from '../../read-manifest.ts'

interface Item {
  command?: string
  when?: string
  group?: string
}

const {contributes} = readManifest()
const commands = contributes.commands as {command: string; title: string; enablement?: string}[]
const menus = contributes.menus as Record<string, Item[]>
const groupsOfSettings = contributes.configuration as {
  title: string
  properties: Record<string, {markdownDescription?: string; enum?: string[]; enumDescriptions?: string[]}>
}[]
const settings = groupsOfSettings.flatMap(({properties}) => Object.entries(properties))

/** Commands that make sense whatever is open. */
const always = new Set(['onRecord.newArticleFromClipboard', 'onRecord.openSample'])
const views = ['onRecord.claims', 'onRecord.workspaceClaims']
/** Rows of the claims tree, by what the menus' clauses tell apart. */
const rows = ['actor', 'group', 'claim', 'claimInDoubt', 'response', 'passage', 'review', 'notice']

const root = join(import.meta.dirname, '../../..')

test('package.json has just what the features contribute: else run “npm run contributions”', async () => {
  assert.equal(readFileSync(join(root, 'package.json'), 'utf8'), await printManifest())
})

test('a command is contributed in the folder that registers it', async () => {
  const folder = join(root, 'src/extension')
  const offered: string[] = []
  for (const {name} of readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())) {
    const files = readdirSync(join(folder, name))
    if (!files.includes('contributes.ts')) continue
    const code = files
      .filter((file) => file !== 'contributes.ts')
      .map((file) => readFileSync(join(folder, name, file), 'utf8'))
    const {contributes} = await import(join(folder, name, 'contributes.ts'))
    for (const {command} of contributes.commands ?? []) {
      assert.ok(code.join('').includes(`'${command}'`), `${name}: ${command}`)
      offered.push(command)
    }
  }
  assert.deepEqual(offered.sort(), commands.map(({command}) => command).sort())
})

test('every dependency is pinned to one version', () => {
  const {dependencies, devDependencies} = readRawManifest()
  for (const [name, version] of Object.entries<string>({...dependencies, ...devDependencies})) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name)
  }
})

test('every command of the palette has a title of its own, and says when it can do something', () => {
  const palette = new Map(menus.commandPalette.map(({command, when}) => [command, when]))
  const titles = commands.filter(({command}) => palette.get(command) !== 'false').map(({title}) => title)
  assert.equal(new Set(titles).size, titles.length)
  const unbounded = commands.filter(
    ({command, enablement}) => !enablement && !palette.has(command) && !always.has(command),
  )
  assert.deepEqual(
    unbounded.map(({command}) => command),
    [],
  )
})

test('a row has one button at most', () => {
  const inline = menus['view/item/context'].filter(({group}) => group?.startsWith('inline'))
  for (const view of views) {
    const ofView = inline.filter(({when = ''}) => isOf(when, view))
    for (const row of rows) {
      const shown = ofView.filter(({when = ''}) => isFor(when, row))
      assert.ok(shown.length <= 1, `${view}, ${row}: ${shown.map(({command}) => command).join(', ')}`)
    }
    assert.equal(ofView.filter(({when = ''}) => isFor(when, 'claim')).length, 1, view)
  }
})

for (const [menu, groups, entries] of [
  ['view/title', 3, 15],
  ['onRecord.editor', 3, 8],
] as const) {
  test(`the menu ${menu} has ${groups} groups`, () => {
    const items = menus[menu].filter(
      ({group, when = ''}) =>
        !group?.startsWith('navigation') && (menu !== 'view/title' || isOf(when, 'onRecord.claims')),
    )
    assert.equal(new Set(items.map(({group}) => group?.split('@')[0])).size, groups)
    // Of two that exclude each other, one is seen; what a setting adds is not there at first.
    const seen = items.filter(({when = ''}) => when !== 'editorHasSelection' && !when.includes('config.onRecord.'))
    assert.ok(seen.length <= entries, `${seen.length} entries`)
  })
}

test('every setting is described, and links lead to settings that are there', () => {
  assert.equal(groupsOfSettings.length, 4)
  const names = new Set(settings.map(([name]) => name))
  for (const [name, {markdownDescription = '', enum: values, enumDescriptions}] of settings) {
    assert.match(markdownDescription, /\w.*\.$/, name)
    for (const [, link] of markdownDescription.matchAll(/`#([^#]+)#`/g)) assert.ok(names.has(link), `${name}: ${link}`)
    if (values) assert.equal(enumDescriptions?.length, values.length, name)
  }
})

/** Whether a clause is about the view: no other one whose name begins as its does. */
function isOf(when: string, view: string): boolean {
  return new RegExp(`\\bview == ${view}(?![\\w.])`).test(when)
}

function isFor(when: string, row: string): boolean {
  const pattern = /viewItem =~ \/(.*)\//.exec(when)
  return pattern ? new RegExp(pattern[1]).test(row) : when.includes(`viewItem == ${row}`) && when.endsWith(row)
}
