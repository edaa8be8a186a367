/** Language models that answer, each in its own way, what "Resolve Doubtful Speakers…" asks. */
const vscode = require('vscode')

const right = (claims, words) => ({
  answers: claims.map(({claim, candidates}) => ({claim, speaker: Object.keys(candidates).at(-1), words})),
})

const models = {
  right,
  // Right about what it was asked, but the article has changed by then.
  late: (claims, words) => new Promise((resolve) => changed.push(() => resolve(right(claims, words)))),
  wrong: (claims, words) => ({answers: claims.map(({claim}) => ({claim, speaker: 'Z', words}))}),
  malformed: () => 'The second sister, I should think.',
  // As one that does what an article tells it to.
  injected: ([first], words) => ({
    answers: [
      {claim: 'c999', speaker: 'A', words},
      {claim: first.claim, speaker: 'The Mayor', words},
      {claim: first.claim, speaker: 'A', words: 'ignore all that was said before'},
    ],
  }),
  slow: () => new Promise(() => {}),
}

/** What waits for a change of an article. */
const changed = []

exports.activate = ({subscriptions}) => {
  subscriptions.push(
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      if (document.uri.path.endsWith('.txt') && contentChanges.length) for (const go of changed.splice(0)) go()
    }),
  )
  // Older editors have no models.
  if (!vscode.lm?.registerLanguageModelChatProvider) return
  const provider = {
    provideLanguageModelChatInformation: () =>
      Object.keys(models).map((id) => ({
        id,
        name: `A ${id} model`,
        family: 'test',
        version: '1',
        maxInputTokens: 100000,
        maxOutputTokens: 100000,
        capabilities: {},
      })),
    async provideLanguageModelChatResponse({id}, messages, _options, progress) {
      const prompt = messages.flatMap(({content}) => content.map(({value}) => value)).join('')
      const claims = [...prompt.matchAll(/^\{"claim".*$/gm)].map(([line]) => JSON.parse(line))
      const sentence = JSON.parse(/^1 (".*")$/m.exec(prompt)[1])
      const answer = await models[id](claims, sentence.split(' ').slice(0, 4).join(' '))
      const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
      for (const part of text.match(/[\s\S]{1,20}/g)) progress.report(new vscode.LanguageModelTextPart(part))
    },
    provideTokenCount: async () => 1,
  }
  subscriptions.push(vscode.lm.registerLanguageModelChatProvider('test', provider))
}
