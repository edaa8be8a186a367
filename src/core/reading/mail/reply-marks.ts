/** What mail programs write around replies, forwarded messages and signatures, in the languages of their menus. */
import type {MailLine} from './mail-lines.ts'

const forwardedWords =
  'forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|vidarebefordrat meddelande'
const originalWords =
  "original message|reply message|original appointment|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande"
const forwarding = new RegExp(
  String.raw`^(?:-{2,}\s*(?:${forwardedWords})\s*-{2,}|(?:begin|anfang der|début du|inicio del|inizio|início da|begin van) ?(?:forwarded message|weitergeleiteten nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht)\s?:)$`,
  'i',
)
const original = new RegExp(String.raw`^-{2,}\s*(?:${originalWords})\s*-{2,}$`, 'i')
/** How the subject of a message begins that was forwarded. */
const forwardedSubject = /^(?:fwd?|fw|wg|tr|rv|enc|vb|vl|doorst)(?:\[\d+\])?\s?:/i

const fieldNames = new Map(
  Object.entries({
    from: 'from von de da van från fra expéditeur',
    date: 'date sent gesendet datum envoyé enviado enviada fecha data inviato verzonden skickat sendt',
    to: 'to an à para a aan till til',
    subject: 'subject betreff objet asunto assunto oggetto onderwerp ämne emne',
    other: 'cc bcc kopie reply-to importance priority attachments attachment wichtigkeit priorität',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)
const field = /^\*?(?<word>[\p{L}-]{1,12})\s?:\*?(?:\s+(?<value>\S.*))?$/u

const wrote =
  /(?:^|[\s>)])(?:wrote|said|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev)(?![\p{L}\p{N}]).{0,120}:$/iu
const opensReply = /^(?:on|am|le|el|il|em|den|op|[-_]+)\b|^\d{4}-\d\d-\d\d/i
const address = /\S@\S+\.\S|@\S*\]|\[mailto:/
/** A date in figures or with its year, and a time of day: stories do not name both before "wrote". */
const moment = /(?:\b\d{4}\b|\d[/.]\d+[/.]\d).{0,20}\b\d{1,2}[:.h]\d{2}\b/
/** An attribution is wrapped into at most this many lines, of at most this many UTF-16 code units together. */
const maxLines = 3
const maxLength = 400

/** Whether it says that a forwarded message begins. */
export function isForwarding({text}: MailLine): boolean {
  return forwarding.test(text)
}

export function isForwardedSubject(subject: string): boolean {
  return forwardedSubject.test(subject.trim())
}

/** A header field that a program wrote into the text: `from`, `date`, `to`, `subject` or `other`, and its value. */
export function readField({text}: MailLine): {name: string; value: string} | undefined {
  const {word = '', value = ''} = field.exec(text)?.groups ?? {}
  const name = fieldNames.get(word.toLowerCase())
  return name ? {name, value} : undefined
}

/** Whether the message that was answered begins here without further marks: "Original Message", or Outlook's fields in a row. */
export function opensHistory(lines: readonly MailLine[], index: number): boolean {
  if (original.test(lines[index].text)) return true
  if (readField(lines[index])?.name !== 'from') return false
  return lines.slice(index + 1, index + 3).filter((line) => readField(line)).length === 2
}

/** Returns how many lines from `index` on say who wrote what is quoted next ("On … wrote:"); 0 where none do. */
export function countAttribution(lines: readonly MailLine[], index: number): number {
  const first = lines[index]
  let text = ''
  for (let count = 1; count <= maxLines && index + count <= lines.length; count++) {
    const line = lines[index + count - 1]
    if (count > 1 && (line.apart || line.depth !== first.depth)) return 0
    text += `${text && ' '}${line.text}`
    if (text.length > maxLength) return 0
    if (wrote.test(text)) return isAttribution(text, line, lines[index + count]) ? count : 0
    if (!opensReply.test(text)) return 0
  }
  return 0
}

function isAttribution(text: string, line: MailLine, next: MailLine | undefined): boolean {
  if (address.test(text)) return true
  if (/\bsaid\b.{0,40}:$/i.test(text)) return false
  return (opensReply.test(text) && moment.test(text)) || (next !== undefined && next.depth > line.depth)
}
