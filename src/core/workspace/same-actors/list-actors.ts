import type {KnownActor} from '../../notes/complete-note.ts'
import type {IndexedArticle, IndexedPlace} from '../search/indexed-article.ts'
import type {JoinedActors, WorkspaceActor} from './join-actors.ts'

/** An actor of the index, as lists offer it. */
export interface ListedActor extends KnownActor {
  type: WorkspaceActor['type']
  /** A claim of the actor in the first of the articles. */
  place: IndexedPlace
}

/** Returns the actors of indexed articles, each once whatever its names, unnamed sources left out; in the order of the articles. */
export function listActors(articles: readonly IndexedArticle[], joined: JoinedActors): ListedActor[] {
  const listed = new Map<WorkspaceActor, ListedActor>()
  for (const article of articles) {
    for (const claim of article.claims) {
      const actor = claim.actor === undefined ? undefined : joined.find(article.id, claim.actor)
      if (!actor || actor.type === 'unnamed') continue
      const known = listed.get(actor)
      if (known) {
        known.claims++
        continue
      }
      const {name, type, role: description, appearances} = actor
      const aliases = [...new Set(appearances.map((one) => one.name))].filter((alias) => alias !== name)
      listed.set(actor, {name, type, description, aliases, claims: 1, place: {article, claim}})
    }
  }
  return [...listed.values()]
}
