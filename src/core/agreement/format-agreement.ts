import {escapeText} from '../notes/escape-text.ts'
import {formatCount} from '../view/claim-text.ts'
import type {Agreement} from './compare-annotators.ts'

/** The agreement as a Markdown page: figures, and the table of what people differ on. */
export function formatAgreement({annotators, passages, unitizing, alpha, tags, disagreements}: Agreement): string {
  const withKappa = annotators.length === 2
  const isSettled = disagreements.some(({settled}) => settled)
  return [
    `# Agreement of ${annotators.map(escapeText).join(', ')}`,
    '',
    `${formatCount(passages, 'passage')}. Where they are: unitizing alpha ${figure(unitizing)}. First tag of each: alpha ${figure(alpha)}.`,
    '',
    `| Tag | Passages |${withKappa ? ' Kappa |' : ''} Alpha |`,
    `| --- | ---: |${withKappa ? ' ---: |' : ''} ---: |`,
    ...tags.map(
      (one) =>
        `| ${escapeText(one.tag)} | ${one.passages} |${withKappa ? ` ${figure(one.kappa)} |` : ''} ${figure(one.alpha)} |`,
    ),
    '',
    `## ${formatCount(disagreements.length, 'disagreement')}`,
    '',
    ...(disagreements.length
      ? [
          `| Line | Words | ${annotators.map(escapeText).join(' | ')} |${isSettled ? ' Settled |' : ''}`,
          `| ---: | --- |${' --- |'.repeat(annotators.length + (isSettled ? 1 : 0))}`,
          ...disagreements.map(
            ({line, words, tags: given, settled}) =>
              `| ${line} | ${escapeText(words)} | ${[...given, ...(isSettled ? [settled] : [])].map(cell).join(' | ')} |`,
          ),
          '',
        ]
      : []),
  ].join('\n')
}

function cell(tags: readonly string[] | undefined): string {
  return tags ? escapeText(tags.join(', ') || 'no tag') : '–'
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3)
}
