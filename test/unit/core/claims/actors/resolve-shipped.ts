import type {Root} from 'nlcst'
import {loadActorModel} from '../../../../../src/core/claims/actors/linking/actor-model.ts'
import {resolveActors} from '../../../../../src/core/claims/actors/resolve-actors.ts'
import {loadLanguage} from '../../../../../src/core/language/read-passage.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'

const model = await loadActorModel(modelsIn())
const {types} = await loadLanguage(modelsIn())

/** Resolves the actors of a tree by the model that ships. */
export function resolveShipped(tree: Root) {
  resolveActors({model, types})(tree)
}
