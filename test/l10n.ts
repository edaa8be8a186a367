/**
 * Writes `l10n/bundle.l10n.json`: every string that On Record shows in VS Code, as its key and its English text. The
 * strings of the extension are those of its `vscode.l10n.t(…)`, those of the core its phrases and its export formats.
 *
 *   npm run l10n
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {getL10nJson} from '@vscode/l10n-dev'
import {type ExportFormat, exportFormats} from '../src/core/exchange/index.ts'
import {listPhrases} from '../src/core/phrases.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Returns all strings of the extension and the core's phrases, sorted. */
export async function collectStrings(): Promise<Record<string, string>> {
  const folder = join(root, 'src/extension')
  const sources = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({extension: '.ts' as const, contents: readFileSync(join(folder, path), 'utf8')}))
    .filter(({contents}) => contents.includes('l10n.t('))
  const parsed = await getL10nJson(sources)
  const formats = Object.values<ExportFormat>(exportFormats).flatMap((format) =>
    format.needsTokens ? [] : format.description,
  )
  const strings = [...Object.keys(parsed), ...listPhrases(), ...formats]
  return Object.fromEntries([...new Set(strings)].sort().map((text) => [text, text]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = `${JSON.stringify(await collectStrings(), null, 2)}\n`
  writeFileSync(join(root, 'l10n/bundle.l10n.json'), text)
}
