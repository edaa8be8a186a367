import type * as vscode from 'vscode'
import {createApi, type OnRecordApi} from './api.ts'
import {features} from './features.ts'
import {type Host, type Services, startServices} from './services.ts'

export type {OnRecordApi}

let running: Services | undefined

/** Starts On Record, with what the host has: nothing is read before an article is shown. */
export function start(context: vscode.ExtensionContext, host: Host): OnRecordApi {
  const services = startServices(context, host)
  running = services
  for (const feature of features) context.subscriptions.push(feature(services))
  return createApi(services)
}

/** Resolves when all annotations are in their files; VS Code waits for some seconds when a window closes. */
export async function deactivate(): Promise<void> {
  await running?.annotations.settle()
}
