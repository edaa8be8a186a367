/** What somebody may put into a file in order to have more done with it than read. */
import {
  type AnnotatedArticle,
  anchorAnnotations,
  annotateArticle,
  applyCorrections,
  createAnalyzer,
  type InputFormat,
  importAnnotations,
  liveCorrections,
  parseAnnotationPage,
} from '../../../src/core/index.ts'
import {models} from '../core/language/models.ts'

const analyzer = createAnalyzer({models})
const now = '2026-01-01T00:00:00Z'

/** Text that some surface of VS Code, or a browser, would take for more than text. */
export const payloads = [
  '[x](command:workbench.action.terminal.new)',
  '[x](<command:workbench.action.terminal.new>)',
  '[x](COMMAND:workbench.action.quit "title")',
  '<command:workbench.action.quit>',
  '[x](javascript:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vscode://ms.ext/run?cmd=rm)',
  '[x](file://evil.example/share)',
  '[x](//evil.example/share)',
  '[x](\\\\evil.example\\share)',
  '![x](https://evil.example/seen.png)',
  '![x][1]\n\n[1]: https://evil.example/seen.png\n\n',
  '[x][2]\n\n[2]: command:workbench.action.quit\n\n',
  '<img src=x onerror=alert(1)>',
  '<a href="command:workbench.action.quit">x</a>',
  '<script>alert(1)</script>',
  '<div>\n![x](https://evil.example/seen.png)\n</div>',
  '</span><iframe src="https://evil.example"></iframe>',
  '`</code><img src=x>`',
  '<!-- --><img src=x>-->',
] as const

/** Each kind of file, with the payload in all places of it that are shown. */
export const carriers: Record<string, (payload: string) => Promise<AnnotatedArticle>> = {
  article: (payload) => read('text', `${oneLine(payload)}\nHarbor Post\n27 Aug 2025\n\n${story(oneLine(payload))}`),
  clipping: (payload) =>
    read(
      'markdown',
      `---\ntitle: ${JSON.stringify(payload)}\nsource: ${JSON.stringify(payload)}\n---\n\n${story(payload)}`,
    ),
  page: (payload) =>
    read(
      'html',
      `<title>${escaped(payload)}</title><meta name=author content="${escaped(payload)}"><h1>${escaped(payload)}</h1><p>${escaped(story(payload))}</p>`,
    ),
  mail: (payload) =>
    read(
      'email',
      `From: "${payload.replace(/["\n\\]/g, ' ')}" <a@b.example>\nSubject: ${oneLine(payload)}\n\n${story(payload)}`,
    ),
  sidecar: (payload) => annotate(sidecar(payload), (file, text) => parseAnnotationPage(file, text).annotations),
  Hypothesis: (payload) =>
    annotate(
      JSON.stringify({
        annotations: [
          {
            id: payload,
            user: payload,
            user_info: {display_name: payload},
            uri: payload,
            text: payload,
            tags: [payload],
            target: [{selector: [{type: 'TextQuoteSelector', exact: 'the mill was old', prefix: payload}]}],
          },
        ],
      }),
      imported,
    ),
  brat: (payload) =>
    annotate(
      `T1\t${payload.replace(/\s/g, '')} 13 29\tthe mill was old\n#1\tAnnotatorNotes T1\t${oneLine(payload)}\nA1\t${payload.replace(/\s/g, '')} T1`,
      imported,
    ),
  Citron: (payload) =>
    annotate(
      JSON.stringify({
        note: payload,
        quotes: [{contents: [{start: 13, end: 29, text: 'the mill was old'}], cue: payload}],
      }),
      imported,
    ),
}

/** A file of annotations whose tag, note, creator, correction and selector hold the payload. */
export function sidecar(payload: string): string {
  const target = {
    source: 'a.txt',
    selector: [{type: 'TextQuoteSelector', exact: 'the mill was old', prefix: 'Ann Roe said ', suffix: '. She'}],
  }
  const name = {
    source: 'a.txt',
    selector: [{type: 'TextQuoteSelector', exact: 'Ann Roe', prefix: '', suffix: ' said the mill'}],
  }
  const body = (value: string, purpose: string) => ({type: 'TextualBody', value, purpose})
  const creator = {type: 'Person', name: payload, id: payload, nickname: payload}
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {id: payload, type: 'Annotation', creator, body: [body(payload, 'tagging'), body(payload, 'commenting')], target},
      {
        id: 'correction',
        type: 'Annotation',
        creator,
        body: body(JSON.stringify({kind: 'rename-actor', mention: [0, 1], name: payload}), 'editing'),
        target: name,
      },
      {
        id: 'lost',
        type: 'Annotation',
        creator,
        body: [body(payload, 'tagging'), body(payload, 'commenting')],
        target: {source: 'a.txt', selector: [{type: 'TextQuoteSelector', exact: payload}]},
      },
    ],
  })
}

export const plainStory = 'Ann Roe said the mill was old. She denied that it was safe.'

function story(payload: string): string {
  return `Ann Roe said the mill was old. “${payload} is all that I know,” she told the ${payload} on Monday.`
}

async function read(format: InputFormat, text: string): Promise<AnnotatedArticle> {
  return annotateArticle(text, await analyzer.analyze(text, {format, clean: true}), [])
}

function imported(file: string, text: string) {
  return importAnnotations(file, text, now)!.annotations
}

async function annotate(
  file: string,
  annotationsOf: (file: string, text: string) => ReturnType<typeof imported>,
): Promise<AnnotatedArticle> {
  const live = anchorAnnotations(plainStory, annotationsOf(file, plainStory))
  const analysis = applyCorrections(await analyzer.analyze(plainStory), liveCorrections(live), plainStory)
  return annotateArticle(plainStory, analysis, live)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
