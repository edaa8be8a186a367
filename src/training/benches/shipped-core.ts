import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

type Core = typeof import('../../core/index.ts')

/**
 * The core bundled as the product ships it. What runs TypeScript from its sources
 * wraps every inner function to keep its name, and is several times slower.
 */
export async function loadShippedCore(): Promise<Core> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'))
  const outfile = join(folder, 'core.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, '../../core/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile,
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
  })
  const core = (await import(pathToFileURL(outfile).href)) as Core
  await rm(folder, {recursive: true})
  return core
}
