import type {Processor} from 'unified'

/**
 * A plugin for behind remark-gfm: leaves out what looks for addresses in finished
 * text, since the nodes that it makes have no position. Addresses that the tokenizer
 * finds are links all the same.
 */
export function leaveTextInPlace(this: Processor): void {
  const {fromMarkdownExtensions = []} = this.data()
  this.data(
    'fromMarkdownExtensions',
    fromMarkdownExtensions.flat().map((extension) => ({...extension, transforms: []})),
  )
}
