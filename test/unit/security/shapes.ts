/** Text that nobody writes: one thing over and over, opened and never closed, nested, or in great numbers. */

export type Shape = (length: number) => string

/** What is repeated; `▼` parts them. */
const units =
  ` ▼\t▼\n▼\r\n▼\u00a0▼\u2028▼"▼'▼“▼”▼‘▼«▼“”▼“a▼”a▼"a ▼'a ▼[▼]▼[]▼[](▼![▼[a](▼[a]: ▼[[▼[[a|▼[^a]▼(▼(a) ▼{{▼.▼. ▼...▼…▼, ▼: ▼; ▼` +
  `-▼- ▼— ▼-- \n▼_a▼_a_ ▼**a▼*a ▼*a**▼~~a▼\`a▼\`\`a\` ▼\`\`\`\n▼# a\n▼* a\n▼1. ▼1) a\n▼> ▼>a\n▼| a ▼|a|b|\n|-|-|\n▼=▼=\n▼==a==\n▼` +
  `---\n▼---\na: b\n▼<▼<a▼<a ▼<a href="▼</a>▼<!--▼<!▼<?▼<![CDATA[▼<div>▼</div>▼<p>▼<b>▼<table>▼<td>▼<ul><li>▼<constructor>▼<script>▼` +
  `<script type="application/ld+json">[▼<title>▼<meta name="a" content="b">▼&▼&amp;▼&#▼0▼1 ▼1.▼1,000 ▼2025-▼1 May 2025 ▼$1 ▼10:00 ▼` +
  `[00:00:01] ▼a▼aaaa ▼a ▼A▼A. ▼Aa ▼İ▼a.b.▼a@▼a@b.c ▼@a ▼www.a ▼http://a▼https://a.b/ ▼#claim=▼:~:text=▼%20▼\\▼\\"▼../▼e\u0301▼😀▼\ud800▼` +
  `\u200b▼\u202e▼\0▼\x1b[▼\ufeff▼\f▼By Ann Roe\n▼Ann Roe ▼Ann Roe, ▼Ann Roe and ▼Mr. ▼he said ▼he said that ▼Roe said. ▼“a,” he said. ▼` +
  `“a” said Roe ▼according to ▼, who ▼the ▼not ▼, and ▼on Monday ▼Date: a\n▼From: a\n▼On a wrote:\n▼Latest news\n▼(Reuters) - ▼LONDON, ▼` +
  `ROE: a\n▼Ann Roe: a\n▼a\n▼a\n\n▼a-\n▼U.S. ▼中▼ا▼\n> ▼=?utf-8?Q?a?= ▼=\n▼=E2▼--b\n▼;a="▼; a*0=b▼<<<<<<< a\n▼=======\n▼T1\tA 0 1\ta\n▼` +
  ` 0 1;▼{"a":▼[{▼"\\▼{"id":"a"},▼    {\n▼    },\n▼"items": [\n▼a · ▼a | ▼a — b\n`

const counted =
  (write: (index: number) => string): Shape =>
  (length) => {
    let text = ''
    for (let index = 0; text.length < length; index++) text += write(index)
    return text
  }

/** A name of its own for each number. */
function name(index: number): string {
  const letters = index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)])
  return `${letters[0].toUpperCase()}${letters.slice(1)}on`
}

