import * as vscode from 'vscode'
import {actorTarget, type Claim, claimsWithOpinion, oneLine, opinionOf, type Span} from '../../core/index.ts'
import {type ClaimArgument, chosenClaim} from '../claims-view/chosen-claim.ts'
import type {Services} from '../services.ts'

/**
 * Offers a language model's opinions where their claims are shown, in tree and hover, until the text changes, and
 * takes one or all of them over by a key.
 */
export function secondOpinions(services: Services): vscode.Disposable {
  const {active, articles, enqueue} = services

  async function takeOne(argument: ClaimArgument) {
    const chosen = await enqueue((cursor) => chosenClaim(services, argument, cursor))
    if (!chosen) return
    const {document, article, claim} = chosen
    if (opinionOf(article, claim)) await takeOpinions(services, document, [claim.content])
    else vscode.window.showInformationMessage(vscode.l10n.t('On Record: there is no second opinion on this claim.'))
  }

  async function takeAll() {
    const document = await enqueue(async (cursor) => cursor.document)
    const article = document && (await articles.of(document))
    if (!document || !article) return
    await takeOpinions(
      services,
      document,
      claimsWithOpinion(article).map(({content}) => content),
    )
  }

  function describeContext() {
    const article = active.document && articles.current(active.document)
    const has = article !== undefined && claimsWithOpinion(article).length > 0
    vscode.commands.executeCommand('setContext', 'onRecord.hasOpinions', has)
  }

  return vscode.Disposable.from(
    active.onDidChange(describeContext),
    articles.onDidChange((document) => document === active.document && describeContext()),
    vscode.commands.registerCommand('onRecord.takeOpinion', takeOne),
    vscode.commands.registerCommand('onRecord.takeAllOpinions', takeAll),
  )
}

/**
 * Takes the opinions on the claims with these contents over: each is kept as a correction in its model's name.
 * Those of which the article knows nothing any more are left. False where nothing was kept.
 */
export async function takeOpinions(
  {annotations, articles}: Services,
  document: vscode.TextDocument,
  contents: readonly (readonly Span[])[],
): Promise<boolean> {
  const article = await articles.of(document)
  if (!article) return false
  const wanted = new Set(contents.map((content) => content.join(' ')))
  const byModel = new Map<string, {claim: Claim; actor: string}[]>()
  for (const claim of claimsWithOpinion(article)) {
    const {actor, opinion} = opinionOf(article, claim)!
    if (!wanted.has(claim.content.join(' '))) continue
    byModel.set(opinion.by, [...(byModel.get(opinion.by) ?? []), {claim, actor: actor.id}])
  }
  let isKept = false
  for (const [model, taken] of byModel) {
    const corrections = taken.flatMap(({claim, actor}) => {
      const target = actorTarget(article, actor)
      return target ? [{kind: 'set-actor' as const, content: claim.content, actor: target}] : []
    })
    const creator = {name: oneLine(model), type: 'Software'} as const
    isKept = (await annotations.correctAs(document, creator, ...corrections)) || isKept
  }
  return isKept
}
