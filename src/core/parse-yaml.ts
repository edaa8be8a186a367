import {type Document, parseDocument} from 'yaml'

/** Front matter says a few things; in UTF-16 code units. */
const maxLength = 64 * 1024

/**
 * Parses the YAML of a file that anybody may have written. Tags make nothing but plain
 * values, nothing is merged or printed to a console, and aliases cannot multiply what
 * `toJS` returns. Errors of syntax are in the document's `errors`.
 *
 * @throws when the source is longer than 65,536 code units or nested too deeply.
 */
export function parseYaml(source: string): Document {
  if (source.length > maxLength) throw new Error(`it has more than ${maxLength} characters`)
  try {
    return parseDocument(source, {
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // Comparing all keys takes quadratic time.
      uniqueKeys: false,
      logLevel: 'silent',
    })
  } catch (error) {
    throw error instanceof RangeError ? new Error('it is nested too deeply') : error
  }
}

/**
 * Returns the plain value of a document of `parseYaml`.
 *
 * @throws when the document has errors, or more than ten aliases.
 */
export function toPlainValue(document: Document): unknown {
  const [error] = document.errors
  if (error) throw error
  return document.toJS({maxAliasCount: 10})
}
