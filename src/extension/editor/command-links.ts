import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  type Claim,
  type CommandLink,
  candidatesOf,
  isUncertain,
  opinionOf,
} from '../../core/index.ts'
import type {ClaimReference} from '../claims-view/claim-reference.ts'

/** The only commands that a hover's links may run: article text is beside them. */
export const linkedCommands = [
  'onRecord.tagClaim',
  'onRecord.writeNote',
  'onRecord.addEvidence',
  'onRecord.citeClaim',
  'onRecord.copyClaim',
  'onRecord.showProvenance',
  'onRecord.setActor',
  'onRecord.takeOpinion',
]

/** What a hover offers to do with its claim, and, of one in doubt, the choices of who said it. */
export function claimLinks(
  uri: string,
  article: AnnotatedArticle,
  claim: Claim,
): {commands: CommandLink[]; choices: CommandLink[]} {
  const reference: ClaimReference = {uri, claim: claim.id}
  const link = (command: string, ...rest: unknown[]) =>
    `command:${command}?${encodeURIComponent(JSON.stringify([reference, ...rest]))}`
  const uncertain = isUncertain(article, claim)
  const {actor: said, opinion} = opinionOf(article, claim) ?? {}
  const choices = uncertain
    ? [
        ...(said && opinion
          ? [
              {
                label: vscode.l10n.t('{0}, as {1} says', said.name, opinion.by),
                link: link('onRecord.takeOpinion'),
              },
            ]
          : []),
        ...candidatesOf(article, claim).map(({actor: {id, name}}) => ({
          label: vscode.l10n.t('It is {0}', name),
          link: link('onRecord.setActor', id),
        })),
        {label: vscode.l10n.t('Somebody else…'), link: link('onRecord.setActor')},
      ]
    : []
  const commands = [
    {label: vscode.l10n.t('Tag Claim…'), link: link('onRecord.tagClaim')},
    {label: vscode.l10n.t('Note…'), link: link('onRecord.writeNote')},
    {label: vscode.l10n.t('Evidence…'), link: link('onRecord.addEvidence')},
    {label: vscode.l10n.t('Cite'), link: link('onRecord.citeClaim')},
    {label: vscode.l10n.t('Copy'), link: link('onRecord.copyClaim')},
    ...(uncertain ? [] : [{label: vscode.l10n.t('Set Actor…'), link: link('onRecord.setActor')}]),
    {label: vscode.l10n.t('Why?'), link: link('onRecord.showProvenance')},
  ]
  return {commands, choices}
}
