/**
 * How long a test waits for what has to come, in milliseconds. No test is about
 * time: a machine may be a hundred times slower than the one before.
 */
export const waitTimeoutMs = 180_000
/** How long a whole test may take: several waits, and then some. */
export const testTimeoutMs = 600_000
/** How long it takes to ask again. */
const intervalMs = 30

/**
 * Asks again and again, as a person looks at the screen, until `probe` returns
 * something that is neither false nor undefined; returns that. While `probe` throws,
 * what it asks for is not there yet. Throws when that never comes, with the last error.
 */
export async function until<T>(what: string, probe: () => T | Promise<T>): Promise<Exclude<T, false | undefined>> {
  let trouble: unknown
  for (const start = Date.now(); Date.now() - start < waitTimeoutMs; ) {
    try {
      const found = await probe()
      if (found !== false && found !== undefined) return found as Exclude<T, false | undefined>
      trouble = undefined
    } catch (error) {
      trouble = error
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs))
  }
  const reason = trouble instanceof Error ? trouble.message : trouble
  throw new Error(`Never came true: ${what}${reason ? `\n${reason}` : ''}`, {cause: trouble})
}
