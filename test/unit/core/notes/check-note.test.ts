import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {AnnotatedArticle} from '../../../../src/core/index.ts'
import {checkNote} from '../../../../src/core/notes/check-note.ts'
import {citationTemplates, claimLink, formatCitation} from '../../../../src/core/notes/format-citation.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {digestOf} from '../../../../src/core/notes/update-digest.ts'
import {buildArticle} from '../view/build-article.ts'
import {analysedSamples} from './analysed-samples.ts'
import {applyEdits} from './apply-edits.ts'

const text = `Harbour vote
Kim Roe said “we will not close the harbour before the end of May.” Ana Vale replied that “it is 40 years too late for that.” “It is late,” said Vale.`

const article = buildArticle(text, {
  title: 'Harbour vote',
  publisher: 'The Ledger',
  actors: [
    {name: 'Kim Roe', type: 'person', aliases: ['Roe']},
    {name: 'Ana Vale', type: 'person', aliases: ['Vale']},
  ],
  claims: [
    {
      actor: 'a1',
      source: ['Kim Roe'],
      cue: ['said'],
      content: ['“we will not close the harbour before the end of May.”'],
    },
    {actor: 'a2', source: ['Ana Vale'], cue: ['replied'], content: ['that “it is 40 years too late for that.”']},
    {actor: 'a2', source: ['Vale'], cue: ['said#2'], content: ['“It is late,”']},
  ],
  tags: {c2: ['disputed']},
})
const [roe, vale, late] = article.analysis.claims.map((claim) => `[Ledger](${claimLink(article, claim, 'a.txt')})`)

/** The note; then the rule, the words that it is about and its message. */
const cases: [name: string, note: string, expected: string[]][] = [
  ['the article’s words', `Roe said “we will not close the harbour” (${roe}).`, []],
  ['what cites nothing', 'She said “we will surely close the harbour before May”.', []],
  [
    'liberties are hints',
    `Roe said “we will … close the harbour before the end of [this month]” (${roe}).`,
    [
      'misquote “we will … close the harbour before the end of [this month]”: Not the article’s words: “not” is left out.',
    ],
  ],
  [
    'an ellipsis and a capital',
    `“We will not close the harbour … May” (${roe})`,
    [
      'edited “We will not close the harbour … May”: The article’s words, with words left out at an ellipsis, another first letter.',
    ],
  ],
  [
    'a word dropped, one put in, one changed',
    `Roe said “we will close the old harbour before the start of May” (${roe}).`,
    [
      'misquote “we will close the old harbour before the start of May”: Not the article’s words: “not” is left out; “old” is put in; “start” for “end”.',
    ],
  ],
  [
    'a figure',
    `Vale: “it is 14 years too late” (${vale} #disputed).`,
    ['misquote “it is 14 years too late”: Not the article’s words: “14” for “40”.'],
  ],
  [
    'other words altogether',
    `Roe: “nothing of the kind” (${roe}).`,
    ['misquote “nothing of the kind”: The article does not have these words.'],
  ],
  [
    'another speaker’s words',
    `Roe said “it is 40 years too late” (${roe}).`,
    ['other-actor “it is 40 years too late”: The article has this from Ana Vale, not from Kim Roe.'],
  ],
  [
    'another speaker named',
    `Vale said “we will not close the harbour” (${roe}).`,
    ['other-actor “we will not close the harbour”: The article has this from Kim Roe, not from Ana Vale.'],
  ],
  ['both named', `Vale said, as Roe said, “we will not close the harbour” (${roe}).`, []],
  ['another claim of the same speaker', `Vale said “It is late” (${vale} #disputed).`, []],
  [
    'a claim that is gone',
    '“Stay” ([x](a.txt#claim=0000000:~:text=never%20said))',
    ['claim-gone [x](a.txt#claim=0000000:~:text=never%20said): The article no longer has this claim.'],
  ],
  [
    'an article that is gone',
    `“Stay” (${roe.replace('a.txt', 'b.txt')})`,
    [`article-gone ${claimLink(article, article.analysis.claims[0], 'b.txt')}: There is no article at “b.txt”.`],
  ],
  ['tags as they are', `Vale is late (${vale}) #disputed.`, []],
  ['a tag since', `Vale is late (${vale}).`, [`tag-changed ${vale}: The claim is tagged “disputed” now.`]],
  ['a tag no more', `Late (${late}) #verified.`, ['tag-changed #verified: It is not tagged “verified”.']],
  [
    'a named speaker, and an article that the note is about',
    '---\nabout: a.txt\n---\n\nRoe said “we will not close the harbour before the end of June”. She is “quite wrong about all of it”.',
    ['misquote “we will not close the harbour before the end of June”: Not the article’s words: “June” for “May”.'],
  ],
  [
    'a named speaker’s words that no article has, though some are the same',
    '---\nabout: a.txt\n---\n\nRoe said “the end of the harbour is not what we want”, and “ask about the harbour”.',
    [],
  ],
  [
    'the named speaker’s words are another’s',
    '---\nabout: a.txt\n---\n\nVale said “we will not close the harbour”.',
    ['other-actor “we will not close the harbour”: The article has this from Kim Roe, not from Ana Vale.'],
  ],
]

