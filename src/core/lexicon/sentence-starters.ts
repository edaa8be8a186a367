import {wordSet} from './words.ts'

/** Words that, capitalised after an abbreviation, begin a sentence rather than go on with a name. */
export const sentenceStarters = wordSet(
  `The A An This That These Those There Here It He She They We I You His Her Its Their Our My Your  And But Or Nor So
  Yet If When While As After Before Since Because Although Though Until Unless Whether Once  In On At By For From To
  With Without Of About Under Over During Between Among Amid Despite Instead Like  What Who Why How Where Which Some
  Many Most More Several Others Other Another Both Each Every All Few No Not Nobody None  One Two Three However
  Meanwhile Also Still Then Now Even Just Only Perhaps Maybe Moreover Later Earlier Today Yesterday  According Asked
  Such Yes Well Indeed Officials Mr Mrs Ms Mr. Mrs. Ms. Dr.  I’m I’ve I’d I’ll It’s He’s She’s That’s There’s
  They’re We’re We’ve You’re Don’t Let’s  I'm I've I'd I'll It's He's She's That's There's They're We're We've
  You're Don't Let's`,
)
