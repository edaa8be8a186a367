import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createQuestion, formatPrompt, readAnswers} from '../core/index.ts'
import type {Command} from './command.ts'
import {readArguments, UsageError} from './options.ts'
import {printFile} from './print.ts'
import {readArticles} from './read-annotated.ts'
import {installationOf} from './read-model.ts'

export const ask: Command = {
  usage: `on-record ask FILE --prompt [--minimum N]
on-record ask FILE --answers ANSWERS [--minimum N]

For measuring any language model on claims whose speaker is uncertain: prints the text to send,
and reads the answer back. Nothing is sent.

  --prompt     prints the article in numbered sentences, with the claims and their candidates
  --answers    a file with what the model answered to that; what picks no candidate, cites no words
               of the article or is malformed is dropped
  --minimum    ask about claims whose actor is less probable, 0 to 1 (default 0.6; 1 asks about nearly all)`,
  async run(args) {
    const {values, files} = readArguments(args, {
      prompt: {type: 'boolean', default: false},
      answers: {type: 'string'},
      minimum: {type: 'string', default: '0.6'},
    })
    if (files.length > 1) throw new UsageError('ask about one article at a time')
    if (values.prompt === (values.answers !== undefined)) throw new UsageError('choose --prompt, or --answers FILE')
    const minimumActorConfidence = Number(values.minimum)
    if (!(minimumActorConfidence >= 0 && minimumActorConfidence <= 1))
      throw new UsageError(`--minimum ${values.minimum}: give a number from 0 to 1`)
    for (const {article} of await readArticles({files, input: 'auto', recursive: false})) {
      const question = createQuestion({...article, minimumActorConfidence})
      if (!question) throw new UsageError(`${files[0]}: every claim has a sure speaker; there is nothing to ask`)
      if (values.answers === undefined) await printFile(formatPrompt(await readTemplate(), question))
      else {
        const answers = await readFile(values.answers, 'utf8').catch(() => {
          throw new UsageError(`${values.answers} cannot be read; check the name`)
        })
        await printFile(`${JSON.stringify(readAnswers(answers, question), null, 2)}\n`)
      }
    }
  },
}

function readTemplate(): Promise<string> {
  return readFile(join(installationOf(process.argv[1]), 'prompts/resolve-speakers.md'), 'utf8')
}
