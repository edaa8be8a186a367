/**
 * Which act a cue performs: verbs, nouns and adjectives of saying and thinking by
 * class, after Searle ("A Taxonomy of Illocutionary Acts", 1976) and Vanderveken
 * ("Meaning and Speech Acts", 1990), lemma by lemma. A pair of words is written with
 * an underscore ("call_for") and wins over its first word.
 */

import {wordSet} from './words.ts'

/** The acts as a lexicon tells them apart: an attitude by its kind. */
export const acts = [
  'assertive',
  'question',
  'directive',
  'commissive',
  'expressive',
  'belief',
  'doubt',
  'wish',
  'fear',
] as const

export type ActClass = (typeof acts)[number]

export const verbsByAct: Record<ActClass, string> = {
  assertive: `say tell add report claim announce show write confirm warn argue describe suggest allege note reveal
    identify cite point insist state explain estimate admit tweet retweet comment acknowledge talk speak declare
    conclude indicate refer inform stress detail rumour rumor mention dub name label brand quote recall predict
    speculate post highlight complain reiterate voice echo emerge outline maintain compare specify emphasise
    emphasize concede remind assert disclose attribute purport reply answer remark testify signal imply
    characterise characterize verify boast relay notify hint liken publish chant tout attest certify proclaim depict
    contend counter respond accuse blame rule find discover establish prove demonstrate diagnose list unveil present
    expose confess plead plead_not plead_guilty forecast project joke quip laugh retort chime brief caution share call term nickname title
    headline determine deem reference observe repeat read release document communicate convey assure reassure
    infer surmise profess exclaim yell scream shout whisper mutter murmur sigh cry groan mumble stammer lecture
    muse opine theorise theorize hypothesise posit postulate submit stipulate affirm justify rationalise elaborate
    deny reject dispute refute rebut dismiss contradict disavow repudiate disown debunk contest disagree rebuff
    discount push_back shoot_down knock_down brush_off brush_aside laugh_off downplay negate rubbish quash scoff clarify claim portray paint credit trumpet recount narrate relate
    record walk_back backtrack retract recant continue go_on lie put_forth put_forward concur log
    leak hear overhear vouch interject fume gush rave recite preach charge warn sniff snap spit bark`,
  question: 'ask question wonder query inquire enquire quiz grill interrogate',
  directive: `urge order demand request instruct advise recommend propose appeal beg press encourage invite direct
    command campaign petition require forbid ban bar advocate exhort implore lobby prod persuade convince challenge
    summon mandate insist_on call_for call_on call_upon plead_for plead_with push ask_for warn_against
    caution_against advise_against argue_for argue_against let dare beseech counsel enjoin entreat prohibit veto`,
  commissive: `promise pledge vow threaten offer agree plan refuse commit swear guarantee intend aim decide resolve
    volunteer undertake decline consent mull prepare vote opt rule_out exclude sign_up bet bid settle_on decide_on`,
  expressive: `praise criticise criticize condemn denounce attack apologise apologize thank congratulate welcome hail
    applaud slam blast rail lash lament mourn regret laud decry deplore mock taunt chide rebuke scold deride celebrate
    salute oppose back support endorse embrace favor favour defend approve disapprove object cheer bristle rant
    excoriate assail ridicule jeer boo curse insult commend compliment extol bemoan berate castigate censure chastise
    blast resent rejoice protest scorn sneer skewer trash savage pan fault hit_out lash_out speak_out fire_back
    hit_back side`,
  belief: `believe think expect feel consider see view suspect assume anticipate presume suppose regard reckon imagine
    perceive judge guess figure trust learn realise realize remember know understand recognise recognize
    interpret envision foresee convince anticipate accept misunderstand comprehend conceive fancy`,
  doubt: 'doubt mistrust distrust',
  wish: 'want wish hope desire seek prefer long yearn aspire crave dream itch need like love strive',
  fear: 'fear worry dread fret agonise agonize',
}

export const nominalsByAct: Record<ActClass, string> = {
  assertive: `announcement claim allegation accusation story news revelation statement report complaint rumour rumor
    according reportedly allegedly purportedly supposedly purported supposed alleged declaration assertion admission
    argument explanation description confession prediction forecast finding conclusion evidence word tale ruling
    verdict denial rejection dismissal testimony insistence remark comment suggestion warning reply response answer
    message letter headline slogan speculation charge clear adamant estimate account disclosure confirmation note
    reminder per contention characterization assessment indication hint boast joke disagreement contrary`,
  question: 'question query inquiry enquiry',
  directive: `order demand request instruction call appeal plea advice recommendation proposal petition invitation
    command urging requirement campaign fatwa ban ultimatum`,
  commissive: `promise pledge vow threat offer plan commitment intention goal decision guarantee willing unwilling
    ready prepared bid aim refusal determined oath committed agreement set`,
  expressive: `criticism praise condemnation apology thanks anger outrage surprise regret joy admiration appreciation
    disapproval disquiet scorn backlash sympathy condolence gratitude happy unhappy glad proud sorry grateful angry
    shocked saddened sad disappointed delighted pleased thrilled upset frustrated impressed horrified embarrassed
    ashamed puzzled relieved opposition opposed support uproar tribute frustration disappointment dismay shock
    relief pride displeasure objection applause welcome dissatisfied outraged disgusted appalled stunned annoyed
    surprised shame remorse unimpressed satisfied content resentment fury indignation`,
  belief: `belief expectation view opinion suspicion sure confident certain aware unaware optimistic pessimistic
    convinced conviction confidence impression theory perception understanding notion idea thought clue believed
    supposed assumption judgment judgement inclined thinking likely considered presumed`,
  doubt: `doubt skeptical sceptical skepticism scepticism unsure uncertain uncertainty unconvinced dubious doubtful
    hesitant suspicious mistrust distrust disbelief`,
  wish: `hope wish desire keen eager ambition hopeful desperate dream aspiration preference interest
    longing`,
  fear: `fear worry worried concern concerned afraid anxious anxiety nervous alarm alarmed wary apprehensive
    apprehension scared frightened terrified dread panic fearful`,
}

/** Cues whose act is another before "to" and a verb: "agreed to", "warned them to". */
export const actsBeforeTo: Partial<Record<ActClass, string>> = {
  directive: 'ask tell warn remind caution call plead appeal signal persuade convince write say shout yell',
  commissive: 'agree swear decide vote propose resolve settle elect choose volunteer move arrange',
  wish: 'aspire wait hope look',
  fear: 'hesitate',
}

/** Cues whose act is another before "whether", "if", "how" and their like. */
export const actsBeforeQuestion: Partial<Record<ActClass, string>> = {
  question: 'ask challenge press',
  doubt: 'question',
}

/** Cues whose act is another before "that": "ask that", "agree that", "was convinced that". */
export const actsBeforeThat: Partial<Record<ActClass, string>> = {
  assertive: 'agree exclude insist plead rule_out swear',
  belief: 'trust feel',
  directive: 'ask',
}

/** Say something of their object alone, without a clause: "welcomed the offer but said …". By lemma. */
export const joinedVerbs = wordSet(
  `accept acknowledge admit applaud blame celebrate commend condemn confirm criticise criticize decry defend denounce deny
  deplore dismiss dispute endorse hail laud mock oppose pledge praise promise question rebuke regret reject ridicule
  thank threaten welcome`,
)
