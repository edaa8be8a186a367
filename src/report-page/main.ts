/** Draws the pictures of a report's page, in the editor's webview and in a browser. */
import type {Report, ReportChart, ReportMessage, ReportPlace} from '../core/index.ts'
import {drawChart, drawSample} from './draw-chart.ts'
import {pngOf, standaloneSvg} from './save-picture.ts'

declare const acquireVsCodeApi: undefined | (() => {postMessage(message: ReportMessage): void})

const editor = typeof acquireVsCodeApi === 'undefined' ? undefined : acquireVsCodeApi()
const report = JSON.parse(document.querySelector('#report')!.textContent!) as Report

for (const section of document.querySelectorAll<HTMLElement>('section[data-chart]')) {
  const index = Number(section.dataset.chart)
  const chart = report.charts[index]
  const picture = section.querySelector<HTMLElement>('.picture')!
  const samples = chart.published?.length ? ['published' as const] : [...chart.series.keys()]
  if (chart.series.length > 1 || chart.published?.length)
    picture.before(legendOf(chart, samples, section.dataset.published!))
  const open = (row: number, series?: number) => openPlaces(index, row, series)
  let width = 0
  const draw = () => {
    const now = Math.floor(picture.clientWidth)
    if (!now || now === width) return
    width = now
    picture.replaceChildren(drawChart(chart, {width, label: picture.dataset.label!}, open))
  }
  new ResizeObserver(draw).observe(picture)
  draw()
  for (const button of section.querySelectorAll<HTMLElement>('[data-row]')) {
    button.addEventListener('click', () => open(Number(button.dataset.row)))
  }
  for (const button of section.querySelectorAll<HTMLElement>('[data-save]')) {
    button.addEventListener('click', () => save(chart, picture.querySelector('svg')!, button.dataset.save!))
  }
}

const dialog = document.querySelector<HTMLDialogElement>('#claims')!
document.querySelector('#close')!.addEventListener('click', () => dialog.close())

function openPlaces(chart: number, row: number, series?: number) {
  if (editor) return editor.postMessage({type: 'open', chart, row, series})
  const {label, places} = report.charts[chart].rows[row]
  const shown = series === undefined ? places.flat() : places[series]
  document.querySelector('#claims-title')!.textContent = label
  dialog.querySelector('ul')!.replaceChildren(...[...new Set(shown)].map(placeItem))
  dialog.showModal()
}

function placeItem({article, line, text}: ReportPlace): HTMLElement {
  const item = document.createElement('li')
  const place = document.createElement('span')
  place.className = 'place'
  place.textContent = ` ${report.articles[article].id}:${line}`
  item.append(text, place)
  return item
}

function legendOf({series}: ReportChart, samples: (number | 'published')[], published: string): HTMLElement {
  const legend = document.createElement('p')
  legend.className = 'legend'
  for (const sample of samples) {
    const entry = document.createElement('span')
    entry.append(drawSample(sample), ` ${sample === 'published' ? published : series[sample]}`)
    legend.append(entry)
  }
  return legend
}

async function save({id, title}: ReportChart, picture: SVGElement, format: string) {
  const name = `${id}.${format}`
  const blob =
    format === 'svg' ? new Blob([standaloneSvg(picture, title)], {type: 'image/svg+xml'}) : await pngOf(picture, title)
  if (editor) {
    const bytes = new Uint8Array(await blob.arrayBuffer())
    editor.postMessage({
      type: 'save',
      name,
      data: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    })
    return
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
