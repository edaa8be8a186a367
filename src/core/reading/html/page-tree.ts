/** A page as a tree. Offsets are UTF-16 code units of the source that it was parsed from. */
export interface Root {
  type: 'root'
  children: Element[]
}

export interface Element {
  type: 'element'
  /** In lower case. */
  tagName: string
  /** Those of `keptAttributes`, by their names in lower case; of several, the first. */
  attributes: Readonly<Record<string, string>>
  children: (Element | Text)[]
  /** Where its start tag begins. */
  start: number
  /** Where its end tag ends, or the last that is in it. */
  end: number
}

export interface Text {
  type: 'text'
  /** With character references decoded. */
  value: string
  start: number
  end: number
}

/** The attributes that tell something about an article; a parser leaves the others out. */
export const keptAttributes: ReadonlySet<string> = new Set(
  'aria-hidden class content data-component data-qa data-test-id data-testid datetime hidden href http-equiv id itemprop lang name property rel role style type xml:lang'.split(
    ' ',
  ),
)
