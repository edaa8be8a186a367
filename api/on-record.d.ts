/**
 * The API that On Record has for other extensions, version 1. Copy this file into your own, and ask for it so:
 *
 *   const onRecord = vscode.extensions.getExtension<OnRecordExports>('on-record.on-record')
 *   const api = (await onRecord?.activate())?.getAPI(1)
 *
 * A version only gets more members. What changes a member comes with a new number, and the old one stays for a year.
 */
import type * as vscode from 'vscode'

export interface OnRecordExports {
  /** Throws for a version that this On Record does not have; the message names those that it has. */
  getAPI(version: 1): OnRecordApi
}

export interface OnRecordApi {
  readonly version: 1
  /** Fired when what is known of a document, or what people added to it, has changed. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>
  /** The claims of the document as it is now, in text order; undefined when it is not taken for an article. */
  claimsOf(document: vscode.TextDocument): Promise<OnRecordClaim[] | undefined>
  /** Who speaks or is named in it, by first mention; undefined when it is not taken for an article. */
  actorsOf(document: vscode.TextDocument): Promise<OnRecordActor[] | undefined>
  /** Puts tags on a claim and takes others off, in the name of the person who works there; false where that cannot be. */
  tag(document: vscode.TextDocument, claim: string, change: {on?: string[]; off?: string[]}): Promise<boolean>
}

export interface OnRecordActor {
  /** Stable for as long as the text does not change. */
  id: string
  /** The fullest name that the text gives. */
  name: string
  type: 'person' | 'organization' | 'place' | 'unnamed'
  aliases: string[]
  /** The role given with the name: "U.S. President". */
  description?: string
}

export interface OnRecordClaim {
  /** Stable for as long as the text does not change. */
  id: string
  /** Id of the actor; undefined where nobody is sure enough, and for a quotation that nobody is said to have said. */
  actor?: string
  /** Who may be meant where nobody is sure enough, the likeliest first; otherwise empty. */
  candidates: {actor: string; probability: number}[]
  kind: 'direct' | 'indirect' | 'mixed'
  act: 'assertive' | 'question' | 'directive' | 'commissive' | 'expressive' | 'attitude'
  polarity: 'affirmed' | 'denied'
  /** Where the words are that stand for the source, that attribute, and that are said. */
  source: vscode.Range[]
  cue: vscode.Range[]
  content: vscode.Range[]
  /** What is said, on one line, as it reads. */
  words: string
  /** Ids of those who pass it on, from the actor to the reader. */
  chain: string[]
  /** ISO 8601 date on which it was said, where the text tells. */
  said?: string
  /** Probability, 0 to 1, that source and content are right. */
  confidence: number
  /** Probability, 0 to 1, that the actor is right; undefined without one. */
  actorConfidence?: number
  tags: string[]
}
