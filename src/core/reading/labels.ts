const label = /^\s*([\p{L}][\p{L} _-]{1,24}):\s+(\S.*)$/u
/** One of these makes sure that lines are fields: "Note: the pumps" alone may be a sentence. */
const sure = /^(?:url|source|link|authors?|publisher|published(?: date)?|date|full title|category)$/i

/** The fields that a block consists of, a line each ("Author: Ann Roe"); `undefined` if it is something else. */
export function readLabels(text: string): [key: string, value: string][] | undefined {
  const lines = text.split(/\n/).filter((line) => line.trim())
  const fields = lines.flatMap((line): [string, string][] => {
    const [, key, value] = label.exec(line) ?? []
    return key ? [[key.trim(), value.trim()]] : []
  })
  return fields.length === lines.length && fields.some(([key]) => sure.test(key)) ? fields : undefined
}
