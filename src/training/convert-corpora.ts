/**
 * Turns corpora as they are published into the folder that training and evaluation read:
 *
 *   npm run corpora -- [--polnear DIR] [--gap DIR] [--gum DIR] [--ewt DIR] --out DIR
 *
 * Each DIR is a copy of what is published: the repositories networkdynamics/PolNeAR, google-research-datasets/gap-coreference,
 * UniversalDependencies/UD_English-GUM and UD_English-EWT.
 */
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {convertGap} from './corpora/published/gap.ts'
import {keepFreeDocuments} from './corpora/published/gum.ts'
import {convertPolnear} from './corpora/published/polnear.ts'

const {values} = parseArgs({
  options: {
    polnear: {type: 'string'},
    gap: {type: 'string'},
    gum: {type: 'string'},
    ewt: {type: 'string'},
    out: {type: 'string'},
  },
})
const {out, polnear, gap, gum, ewt} = values
if (!out || !(polnear || gap || gum || ewt)) {
  console.error('usage: npm run corpora -- [--polnear DIR] [--gap DIR] [--gum DIR] [--ewt DIR] --out DIR')
  process.exit(2)
}

const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

async function write(name: string, text: string) {
  const path = join(out!, name)
  await mkdir(join(path, '..'), {recursive: true})
  await writeFile(path, text)
  console.log(`${path}: ${text.length} characters`)
}

for (const split of ['train', 'dev']) {
  if (polnear) {
    const {articles, tokens} = await convertPolnear(polnear, split)
    await write(`polnear/${split}.jsonl`, lines(articles))
    await write(`polnear/${split}.tokens.jsonl`, lines(tokens))
  }
  if (gum) {
    const conllu = await readFile(join(gum, `en_gum-ud-${split}.conllu`), 'utf8')
    await write(`gum/${split}.conllu`, keepFreeDocuments(conllu))
  }
  if (ewt) {
    await mkdir(join(out, 'ud-ewt'), {recursive: true})
    await copyFile(join(ewt, `en_ewt-ud-${split}.conllu`), join(out, 'ud-ewt', `${split}.conllu`))
  }
}
if (gap) {
  const read = async (name: string) => convertGap(await readFile(join(gap, `gap-${name}.tsv`), 'utf8'))
  // The published test part is trained on here; figures are of the validation part.
  await write('gap/train.jsonl', lines([...(await read('development')), ...(await read('test'))]))
  await write('gap/dev.jsonl', lines(await read('validation')))
}
