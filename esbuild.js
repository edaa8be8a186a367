/**
 * Bundles the extension for both of its hosts, the command line and the tests.
 *
 *   node esbuild.js [--watch] [--production] [NAME…]
 *
 * NAME is one of the keys of `bundles`; all that are not tests by default.
 */
const {createHash} = require('node:crypto')
const {readdirSync, readFileSync} = require('node:fs')
const {builtinModules} = require('node:module')
const {join} = require('node:path')
const {context} = require('esbuild')

// Both hosts know these, which esbuild would else turn into `new RegExp(…)`, compiled at each call.
const supported = {'regexp-unicode-property-escapes': true}
// Its main file for Node requires the others by names that a bundle does not have.
const alias = {'jsonc-parser': 'jsonc-parser/lib/esm/main.js'}
const desktop = {platform: 'node', target: 'node20', supported, alias, format: 'cjs', external: ['vscode']}
// Conditions: without `worker`, packages that decode entities would reach for the DOM.
const web = {
  platform: 'browser',
  target: 'es2022',
  supported,
  format: 'cjs',
  external: ['vscode'],
  conditions: ['worker'],
}

const bundles = {
  desktop: {
    ...desktop,
    entryPoints: ['src/extension/desktop/main.ts'],
    outfile: 'dist/extension.cjs',
    define: analysisVersion(),
  },
  web: {
    ...web,
    entryPoints: ['src/extension/web/main.ts'],
    outfile: 'dist/web/extension.js',
    define: analysisVersion(),
  },
  // The threads that read the workspace's articles in the background.
  'worker-desktop': {
    ...desktop,
    entryPoints: ['src/extension/desktop/worker.ts'],
    outfile: 'dist/worker.cjs',
    // One bundle for both: each would bring the analysis once more.
    external: ['./web/worker.js'],
  },
  'worker-web': {...web, entryPoints: ['src/extension/web/worker.ts'], outfile: 'dist/web/worker.js', format: 'iife'},
  // What reads PDF, which all hosts load with the first one.
  pdf: {
    ...web,
    entryPoints: ['src/documents/pdf/extract-pdf.ts'],
    outfile: 'dist/web/pdf.js',
    inject: ['src/documents/pdf/promise-additions.ts'],
    define: {
      'Promise.withResolvers': 'promiseWithResolvers',
      'Promise.try': 'promiseTry',
      // It would act as Node's program, or as a worker of its own where the extension host is one.
      'process.versions.nw': 'true',
      'self.postMessage': 'undefined',
    },
    plugins: [trimPdfJs()],
    sourcemap: false,
  },
  cli: {
    ...desktop,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: {js: '#!/usr/bin/env node'},
    external: ['./web/pdf.js'],
  },
  // What draws the pictures of a report, in a page of its own.
  report: {
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: {report: 'src/report-page/main.ts', 'report-style': 'src/report-page/report.css'},
    outdir: 'dist/report',
    // It is copied into each page.
    minify: true,
    sourcemap: false,
    legalComments: 'none',
  },
  // What other programs import.
  'library-node': {
    ...desktop,
    format: 'esm',
    entryPoints: ['src/library/node.ts'],
    outfile: 'dist/library/node.mjs',
    // Some packages still ask for Node's own by `require`.
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url)"},
  },
  'library-browser': {
    ...web,
    format: 'esm',
    entryPoints: {browser: 'src/library/browser.ts', retext: 'src/library/retext.ts'},
    outdir: 'dist/library',
    outExtension: {'.js': '.mjs'},
  },
  // What `npm start` and the tests need in the browser's VS Code to keep what is saved.
  'write-back': {
    ...web,
    entryPoints: ['test/vscode/write-back/write-back.ts'],
    outfile: 'test/vscode/write-back/dist/write-back.js',
  },
  'test-desktop': {
    ...desktop,
    stdin: suite('desktop'),
    outfile: 'dist/test.cjs',
    external: ['vscode', 'mocha'],
    define: grep(),
  },
  // The desktop's extension host again, but one that is watched from a browser.
  'test-node': {
    ...desktop,
    // Without its native logger, which is not compiled, that host's output channels stay empty.
    stdin: suite('node', ['output-channel.test.ts']),
    outfile: 'dist/test-node.cjs',
    external: ['vscode', 'mocha'],
    define: grep(),
  },
  'test-web': {...web, stdin: suite('web'), outfile: 'dist/web/test.js', define: grep()},
}

