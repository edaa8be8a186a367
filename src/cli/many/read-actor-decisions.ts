import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type ActorDecision, actorDecisionsPath, parseActorDecisions} from '../../core/index.ts'
import {complain} from '../print.ts'

/** Returns what people decided of the actors of a folder's articles; a file that cannot be parsed is named on standard error. */
export async function readActorDecisions(folder: string): Promise<ActorDecision[]> {
  const path = join(folder, actorDecisionsPath)
  const text = await readFile(path, 'utf8').catch(() => '')
  const decisions = parseActorDecisions(text)
  if (!decisions) complain(`${path} is not valid JSON-LD, and is left out: mend the file`)
  return decisions ?? []
}
