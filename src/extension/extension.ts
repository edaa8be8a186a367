import type * as vscode from 'vscode'
import type {AnnotationFiles} from '../core/index.ts'
import {createApi, type OnRecordApi} from './api.ts'
import {features} from './features/index.ts'
import {type Services, startServices} from './services/index.ts'

export type {OnRecordApi}

let running: Services | undefined

/** Starts On Record, with the local disk's files where the host has any: nothing is read before an article is shown. */
export function start(context: vscode.ExtensionContext, localFiles?: AnnotationFiles): OnRecordApi {
  const services = startServices(context, localFiles)
  running = services
  for (const feature of features) context.subscriptions.push(feature(services))
  return createApi(services)
}

/** Resolves when all annotations are in their files; VS Code waits for some seconds when a window closes. */
export async function deactivate(): Promise<void> {
  await running?.annotations.settle()
}
