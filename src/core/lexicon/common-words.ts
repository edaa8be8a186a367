import {wordSet} from './words.ts'

/**
 * Words that everybody uses: what becomes one of these is not a slip of the pen. Of the
 * shortest ones only those that could take another's place: the rest differ in kind.
 */
const commonWords = wordSet(
  `all any at can few for in it may now on one or out sat able about above after again ally also arms away back band
  bank base bear beat been being below best bill blow body bold book born both call came camp card care case cash
  cast cell city cold come cool cope core cost could cuts dare data date dead deal debt deny does done door down
  drop drug duty each earn ease east else even ever evil face fact fail fair fall fame farm fast fear feel feet fell
  felt file fill film find fine fire firm first five flat flow food foot form four free from fuel full fund gain
  game gang gate gave girl give goal goes gold gone good grew grow half hall hand hard harm hate have head hear heat
  held help here hide high hill hire hold hole home hope host hour huge hunt hurt idea inch into item jail join joke
  jury just keen keep kept kick kill kind king knee knew know lack lady laid lain land last late lead leak lean
  least left less life lift like line link list live load loan lock long look lord lose loss lost lots loud love
  luck made mail main make male many mark mass meal mean meat meet mess mild mile milk mind mine miss mood moon more
  most move much must name navy near neck need news next nice nine none nose note once only onto open oral other
  over pace pack paid pain pair park part pass past path peak pick plan play plea plot plus poll poor port post pour
  pray pull pure push quit race rage rail rain rank rare rate read real rely rent rest rice rich ride right ring
  rise risk road rock role roof room rose rule rush safe said sake sale salt same sand save seal seat seek seem seen
  self sell send sent shall ship shoe shop shot show shut sick side sign since site size skin slow snow soft soil
  sold sole some soon sort stay step still stop such suit sure swim take talk tall tank task team tell tend term
  test text than that their them then there these they thin thing this those three thus tide tied till time tiny
  told toll tone took tool town tree trip true turn under unit until upon used user vast very view vote wage wait
  wake walk wall want ward warm warn wash wave weak wear week well went were west what when where which while white
  whole whom whose wide wife wild will wind wine wing wise wish with wood word wore work worn would write wrong yard
  year your zero`,
)

/** Whether the word, in lower case, is one of the commonest of English. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word)
}
