/** What people read is in files of translations, and each language has all of it. */
import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {collectStrings} from '../../l10n.ts'
import {listLanguages, readRawManifest, readStrings, type Strings} from '../../read-manifest.ts'
import {root} from '../cli/run-cli.ts'

const manifest = readRawManifest()
const languages = listLanguages()
const english = readStrings('package.nls.json')

/** What VS Code shows of these properties of `package.json`, and of nothing else in `contributes`. */
const shown =
  /^(?:title|description|markdownDescription|deprecationMessage|name|label|contents|contextualTitle|category|altText)$/
const shownLists = /^(?:enumDescriptions|markdownEnumDescriptions|enumItemLabels)$/
/** Names of things, which are not translated, what models read, and words that a setting has as its value. */
const values = new Set([
  'languageModelTools',
  'properties',
  'default',
  'defaults',
  'required',
  'enum',
  'keybindings',
  'grammars',
  'snippets',
])

test('package.json has keys in the place of all that people read', () => {
  const found = [...plainStrings(manifest.contributes), ...plainStrings(manifest.capabilities.untrustedWorkspaces)]
  assert.deepEqual(found, [])
  for (const name of ['displayName', 'description']) assert.match(manifest[name], /^%.+%$/)
})

test('package.nls.json has just the keys of package.json', () => {
  const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key))
  assert.deepEqual(Object.keys(english).sort(), [...used].sort())
})

test('bundle.l10n.json has just the strings of the sources: else run “npm run l10n”', async () => {
  assert.deepEqual(readStrings('l10n/bundle.l10n.json'), await collectStrings())
})

test('German and Ukrainian are there, for package.json as for the sources', () => {
  assert.deepEqual(languages.toSorted(), ['de', 'uk'])
  for (const language of languages) assert.ok(existsSync(join(root, `package.nls.${language}.json`)), language)
  assert.equal(manifest.l10n, './l10n')
})

for (const language of languages) {
  for (const [original, translated] of [
    ['package.nls.json', `package.nls.${language}.json`],
    ['l10n/bundle.l10n.json', `l10n/bundle.l10n.${language}.json`],
  ]) {
    test(`${translated} has the keys of ${original}, with the same placeholders, links and settings`, () => {
      const from = readStrings(original)
      const to = readStrings(translated)
      assert.deepEqual(Object.keys(to).sort(), Object.keys(from).sort())
      for (const [key, text] of Object.entries(from)) {
        assert.ok(to[key].trim(), key)
        assert.deepEqual(placeholders(to[key]), placeholders(text), key)
      }
    })
  }

  test(`${language}: what depends on a count has all forms of the language`, () => {
    const bundle: Strings = readStrings(`l10n/bundle.l10n.${language}.json`)
    assert.equal(bundle.en, language)
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length
    for (const [key, text] of Object.entries(bundle)) {
      const count = key.split('|').length
      if (count === 1) assert.ok(!text.includes('|'), key)
      else assert.equal(text.split('|').length, count === 2 ? forms : count, key)
    }
  })
}

/** What must be the same in each language: `{0}`, commands, settings and code; each once, since forms repeat them. */
function placeholders(text: string): string[] {
  const found = text.match(/\{\w+\}|\(command:[^)]+\)|`[^`]+`/g) ?? []
  return [...new Set(found)].sort()
}

/** All strings that VS Code would show as they are. */
function plainStrings(value: unknown, property = ''): string[] {
  if (typeof value === 'string') return shown.test(property) && !/^%.+%$/.test(value) ? [`${property}: ${value}`] : []
  if (Array.isArray(value)) {
    const inner = shownLists.test(property) ? 'label' : ''
    return value.flatMap((one) => plainStrings(one, typeof one === 'string' ? inner : ''))
  }
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (property === 'properties') return plainStrings(inner)
    return values.has(key) && key !== 'properties' ? [] : plainStrings(inner, key)
  })
}
