import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyzeMarked, chainOf} from './from-marks.ts'

/** The marked text, then each claim as `actor: content < relay < relay`, nested ones indented. */
const cases: [name: string, marked: string, ...claims: string[]][] = [
  [
    'told an outlet what they were told',
    'q[Senior officials have told counterparts that the port is closed], s[four officials] c[told] the Marsh Herald.',
    'four officials: Senior officials have told counterparts that the port is closed < Marsh Herald',
    '  Senior officials: that the port is closed < four officials < Marsh Herald',
  ],
  [
    'only the inner one was found, of what others told an outlet',
    's[Senior officials] c[have told] counterparts q[that the bridge will close], four officials told the Marsh Herald.',
    'four officials: Senior officials have told counterparts that the bridge will close < Marsh Herald',
    '  Senior officials: that the bridge will close < four officials < Marsh Herald',
  ],
  [
    'the inner one was given too much',
    's[The minister] c[said] q[the ferries would stop in May, the Marsh Herald reported].',
    'Marsh Herald: The minister said the ferries would stop in May',
    '  minister: the ferries would stop in May < Marsh Herald',
  ],
  [
    'the outer one was given too little',
    's[Ann Roe] c[told] q[aides] that q[the bridge was lost], according to the Marsh Herald.',
    'Marsh Herald: Ann Roe told aides that the bridge was lost',
    '  Ann Roe: aides … the bridge was lost < Marsh Herald',
  ],
  [
    'a second saying behind a semicolon',
    's[The inspector] c[noted] q[the cracks in the wall; she also speculated that the frost had widened them].',
    'inspector: the cracks in the wall',
    'inspector: that the frost had widened them',
  ],
  [
    'what others think in the same sentence',
    's[The mayor] c[says] q[the bridge is safe for now, though critics consider it a danger to walkers].',
    'mayor: the bridge is safe for now',
    'critics: it a danger to walkers',
  ],
  [
    'an outlet that cites others for what was told',
    's[Western governments] c[have told] Brask q[that they could send divers], the Marsh Herald reported, citing four officials.',
    'Marsh Herald: Western governments have told Brask that they could send divers',
    '  four officials: Western governments have told Brask that they could send divers < Marsh Herald',
    '    Western governments: that they could send divers < four officials < Marsh Herald',
  ],
  [
    'a closing clause that says something of its own',
    's[Ann Roe] c[promised] q[that, when asked, the council would tell her to leave].',
    'Ann Roe: that, when asked, the council would tell her to leave',
  ],
  [
    'two who speak one after the other',
    's[Ann Roe] c[said] q[that the bridge was lost],| and s[Tom Poe] c[told] q[the council] on Monday.',
    'Ann Roe: that the bridge was lost',
    'Tom Poe: the council',
  ],
  [
    'another who denies it is no part of what the first said',
    's[Ann Roe] c[said] q[the bridge would close in May, the council denied it].',
    'Ann Roe: the bridge would close in May',
    'council: the bridge would close in May',
  ],
  [
    'another who says something of their own',
    's[Ann Roe] c[said] q[that the gauge was stuck, but a state secretary answered that it was not].',
    'Ann Roe: that the gauge was stuck',
    'state secretary: that it was not',
  ],
  [
    'two who speak in what somebody says',
    's[Ann Roe] c[said] q[an engineer had reported that the gauge was stuck, and a secretary answered that it was not].',
    'Ann Roe: an engineer had reported that the gauge was stuck, and a secretary answered that it was not',
    '  engineer: that the gauge was stuck < Ann Roe',
    '  secretary: that it was not < Ann Roe',
  ],
  [
    'what the same one says goes on',
    's[Ann Roe] c[said] q[that the gauge was stuck, and she warned that it would stay so].',
    'Ann Roe: that the gauge was stuck, and she warned that it would stay so',
    '  Ann Roe: that it would stay so',
  ],
  [
    'according to the outlet',
    'c[According to] s[the outlet], q[Ann Roe told leaders that the bridge was lost].',
    'outlet: Ann Roe told leaders that the bridge was lost',
    '  Ann Roe: that the bridge was lost < outlet',
  ],
  [
    'in a statement carried by the agency',
    'q[“The bridge is lost,”] s[Ann Roe] c[said] in a statement carried by the agency.',
    'Ann Roe: “The bridge is lost,” < agency',
  ],
  [
    'as quoted by',
    'q[“The bridge is lost,”] s[Ann Roe] c[said], as quoted by the Marsh Herald.',
    'Ann Roe: “The bridge is lost,” < Marsh Herald',
  ],
  [
    'citing two people',
    's[The Marsh Herald] c[reported], citing two people familiar with the matter, q[that the bridge was lost].',
    'Marsh Herald: that the bridge was lost',
    '  two people: that the bridge was lost < Marsh Herald',
  ],
  [
    'citing at the end',
    'q[The bridge was lost], s[the Marsh Herald] c[reported], citing an internal report.',
    'Marsh Herald: The bridge was lost',
    '  internal report: The bridge was lost < Marsh Herald',
  ],
  [
    'citing a reason is no source',
    's[The council] c[said] q[that the bridge would close], citing a lack of money.',
    'council: that the bridge would close',
  ],
  [
    'local media report',
    's[Local media] c[reported] q[that Mayor Ann Roe said the bridge was lost].',
    'Local media: that Mayor Ann Roe said the bridge was lost',
    '  Ann Roe: the bridge was lost < Local media',
  ],
  [
    'reports say',
    's[Reports] c[say] q[that Ann Roe told aides to leave and said that the bridge was lost].',
    'Reports: that Ann Roe told aides to leave and said that the bridge was lost',
  ],
  [
    'told an outlet',
    's[Ann Roe] c[told] CNN on Monday q[that the bridge was lost].',
    'Ann Roe: that the bridge was lost < CNN',
  ],
  [
    'told the newspaper',
    's[Ann Roe] c[told] the newspaper q[that the bridge was lost].',
    'Ann Roe: that the bridge was lost < newspaper',
  ],
  ['reporters hand nothing on', 's[Ann Roe] c[told] reporters q[that it was lost].', 'Ann Roe: that it was lost'],
  ['lawmakers hand nothing on', 's[Ann Roe] c[told] lawmakers q[that it was lost].', 'Ann Roe: that it was lost'],
  ['a court hands nothing on', 's[Ann Roe] c[told] the court q[that it was lost].', 'Ann Roe: that it was lost'],
  [
    'a press conference hands nothing on',
    's[Ann Roe] c[told] a press conference q[that it was lost].',
    'Ann Roe: that it was lost',
  ],
  [
    'interview with an outlet',
    'In an interview with the Marsh Herald, s[Ann Roe] c[said] q[that the bridge was lost].',
    'Ann Roe: that the bridge was lost < Marsh Herald',
  ],
  [
    'an outlet’s interview',
    'In a Reuters interview s[Ann Roe] c[said] q[that the bridge was lost].',
    'Ann Roe: that the bridge was lost < Reuters',
  ],
  [
    'said on the air',
    's[Ann Roe] c[said] q[“the bridge is lost”] on Marsh Radio.',
    'Ann Roe: “the bridge is lost” < Marsh Radio',
  ],
  [
    'wrote in an outlet',
    's[Ann Roe] c[wrote] in the Marsh Herald q[that the bridge was lost].',
    'Ann Roe: that the bridge was lost < Marsh Herald',
  ],
  [
    'an outlet that is only spoken of',
    's[Ann Roe], who owns shares in the Marsh Herald, c[said] q[that the bridge was lost].',
    'Ann Roe: that the bridge was lost',
  ],
  [
    'said, according to',
    'q[“The bridge is lost,”] s[Ann Roe] c[said], according to two people in the room.',
    'Ann Roe: “The bridge is lost,” < two people',
  ],
  [
    'a relay belongs to the nearest cue',
    's[Ann Roe] c[told] the Marsh Herald q[that it was lost],| and s[Tom Poe] c[said] q[that it stood].',
    'Ann Roe: that it was lost < Marsh Herald',
    'Tom Poe: that it stood',
  ],
  [
    'somebody’s words in a quotation',
    's[Ann Roe] c[said]: q[“Officials told me that the bridge was lost.”]',
    'Ann Roe: “Officials told me that the bridge was lost.”',
    '  Officials: that the bridge was lost < Ann Roe',
  ],
  [
    'a quotation in a quotation',
    'q[“He told me, ‘The bridge is lost,’ and left,”] s[Ann Roe] c[told] the Marsh Herald.',
    'Ann Roe: “He told me, ‘The bridge is lost,’ and left,” < Marsh Herald',
    '  nobody: ‘The bridge is lost,’ < Ann Roe < Marsh Herald',
  ],
  [
    'three deep',
    's[The Marsh Herald] c[reported] q[that Ann Roe said that two officials told her that the bridge was lost].',
    'Marsh Herald: that Ann Roe said that two officials told her that the bridge was lost',
    '  Ann Roe: that two officials told her that the bridge was lost < Marsh Herald',
    '    two officials: that the bridge was lost < Ann Roe < Marsh Herald',
  ],
  [
    'what nobody said yet',
    's[Ann Roe] c[said] q[that Tom Poe would never say that the bridge was lost].',
    'Ann Roe: that Tom Poe would never say that the bridge was lost',
  ],
  [
    'what one is asked to say',
    's[Ann Roe] c[asked] q[Tom Poe to tell the council that the bridge was lost].',
    'Ann Roe: Tom Poe to tell the council that the bridge was lost',
  ],
  [
    'one’s own words again',
    's[Ann Roe] c[said] q[“I told the council that the bridge was lost”].',
    'Ann Roe: “I told the council that the bridge was lost”',
  ],
  [
    'states and reports are nouns',
    's[Ann Roe] c[said] q[that the United States had lost its reports of the fall].',
    'Ann Roe: that the United States had lost its reports of the fall',
  ],
]

