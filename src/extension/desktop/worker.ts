import {parentPort} from 'node:worker_threads'

/** The entry of the thread that reads articles in the background: the web worker's, for which Node's thread stands in for `self`. */
Object.assign(globalThis, {
  self: {
    postMessage: (message: unknown) => parentPort!.postMessage(message),
    addEventListener: (_: 'message', listener: (event: {data: unknown}) => void) =>
      parentPort!.on('message', (data) => listener({data})),
  },
})
require('./web/worker.js')
