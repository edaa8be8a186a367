/**
 * Who may import whom, and the rules of the linter that are made from it.
 *
 *   npm run layers      writes biome.layers.json
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folders and files of `src` that import the same; a later layer's rule replaces that of an earlier one. */
export interface Layer {
  name: string
  /** Paths under `src`: a folder ends in a slash. */
  files: readonly string[]
  /** The layers that it may import beside its own; all of them come before it. */
  uses: readonly string[]
  /** Whether it may import the editor. */
  vscode?: true
  /** Whether it may import Node’s own modules. */
  node?: true
}

/** What any layer of the core may use. */
const base = ['base', 'lexicon', 'linear']
/** What the search for claims starts from. */
const words = [...base, 'reading', 'language']
/** The jobs of that search. */
const jobs = ['claims', 'quotations', 'attribution', 'chains', 'stance', 'actors', 'dates']
/** The analysis of a text, which everything shown is made of. */
const shown = [...base, 'annotation', 'view']

/** From the bottom to the top. A folder in no row fails the test, as does a layer that uses a later one. */
export const layers: readonly Layer[] = [
  {
    name: 'base',
    files: [
      ...['article', 'count-while', 'line-index', 'overlap', 'pace', 'parse-json', 'parse-yaml', 'phrases', 'remember'],
      ...['report-phrases', 'round-probability', 'visible-text'],
    ].map((name) => `core/${name}.ts`),
    uses: [],
  },
  {name: 'lexicon', files: ['core/lexicon/'], uses: []},
  {name: 'linear', files: ['core/linear/'], uses: []},
  {name: 'reading', files: ['core/reading/'], uses: ['base', 'lexicon']},
  {name: 'language', files: ['core/language/'], uses: [...base, 'reading']},
  {name: 'claims', files: ['core/claims/'], uses: [...base, 'reading', 'language']},
  {name: 'quotations', files: ['core/claims/quotations/'], uses: [...words, 'claims']},
  {name: 'attribution', files: ['core/claims/attribution/'], uses: [...words, 'claims', 'quotations']},
  {name: 'chains', files: ['core/claims/chains/'], uses: [...words, 'claims', 'quotations', 'attribution']},
  {name: 'stance', files: ['core/claims/stance/'], uses: [...words, 'claims', 'quotations', 'attribution', 'chains']},
  {
    name: 'actors',
    files: ['core/claims/actors/'],
    uses: [...words, 'claims', 'quotations', 'attribution', 'chains', 'stance'],
  },
  {name: 'dates', files: ['core/claims/dates/'], uses: [...words, 'claims']},
  {
    name: 'analysis',
    files: ['analyze', 'compile-analysis', 'join-analyses', 'pipeline'].map((name) => `core/${name}.ts`),
    uses: ['base', 'linear', 'reading', 'language', ...jobs],
  },
  {name: 'annotation', files: ['core/annotation/'], uses: [...base, 'stance']},
  {name: 'storage', files: ['core/storage/'], uses: [...base, 'annotation']},
  {name: 'view', files: ['core/view/'], uses: [...base, 'reading', 'analysis', 'annotation']},
  {name: 'notes', files: ['core/notes/'], uses: [...shown, 'reading', 'language', 'quotations']},
  {name: 'workspace', files: ['core/workspace/'], uses: [...shown, 'language', 'storage', 'notes']},
  {name: 'exchange', files: ['core/exchange/'], uses: [...shown, 'storage', 'notes', 'workspace']},
  {name: 'report', files: ['core/report/'], uses: [...shown, 'workspace']},
  {name: 'tools', files: ['core/tools/'], uses: [...shown, 'workspace']},
  {name: 'opinion', files: ['core/opinion/'], uses: [...shown, 'notes']},
  {name: 'agreement', files: ['core/agreement/'], uses: [...shown, 'notes']},
  {
    name: 'door',
    files: ['core/index.ts'],
    uses: [
      ...[...shown, 'reading', 'analysis', 'storage', 'notes', 'workspace', 'exchange', 'report', 'tools'],
      ...['opinion', 'agreement'],
    ],
  },
  {name: 'page', files: ['report-page/'], uses: ['door']},
  {name: 'documents', files: ['documents/'], uses: []},
  {name: 'node', files: ['node/'], uses: ['door'], node: true},
  {name: 'library', files: ['library/'], uses: ['base', 'door'], node: true},
  {name: 'cli', files: ['cli/'], uses: ['door', 'documents', 'node'], node: true},
  {name: 'extension', files: ['extension/'], uses: ['door', 'documents'], vscode: true},
  {
    name: 'desktop',
    files: ['extension/desktop/'],
    uses: ['door', 'documents', 'node', 'extension'],
    vscode: true,
    node: true,
  },
  {
    name: 'training',
    files: ['training/'],
    uses: [
      ...[...shown, 'reading', 'language', ...jobs, 'analysis', 'storage', 'notes', 'workspace', 'exchange'],
      ...['report', 'tools', 'opinion', 'agreement', 'door', 'node'],
    ],
    node: true,
  },
]

