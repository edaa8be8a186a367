/** Words of saying by which nobody says anything, in lower case with spaces between words and marks. */
export const setPhrases: readonly string[] = [
  'that said ,',
  'that being said',
  'having said that',
  'needless to say',
  'suffice to say',
  'suffice it to say',
  'to say the least',
  'to say nothing of',
  'that is to say',
  'so to say',
  'sad to say',
  'goes without saying',
  'truth be told',
  'all told ,',
  'let ’s say',
  "let 's say",
]
