import type {Row} from '../evaluate/row.ts'
import {faultCodes, saveWithFault} from './saving/faults.ts'
import {countKillLosses} from './saving/kills.ts'
import {countProcessLosses} from './saving/processes.ts'
import {countWindowLosses} from './saving/windows.ts'

const kills = 1000
const interleavings = 2000
const processes = 3
const savesEach = 200

/** Counts what is lost when saving is interrupted, when two windows save at once, and when the disk refuses. */
export async function benchSaving(): Promise<Row[]> {
  const rows: Row[] = []
  for (const inPlace of [false, true]) {
    const host = inPlace ? 'no atomic rename' : 'atomic rename'
    const killed = await countKillLosses({kills, inPlace, seed: 1})
    rows.push(
      {name: `saving killed, ${host}`, value: killed.kills, unit: 'kills', note: `${killed.interrupted} inside a save`},
      {name: '  files that were broken until opened', value: killed.broken, note: inPlace ? '' : 'wanted 0'},
      {name: '  annotations lost', value: killed.lost, note: 'wanted 0'},
      {name: '  states neither old nor new', value: killed.mixed, note: 'wanted 0'},
    )
  }
  for (const inPlace of [false, true]) {
    const host = inPlace ? 'no atomic rename' : 'atomic rename'
    const played = await countWindowLosses({interleavings, inPlace, seed: 1})
    const note = `${played.saves} saves, ${played.reloads} reloads, ${played.external} changes from outside`
    rows.push(
      {name: `two windows, ${host}`, value: played.interleavings, unit: 'orders', note},
      {name: '  annotations lost', value: played.lost, note: 'wanted 0'},
    )
  }
  const {saves, lost, left} = await countProcessLosses(processes, savesEach)
  rows.push(
    {name: `${processes} processes at once`, value: saves, unit: 'saves', note: `${left} files left beside`},
    {name: '  annotations lost', value: lost, note: 'wanted 0'},
  )
  for (const code of faultCodes) {
    const {message, isKept, isSavedLater} = await saveWithFault(code)
    const isTold = message.includes('article.txt.claims.jsonld')
    rows.push({
      name: `saving refused with ${code}: told, kept, saved later`,
      value: [isTold, isKept, isSavedLater].filter(Boolean).length,
      unit: 'of 3',
      note: message,
    })
  }
  return rows
}
