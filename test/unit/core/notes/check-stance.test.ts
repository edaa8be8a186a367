import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkNote} from '../../../../src/core/notes/check-note.ts'
import {citationTemplates, claimLink, formatCitation} from '../../../../src/core/notes/format-citation.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {digestOf} from '../../../../src/core/notes/update-digest.ts'
import {buildArticle} from '../view/build-article.ts'

const text = `Okafor-Whitfield denied that any reserve had been hidden. Brandt asked whether the gates had been tested.
Quill said the wall “moves a little” every spring. “We hid nothing,” Lund said. “Who signed it?” Lund said.
Quill did not rule out that the pier would close.`

const article = buildArticle(text, {
  publisher: 'Herald',
  actors: [
    {name: 'Denise Okafor-Whitfield', aliases: ['Okafor-Whitfield']},
    {name: 'Ivo Brandt', aliases: ['Brandt']},
    {name: 'Marta Quill', aliases: ['Quill']},
    {name: 'Pia Lund', aliases: ['Lund']},
  ],
  claims: [
    {
      actor: 'a1',
      source: ['Okafor-Whitfield'],
      cue: ['denied'],
      content: ['that any reserve had been hidden'],
      polarity: 'denied',
    },
    {actor: 'a2', source: ['Brandt'], cue: ['asked'], content: ['whether the gates had been tested'], act: 'question'},
    {actor: 'a3', source: ['Quill'], cue: ['said'], content: ['the wall “moves a little” every spring'], kind: 'mixed'},
    {actor: 'a4', source: ['Lund'], cue: ['said#2'], content: ['“We hid nothing,”'], kind: 'direct'},
    {actor: 'a4', source: ['Lund#2'], cue: ['said#3'], content: ['“Who signed it?”'], kind: 'direct', act: 'question'},
  ],
})
const links = article.analysis.claims.map((claim) => `[Herald](${claimLink(article, claim, 'a.txt')})`)
const [denied, asked, mixed, direct, question] = links

/** The note, what is wrong with it, and the note once the first fix is made; links are written by their place. */
const cases: [name: string, note: string, rules: string[], fixed?: string][] = [
  ['a denial as a denial', `Okafor-Whitfield denied that any reserve had been hidden (${denied}).`, []],
  [
    'a denial in other words',
    `No reserve had been hidden, says Okafor-Whitfield; any such claim is false (${denied}).`,
    [],
  ],
  ['a denial that the note only points to', `More on the money: ${denied}.`, []],
  [
    'a denial as a statement',
    `Okafor-Whitfield said that any reserve had been hidden (${denied}).`,
    ['denied-as-affirmed'],
    `Okafor-Whitfield denied that any reserve had been hidden (${denied}).`,
  ],
  [
    'a denial without a verb',
    `Any reserve had been hidden (${denied}).`,
    ['denied-as-affirmed'],
    `Any reserve had been hidden (Denise Okafor-Whitfield: denied) (${denied}).`,
  ],
  [
    'a denial in a block quote',
    `First.\n\n> that any reserve had been hidden\n>\n> — Denise Okafor-Whitfield, ${denied}\n\nLast.`,
    ['denied-as-affirmed'],
    `First.\n\nDenise Okafor-Whitfield denied that any reserve had been hidden (${denied})\n\nLast.`,
  ],
  [
    'a denial in a block quote, the link in the line under it',
    `> that any reserve had been hidden\n\n— Denise Okafor-Whitfield, ${denied}`,
    ['denied-as-affirmed'],
    `Denise Okafor-Whitfield denied that any reserve had been hidden\n\n— Denise Okafor-Whitfield, ${denied}`,
  ],
  ['a question as a question', `Brandt asked whether the gates had been tested (${asked}).`, []],
  ['a question in words of one’s own', `Have the gates been tested? Brandt wants to know whether (${asked}).`, []],
  [
    'a question as a statement',
    `Brandt said the gates had been tested (${asked}).`,
    ['question-as-assertion'],
    `Brandt asked the gates had been tested (${asked}).`,
  ],
  ['a quoted question', `Lund said “Who signed it?” (${question}).`, []],
  [
    'reported words in quotation marks',
    `Okafor-Whitfield denied “that any reserve had been hidden” (${denied}).`,
    ['reported-as-quoted'],
    `Okafor-Whitfield denied that any reserve had been hidden (${denied}).`,
  ],
  ['words that the article quotes', `Quill said it “moves a little” (${mixed}).`, []],
  [
    'more than what the article quotes',
    `Quill said “the wall moves a little every spring” (${mixed}).`,
    ['reported-as-quoted'],
    `Quill said the wall moves a little every spring (${mixed}).`,
  ],
  ['words that the article quotes of another', `Lund said “We hid nothing” (${direct}).`, []],
]

for (const [name, note, rules, fixed] of cases) {
  test(name, () => {
    const problems = check(note)
    assert.deepEqual(
      problems.map(({rule}) => rule),
      rules,
    )
    if (fixed === undefined) return
    const [{fixes, span}] = problems
    assert.equal(fixes.length, 1)
    assert.ok(/\p{L}/u.test(note.slice(...span)) && !note.slice(...span).includes('#claim='), note.slice(...span))
    const edits = fixes[0].edits.toSorted((one, other) => other.span[0] - one.span[0])
    const mended = edits.reduce((all, edit) => all.slice(0, edit.span[0]) + edit.text + all.slice(edit.span[1]), note)
    assert.equal(mended, fixed)
    assert.deepEqual(
      check(mended).filter(({rule}) => rule === rules[0]),
      [],
    )
  })
}

for (const template of [
  ...Object.values(citationTemplates),
  '> {quote}\n>\n> — {actor} [x]({link})',
  '{actor}: “{quote}” [x]({link})',
])
  test(`what is cited by ${JSON.stringify(template)} is right`, () => {
    for (const claim of article.analysis.claims) {
      const citation = formatCitation(article, claim, {template, path: 'a.txt'})
      assert.deepEqual(check(`${citation}\n`), [], citation)
    }
  })

test('a digest is right', () => {
  assert.deepEqual(check(digestOf(article, {path: 'a.txt'})), [])
  assert.match(
    digestOf(article, {path: 'a.txt'}),
    /^- denied: any reserve had been hidden \(\[indirect\]\(.*\), assertive, denied\)$/m,
  )
})

function check(note: string) {
  return checkNote(parseNote(note), () => article).filter(({severity}) => severity !== 'hint')
}
