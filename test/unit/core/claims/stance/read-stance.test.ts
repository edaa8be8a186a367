import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyzeMarked} from '../chains/from-marks.ts'

for (const [marked, ...stances] of [
  // acts
  ['s[Ann Roe] c[said] q[that the bridge was lost].', 'assertive'],
  ['c[According to] s[Ann Roe], q[the bridge was lost].', 'assertive'],
  ['s[Ann Roe] c[warned] q[that the bridge would fall].', 'assertive'],
  ['s[Ann Roe] c[suggested] q[the pier had moved].', 'assertive'],
  ['s[Ann Roe] c[accused] q[the council of waste].', 'assertive'],
  ['q[“The bridge is lost.”]', 'assertive'],
  ['s[Ann Roe] c[asked] q[whether the bridge was lost].', 'question'],
  ['s[Ann Roe] c[wondered] q[who had signed the report].', 'question'],
  ['q[“Who signed the report?”] s[Ann Roe] c[said].', 'question'],
  ['s[Q]c[:] q[Minister, when will it end?]', 'question'],
  ['s[A]c[:] q[When it rains for three weeks.]', 'assertive'],
  ['s[Ann Roe] c[was asked] q[how she would pay].', 'question'],
  ['q[“Who signed it? Nobody knows,”] s[Ann Roe] c[said].', 'assertive'],
  ['s[Ann Roe] c[asked] q[the council to close the bridge].', 'directive'],
  ['s[Ann Roe] c[told] q[residents to leave].', 'directive'],
  ['s[Ann Roe] c[called for] q[an inquiry].', 'directive'],
  ['s[Ann Roe] c[urged] q[the council to act].', 'directive'],
  ['q[“Leave your homes now,”] s[Ann Roe] c[said].', 'directive'],
  ['s[Ann Roe] c[demanded] q[that the gates be opened].', 'directive'],
  ['s[Ann Roe] c[promised] q[to rebuild the pier].', 'commissive'],
  ['s[Ann Roe] c[agreed] q[to pay for the pier].', 'commissive'],
  ['s[Ann Roe] c[agreed] q[that the pier was old].', 'assertive'],
  ['s[Ann Roe] c[threatened] q[to sue].', 'commissive'],
  ['s[Ann Roe] c[praised] q[the crews for their work].', 'expressive'],
  ['s[Ann Roe] c[apologised for] q[the delay].', 'expressive'],
  ['s[Ann Roe] c[called] q[the plan a farce].', 'assertive'],
  ['s[Ann Roe] c[believes] q[that the pier is old].', 'belief'],
  ['s[Ann Roe] c[is skeptical] q[that the pier will hold].', 'doubt'],
  ['s[Ann Roe] c[has no doubt] q[that the pier is old].', 'belief'],
  ['s[Ann Roe] c[hopes] q[to open the bridge in May].', 'wish'],
  ['s[Ann Roe] c[expressed concern] q[that the pier would fall].', 'fear'],
  // denied
  ['s[Ann Roe] c[denied] q[that any reserve had been hidden].', 'assertive denied'],
  ['s[Ann Roe] c[rejected the claim] q[that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[said] q[it was not true that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[has never said] q[that the bridge would close].', 'assertive denied'],
  ['s[Ann Roe] has never c[said] q[that the bridge would close].', 'assertive denied'],
  ['s[Ann Roe] c[disputed] q[the finding that the pier had moved].', 'assertive denied'],
  ['s[Ann Roe] c[didn’t say] q[that the bridge would close].', 'assertive denied'],
  ['s[Nobody] c[said] q[that the bridge would close].', 'assertive denied'],
  ['s[No 10] c[said] q[the bridge would close].', 'assertive'],
  ['s[Ann Roe] c[refused] q[to resign].', 'commissive denied'],
  ['s[Ann Roe] c[does not believe] q[the pier is safe].', 'belief denied'],
  ['s[Ann Roe] c[is no longer afraid] q[that the pier will fall].', 'fear denied'],
  ['s[Ann Roe] c[warned against] q[crossing the bridge].', 'directive denied'],
  ['s[Ann Roe] c[failed to mention] q[that the pier was old].', 'assertive denied'],
  ['s[Ann Roe] c[pushed back against] q[a claim that the pier was old].', 'assertive denied'],
  ['s[Ann Roe] brushed aside c[claims] q[that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[hit back at suggestions] q[that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[hit back] at claims q[that the pier was unsafe].', 'expressive denied'],
  ['s[Ann Roe] c[has yet to admit] q[that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[disproved] q[the claim that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[called] q[the report that the pier was unsafe “fake news”].', 'assertive denied'],
  ['s[Ann Roe] c[played down reports] q[that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[called] q[the report that the pier was unsafe false].', 'assertive denied'],
  ['s[Ann Roe] c[described] q[the allegations as a complete fabrication].', 'assertive denied'],
  ['s[Ann Roe] c[was reported] to have denied q[that the pier was unsafe].', 'assertive denied'],
  ['s[Ann Roe] c[ruled out] q[that the pier would open].', 'assertive denied'],
  // told inside of what is denied
  ['s[Bert Cole] c[denied] q[that he told police that the pier was old].', 'assertive denied', 'assertive denied'],
  ['s[Bert Cole] c[said] q[that Ann Roe denied that the pier was old].', 'assertive', 'assertive denied'],
  // the content is negated, not the cue
  ['s[Ann Roe] c[said] q[no reserve had been hidden].', 'assertive'],
  ['q[“No evidence,”] s[he] c[said], q[“that the pump failed.”]', 'assertive'],
  ['s[Ann Roe] c[promised] q[not to close the bridge].', 'commissive'],
  ['s[Ann Roe] c[said] q[it is true that the pier was old].', 'assertive'],
  // negated twice, or only in looks
  ['s[Ann Roe] c[did not deny] q[sending the letter].', 'assertive'],
  ['s[Ann Roe] c[did not rule out] q[a strike].', 'commissive'],
  ['s[Ann Roe] c[not only said] q[that the pier was old].', 'assertive'],
  ['s[Ann Roe] c[is not the first to say] q[that the pier is old].', 'assertive'],
  ['s[Ann Roe] c[was not alone in saying] q[that the pier is old].', 'assertive'],
  ['s[Ann Roe] c[could not rule out] q[that the pier had moved].', 'assertive'],
  ['s[Ann Roe] c[called] q[the report on the pier timely].', 'assertive'],
  ['s[Ann Roe] c[called] q[the closure of the pier wrong].', 'assertive'],
  ['s[Ann Roe] c[was reported] to have said q[that the pier was unsafe].', 'assertive'],
  ['s[Ann Roe] c[hit back]: q[“The pier is safe.”]', 'expressive'],
  ['s[Ann Roe] c[lashed out against] q[the council for waiting].', 'expressive'],
] as const) {
  test(`${marked} ${stances.join(', ')}`, () => {
    const {claims} = analyzeMarked(marked)
    const told = claims.map(
      ({act, attitude, polarity}) => `${attitude ?? act}${polarity === 'denied' ? ' denied' : ''}`,
    )
    assert.deepEqual(told, stances)
    for (const {act, attitude} of claims) assert.equal(act === 'attitude', attitude !== undefined)
  })
}
