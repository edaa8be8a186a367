import type {Json, JsonObject} from '../annotation/annotation.ts'
import type {Creator} from '../annotation/creator.ts'
import {isObject} from '../parse-json.ts'
import {asList, asText} from './web-annotation-json.ts'

/** Who the first of the agents is (Web Annotation Data Model, 3.3.2): by name, or else by what identifies it. */
export function readAgent(agents: Json | undefined): Creator | undefined {
  const [first] = asList(agents)
  if (!isObject(first)) return asText(first) ? {name: first as string} : undefined
  const [id, nickname] = [asText(first.id), asText(first.nickname)]
  const name = asText(first.name) || nickname || id
  const type = types.find((known) => known === first.type)
  return name ? {name, ...(id && {id}), ...(nickname && {nickname}), ...(type && {type})} : undefined
}

/** The agent as the model has it, keys in a fixed order. */
export function formatAgent({id, type, name, nickname}: Creator): JsonObject {
  return {...(id && {id}), type: type ?? 'Person', name, ...(nickname && {nickname})}
}

const types = ['Organization', 'Software'] as const
