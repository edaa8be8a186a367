/**
 * How articles say that somebody was asked and made no statement: patterns over
 * lower-case words with one space between them, contractions written out ("did not").
 */

const adverbs = '(?:(?:\\p{L}+ly|yet|also|later|again|even|further|then|so far|multiple times|on \\p{L}+day) )*'
const refuses = '(?:declin|refus)(?:e|es|ed|ing)'
const wouldNot =
  '(?:(?:would|will|could|can) (?:or \\p{L}+ not |neither |not )|(?:was|were|is|are) not (?:willing|prepared) to |unwilling to )'
const hasNot = '(?:(?:did|do|does|has|have|had) not|never|(?:has|have|had) yet to|failed to|without)'
const tells = `(?:comment|respond|reply|answer|say|tell|state|disclose|specify|elaborate|reveal|confirm|discuss|address|identify|name|explain|provide|give|share|release|detail|talk|speak|clarify|divulge|be drawn|be interviewed|be identified|go into|take (?:any )?questions|make (?:any )?(?:further )?(?:a )?comment)`
const told = `(?:sa(?:y|id|ying)|t(?:ell|old|elling)|stat(?:e|ed|ing)|disclos(?:e|ed|ing)|specif(?:y|ied|ying)|reveal(?:ed|ing)?|explain(?:ed|ing)?|g(?:ive|iven|ave|iving)|provid(?:e|ed|ing)|shar(?:e|ed|ing)|releas(?:e|ed|ing)|offer(?:ed|ing)?|detail(?:ed)?|estimated?|indicated?|clarif(?:y|ied)|confirm(?:ed|ing)?|identif(?:y|ied|ying)|nam(?:e|ed|ing))`
/** One who is told: "did not say to reporters when". */
const between = "(?:(?:\\p{L}+|['’]s) ){0,3}?"
const indirect = '(?:whether|if|what|when|where|which|who|whom|whose|why|how)'
const detail =
  '(?:details?|information|specifics?|names?|identit(?:y|ies)|reasons?|figures?|numbers?|dates?|time|timeline|timetable|timeframe|amounts?|comments?|explanations?|terms|cause|motive)'
const more = '(?:(?:any|an?|the|further|more|other|many|much|exact|additional|its|his|her|their) )*'
const requests =
  '(?:messages?|e ?-? ?mails?|(?:phone )?calls?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?|questions?|letters?|attempts?|efforts?)'

/**
 * In the order in which they are tried; the first that fits says the kind. Those of
 * `cue` are for words that are known to attribute, those of `anywhere` for any words.
 * `trigger` is a cheap look for a part of a word without which none of them fits.
 */
