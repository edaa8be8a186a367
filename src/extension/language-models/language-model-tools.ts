import * as vscode from 'vscode'
import {ToolError, tools} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {registerTool} from './ask-language-model.ts'
import {workspaceToolHost} from './workspace-tool-host.ts'

/** Lets the editor's agents ask about the articles of the workspace, where the editor has agents. */
export function languageModelTools(services: Services): vscode.Disposable {
  const host = workspaceToolHost(services)
  const registered = tools.flatMap(
    (tool) =>
      registerTool(`onRecord_${tool.name}`, async (input) => {
        try {
          return JSON.stringify(await tool.run(host, input), null, 1)
        } catch (error) {
          if (error instanceof ToolError) return `Error: ${error.message}`
          throw error
        }
      }) ?? [],
  )
  return vscode.Disposable.from(...registered)
}
