import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  createQuestion,
  formatPrompt,
  messageText,
  type Opinion,
  oneLine,
  type Question,
  quoted,
  readAnswers,
  shorten,
  statementOf,
} from '../../core/index.ts'
import {revealSpan} from '../editor/places.ts'
import {ask, chooseModel} from '../language-models/ask-language-model.ts'
import {chosenArticle} from '../reader/chosen-article.ts'
import type {Services} from '../services.ts'
import {takeOpinions} from './second-opinions.ts'

interface OpinionItem extends vscode.QuickPickItem {
  opinion?: Opinion
}

/** An article as it was asked about. */
interface Asked {
  document: vscode.TextDocument
  version: number
  article: AnnotatedArticle
  question: Question
}

/**
 * Asks one of the editor's language models about the claims in doubt, where a person wants that: the only
 * place from which On Record sends text. The person sees before what is sent, and takes each answer or leaves it.
 */
export function resolveDoubtful(services: Services): vscode.Disposable {
  const {annotations, context, texts} = services

  async function resolve() {
    const chosen = await chosenArticle(services)
    if (!chosen) return
    const {document, article} = chosen
    if (!vscode.workspace.getConfiguration('onRecord', document).get('secondOpinion', false)) {
      vscode.window.showInformationMessage(
        vscode.l10n.t(
          'On Record: this sends the article to a language model of your editor. Switch on “onRecord.secondOpinion” in the settings first.',
        ),
      )
      return
    }
    const question = createQuestion(article)
    if (!question) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: no speaker is in doubt.'))
      return
    }
    const model = await chooseModel()
    if (!model) return
    const prompt = formatPrompt(await readTemplate(context.extensionUri), question)
    if (!(await mayBeSent(model, prompt))) return
    const asked: Asked = {document, version: document.version, article, question}
    const text = await ask(model, prompt)
    if (text !== undefined) await offer(asked, text, model)
  }

  /** The person sees all that is sent, and agrees, once for each model in a workspace. */
  async function mayBeSent(model: vscode.LanguageModelChat, prompt: string): Promise<boolean> {
    const key = `secondOpinion.${model.vendor}/${model.id}`
    if (context.workspaceState.get(key)) return true
    await texts.show(vscode.l10n.t('What Is Sent to {0}', oneLine(model.name)), prompt)
    const send = vscode.l10n.t('Send')
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Send this article to {0}?', messageText(model.name)),
      {
        modal: true,
        detail: vscode.l10n.t(
          'The text in the editor behind this leaves your machine, as does that of other articles for which you run this command in this workspace. Who gets it, and what they keep, is up to whoever runs the model.',
        ),
      },
      send,
    )
    if (answer !== send) return false
    await context.workspaceState.update(key, true)
    return true
  }

  async function offer(asked: Asked, text: string, model: vscode.LanguageModelChat) {
    const {document, version, question} = asked
    if (document.isClosed || document.version !== version) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: the article has changed meanwhile; ask again.'))
      return
    }
    const {opinions, unknown, dropped} = readAnswers(text, question)
    if (!opinions.length) {
      const reason = dropped.length ? vscode.l10n.t('Its answer could not be used: {0}.', dropped[0].reason) : ''
      const text = vscode.l10n.t('On Record: {0} gives no speaker. {1}', messageText(model.name), reason)
      vscode.window.showInformationMessage(text.trim())
      return
    }
    const title = vscode.l10n.t('{0}: {1} unknown, {2} unusable', oneLine(model.name), unknown.length, dropped.length)
    const by = oneLine(model.name)
    const contentOf = ({claim}: Opinion) => question.claims.find((one) => one.claim.id === claim)!.claim.content
    const offered = opinions.map((one) => ({content: contentOf(one), name: one.name, words: one.words, by}))
    await annotations.offerOpinions(document, offered)
    await pickOpinions(asked, opinions, title, async (taken) => {
      // Their places are those of the text that was asked about.
      if (document.version === version) await takeOpinions(services, document, taken.map(contentOf))
    })
  }

  return vscode.commands.registerCommand('onRecord.resolveDoubtful', resolve)
}

/** Lists opinions beside their claims: Enter takes all, or the one that has the focus. */
async function pickOpinions(
  {document, article, question}: Asked,
  opinions: readonly Opinion[],
  title: string,
  take: (taken: readonly Opinion[]) => Promise<void>,
): Promise<void> {
  const pick = vscode.window.createQuickPick<OpinionItem>()
  let left = [...opinions]
  const show = () => {
    const each = left.map((opinion): OpinionItem => {
      const {claim} = question.claims.find((one) => one.claim.id === opinion.claim)!
      return {
        label: opinion.name,
        description: statementOf(article, claim, 90),
        detail: vscode.l10n.t('because of {0}', quoted(shorten(opinion.words, 120))),
        opinion,
      }
    })
    pick.items =
      left.length > 1
        ? [{label: `$(check-all) ${vscode.l10n.t('Take all {0}', left.length)}`, alwaysShow: true}, ...each]
        : each
  }
  Object.assign(pick, {
    title,
    placeholder: vscode.l10n.t('Enter takes all, or the one that is chosen; Escape leaves the rest in doubt'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  })
  pick.onDidChangeActive(([item]) => {
    const claim = item?.opinion && question.claims.find((one) => one.claim.id === item.opinion?.claim)?.claim
    if (claim?.content[0]) revealSpan(document, claim.content[0], {preserveFocus: true})
  })
  pick.onDidAccept(async () => {
    const [item] = pick.activeItems
    if (!item) return
    const taken = item.opinion ? [item.opinion] : left
    left = left.filter((one) => !taken.includes(one))
    if (left.length) show()
    else pick.hide()
    await take(taken)
  })
  show()
  await new Promise<void>((resolve) => {
    pick.onDidHide(() => resolve())
    pick.show()
  })
  pick.dispose()
}

async function readTemplate(extension: vscode.Uri): Promise<string> {
  const file = vscode.Uri.joinPath(extension, 'prompts/resolve-speakers.md')
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
}