/** Returns what `layer` may not import, as the linter’s globs of import specifiers. */
export function forbiddenFor(layer: Layer): string[] {
  const may = layers.filter(({name, files}) => layer.uses.includes(name) || isInside(layer, files))
  const own = [layer, ...may].flatMap(({files}) => files.map(globOf))
  const others = layers.filter((other) => other !== layer && !may.includes(other))
  const globs = others.flatMap(({files}) => (isCore(files) && !isCore(layer.files) ? [] : files.map(globOf)))
  return [
    ...(layer.vscode ? [] : ['vscode']),
    ...(layer.node ? [] : ['node:*']),
    ...new Set(globs.filter((glob) => !own.includes(glob))),
    // A part of a layer may be entered where the rest of it may not.
    ...(isCore(layer.files)
      ? may.flatMap(({files}) => files.filter(isPart).map((file) => `!**/${file.slice(5)}**`))
      : []),
    // Other hosts know the core’s folders by no other way than those that they may use.
    ...(isCore(layer.files) ? doors(layer) : ['**/core/**', ...may.flatMap(({files}) => files.map(corePath))]),
  ]
}

function doors({name}: Layer): string[] {
  return name === 'door' ? [] : ['../index.ts', '../../index.ts', '../../../index.ts', '**/core/index.ts']
}

function isCore(files: readonly string[]): boolean {
  return files[0].startsWith('core/')
}

/** Whether a folder is inside of another layer’s in the core. */
function isPart(file: string): boolean {
  return /^core\/[^/]+\/./.test(file)
}

/** Whether a layer’s folder is part of others. */
function isInside({files}: Layer, folders: readonly string[]): boolean {
  return files.some((file) =>
    folders.some((folder) => folder.endsWith('/') && folder !== file && file.startsWith(folder)),
  )
}

/** The specifiers that lead to a folder or a file. */
function globOf(path: string): string {
  const [name] = path.replace(/\/$/, '').split('/').slice(-1)
  return path.endsWith('/') ? `**/${name}/**` : path === 'core/index.ts' ? './index.ts' : `**/${name}`
}

/** The same as an exception. */
function corePath(path: string): string {
  return `!**/${path}${path.endsWith('/') ? '**' : ''}`
}

/** Returns the linter’s overrides, one a layer. */
export function lintOverrides() {
  return layers.map((layer) => ({
    includes: layer.files.map((file) => `src/${file}${file.endsWith('/') ? '**' : ''}`),
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {patterns: [{group: forbiddenFor(layer), message: messageOf(layer)}]},
          },
        },
      },
    },
  }))
}

function messageOf({name, uses}: Layer): string {
  return `${name} may import ${uses.length ? uses.join(', ') : 'nothing of ours'} (test/layers.ts).`
}

const root = fileURLToPath(new URL('..', import.meta.url))
export const rulesFile = join(root, 'biome.layers.json')

/** Returns the file of the rules, a layer a line. */
export function printRules(): string {
  const lines = lintOverrides().map((override) => `    ${JSON.stringify(override)}`)
  return `{\n  "root": false,\n  "overrides": [\n${lines.join(',\n')}\n  ]\n}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(rulesFile, printRules())
