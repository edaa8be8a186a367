/** What a trainer is given, and what it makes. */
export interface TrainingRun {
  /** The folder that holds the corpora. */
  corpora: string
  seed: number
  /** The folder of models: those that a training builds on are read from it. */
  out: string
}

/** The bytes of `<model>.bin`, or of several files by name. */
type Trained = Uint8Array | Record<string, Uint8Array>

/** What a module of a model exports as `train`. */
export type Train = (run: TrainingRun) => Promise<Trained> | Trained
