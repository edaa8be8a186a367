import {type Claim, isObject, type Json} from '../../core/index.ts'

/** A claim of an open document, as plain data: links in hovers and dragged rows carry it. */
export interface ClaimReference {
  uri: string
  claim: Claim['id']
}

/** Whether what was dragged or parsed is a reference to a claim. */
export function isClaimReference(json: Json): json is Json & ClaimReference {
  return isObject(json) && typeof json.uri === 'string' && typeof json.claim === 'string'
}
