import {Worker} from 'node:worker_threads'
import * as vscode from 'vscode'
import type {Thread} from '../worker/messages.ts'

/** Starts the thread that comes with the extension. */
export function startWorker(extension: vscode.Uri): Thread {
  const worker = new Worker(vscode.Uri.joinPath(extension, 'dist/worker.cjs').fsPath)
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => void worker.on('error', listener),
    end: () => void worker.terminate(),
  }
}
