import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {loadLanguage} from '../../../../src/core/language/read-passage.ts'
import type {ModelReader} from '../../../../src/core/linear/model-reader.ts'

/** The models that ship. */
export const models: ModelReader = (file) => readFile(join(import.meta.dirname, '../../../../models', file))

export const language = loadLanguage(models)
