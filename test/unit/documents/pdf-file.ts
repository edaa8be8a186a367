/** Words on a page of a PDF; lengths are in points, from the page's top left corner. */
export interface PdfWords {
  text: string
  left: number
  top: number
  size?: number
  /** Whether they are in the second font. */
  isBold?: boolean
}

const height = 800
/** Every letter is half as wide as it is high. */
const letterWidth = 500

/**
 * Writes a PDF with these pages. As programs do it, letters are numbers whose characters a table says, right-to-left
 * words are drawn from the left, and there are no lines or paragraphs. `extra` are further entries of its trailer.
 */
export function pdf(pages: readonly (readonly PdfWords[])[], {extra = ''} = {}): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({text}) => drawn(text)))]
  const fonts = ['Body', 'Bold'].map((name, index) => ({name, number: 3 + 4 * index}))
  const objects: string[] = []
  const firstPage = 3 + 4 * fonts.length
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>'
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`
  for (const {name, number} of fonts) {
    objects[number] =
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${number + 1} 0 R] /ToUnicode ${number + 3} 0 R >>`
    objects[number + 1] =
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${number + 2} 0 R /DW ${letterWidth} >>`
    objects[number + 2] =
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`
    objects[number + 3] = stream(toUnicode(letters))
  }
  pages.forEach((words, index) => {
    const number = firstPage + 2 * index
    objects[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${height}] /Resources << /Font << /F0 3 0 R /F1 7 0 R >> >> /Contents ${number + 1} 0 R >>`
    objects[number + 1] = stream(words.map((one) => draw(one, letters)).join('\n'))
  })
  return assemble(objects, extra)
}

/** The width of words of this size. */
export function widthOf(text: string, size = 10): number {
  return (drawn(text).length * size * letterWidth) / 1000
}

/** Lines under each other, as `left`, `top` and the leading say. */
export function lines(texts: readonly string[], {left = 50, top = 100, size = 10, leading = 12, isBold = false} = {}) {
  return texts.map((text, index) => ({text, left, top: top + index * leading, size, isBold}))
}

function drawn(text: string): string[] {
  const letters = Array.from(text)
  return /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(text) ? letters.reverse() : letters
}

function draw({text, left, top, size = 10, isBold = false}: PdfWords, letters: readonly string[]): string {
  const codes = drawn(text).map((letter) => hex(letters.indexOf(letter) + 1))
  return `BT /F${isBold ? 1 : 0} ${size} Tf 1 0 0 1 ${left} ${height - top} Tm <${codes.join('')}> Tj ET`
}

function toUnicode(letters: readonly string[]): string {
  const rows = letters.map(
    (letter, index) =>
      `<${hex(index + 1)}> <${letter
        .split('')
        .map((unit) => hex(unit.charCodeAt(0)))
        .join('')}>`,
  )
  const blocks: string[] = []
  for (let at = 0; at < rows.length; at += 100) {
    const some = rows.slice(at, at + 100)
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: readonly string[], extra: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets: number[] = []
  for (let number = 1; number < objects.length; number++) {
    offsets.push(file.length)
    file += `${number} 0 obj\n${objects[number]}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length
  return new TextEncoder().encode(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}
