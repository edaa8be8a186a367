/** Words by which a source says no to a content: verbs and nouns that reject it, and the words that negate a cue. */

import {wordSet} from './words.ts'

/** Say no by themselves: "denied that", "the rejection of". By lemma; a pair with an underscore wins over its first word. */
export const denyingWords = wordSet(
  `deny denial reject rejection dispute refute rebut dismiss dismissal dismissive refuse refusal decline oppose
  opposition opposed object objection disagree disagreement contradict disavow repudiate disown contest debunk scoff
  negate discount disapprove disapproval rebuff veto forbid ban bar prohibit quash rubbish disbelieve unwilling
  unaware reluctant reluctance rule_out push_back shoot_down knock_down
  exclude brush_off brush_aside laugh_off pour_scorn pour_cold take_issue distance walk_back backtrack retract recant disprove`,
)

/** Say no together with "against": "warned against", but not "lashed out against". */
export const adviceVerbs = wordSet(
  'warn caution advise argue rule vote campaign decide recommend urge counsel lobby come warning advice ruling',
)

/** Say before a verb in -ing that somebody no longer does it: "stopped denying". */
export const ceasingVerbs = wordSet('stop cease quit')

/** What is denied to somebody, not said not to be so, in the singular: "was denied bail". */
export const permissionNouns = wordSet(
  `access admission admittance aid appeal application asylum bail benefit bid boarding care chance clearance coverage
  credit custody education entry exemption extension freedom funding help injunction insurance job leave license licence
  loan membership motion opportunity parole passage pass payment pension permission permit petition planning promotion
  protection refund refuge release relief request residency right scheme service shelter status stay tenure treatment
  vaccine visa vote waiver`,
)

/** What somebody says not to have done, in the singular: "denied two counts of fraud". */
export const chargeNouns = wordSet(
  `abuse accusation affray allegation arson assault battery blackmail bribery burglary charge claim collusion complicity
  conspiracy corruption count cruelty embezzlement espionage extortion forgery fraud guilt harassment infidelity
  involvement kidnapping knowledge liability libel link malpractice manslaughter misconduct murder negligence offence
  offense perjury plagiarism rape report responsibility robbery rumour rumor slander smuggling suggestion theft treason
  trespass wrongdoing`,
)

/** Negate the cue they are in or before: "did not say", "no longer believes", "failed to show". */
export const negators = wordSet(
  `not n't no never neither nor nobody none nothing without cannot hardly scarcely barely unable fail failure refrain
  avoid stop_short fall_short lack yet_to otherwise`,
)

/** Begin with a negator and negate nothing: "no doubt they will tell", "not only said". */
export const noNegation =
  /\b(?:no doubt(?! (?:that|about|whether|over))|not (?:the (?:only|first|last)|alone)|without (?:a )?doubt|not only|not just|not merely|no less|not guilty|no sooner|no bones|(?:can not|cannot|could not|can n['’]t|ca n['’]t|could n['’]t) (?:\p{L}+ ){1,3}?enough|vote of no confidence|no confidence vote)\b/giu

/** The content says itself that something is not so, and the rest of it is what is denied: "it was not true that …". */
export const deniesWithin =
  /^(?:["“‘'] ?)?(?:that )?(?:it|there) (?:is|was|['’]s)(?: \p{L}+ly| just)? (?:(?:not|never)(?: \p{L}+ly| at all)? (?:true|the case|correct|right|so)|untrue|false|wrong to say|incorrect|nonsense|a lie|no truth)(?: at all)? (?:that|in|to)\b/iu

const claimNoun =
  '(?:claims?|suggestions?|reports?|allegations?|accusations?|assertions?|insinuations?|rumou?rs?|ideas?|notions?|talk|speculation|criticism)'

/** Said of what others say, up to the noun for it: "brushed aside claims", "hit back at any suggestion". */
export const rejectsReports = new RegExp(
  `\\b(?:brush\\p{L}* (?:aside|off)|wav\\p{L}* (?:aside|away)|shrug\\p{L}* off|laugh\\p{L}* off|play\\p{L}* down|downplay\\p{L}*|bat\\p{L}* away|hit\\p{L}* back (?:at|against)|push\\p{L}* back (?:at|on|against)|scoff\\p{L}* at|sneer\\p{L}* at|pour\\p{L}* (?:scorn|cold water) on|mock\\p{L}*|ridicul\\p{L}*) (?:(?:the|any|all|such|these|those|his|her|its|their|\\p{L}+ful|\\p{L}+al) ){0,2}${claimNoun}$`,
  'u',
)

/** What a cue that gives a name or a description says of a report: "called the report that she was paid false". */
export const callsFalse = new RegExp(
  `^(?:(?:the|this|that|these|those|any|all|such|his|her|its|their|\\p{L}+(?:’s|'s)) )?(?:\\p{L}+ ){0,2}?${claimNoun}\\b.* (?:as )?(?:an? |["“‘']|\\p{L}+ly )*(?:false|untrue|baseless|groundless|unfounded|inaccurate|incorrect|nonsense|fabricated|fabrications?|fiction|fake(?: news)?|lies?|hoax|rubbish|myth)(?: ?[”"’'.,])*$`,
  'iu',
)

/** Verbs that give a name or a description. */
export const describingVerbs = wordSet('call brand label describe dub term deem characterise characterize')
