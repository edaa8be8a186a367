import {isObject, type Json, parseJson} from '../../parse-json.ts'
import {conflictSides} from '../../storage/conflict-sides.ts'

/** An actor of one article, or of that name in all of them. */
export interface ActorReference {
  /** Id of the article: its path in the folder. */
  article?: string
  name: string
}

/** What a person decided of two actors. `different`: `one`, in one article, is not whom `other` means. */
export interface ActorDecision {
  relation: 'same' | 'different'
  one: ActorReference
  other: ActorReference
}

/** Where On Record keeps what it knows of a folder of articles, relative to it. */
export const actorDecisionsFolder = '.on-record'
/** Where the decisions lie, relative to the folder of the articles. */
export const actorDecisionsPath = `${actorDecisionsFolder}/actors.jsonld`

const context = {
  same: {'@id': 'http://www.w3.org/2002/07/owl#sameAs', '@type': '@id'},
  different: {'@id': 'http://www.w3.org/2002/07/owl#differentFrom', '@type': '@id'},
}

/**
 * Writes decisions as JSON-LD that git merges: a decision a line, sorted, and an empty
 * node at the end, so that every decision's line ends alike.
 */
export function formatActorDecisions(decisions: readonly ActorDecision[]): string {
  const lines = decisions.map(
    ({relation, one, other}) => `${JSON.stringify({'@id': formatReference(one), [relation]: formatReference(other)})},`,
  )
  return [
    `{"@context": ${JSON.stringify(context)},`,
    '"@graph": [',
    ...[...new Set(lines)].toSorted(),
    '{}',
    ']}',
    '',
  ].join('\n')
}

/**
 * Parses a file of decisions; of one that git could not merge, both sides. Undefined when
 * it is not such a file; lines of other programs are left out.
 */
export function parseActorDecisions(text: string): ActorDecision[] | undefined {
  if (!text.trim()) return []
  const sides = (conflictSides(text) ?? [text]).map(parseSide)
  if (sides.some((side) => side === undefined)) return undefined
  const all = sides.flatMap((side) => side ?? [])
  return [...new Map(all.map((decision) => [JSON.stringify(decision), decision])).values()]
}

function parseSide(text: string): ActorDecision[] | undefined {
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  if (!isObject(json) || !Array.isArray(json['@graph'])) return undefined
  return json['@graph'].flatMap((node): ActorDecision[] => {
    if (!isObject(node)) return []
    const one = parseReference(node['@id'])
    return (['same', 'different'] as const).flatMap((relation) => {
      const values = Array.isArray(node[relation]) ? (node[relation] as Json[]) : [node[relation]]
      return values.flatMap((value) => {
        const other = parseReference(value)
        return one && other ? [{relation, one, other}] : []
      })
    })
  })
}

/** `../report.txt#actor=Ann%20Roe`, relative to the file of decisions. */
function formatReference({article, name}: ActorReference): string {
  const path = article === undefined ? '' : `../${article.split('/').map(encodeURIComponent).join('/')}`
  return `${path}#actor=${encodeURIComponent(name)}`
}

function parseReference(value: Json | undefined): ActorReference | undefined {
  const [, path, name] = (typeof value === 'string' && /^(?:\.\.\/([^#]*))?#actor=(.+)$/.exec(value)) || []
  if (name === undefined) return undefined
  try {
    return {
      ...(path !== undefined && {article: path.split('/').map(decodeURIComponent).join('/')}),
      name: decodeURIComponent(name),
    }
  } catch {
    return undefined
  }
}
