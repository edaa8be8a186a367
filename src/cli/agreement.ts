import {access} from 'node:fs/promises'
import {basename} from 'node:path'
import {
  type Annotator,
  anchorAnnotations,
  annotationPlace,
  annotatorsOf,
  compareAnnotators,
  formatAgreement,
  type LiveAnnotation,
} from '../core/index.ts'
import type {Command} from './command.ts'
import {oneOf, readArguments, UsageError} from './options.ts'
import {printFile} from './print.ts'
import {readAnnotations} from './read-annotated.ts'
import {readDocuments} from './read-documents.ts'

const formats = ['markdown', 'json'] as const

export const agreement: Command = {
  usage: `on-record agreement ARTICLE [--with FILE]… [--format markdown|json]

Tells how far those who annotated an article agree: Cohen's kappa, Krippendorff's alpha and
unitizing alpha, and every passage on which they differ. The annotators are the creators in
ARTICLE.claims.jsonld.

  --with       another file of annotations of the same article: the files are the annotators then
  --format     markdown or json`,
  run: async (args) => {
    const {values, files} = readArguments(args, {
      with: {type: 'string', multiple: true, default: []},
      format: {type: 'string', default: 'markdown'},
    })
    const format = oneOf('--format', formats, values.format)
    const [article, ...more] = files
    if (article === '-' || more.length) throw new UsageError('name one article: on-record agreement ARTICLE')
    for await (const document of readDocuments({files: [article], input: 'auto', recursive: false})) {
      if ('problem' in document) throw new UsageError(document.problem)
      const own = anchorAnnotations(document.text, await readAnnotations(annotationPlace(article).path, document.text))
      const annotators = await annotatorsIn(article, document.text, values.with, own)
      if (annotators.length < 2) {
        const names = annotators.map(({name}) => name).join('')
        throw new UsageError(
          `${article}: ${names ? `only ${names} annotated it` : 'nobody annotated it'}; add --with FILE, the annotations of somebody else`,
        )
      }
      const compared = compareAnnotators(document.text, annotators, own)
      await printFile(format === 'json' ? `${JSON.stringify(compared, null, 2)}\n` : formatAgreement(compared))
    }
  },
}

/** Who annotated the article: those in its own file, or else the files. */
async function annotatorsIn(
  article: string,
  text: string,
  others: readonly string[],
  own: readonly LiveAnnotation[],
): Promise<Annotator[]> {
  if (!others.length) return annotatorsOf(own)
  for (const path of others) await access(path)
  const read = others.map(async (path) => ({
    name: basename(path),
    annotations: anchorAnnotations(text, await readAnnotations(path, text)),
  }))
  return [{name: basename(annotationPlace(article).path), annotations: own}, ...(await Promise.all(read))]
}
