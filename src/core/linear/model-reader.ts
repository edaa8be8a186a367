/** Hands over the bytes of a file of models/ ("tags.bin"): the host knows where they lie. Rejects when it has none. */
export type ModelReader = (file: string) => Promise<Uint8Array>
