import type {Tag} from '../article.ts'

/** Lemma, then the forms that the rules would get wrong. `npm run train -- lemmas` lists the treebanks' own. */
const verbs = `
add added adding|adhere adhering adhered|arise arose arisen|bear born bore borne|beat beaten|become became becoming|
befall befell befallen|begin began begun beginning|behold beheld|bend bent|bet betting|bind bound|bite bit bitten biting|
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|
cancel cancelled cancelling|cast casting|catch caught|censor censored censoring|choose chose chosen|cling clung|
color colored|come came|compete competing competed|control controlled controlling|counsel counselled counselling|
creep crept|deal dealt|debut debuted debuting|delete deleted deleting|die dying|dig dug|dislike disliked|do did done does|
draw drawn drew|drive driven drove|drink drank drunk|dream dreamt|dwell dwelt|eat ate eaten|err erred erring|
escape escaping escaped|expel expelled expelling|extradite extradited extraditing|fall fallen fell|feed fed|feel felt|
fight fought|find found|flee fled fleeing|fling flung|fly flew flown|focus focused focuses focusing focussed|
forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|
fuel fuelled fuelling|fulfil fulfilled fulfilling|get got gotten|give gave given|go gon gone went goes|grind ground|
grow grew grown|guide guided guiding|hang hanging hung hanged|have had has having|hear heard|hide hid hidden|hold held|
indulge indulged indulging|intervene intervening intervened|keep kept|kneel knelt|know knew known|
label labelled labelling|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|level levelled levelling|
lie lying|light lit|lose lost losing|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|
model modelled modelling|neighbor neighboring|nickname nicknamed|outgrow outgrew|overcome overcame|overhear overheard|
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook|paste pasted pasting|
patrol patrolled patrolling|pay paid|plunge plunged plunging|postpone postponed postponing|prove proven|
quarrel quarrelled|range ranged ranging|rebel rebelled rebelling|rebuild rebuilt|redo redid|repay repaid|repeat repeated repeating|
reschedule rescheduled|restore restored restoring|resell resold|retell retold|rethink rethought|rewrite rewrote rewritten|
ride rode ridden|ring rang rung|rise rose risen|run ran|say said|schedule scheduled scheduling|see saw seen|
seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|
signal signalled signalling|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|smell smelt|
speak spoke spoken|spell spelt|spend spent|spill spilt|spin spun|sponsor sponsored sponsoring|spring sprang sprung|
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode|strike struck stricken|strive strove|
supersede superseding superseded|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|
take took taken|taste tasted tasting|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
total totalled totalling|travel travelled travelling|tread trod|treat treated treating|undergo underwent undergone undergoes|
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|waste wasted wasting|
wear wore worn|weave wove woven|weep wept|welcome welcomed welcoming|win won|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|wring wrung|write wrote written`

const auxiliaries = `
be am are is was were been being 's 'm 're ai s|do did does done doing|have has had having 've|will 'll wo|would 'd|
can ca|shall sha|get got getting gets gotten`

const pronouns = `I me|he him|we us 's|they them 'em|who whom|this these|that those`

const nouns = `
man men|woman women|child children|people people|thanks thanks|movie movies|troops troops|clothes clothes|foot feet|tooth teeth|goose geese|mouse mice|wife wives|life lives|
knife knives|leaf leaves|half halves|thief thieves|wolf wolves|shelf shelves|loaf loaves|spokesman spokesmen|
spokeswoman spokeswomen|congressman congressmen|policeman policemen|businessman businessmen|gunman gunmen|
lawman lawmen|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|criterion criteria|
phenomenon phenomena|bus buses|virus viruses|campus campuses|bonus bonuses|status statuses|caucus caucuses|
series series|species species|news news|means means|politics politics|gas gases|lens lenses`

export const exceptions: ReadonlyMap<Tag, ReadonlyMap<string, string>> = new Map([
  ['VERB', table(`${verbs}|be is are was were been being am 's 'm 're`)],
  ['AUX', table(auxiliaries)],
  ['PRON', table(pronouns)],
  ['NOUN', table(nouns)],
  ['PART', table("not n't|'s '")],
  ['ADJ', table('good better best|bad worse worst|more most')],
  ['ADV', table('well better best|badly worse worst|not nt')],
  ['DET', table('this these|that those|a an')],
])

function table(lines: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>()
  for (const line of lines.split('|')) {
    const [lemma, ...forms] = line.trim().split(' ')
    for (const form of forms) lemmas.set(form, lemma)
  }
  return lemmas
}
