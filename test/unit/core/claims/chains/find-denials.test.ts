import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'

const analyzer = createAnalyzer({models: modelsIn()})

/** Every claim: who, whether denied, and what. */
async function claimsIn(text: string): Promise<string[]> {
  const {claims, actors} = await analyzer.analyze(text)
  return claims.map(({actor, polarity, content}) => {
    const said = content.map(([start, end]) => text.slice(start, end)).join(' … ')
    return `${actors.find(({id}) => id === actor)?.name ?? 'nobody'} ${polarity}: ${said}`
  })
}

for (const [text, ...claims] of [
  // of a charge, an act, a clause
  ['Mr Veal denies four counts of manslaughter.', 'Veal denied: four counts of manslaughter'],
  ['Ann Veal, 44, of Ashby, denies murder.', 'Ann Veal denied: murder'],
  ['Both guards deny any wrongdoing.', 'Both guards denied: any wrongdoing'],
  ['Veal has always denied being at the yard.', 'Veal denied: being at the yard'],
  ['Ann Veal, who denies the charges, will stand trial in May.', 'Ann Veal denied: the charges'],
  ['Veal denied that he had taken the boat.', 'Veal denied: that he had taken the boat'],
  // beside what is said to go with it
  [
    'The navy on Wednesday denied that one of its rockets had fallen near fishing boats, saying the weapon struck its target "to the metre".',
    'navy denied: that one of its rockets had fallen near fishing boats',
    'navy affirmed: the weapon struck its target "to the metre"',
  ],
  // what is not granted is not denied
  ['The council denied a permit to the circus.'],
  ['The board denied Aker entry to the site.'],
  ['Judge Ona Pell denied the motion.'],
  ['Aker was denied bail on Friday.'],
  ['The city denied the firm a licence.'],
  ['The airline denied him boarding.'],
  // denied no longer
  ['Aker has stopped denying that the valve was faulty.', 'Aker affirmed: that the valve was faulty'],
  ['Ms Aker never stopped denying that money had moved.', 'Aker denied: that money had moved'],
  // in the passive, by whom
  [
    'Claims that the pump had failed were rejected by the Larkin Water Board.',
    'Larkin Water Board denied: Claims that the pump had failed',
  ],
  [
    'The firm’s claim that wages have risen is disputed by the dockers’ union.',
    'firm affirmed: that wages have risen',
    'dockers’ union denied: The firm’s claim that wages have risen',
  ],
  ['Allegations that two guards lied were dismissed.', 'nobody denied: Allegations that two guards lied'],
  // who answers in a clause of their own
  [
    'The mayor said the pool would open, but residents doubt it.',
    'mayor affirmed: the pool would open',
    'residents affirmed: the pool would open',
  ],
  [
    'The coach says he will stay; his agent says otherwise.',
    'coach affirmed: he will stay',
    'his agent denied: he will stay',
  ],
] as const) {
  test(text, async () => assert.deepEqual(await claimsIn(text), claims))
}