export const responsePatterns = [
  entry('not-reached', {
    trigger: /reach|contact|available/,
    anywhere: [
      `(?:could|can) not ${adverbs}be ${adverbs}(?:reached|contacted)(?! by (?!phone|telephone|e\\W?mail))`,
      `(?:was|were|is|are) not ${adverbs}(?:available|reachable) (?:for|to) (?:an interview|comment)`,
      'unavailable for (?:comment|an interview)',
      `(?:attempts?|efforts?) to (?:reach|contact) ${between}(?:\\p{L}+ ){0,6}?(?:were|was|proved) (?:unsuccessful|not successful|in vain)`,
    ],
    cue: ['unreachable', `(?:was|were|is|are) not ${adverbs}(?:available|reachable)`],
  }),
  entry('no-answer', {
    trigger: /respon|repl|answer|return|ignor|approached|contacted/,
    anywhere: [
      `${hasNot} ${adverbs}(?:respond(?:ed|ing)?|repl(?:y|ied|ying)) ${adverbs}to ${between}(?:\\p{L}+ ){0,2}?(?:${requests}|reporters)`,
      `${hasNot} ${adverbs}(?:answer|return)(?:ed|ing)? ${between}${requests} (?:\\p{L}+ ){0,3}?(?:comment|interview|reporters?|journalists?)`,
      `${hasNot} ${adverbs}return(?:ed|ing)? ${between}${requests}`,
      `(?:did|do|does|has|have|had) not immediately (?:respond(?:ed)?|repl(?:y|ied))`,
      `${requests} (?:\\p{L}+ ){0,12}?(?:(?:was|were) not ${adverbs}(?:returned|answered)|went un(?:answered|returned))`,
      `ignor(?:ed|ing) ${between}${requests} for comment`,
      `neither (?:\\p{L}+ ){1,6}?nor (?:\\p{L}+ ){1,4}?(?:returned|answered|responded to|replied to) ${between}(?:\\p{L}+ )?${requests}`,
      '(?:was|were|has been|have been|had been) (?:approached|contacted) (?:by \\p{L}+ )?for (?:a )?comment(?! (?:and|but|,))',
    ],
    cue: [
      `${hasNot} ${adverbs}(?:respond(?:ed|ing)?|repl(?:y|ied|ying))`,
      `${hasNot} ${adverbs}(?:answer|return)(?:ed|ing)? ${between}${requests}`,
      `ignor(?:ed|ing) ${between}${requests}`,
    ],
  }),
  entry('declined', {
    anywhere: [
      `${refuses} (?:\\p{L}+ ){0,2}?to ${adverbs}(?:comment|elaborate|answer ${between}questions?|be interviewed|be identified|be drawn|speak to reporters|discuss|(?:say|state|specify|disclose|reveal|confirm|explain|address|identify|name)(?= (?!that )))`,
      `${refuses} (?:an? )?(?:comment|interviews?|(?:all )?requests? for (?:comment|an interview))`,
      `${wouldNot}${adverbs}(?:comment|elaborate|(?:say|confirm|disclose|reveal|discuss) (?:${indirect}|n?or deny|the)\\b)`,
      `neither ${adverbs}(?:confirm(?:ed|s|ing)? nor den(?:y|ied|ies|ying)|den(?:y|ied|ies|ying) nor confirm(?:ed|s|ing)?)`,
      `(?:had|have|has) no (?:immediate |further |official |public )?comment`,
      `(?:do|does|did|had|have|has) not ${adverbs}(?:have (?:an? |any )?(?:immediate |further )?comment|comment(?:ed)?)`,
      `(?:has|have|had) yet to ${adverbs}comment`,
      `(?:did|do|does) not ${adverbs}(?:want|wish) to ${adverbs}(?:comment|elaborate|discuss|talk (?:about|to)|speak (?:about|to)|be (?:named|identified|interviewed|quoted))`,
    ],
    cue: [
      `${refuses} (?:\\p{L}+ ){0,2}?to ${adverbs}${tells}(?: or deny)?`,
      `${hasNot} ${adverbs}(?:confirm(?:ed)? n?or den(?:y|ied)|den(?:y|ied) n?or confirm(?:ed)?)`,
      `${wouldNot}${adverbs}(?:be able to )?${tells}(?! that )`,
      'no (?:immediate |further |official |public )?comment',
      'without comment(?:ing)?',
      '(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|kept|keeps|keeping) (?:\\p{L}+ly )?(?:silent|quiet|mum|tight ?- ?lipped)',
    ],
  }),
  entry('withheld', {
    anywhere: [
      `${hasNot} ${adverbs}elaborat(?:e|ed|ing)`,
      `${hasNot} ${adverbs}(?:sa(?:y|id|ying)|specif(?:y|ied|ying)|disclos(?:e|ed|ing)|reveal(?:ed|ing)?) ${between}(?:whether|${indirect})`,
      `(?:did|has|have|had) not ${adverbs}(?:disclosed?|specif(?:y|ied)|provided?|released?) ${more}${detail}`,
      `(?:gave|give|giving|offered|provided|released) no (?:further |more |other )?details`,
    ],
    cue: [
      `${hasNot} ${adverbs}${told} ${between}${indirect}`,
      `${hasNot} ${adverbs}${told} ${more}${detail}`,
      `${hasNot} ${adverbs}(?:specif(?:y|ied)|disclosed?|identif(?:y|ied)|named?|revealed?)(?= (?!that )(?!(?:\\S+ ){1,5}as ))`,
      `${hasNot} ${adverbs}(?:sp(?:eak|oken) about|discuss(?:ed)?)`,
      `(?:gave|give|given|giving|offered|provided|released|had) no ${more}${detail}`,
    ],
  }),
]

/** A cheap look for any of the words on which the patterns for cues turn. */
export const cueTrigger =
  /\b(?:not|no|never|neither|without|approached|contacted|unreachable|unavailable|unwilling|failed|yet|declin|refus|ignor|silent|quiet|mum|lipped|un(?:answered|returned|successful)|in vain)/

/** The same of the patterns for any words. */
export const responseTrigger =
  /comment|respond|neither|repl(?:y|ied)|elaborat|reached|contact|available|declin|refus|disclos|specif|identif|return|unanswered|unsuccessful|(?:not|n['’]t|never|failed to|yet to|without) (?:\p{L}+ly )?(?:sa|answer|reveal|releas|provid)|gave no|ignor|\b(?:would|will|could|can|wo|ca)(?: not|n['’]t)/iu

function entry<Kind extends string>(
  kind: Kind,
  {trigger, cue, anywhere}: {trigger?: RegExp; cue: string[]; anywhere: string[]},
) {
  const within = (choices: string[]) => {
    const choice = pattern(choices)
    return (text: string) => (trigger && !trigger.test(text) ? null : choice.exec(text))
  }
  return {kind, matchCue: within([...anywhere, ...cue]), matchAnywhere: within(anywhere)}
}

function pattern(choices: string[]): RegExp {
  return new RegExp(`\\b(?:${choices.join('|')})(?!\\p{L})`, 'u')
}
