import {type Entity, join, type Reference} from '../reference.ts'

/** Gives the nouns that stand as a role beside a name ("Roe, the ministry's spokesman") to whoever is so named. */
export function apposeRoles(references: readonly Reference[], entityOf: Map<Reference, Entity>) {
  const nouns = new Map(references.flatMap((each) => (each.form === 'noun' ? [[each.head, each] as const] : [])))
  for (const named of references) {
    const entity = entityOf.get(named)
    const noun = named.role && nouns.get(named.role.head)
    if (!noun || !entity) continue
    join(entity, noun, `“${named.role?.text}” stands beside the name ${named.name.join(' ')}`)
    entityOf.set(noun, entity)
  }
}