const args = process.argv.slice(2)
const production = args.includes('--production')
const watch = args.includes('--watch')
const named = args.filter((arg) => !arg.startsWith('--'))
const wanted = named.length ? named : Object.keys(bundles).filter((name) => !/^(?:test|library)-/.test(name))

if (require.main === module) main()

module.exports = {bundles}

async function main() {
  for (const name of wanted) {
    if (!bundles[name]) throw new Error(`No bundle "${name}": choose from ${Object.keys(bundles).join(', ')}.`)
    const build = await context({
      minify: production,
      sourcemap: production ? false : 'linked',
      ...bundles[name],
      bundle: true,
      metafile: true,
      logLevel: watch ? 'info' : 'warning',
      plugins: [keepToHost(bundles[name].platform), ...(bundles[name].plugins ?? [])],
    })
    if (watch) {
      await build.watch()
    } else {
      await build.rebuild().finally(() => build.dispose())
    }
  }
}

/** Fails the build when a bundle holds a module of the other host. */
function keepToHost(platform) {
  const builtins = new Set(builtinModules)
  const isBuiltin = (path) => path.startsWith('node:') || builtins.has(path)
  // Packages name what needs a browser so: index.dom.js, minpath.browser.js, browser/index.js.
  const alien =
    platform === 'node'
      ? (path) => /\.(browser|dom|web)\.[cm]?js$|\/browser\//.test(path)
      : (path) => isBuiltin(path) || path.startsWith('(disabled):')

  return {
    name: 'keep-to-host',
    setup(build) {
      build.onEnd(({metafile}) => {
        if (!metafile) return
        const modules = Object.entries(metafile.inputs).flatMap(([path, {imports}]) => [
          {path, from: 'the bundle'},
          ...imports.filter(({external}) => external).map((imported) => ({path: imported.path, from: path})),
        ])
        return {
          errors: modules
            .filter(({path}) => alien(path))
            .map(({path, from}) => ({text: `${path}, in ${from}, does not run in the ${platform} host`})),
        }
      })
    },
  }
}

/**
 * Makes pdf.js one part without a global of its own, and leaves out what draws pictures in JPEG 2000,
 * a quarter of its size. Fails when pdf.js has changed there.
 */
function trimPdfJs() {
  const cut = (text, from, to, replacement) => {
    const start = text.indexOf(from)
    const end = text.indexOf(to, start + from.length)
    if (start < 0 || end < 0) throw new Error(`pdf.js has no ${from} any more: see what became of it`)
    return text.slice(0, start) + replacement + text.slice(end)
  }
  return {
    name: 'trim-pdf-js',
    setup(build) {
      build.onLoad({filter: /pdfjs-dist\/build\/pdf(?:\.worker)?\.mjs$/}, ({path}) => {
        const text = readFileSync(path, 'utf8')
        const contents = path.endsWith('worker.mjs')
          ? cut(
              cut(text, ';// ./external/openjpeg/openjpeg.js', ';// ./src/core/jpx.js', 'const openjpeg = undefined\n'),
              'globalThis.pdfjsWorker =',
              ' {};',
              '',
            )
          : `import * as pdfWorker from './pdf.worker.mjs'\n${cut(text, 'globalThis.pdfjsWorker', '?.WorkerMessageHandler', 'pdfWorker')}`
        return {contents, loader: 'js'}
      })
    },
  }
}

/** The extension host of the web gets no environment: which tests to run is written into the bundle. */
function grep() {
  return {'process.env.TEST_GREP': JSON.stringify(process.env.TEST_GREP ?? '')}
}

/** What articles are analyzed with, the core and its models: an index that something else made is made again. */
function analysisVersion() {
  const hash = createHash('sha256')
  for (const folder of ['src/core', 'models']) {
    for (const file of readdirSync(join(__dirname, folder), {recursive: true}).toSorted()) {
      if (/\.(?:ts|bin)$/.test(file)) hash.update(file).update(readFileSync(join(__dirname, folder, file)))
    }
  }
  return {'process.env.ANALYSIS_VERSION': JSON.stringify(hash.digest('base64url'))}
}

/** An entry that imports every test in the folder, so that no list can forget one. */
function suite(host, without = []) {
  const tests = readdirSync('test/vscode/host').filter((file) => file.endsWith('.test.ts') && !without.includes(file))
  return {
    resolveDir: 'test/vscode/host',
    sourcefile: `suite-${host}.ts`,
    contents: [`export {run} from './run-${host}.ts'`, ...tests.map((file) => `import './${file}'`)].join('\n'),
  }
}