for (const [name, marked, ...claims] of cases) {
  test(name, () => {
    const analysis = analyzeMarked(marked)
    assert.deepEqual(
      analysis.claims.map((claim) => `${indentOf(claim.within)}${chainOf(analysis, claim)}`),
      claims,
    )

    function indentOf(within: string | undefined): string {
      if (within === undefined) return ''
      return `  ${indentOf(analysis.claims.find(({id}) => id === within)?.within)}`
    }
  })
}

test('the publisher of the article is no relay', () => {
  const marked = 's[Ann Roe] c[told] the Marsh Herald q[that the bridge was lost].'
  for (const publisher of ['Marsh Herald', 'The Marsh Herald', 'marshherald.example', 'www.marshherald.example']) {
    assert.deepEqual(analyzeMarked(marked, {publisher}).claims[0].chain, [])
  }
  assert.equal(analyzeMarked(marked, {publisher: 'Gull Post'}).claims[0].chain.length, 1)
})

test('the chain is evidence, each relay with the words that name it', () => {
  const {text, claims} = analyzeMarked('s[Ann Roe] c[told] CNN q[that the bridge was lost].')
  const [{text: reason, span}] = claims[0].evidence.filter(({kind}) => kind === 'chain')
  assert.equal(reason, 'handed on by CNN')
  assert.equal(text.slice(...span!), 'CNN')
})
