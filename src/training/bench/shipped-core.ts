import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

type Core = typeof import('../../core/index.ts')

/** The core bundled as the product ships it. */
export function loadShippedCore(): Promise<Core> {
  return withBundle(join(import.meta.dirname, '../../core/index.ts'), (file) => import(pathToFileURL(file).href))
}

/**
 * Bundles a module with the core, as the product ships it, for as long as `use`
 * takes. What runs TypeScript from its sources wraps every inner function to keep
 * its name, and is several times slower.
 */
export async function withBundle<T>(entry: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'))
  const outfile = join(folder, 'bundle.mjs')
  try {
    await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      // As in esbuild.js: a package whose `main` is UMD hides what it requires from a bundler.
      mainFields: ['module', 'main'],
      outfile,
      banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
    })
    return await use(outfile)
  } finally {
    await rm(folder, {recursive: true})
  }
}