const lookup = (path: string) => (path === 'a.txt' ? article : 'gone')

for (const [name, note, expected] of cases) {
  test(name, () => {
    const problems = checkNote(parseNote(note), lookup)
    assert.deepEqual(
      problems.map(({rule, span, message}) => `${rule} ${note.slice(...span)}: ${message}`),
      expected,
    )
  })
}

test('nothing is said of an article that is not read yet', () => {
  assert.deepEqual(
    checkNote(parseNote(`“Stay” (${roe})`), () => undefined),
    [],
  )
})

test('the differing words are marked where they stand', () => {
  const note = `Roe said “we *will* close the harbour before the start of May” (${roe}).`
  const [{marks}] = checkNote(parseNote(note), lookup)
  assert.deepEqual(
    marks.map(([start, end]) => `${note.slice(start - 4, start)}|${note.slice(start, end)}`),
    ['ill*|', 'the |start'],
  )
})

for (const [name, note, title, expected] of [
  [
    'the article’s words',
    `“we will *close* the old harbour before June” (${roe})`,
    'Use the article’s words',
    '“we will not *close* the harbour before the” ',
  ],
  [
    'an omission',
    `“close harbour before the end” (${roe})`,
    'Mark the omission with an ellipsis',
    '“close … harbour before the end”',
  ],
  ['an insertion', `“close the old harbour” (${roe})`, 'Bracket the insertion', '“close the [old] harbour”'],
  ['another claim', `“it is 40 years too late” (${roe})`, 'Cite Ana Vale instead', vale],
  ['tags', `Vale is late (${vale}).`, 'Write #disputed here', '#disputed'],
] as const) {
  test(`a fix: ${name}`, () => {
    const problems = checkNote(parseNote(note), lookup)
    const fix = problems.flatMap(({fixes}) => fixes).find((each) => each.title === title)
    assert.ok(fix, problems.map(({message, fixes}) => `${message} ${fixes.map((each) => each.title)}`).join('\n'))
    const fixed = applyEdits(note, fix.edits)
    if (name !== 'the article’s words') assert.ok(fixed.includes(expected), fixed)
    const left = checkNote(parseNote(fixed), lookup).filter(
      ({severity, rule}) => severity !== 'hint' && rule !== 'tag-changed',
    )
    assert.deepEqual(left, [], fixed)
  })
}

test('a figure or a “not” is never bracketed or passed over in silence', () => {
  const note = `“we will close the harbour before 9 May” (${roe})`
  const titles = checkNote(parseNote(note), lookup).flatMap(({fixes}) => fixes.map(({title}) => title))
  assert.deepEqual(titles, ['Use the article’s words'])
})

test('no false alarm: every claim of every sample, cited as it is', async () => {
  for (const [name, sample] of await analysedSamples()) {
    for (const template of Object.values(citationTemplates)) {
      const citations = sample.analysis.claims.map((claim) => formatCitation(sample, claim, {template, path: name}))
      check(name, citations.join('\n\n'), sample)
    }
    check(name, digestOf(sample, {path: name}), sample)
  }

  function check(name: string, note: string, sample: AnnotatedArticle) {
    const problems = checkNote(parseNote(note), () => sample).filter(({severity}) => severity !== 'hint')
    assert.deepEqual(
      problems.map(({message, span}) => `${name}: ${message} ${note.slice(...span)}`),
      [],
    )
  }
})