const structured: Record<string, Shape> = {
  'many names': counted(
    (index) => `${name((index * 7919) % 100_003)} ${name(index)} said that ${name(index + 1)} was late. He denied it. `,
  ),
  'many names in paragraphs': counted(
    (index) => `${name(index * 31)} ${name(index)} said no. “He knew,” she said.\n\n`,
  ),
  'one surname': counted((index) => `${name(index)} Roe said it rained. `),
  'names of bodies': counted((index) => `The ${name(index)} ${name(index + 3)} Union (${name(index)[0]}U) said no. `),
  'a list of names': counted((index) => `${name(index)} ${name(index * 31)}, `),
  'claims in claims': counted((index) => `${name(index)} said that `),
  relays: counted((index) => `according to ${name(index)}, who told ${name(index + 1)} that `),
  'the same claim': counted(() => 'Ann Roe said that the mill was old.\n\n'),
  'quotations in quotations': (length) => '“a ‘'.repeat(length / 8) + 'x' + '’ b”'.repeat(length / 8),
  'brackets in brackets': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'links in links': (length) => '['.repeat(length / 5) + 'a' + '](b)'.repeat(length / 5),
  'words with numbers': counted((index) => `w${index} `),
  'lines with numbers': counted((index) => `line ${index}\n`),
  'lists in lists': (length) => nested(length, (depth) => `${' '.repeat(2 * depth)}- a\n`),
  'quotes in quotes': (length) => nested(length, (depth) => `${'>'.repeat(depth + 1)}a\n`),
  'longer and longer code': (length) => nested(length, (depth) => `a${'`'.repeat(depth)}`),
  headings: counted((index) => `# Heading ${index}\n\nRoe said ${index}.\n\n`),
  footnotes: counted((index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  definitions: counted((index) => `[a${index}]: b\n`),
  citations: counted((index) => `> “a ${index}”\n>\n> — Roe, [x](a.txt#claim=k${index}:~:text=a) #tag\n\n`),
  'citations in a sentence': counted((index) => `Roe: “a ${index}” [x](a.txt#claim=k${index}:~:text=a) #tag `),
  'a wide table': (length) => `${'|a'.repeat(length / 6)}|\n${'|-'.repeat(length / 6)}|\n${'|b'.repeat(length / 6)}|\n`,
  'a long table': (length) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(length / 6)}`,
  'a tag of attributes': (length) => `<a ${'b=c '.repeat(length / 4)}>`,
  'a tag of its own attributes': (length) => `<a ${counted((index) => `b${index}=c `)(length)}>`,
  'tags that cross': counted((index) => `<b><p><i>a${index}</b></i>`),
  'links that cross blocks': counted((index) => `<a><div>a${index}</a>b</div>`),
  'posts with times': counted(
    (index) => `<p class="p${index % 2}"><time datetime="2025-02-03">a</time> Roe ${index} said no.</p>`,
  ),
  'linked data in lists': (length) =>
    `<script type="application/ld+json">${'['.repeat(length / 2)}${']'.repeat(length / 2)}</script>`,
  'linked data': (length) =>
    `<script type="application/ld+json">{"@graph":[${counted((index) => `{"@type":"NewsArticle","@id":"${index}"},`)(length)}{}]}</script>`,
  scripts: counted((index) => `<script type="application/ld+json">{"@type":"WebPage","@id":"${index}"}</script>`),
  'authors of a page': counted((index) => `<meta property="article:author" content="Ann ${index}">`),
  paragraphs: counted((index) => `<p><a href="${index}">Roe ${index}</a> said no.</p>`),
  'YAML lists in lists': (length) => `---\na: ${'['.repeat(length / 2)}${']'.repeat(length / 2)}\n---\n`,
  'YAML maps in maps': (length) => `---\n${nested(length, (depth) => `${' '.repeat(depth)}a:\n`)}---\n`,
  'YAML keys': (length) => `---\nsource: x\n${counted((index) => `k${index}: v\n`)(length)}---\n\ntext`,
  'YAML anchors': (length) => `---\nsource: x\n${counted((index) => `k${index}: &a${index} v\n`)(length)}---\n\ntext`,
  'YAML aliases': (length) => `---\nsource: &x y\nl:\n${' - *x\n'.repeat(length / 6)}---\n\ntext`,
  'YAML dashes': (length) => `---\n${'- '.repeat(length / 2)}\n---\n`,
  'a YAML text without end': (length) => `---\nsource: 'a${' b\n'.repeat(length / 3)}\n---\n`,
  annotations: (length) =>
    `{"type":"AnnotationPage","items":[\n${counted((index) => `{"id":"${index}","type":"Annotation","target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"said"}}},\n`)(length)}{}]}`,
  'annotations cut short': (length) =>
    `{\n  "items": [\n${counted((index) => `    {\n      "id": "${index}"\n    },\n`)(length)}`,
  'annotations of Hypothesis': (length) =>
    `{"annotations":[${counted((index) => `{"id":"${index}","user":"a","target":[{"selector":[{"type":"TextQuoteSelector","exact":"said"}]}]},`)(length)}{}]}`,
}

function nested(length: number, line: (depth: number) => string): string {
  let text = ''
  for (let depth = 0; text.length < length; depth++) text += line(depth)
  return text
}

const repeated = units.split('▼').map((unit) => [JSON.stringify(unit), repeat(unit)] as const)

function repeat(unit: string): Shape {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** Pairs of what is repeated: in turns, and one after the other. The same in every run. */
function* mixed(count: number): Generator<readonly [name: string, shape: Shape]> {
  const parts = units.split('▼')
  let state = 20_261_127
  const next = () => {
    // Lehmer 1951, as in Park and Miller 1988
    state = (state * 48_271) % 2_147_483_647
    return parts[state % parts.length]
  }
  for (let index = 0; index < count; index++) {
    const [one, other] = [next(), next()]
    const inTurns = index % 2 === 0
    const shape: Shape = (length) =>
      inTurns ? repeat(one + other)(length) : repeat(one)(length / 2) + repeat(other)(length / 2)
    yield [`${JSON.stringify(one)} ${inTurns ? 'and' : 'then'} ${JSON.stringify(other)}`, shape]
  }
}

export const shapes: (readonly [name: string, shape: Shape])[] = [
  ...repeated,
  ...Object.entries(structured),
  ...mixed(20),
]
