import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toString as textOf} from 'nlcst-to-string'
import {parseSentences} from '../../../../src/core/language/parse-sentences.ts'

/** `║` marks each boundary between two sentences, between their spaces if there are any. */
const table: [name: string, marked: string][] = [
  ['plain', 'She left. ║He stayed. ║Nobody spoke.'],
  ['glued after a word', 'They shared the information.║According to the outlet, it rained.'],
  ['glued after a clause that closes a quotation', '“It is the country,” the outlet noted.║Officials added more.'],
  ['glued before an initialism', 'It is very complex.║U.S. Vice President Ann Roe said so.'],
  ['glued after a mark and a full stop', 'It came “by air”.║Western capitals replied.'],
  ['glued after a full stop and a mark', 'He said “it came by air.”║Western capitals replied.'],
  ['glued after a straight mark', 'He said "it came by air."║Western capitals replied.'],
  ['glued before a straight mark', 'He left.║"We are done," she said.'],
  ['glued after a single mark', 'He said ‘it came by air.’║Western capitals replied.'],
  ['glued after a single mark and a full stop', 'He called it ‘a trust’.║Western capitals replied.'],
  ['glued after a possessive', 'The boat was Roe’s.║The car was not.'],
  ['glued after a question mark', 'Who really?║Yes, she did.'],
  ['glued after an exclamation mark', 'Stop it!║They did.'],
  ['glued after a year', 'They met in 2024.║The talks failed.'],
  ['glued before a figure', 'They gave no information.║20 people stayed.'],
  ['glued before capitals', 'They told the outlet.║NATO declined.'],
  ['glued after capitals', 'They told NATO.║The outlet declined.'],
  ['glued after a closing bracket', 'They came (late).║The outlet declined.'],
  ['glued after an initialism', 'They flew to the U.S.║The outlet declined.'],
  ['glued after an hour', 'They met at 5 p.m.║He left.'],
  ['after an hour', 'They met at 5 p.m. ║He left.'],
  ['an hour and its zone', 'They met at 5 p.m. Eastern on Friday.'],
  ['an hour and a day', 'They met at 5 p.m. Monday.'],
  ['after a capital city', 'They flew to Washington, D.C. ║The talks failed.'],
  ['the initials of a country', 'The U.S. Treasury and the U.S. dollar fell.'],
  ['the initials of a country at the end', 'They flew to the U.S. ║It rained.'],
  ['titles', 'Sens. Roe and Doe met Gov. Poe, Lt. Col. Moe and Mr. Loe.'],
  ['numbers', 'The No. 2 said Nos. 3 and 4 left. ║“No.” ║She stayed.'],
  ['a plain no', 'They asked, and he said no. ║The talks failed.'],
  ['written tight', 'St.Petersburg and D.Roe saw global.example.tv grow by 3.5 per cent.'],
  ['versus', 'It was Roe v. Doe, or the city vs. Moe.'],
  ['initials', 'J. K. Roe and Mary J. Doe met W.E.B. Moe.'],
  ['a company', 'Acme Corp. said that Roe Inc. ║But Doe Co. Chairman Ann Roe denied it.'],
  ['a month before a day', 'They met on Aug. 27 and on Sept. 3. ║The talks failed.'],
  ['a state and a party', 'Sen. Ann Roe (R-Ky.), who met Rep. Jan Doe (D-Md.) twice, left.'],
  ['a dateline', 'HILLTON, N.H. — The race is on.'],
  ['an ellipsis inside', 'It was … the Harbour. ║It was ... the Harbour.'],
  ['an ellipsis before a sentence', 'It was the harbour… ║They knew.'],
  ['three stops before a sentence', 'The boats came slowly... ║Then the lamps went out.'],
  [
    'an ellipsis before what may go on',
    'It was … The Harbour. ║It was the harbour… I know it… Berth moorings cost more.',
  ],
  ['an ellipsis leaves out words of a quotation', '“It was the harbour… They knew.” ║"It sank... They knew."'],
  ['an hour that opens the sentence', 'At 5 a.m. Mr. Roe rose. ║He left at 6 P.M. ║Mr. Roe rowed.'],
  ['an ellipsis glued to the next sentence', 'It was the harbour…║They knew.'],
  ['an ellipsis after a full stop', 'It was the harbour. … ║They knew.'],
  ['a sentence in lower case', 'It was the harbour. ║they knew.'],
  ['a link', 'It was the harbour. ║https://example.test/a and more.'],
  ['a spaced ellipsis', 'I am . . . I have to do it. ║They left.'],
  ['a question inside', '“Who left?” she asked. ║“Me!” he said.'],
  ['a question and its speaker', '“Who left?” Ann Roe asked. ║“Me!” ║Officials laughed.'],
  ['initials of two letters', 'An analyst, Ye. Roe, left.'],
  ['glued after a day', 'They met on Nov. 1.║Officials left.'],
  ['a quotation of two sentences', '“She left. ║He stayed,” they said.'],
  ['a figure begins', 'He won. ║20 people stayed.'],
  ['a calibre', 'He had a .45 pistol.'],
  ['a list', '1. Check the pump. ║2. Check the boat.'],
  ['an address', 'It stands at www.Example.Test and index.php?Id=3.'],
  ['glued after an acronym that is an abbreviation besides', 'Two clerks told the FT.║Harbour dues may rise.'],
  ['after an acronym that is an abbreviation besides', 'Two clerks told the FT. ║Harbour dues may rise.'],
  ['a version is no glue', 'The board put in v3.Harbour on Monday.'],
  ['a heading glued to its text', 'Photo by Ines Duarte║The board met again. ║Nobody spoke.'],
  ['a name with a capital inside', 'The McAllister and LinkedIn offices closed.'],
  ['short for "opposite" and "degrees"', 'The van stood opp. the hall at 5 deg. below zero. ║It froze.'],
  ['short for "per cent"', 'Sales fell by 3 pct. in a week. ║Wages did not.'],
  ['about a year', 'He was born c. 1840 in St. Anne. ║She was not.'],
  ['rupees', 'The wall costs Rs. 4,100 crore and the gate Rs. 70 crore. ║Work begins in June.'],
  ['legal references', 'Smt. Asha Moe cited Reg. No. 77 and Sec. 12A. ║The court rose.'],
  ['a shortened adjective before a noun', 'The med. staff and the gov. offices stayed.'],
  ['a letter that labels', 'The coat comes in size M. ║Hats are sold apart.'],
  ['you and I', 'The boat belongs to you and I. ║Does Jan I. Moe know?'],
  ['a footnote', 'The pier burnt down in 1911.[4] ║It was built again.[5][6] ║Nobody left.'],
  ['two full stops', 'They sailed to the U.S.. ║Nobody waved.. ║It rained.'],
  ['a price without a whole number', 'A ticket costs $.85 and not .90! ║She paid.'],
  ['an ellipsis and a full stop, all spaced', 'The rest is lost . . . . ║They went home.'],
  ['four stops', 'She never said so.... ║They went home.'],
  ['a question and an answer', 'Q. Who holds the key? ║It is lost.'],
  ['an answer', 'A. It was Jan F. Moe.'],
  ['numbers with brackets in a line', '1) Check the pump ║2) Check the boat ║3) Check the nets'],
  ['numbers with stops and brackets in a line', '1.) Check the pump. ║2.) Check the boat.'],
  ['numbers with stops in a line', '1. Check the pump ║2. Check the boat'],
  ['bullets with numbers in a line', '• 8. Check the pump ║• 9. Check the boat'],
  ['letters in a line', 'a. Check the pump ║b. Check the boat ║c. Check the nets'],
  ['a figure that continues no list', '1. Check the pump at gate 3. ║Rest.'],
  ['a company in small letters', 'Did Moe and co. leave at noon?'],
  ['a company ends it', 'They sold it to Moe, Loe & Co. ║It closed in May.'],
  ['an owner whose name ends in an abbreviation', 'This is Jan Moe Jr.’s boat.'],
  ['a sentence in brackets', 'She rows (She once rowed to Doe Island.) at the club.'],
  ['an address of mail', 'Write to ann.roe@example.test. ║She will answer.'],
  ['a link at the end', 'See https://www.example.test/new-pier/plan.html. ║It is long.'],
  ['a quotation and its verb', 'He turned to her, "This is new." she said.'],
  ['a quotation and the next sentence', 'He turned to her, "This is new." ║She held out the map.'],
  ['marks that repeat', 'No!! ║Who is it?? ║You?! ║Me!?'],
  ['brackets for what is left out', '"Roe [...] drew the pier [...]" (Moe 12).'],
  ['pauses', 'I was ... well, what I saw...look . . . was nothing.'],
  ['lower case goes on', 'She met (really?) and left the Yahoo! offices.'],
]

