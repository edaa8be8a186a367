import * as vscode from 'vscode'
import {messageText} from '../../core/index.ts'

/** A longer answer, in UTF-16 code units, is not read to its end: nothing that is asked for is that long. */
const maxAnswer = 200_000

/**
 * What newer editors have of language models beside what 1.91 knows: https://code.visualstudio.com/api/references/vscode-api#lm
 */
interface ToolRegistry {
  registerTool(name: string, tool: LanguageModelTool): vscode.Disposable
}

export interface LanguageModelTool {
  invoke(options: {input: unknown}, token: vscode.CancellationToken): Promise<object>
}

interface ToolResults {
  LanguageModelToolResult: new (content: object[]) => object
  LanguageModelTextPart: new (text: string) => object
}

/** Tools are there from 1.95 on; some editors before that have the functions, and throw when an extension calls them. */
function hasTools(): boolean {
  const [major, minor] = vscode.version.split('.').map(Number)
  return major > 1 || (major === 1 && minor >= 95)
}

/** Registers a tool for the editor's agents, answering in text; undefined where the editor has none of that. */
export function registerTool(name: string, answer: (input: unknown) => Promise<string>): vscode.Disposable | undefined {
  if (!hasTools()) return undefined
  const registry = vscode.lm as unknown as ToolRegistry
  const {LanguageModelToolResult: Result, LanguageModelTextPart: Text} = vscode as unknown as ToolResults
  return registry.registerTool(name, {invoke: async ({input}) => new Result([new Text(await answer(input))])})
}

/** Asks which of the editor's models; says so where there is none. */
export async function chooseModel(): Promise<vscode.LanguageModelChat | undefined> {
  const models = (await vscode.lm?.selectChatModels?.()) ?? []
  if (!models.length) {
    vscode.window.showInformationMessage(
      vscode.l10n.t(
        'On Record: your editor has no language model. Install an extension that brings one, or set speakers by “Set Actor…”.',
      ),
    )
    return undefined
  }
  if (models.length === 1) return models[0]
  const items = models.map((model) => ({label: model.name, description: `${model.vendor} · ${model.family}`, model}))
  return (await vscode.window.showQuickPick(items, {title: vscode.l10n.t('Ask Which Model?')}))?.model
}

/** Returns what the model answers; undefined where the person stops it, or it fails: the person is told why. */
export async function ask(model: vscode.LanguageModelChat, prompt: string): Promise<string | undefined> {
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('On Record: {0} reads the article', messageText(model.name)),
    cancellable: true,
  }
  return vscode.window.withProgress(progress, async (_, token) => {
    const stopped = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)))
    return Promise.race([stopped, receive(model, prompt, token)])
  })
}

async function receive(
  model: vscode.LanguageModelChat,
  prompt: string,
  token: vscode.CancellationToken,
): Promise<string | undefined> {
  try {
    const justification = vscode.l10n.t('To say who made the statements whose speaker On Record is not sure of.')
    const response = await model.sendRequest([vscode.LanguageModelChatMessage.User(prompt)], {justification}, token)
    let text = ''
    for await (const part of response.text) {
      text += part
      if (text.length > maxAnswer) break
    }
    return text
  } catch (error) {
    if (!token.isCancellationRequested) {
      vscode.window.showWarningMessage(
        vscode.l10n.t(
          'On Record: {0} does not answer ({1}).',
          messageText(model.name),
          messageText((error as Error).message),
        ),
      )
    }
    return undefined
  }
}
