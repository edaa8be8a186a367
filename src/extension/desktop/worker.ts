import {parentPort} from 'node:worker_threads'
import {answerHost} from '../worker/answer-host.ts'

/** The entry of the thread that reads articles in the background. */
answerHost({
  post: (message) => parentPort!.postMessage(message),
  onMessage: (listener) => parentPort!.on('message', listener),
})
