/** The genres of GUM whose documents may be used freely (CC BY, CC BY-SA, public domain); others forbid commercial use. */
const freeGenres = new Set(['bio', 'court', 'interview', 'news', 'speech', 'textbook', 'voyage'])

/** Returns a CoNLL-U file of UD English GUM without the documents of other genres. */
export function keepFreeDocuments(conllu: string): string {
  const documents = conllu.split(/(?=^# newdoc id = )/m)
  return documents.filter((one) => freeGenres.has(/^# newdoc id = GUM_([a-z]+)_/.exec(one)?.[1] ?? '')).join('')
}
