import * as vscode from 'vscode'
import type {Thread} from '../worker/messages.ts'

/** Starts the web worker that comes with the extension. Throws where the browser, or the host's rules, allow none. */
export function startWorker(extension: vscode.Uri): Thread {
  const script = vscode.Uri.joinPath(extension, 'dist/web/worker.js').toString(true)
  const worker = new Worker(script, {name: 'On Record'})
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({data}) => listener(data)),
    onError: (listener) =>
      worker.addEventListener('error', ({message}) => listener(new Error(message || 'the worker did not start'))),
    end: () => worker.terminate(),
  }
}
