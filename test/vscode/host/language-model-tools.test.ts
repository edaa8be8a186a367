import {assert} from 'chai'
import * as vscode from 'vscode'
import {api} from './article.ts'

interface Invoker {
  invokeTool(name: string, options: object): Promise<{content: {value: string}[]}>
}

const invoker = vscode.lm as unknown as Invoker
const hasTools = Number(vscode.version.split('.')[1]) >= 95

async function invoke(name: string, input: object): Promise<string> {
  const {content} = await invoker.invokeTool(`onRecord_${name}`, {input, toolInvocationToken: undefined})
  return content.map(({value}) => value).join('')
}

suite('tools for language models', () => {
  // Editors before 1.95 have no tools: there On Record starts without them.
  if (!hasTools) {
    test('an editor without tools starts On Record all the same', async () => {
      assert.isFunction((await api()).analysisOf)
    })
    return
  }

  test('list the claims of an article, with a link to each', async () => {
    const {articles} = JSON.parse(await invoke('claims_of_file', {path: 'harbour-vote.txt'}))
    const [claim] = articles[0].claims
    assert.match(claim.speaker, /Anna Lindqvist/)
    assert.match(claim.link, /harbour-vote\.txt#L\d+$/)
  })

  test('compare a quotation with the article', async () => {
    const input = {quotation: 'We will never be rushed', path: 'harbour-vote.txt'}
    assert.equal(JSON.parse(await invoke('check_quotation', input)).verdict, 'altered')
  })

  for (const path of ['../harbour-vote.txt', 'nowhere.txt', '/etc/passwd', '.', '']) {
    test(`read nothing outside of the workspace: “${path}”`, async () => {
      assert.match(await invoke('claims_of_file', {path}), /^Error: /)
    })
  }
})
