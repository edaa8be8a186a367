import {answerHost} from '../worker/answer-host.ts'

/** The entry of the web worker that reads articles in the background. */
answerHost({
  post: (message) => self.postMessage(message),
  onMessage: (listener) => self.addEventListener('message', ({data}) => listener(data)),
})
