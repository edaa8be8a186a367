import type {BlockRole} from '../article.ts'

/**
 * What a line is that is not the story: `furniture` of the site, a `byline` (credits),
 * a `caption` (who made a picture); `undefined` if it may be the story.
 *
 * By lists: lines that sites consist of as a whole, and words that they begin with. A
 * sentence may begin with the same words ("Follow the money, he said."), so these
 * count only where the line does not end as sentences do.
 */
export function furnitureRole(value: string): BlockRole | undefined {
  if (value.length <= longestClosing && closings.some((phrase) => phrase.test(value))) return 'furniture'
  if (value.length > longest) return undefined
  if (credits.some((credit) => credit.test(value))) return 'byline'
  if (captions.some((caption) => caption.test(value))) return 'caption'
  if (labels.test(value) || isWhole(value) || certain.some((phrase) => phrase.test(value))) return 'furniture'
  return !sentenceEnd.test(value) && openings.test(value) && !saying.test(value) ? 'furniture' : undefined
}

/** Whether a line is a label that stands anywhere in a story: "ADVERTISEMENT", "* * *", "(MORE)". */
export function isLabel(value: string): boolean {
  return labels.test(value)
}

/** A sentence of more words may begin as such a line does: "More about him is not known." */
function isWhole(value: string): boolean {
  return whole.test(value) && (!sentenceEnd.test(value) || value.split(/\s+/).length < 5)
}

