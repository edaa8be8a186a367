/**
 * Adds annotations one by one to a file that others write, too, then ends at once: run by `processes.ts`.
 *
 *   node BUNDLE PATH WRITER COUNT
 */
import {type Annotation, isAnnotationFault, openAnnotationFile} from '../../../core/index.ts'
import {createNodeFiles} from '../../../node/node-files.ts'
import {annotationNamed, article} from './generations.ts'

const [path, writer, count] = process.argv.slice(2)
const store = openAnnotationFile({files: createNodeFiles(), path, source: 'article.txt', writer, now: Date.now})
let {annotations} = await store.load(article)
for (let index = 0; index < Number(count); index++) {
  const added = annotationNamed(`${writer}-${index}`, index)
  annotations = await save([...annotations, added])
}
process.exit(0)

/** Others may be faster than this one for many times. */
async function save(wanted: Annotation[]): Promise<Annotation[]> {
  for (;;) {
    try {
      return (await store.save(wanted, article)).annotations
    } catch (error) {
      if (!isAnnotationFault(error) || error.fault !== 'busy') throw error
    }
  }
}
