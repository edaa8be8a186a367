/** One figure of a measuring run. */
export interface Row {
  name: string
  value: number
  unit?: string
  /** Below it the run fails. */
  floor?: number
  /** What is wished for. */
  aim?: number
  note?: string
}

/** Measures one thing; `corpora` is the folder that holds the corpora. */
export type Measure = (corpora: string) => Promise<Row[]>
