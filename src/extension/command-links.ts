import type {Claim, CommandLink} from '../core/index.ts'
import type {ClaimReference} from './chosen-article.ts'

/** The only commands that a hover's links may run: article text stands beside them. */
export const linkedCommands = [
  'onRecord.tagClaim',
  'onRecord.writeNote',
  'onRecord.citeClaim',
  'onRecord.copyClaim',
  'onRecord.showProvenance',
  'onRecord.whatWeighedMost',
  'onRecord.whyThisActor',
]

/** What a hover offers to do with its claim. */
export function claimLinks(uri: string, claim: Claim): CommandLink[] {
  const reference: ClaimReference = {uri, claim: claim.id}
  const link = (command: string) => `command:${command}?${encodeURIComponent(JSON.stringify([reference]))}`
  return [
    {label: 'Tag…', link: link('onRecord.tagClaim')},
    {label: 'Note…', link: link('onRecord.writeNote')},
    {label: 'Cite', link: link('onRecord.citeClaim')},
    {label: 'Copy', link: link('onRecord.copyClaim')},
    {label: 'Show provenance', link: link('onRecord.showProvenance')},
    {label: 'What weighed most', link: link('onRecord.whatWeighedMost')},
    ...(claim.actor ? [{label: 'Why this actor?', link: link('onRecord.whyThisActor')}] : []),
  ]
}
