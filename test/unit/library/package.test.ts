import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {buildSync} from 'esbuild'
import {root} from '../cli/run-cli.ts'

/** A project of somebody who has installed the package. */
const project = mkdtempSync(join(tmpdir(), 'on-record-project-'))
after(() => rmSync(project, {recursive: true}))

const run = (command: string, args: string[], cwd = project) => execFileSync(command, args, {cwd, encoding: 'utf8'})

before(() => {
  const tarball = run('npm', ['run', '--silent', 'library', '--', '--silent', '--pack-destination', project], root)
    .trim()
    .split('\n')
    .at(-1)!
  const folder = join(project, 'node_modules/on-record')
  mkdirSync(folder, {recursive: true})
  run('tar', ['xf', join(project, tarball), '--strip-components=1', '-C', folder])
  // What a user of retext has, from the registry.
  for (const name of ['unified', 'parse-english', 'vfile', '@types'])
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
})

const text = 'Mayor Ann Roe said the dam held. “It will not leak,” she added.'

test('a program in Node finds claims with the models of the package', () => {
  writeFileSync(
    join(project, 'node.js'),
    `import {createAnalyzer, toJson} from 'on-record'
     const text = ${JSON.stringify(text)}
     const analysis = await createAnalyzer().analyze(text)
     console.log(JSON.stringify(toJson('a', {text, analysis})))`,
  )
  const {actors, claims} = JSON.parse(run('node', ['node.js']))
  assert.deepEqual(
    claims.map(({actor, text: {content}}: {actor: string; text: {content: string}}) => [
      actors.find(({id}: {id: string}) => id === actor)?.name,
      content,
    ]),
    [
      ['Ann Roe', 'the dam held'],
      ['Ann Roe', '“It will not leak,”'],
    ],
  )
})

test('a bundler makes a page’s script of it, which takes the models that it is given', async () => {
  writeFileSync(
    join(project, 'page.js'),
    `import {createAnalyzer} from 'on-record'
     export const analyze = (text, models) => createAnalyzer({models}).analyze(text)`,
  )
  const outfile = join(project, 'page.bundle.mjs')
  buildSync({
    absWorkingDir: project,
    entryPoints: ['page.js'],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  assert.doesNotMatch(readFileSync(outfile, 'utf8'), /from ["']node:/)
  const {analyze} = await import(outfile)
  const models = async (file: string) => readFileSync(join(project, 'node_modules/on-record/models', file))
  const {claims} = await analyze(text, models)
  assert.equal(claims.length, 2)
})

test('a retext plugin puts claims on the tree', () => {
  writeFileSync(
    join(project, 'retext.js'),
    `import {createAnalyzer} from 'on-record'
     import retextClaims from 'on-record/retext'
     import {ParseEnglish} from 'parse-english'
     import {unified} from 'unified'
     import {VFile} from 'vfile'
     const parser = new ParseEnglish()
     const file = new VFile(${JSON.stringify(text)})
     const processor = unified().use(function () { this.parser = (text) => parser.parse(text) }).use(retextClaims, {analyzer: createAnalyzer()})
     const tree = await processor.run(processor.parse(file), file)
     const words = []
     const walk = (node) => {
       if (node.type === 'WordNode' && node.data?.claims) words.push([file.value.slice(node.position.start.offset, node.position.end.offset), node.data.claims.map(({part}) => part).join()])
       node.children?.forEach(walk)
     }
     walk(tree)
     console.log(JSON.stringify([tree.data.analysis.claims.length, words]))`,
  )
  const [count, words] = JSON.parse(run('node', ['retext.js']))
  assert.equal(count, 2)
  assert.deepEqual(words.slice(0, 6), [
    ['Mayor', 'source'],
    ['Ann', 'source'],
    ['Roe', 'source'],
    ['said', 'cue'],
    ['the', 'content'],
    ['dam', 'content'],
  ])
})

test('its types say what it takes and gives', () => {
  writeFileSync(
    join(project, 'types.ts'),
    `import {type Claim, createAnalyzer, type JsonResult, toJson} from 'on-record'
     import retextClaims from 'on-record/retext'
     const analyzer = createAnalyzer()
     const text = 'a'
     export const analysis = await analyzer.analyze(text, {format: 'markdown'})
     export const claims: Claim[] = analysis.claims
     export const result: JsonResult = toJson(1, {text, analysis})
     export const plugin = retextClaims({analyzer})
     // @ts-expect-error There is no such format.
     await analyzer.analyze(text, {format: 'parchment'})`,
  )
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler']
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--skipLibCheck', 'types.ts'])
})
