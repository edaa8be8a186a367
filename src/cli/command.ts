/** One thing that the program can do. */
export interface Command {
  /** The call, an empty line, what it does, and its options. */
  usage: string
  /**
   * Does it. `process.exitCode` is 1 then when some input was not read, 2 when none was.
   *
   * @throws {UsageError} for options that are unknown or have a value that is.
   */
  run(args: string[]): Promise<void>
}
