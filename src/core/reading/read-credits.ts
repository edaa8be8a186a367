import type {Credit} from '../article.ts'
import {readNames} from './byline.ts'

const deeds: [RegExp, Credit['role']][] = [
  [/report|contribut|files from|compiled/i, 'reporting'],
  [/writ/i, 'writing'],
  [/\bedit/i, 'editing'],
  [/translat/i, 'translation'],
  [/photo|image|picture|credit|video/i, 'photography'],
  [/illustration|graphic/i, 'graphics'],
]

/**
 * Who did what, as a line of credits says: "Reporting by Ann Roe in Port Alder;
 * editing by Jan Doe", "Jo Marsh contributed to this report", "Photo: Ada Moss/Coast Press".
 */
export function readCredits(line: string): Credit[] {
  const credits: Credit[] = []
  // A deed goes on until the next is named.
  for (const part of line.split(
    /[;.]\s+|,\s+(?=(?:additional |with )?(?:reporting|writing|editing|translat)\w*\b)|(?<=\w)\s+(?=edited by)/i,
  )) {
    const role = deeds.find(([word]) => word.test(part))?.[1]
    const names = readNames(peopleIn(part))
    if (role && names.length) credits.push({role, names})
  }
  return credits
}

/** What is left of a credit without the deed: names, and where they were. */
function peopleIn(credit: string): string {
  return credit
    .replace(/^\W*(?:additional |with |extra )?\w+(?: credit| source)?\s*(?::|,|\b(?:by|from)\b:?)\s*/i, '')
    .replace(/\s+contributed\b.*$/i, '')
    .replace(/^(?:our correspondent|(?:\p{Lu}\p{L}+ )+(?:writer|reporter|correspondent)s?) (?=\p{Lu})/u, '')
    .replace(/\s+(?:in|from|at)\s+\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*/gu, '')
    .replace(/\/.*$|[)\].]+\s*$/g, '')
}