/** Longer lines are the story. */
const longest = 160
const longestClosing = 400
const sentenceEnd = /[.!?…]["'”’»)\]]*$/
const saying = /\b(?:said|says|told|asked|wrote|added)\b/i

const labels = new RegExp(
  String.raw`^(?:${[
    String.raw`\(more\)|-30-|-?ends?-?`,
    String.raw`abstract|full text`,
    String.raw`advertisement(?: ?[-–—] ?scroll to continue)?|advert|ad|sponsored(?: content)?|paid content|promoted|promotion`,
    String.raw`(?:article|story) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?`,
    String.raw`skip (?:to content|past .{1,60})`,
    String.raw`(?:[*·•~_#=—–-]\s?)+`,
  ].join('|')})\.?$`,
  'i',
)

const networks = String.raw`facebook|twitter|x|instagram|telegram|whatsapp|linkedin|bluesky|threads|youtube|tiktok|e-?mail|sms`
const things = String.raw`news|headlines|stories|articles|posts|links|videos?|topics?|coverage|podcasts?|reports?`

/** Of any script. The flag `u` would make patterns as long as these take twenty milliseconds to compile. */
const letter = String.raw`(?:[a-z]|[^\x00-\x7f])`

/** Lines that are furniture as a whole; marks that point somewhere may be around them. */
const whole = new RegExp(
  String.raw`^\W{0,3}(?:${[
    String.raw`(?:the )?(?:latest|more|top|breaking|other|related|recommended|popular|trending|local|live) (?:${things})(?: (?:from|on|in|about) .{1,40})?`,
    String.raw`more (?:great|top|must-read) (?:${letter}+ )?(?:${things})|more (?:from|on|about|in|for) (?:you|this(?: story| topic)?|(?:the )?${letter}.{0,40})`,
    String.raw`related|recommended(?: for you)?|trending(?: now)?|popular(?: now)?|(?:most|more) (?:read|popular|viewed|shared|recent|commented)(?: .{1,20})?`,
    String.raw`editors?['’]?s? (?:picks?|choice)|top picks|up next|what to read next|read on|keep reading|in this (?:article|story)|don['’]t miss(?: .{1,20})?`,
    String.raw`you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,40}`,
    String.raw`(?:share|tweet|pin|print|save|bookmark|like|copy|email|e-mail)(?: (?:this|it|link|url|page|for later|(?:this )?(?:page|story|article|post)|(?:on|via|by|to) (?:${networks})))?|${networks}`,
    String.raw`(?:\d+|no|show|view|hide|post|leave|add|read|all) (?:a )?(?:comments?|reply|replies)|comments?(?: \(\d+\))?|comments are (?:closed|off)|reply|have your say|join the (?:conversation|discussion|debate)|be the first to (?:comment|reply)`,
    String.raw`(?:listen|watch)(?: (?:now|live|below|again|to this (?:article|story)))?`,
    String.raw`(?:reading time:? )?\d+[ -]?min(?:ute)?s?(?: read)?|\d+ of \d+`,
    String.raw`(?:last )?(?:updated|published|posted|modified)(?: (?:at|on))?:? (?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d).{0,80}`,
    String.raw`(?:image|photo|picture|slide) \d+ of \d+|this slideshow requires javascript|(?:please )?enable javascript.{0,60}|highlights|key (?:points|takeaways|facts)|at a glance`,
    String.raw`(?:previous|next|prev)(?: (?:article|story|post|page))?|(?:back|scroll) to top|(?:load|show|see|view|read)(?: (?:more|all|gallery|original|source|results))(?: (?:${things}))?`,
    String.raw`log ?(?:in|out)|sign (?:in|out|up)(?: .{0,20})?|register(?: .{1,40}reading)?|my account|subscribe(?: now| today)?|subscriptions?|newsletters?|home|menu|search|close|skip|contact(?: us)?|about(?: us| the author)?|our team|donate(?: now| today)?|accept(?: all)?(?: cookies)?|reject all|cookies?(?: .{1,12})?`,
    String.raw`privacy(?: policy| notice| settings)?|terms(?: (?:of|and|&) .{1,30})?|legal(?: notice)?|accessibility|sitemap|careers|getty|online`,
    String.raw`(?:follow|like|find|join) us(?: on .{1,60})?|get in touch|click to (?:enlarge|play|expand|share)|tap to .{1,20}|enter your e-?mail(?: address)?|end`,
    String.raw`(?:handout|file|file (?:photo|picture)|stock (?:photo|image)|courtesy photo)`,
  ].join('|')})\s?[.:!›»>→…]*$`,
  'i',
)

/** Words that furniture begins with, where it is not a sentence. */
const openings = new RegExp(
  String.raw`^\W{0,3}(?:${[
    String.raw`subscribe (?:to|for|from|here)|sign up (?:to|for|here)|register (?:to|for|now)|log in to`,
    String.raw`follow (?:us|our|@|${letter})|join (?:us|our)|like us|download (?:our|the)|get (?:our|the latest|the news|the app|breaking)|send us|write to us`,
    String.raw`(?:read|see|watch|listen|view|also read|hear)(?: (?:also|more|next|now|on|too|the full|full|it all|the rest|here))?\s?[:|]`,
    String.raw`(?:read|see|watch|view|listen to|hear) (?:more|also|next|it all|the rest|the full)\b`,
    String.raw`(?:twitter|facebook|instagram|telegram|e-?mail|topics?|tags?|filed under|more about|source|sources|in):`,
    String.raw`click (?:here|to|on)|support (?:our|us|independent|the)|become (?:a|our) (?:member|supporter|subscriber|patron)|donate to|help us`,
    String.raw`(?:updated|published|posted) (?:\d+|a|an|two|three) (?:minute|hour|day|week)`,
    String.raw`(?:do you have|have you|got) (?:a|been|any) .*(?:story|tip|affected|question|information)`,
    String.raw`(?:email|contact|reach) (?:the|our|us|${letter}).*(?:@|author|reporter)`,
    String.raw`for more (?:on|from|about|news|stories)`,
  ].join('|')})`,
  'i',
)

/** Paragraphs about authors, tips, shops and cookies, which end a page or are before its story. */
const closings = [
  /\bfollow (?:him|her|them|me|us|the author) (?:on|at) (?:twitter|facebook|instagram|bluesky|mastodon|threads|linkedin|@)/i,
  /\b(?:let us know|write to us|reach us|contact us|e-?mail us|tell us)\b.{0,40}\bat:? \S+@\S+\.\w+|\btell us what you think\b/i,
  /^(?:we|this (?:site|website|page))\b.{0,40}\buses? cookies\b|\bconsent to (?:our|the|their) use of cookies\b/i,
  /\bwe may (?:receive|earn) (?:a|an)\b.{0,30}\bcommission\b|\breceive a commission on (?:orders|purchases)\b/i,
]

/** Furniture whether it is a sentence or not. */
const certain = [
  /^\W?(?:©|\(c\)\s|copyright\b(?:\W+(?:\d{4}|©|\(c\)))|copyright (?:\p{Lu}[\p{L}’'-]+ ?){1,4}$)|\ball rights reserved\b/iu,
  /^\W?(?:this|an earlier|a) (?:story|article|piece|post|report|version)\b.{0,30}\b(?:has been|have been|was|is|first|originally|misspelled|misstated|appears?) (?:first |originally |last |also )?(?:updated|corrected|amended|clarified|appeared|published|adapted|translated|on page|in the|in print)\b/i,
  /^(?:correction|clarification|update|editor['’]s note):/i,
  /\bby continuing (?:to .{1,30}, )?you (?:agree|accept|consent)\b/i,
  /^\W?(?:subscribe|sign up|register|follow|join|donate|support|download|get|click)\b.{0,100}\b(?:newsletters?|inbox|e-mails?|whatsapp|telegram|app|channel|independent journalism|journalism|updates|today|twitter|facebook|instagram|bluesky)\b(?!.*\b(?:said|says|told)\b)/i,
  /^\W?(?:read|see|watch|view|listen to|click|hear)\b.{0,100}\b(?:here|below|above)\W*$/i,
  /\b(?:already|not) a (?:subscriber|member)\b|\b(?:to|and) (?:continue|keep) reading\b|\bfree articles? left\b/i,
  /\b(?:tips?|stor(?:y|ies)|photos|questions|write|contact|newsroom|e-?mail|desk)\b.{0,60}\bat \S+@\S+\.\w+/i,
  /\blet us know in the comments\b|^have you been affected\b|^(?:for|visit) .{0,60}\b(?:our|its) website\b.{0,20}$/i,
]

const person = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*`
const outlet = String.raw`(?:agencies|${person})`

const credits = [
  new RegExp(
    String.raw`^\W?(?:(?:additional |extra )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Rr]esearch)|REPORTING|EDITING|WRITING) (?:by|BY):? ${outlet}`,
    'u',
  ),
  /^\W?[Aa]dditional (?:reporting|writing|editing|research) (?:by|from) /u,
  new RegExp(
    String.raw`^\W?(?:Written|Edited|Translated|Compiled|Produced|Reported)(?: and (?:edited|produced))?(?: by:?|:) ${person}(?:[.,;]? (?:and|[Ee]dited|[Tt]ranslated).*|\W*)$`,
    'u',
  ),
  /^\W?With (?:additional )?(?:reporting|files) (?:by|from) /u,
  /^\W?contributing:/i,
  /^(?=.{0,100}$).*\bcontributed (?:additional )?(?:reporting|to this (?:report|story|article)|from \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)\b.{0,30}\W*$/iu,
  new RegExp(
    String.raw`^${person} is (?:the|a|an) .{0,40}['’]s? (?:.{1,20} )?(?:correspondent|editor|reporter|columnist|writer)\W*$`,
    'u',
  ),
]

const captions = [
  /^\W?(?:(?:file )?photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|videos?|credit)(?: (?:credit|source))?(?:\s?:|,| by:?|\s?\/)\s?\S.{0,60}(?<![.!?])\)?$/iu,
  new RegExp(String.raw`^\(?${person}(?: (?:Photo|Image))?\/${person}\)?$`, 'u'),
  /^[\p{Lu}]{2,}\/\S.{0,40}$/u,
  /^getty(?:\/| images\b)/i,
]
