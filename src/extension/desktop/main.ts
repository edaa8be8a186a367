import type * as vscode from 'vscode'
import {compressedIndex} from '../../node/compressed-index.ts'
import {createNodeFiles} from '../../node/node-files.ts'
import {start} from '../extension.ts'
import {startWorker} from './start-worker.ts'

export {deactivate} from '../extension.ts'

/** The entry of the desktop's bundle, and of a remote machine's. */
export const activate = (context: vscode.ExtensionContext) =>
  start(context, {startThread: startWorker, localFiles: createNodeFiles(), compressedIndex})