for (const [name, marked] of table) {
  test(name, () => {
    const text = marked.replaceAll('║', '')
    assert.equal(boundaries(text), marked)
  })
}

test('the two halves of a glued word are words of their own', () => {
  const [sentence] = parseSentences('the information.According to it').children
  assert.deepEqual(sentence.type === 'SentenceNode' && sentence.children.map(textOf), ['the', ' ', 'information', '.'])
})

test('the full stop of an abbreviation belongs to its word', () => {
  const [sentence] = parseSentences('It is complex.U.S. Sens. met').children.slice(1)
  assert.deepEqual(sentence.type === 'SentenceNode' && sentence.children.map(textOf), [
    'U.S.',
    ' ',
    'Sens.',
    ' ',
    'met',
  ])
})

function boundaries(text: string): string {
  const [first, ...rest] = parseSentences(text).children.filter(({type}) => type === 'SentenceNode')
  const starts = rest.map(({position}) => position!.start.offset!)
  return [first.position!.start.offset!, ...starts].map((start, index) => text.slice(start, starts[index])).join('║')
}

test('a text that is parsed piece by piece keeps its places, and its sentences', () => {
  const sentence = 'Ann Roe’s mill burned at 5 p.m. on Monday, she’d said; “it’s old 🔥.” '
  const text = sentence.repeat(900)
  const {children} = parseSentences(text)
  const sentences = children.filter(({type}) => type === 'SentenceNode')
  assert.equal(sentences.length, 900)
  for (const node of sentences) {
    assert.equal(text.slice(node.position!.start.offset, node.position!.end.offset), sentence.trim())
    assert.equal(textOf(node), sentence.trim())
  }
})

test('a sentence without an end is ended at a space', () => {
  const {children} = parseSentences('he said that '.repeat(1000))
  const sentences = children.filter(({type}) => type === 'SentenceNode')
  assert.ok(sentences.length >= 10 && sentences.length <= 20, String(sentences.length))
  for (const node of sentences) assert.match(textOf(node), /^\S.*\S$/)
})
