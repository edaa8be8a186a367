import type {NamedArticle} from '../workspace/quote-passages.ts'

/** What a tool may ask of whoever runs it: articles to read, and nothing to write. */
export interface ToolHost {
  /**
   * Reads the articles of a file; several where it holds several.
   *
   * @throws {ToolError} when the file is missing, or may not be read.
   */
  read(path: string): Promise<NamedArticle[]>
  /** Reads all articles that may be read; what cannot be read is left out. */
  all(): AsyncIterable<NamedArticle>
  /** Returns an address that leads to a line (from 1) of an article. */
  linkTo(id: string, line: number): string
}

/** What a tool takes, as JSON Schema. */
export interface ToolInput {
  type: 'object'
  properties: Record<string, {type: 'string' | 'integer'; description: string; minimum?: number; maximum?: number}>
  required: string[]
  additionalProperties: false
}

/** Something that a language model's program can ask about articles. */
export interface Tool {
  /** Lower case, with underscores. */
  name: string
  title: string
  /** For the model: what it answers, and when it is of use. */
  description: string
  input: ToolInput
  /**
   * Returns the answer as plain data.
   *
   * @throws {ToolError} for an input that is not as `input` says, or that nothing can be read of.
   */
  run(host: ToolHost, input: unknown): Promise<object>
}

/** A mistake in what a tool was asked; the message names the remedy. */
export class ToolError extends Error {}
