import type * as vscode from 'vscode'
import {createApi, type OnRecordApi} from './api.ts'
import {features} from './features/index.ts'
import {startServices} from './services/index.ts'

export type {OnRecordApi}

/** Starts On Record: nothing is read before an article is shown. */
export function activate(context: vscode.ExtensionContext): OnRecordApi {
  const services = startServices(context)
  for (const feature of features) context.subscriptions.push(feature(services))
  return createApi(services)
}
