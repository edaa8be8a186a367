import {axisX, axisY, barX, dot, plot, ruleX, text} from '@observablehq/plot'
import type {ReportChart} from '../core/index.ts'

/** How many rows a picture has at most; its table has all. */
const maxRows = 12
const dayMs = 24 * 60 * 60 * 1000

/** A piece of a bar, or a day of a timeline. */
interface Piece {
  row: number
  series: number
  /** "Ann Roe: 12 words quoted". */
  title: string
}

/**
 * Draws a chart as SVG of that width, in CSS pixels, called `label` for whoever does not see it. Pieces differ by pattern as well as colour, and
 * carry their figures. `open` is called with row and series of the piece that is clicked.
 */
export function drawChart(
  chart: ReportChart,
  {width, label}: {width: number; label: string},
  open: (row: number, series: number) => void,
): SVGElement | HTMLElement {
  const {picture, pieces} = chart.form === 'timeline' ? drawTimeline(chart, width) : drawBars(chart, width)
  // Its own style sheet would break the page's policy; the page has what is needed of it.
  for (const style of picture.querySelectorAll('style')) style.remove()
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', label)
  picture.prepend(patterns(chart))
  for (const shape of picture.querySelectorAll<SVGElement>('.piece > *')) {
    const piece = pieces[(shape as unknown as {__data__: number}).__data__]
    const title = document.createElementNS(svg, 'title')
    title.textContent = piece.title
    shape.append(title)
    shape.addEventListener('click', () => open(piece.row, piece.series))
  }
  return picture
}

const svg = 'http://www.w3.org/2000/svg'

function drawBars(chart: ReportChart, width: number) {
  const {rows, series, unit, form} = chart
  const shown = rows.slice(0, maxRows)
  const longest = 12 + 7 * Math.max(...shown.map(({label}) => label.length))
  // Long labels are above their bars.
  const isAbove = longest > width * 0.42
  const labelWidth = isAbove ? 2 : longest
  const rowHeight = isAbove ? 42 : 26
  const most = Math.max(...shown.map(({values}) => sum(values)))
  const bars = shown.flatMap(({label, values}, row) => {
    let end = 0
    const whole = form === 'shares' ? sum(values) / 100 : 1
    return values.map((value, index) => {
      const start = end
      end += value / whole
      const title = `${label}: ${value} ${unit}${series.length > 1 ? `, ${series[index]}` : ''}`
      return {row, series: index, start, end, value, title}
    })
  })
  const pieces = bars.filter(({value}) => value)
  const totals = shown.map(({values}, row) => ({row, end: form === 'shares' ? 100 : sum(values), total: sum(values)}))
  const picture = plot({
    className: 'plot',
    width,
    height: shown.length * rowHeight + 30,
    marginLeft: labelWidth,
    marginRight: 44,
    marginTop: 4,
    marginBottom: 26,
    x: {domain: [0, form === 'shares' ? 100 : most], label: null},
    y: {domain: shown.map((_, row) => row), label: null},
    marks: [
      axisX({
        anchor: 'bottom',
        ticks: Math.max(2, Math.round(width / 120)),
        tickFormat: (value: number) =>
          form === 'shares' ? `${value} %` : Number.isInteger(value) ? String(value) : '',
        label: null,
      }),
      isAbove
        ? text(shown, {
            x: 0,
            y: (_, row) => row,
            text: 'label',
            textAnchor: 'start',
            dy: -14,
            lineWidth: width / 14,
            textOverflow: 'ellipsis',
          })
        : axisY({tickSize: 0, label: null, tickFormat: (row: number) => shown[row].label}),
      barX(pieces, {
        className: 'piece',
        x1: 'start',
        x2: 'end',
        y: 'row',
        fill: (piece: Piece) => fillOf(chart, piece.series),
        stroke: 'currentColor',
        strokeWidth: 1,
        insetTop: isAbove ? 19 : 3,
        insetBottom: 3,
      }),
      text(totals, {
        x: 'end',
        y: 'row',
        text: ({total}: {total: number}) => String(total),
        textAnchor: 'start',
        dx: 5,
        dy: isAbove ? 8 : 0,
      }),
    ],
  }) as SVGElement
  return {picture, pieces}
}

function drawTimeline(chart: ReportChart, width: number) {
  const {rows, published = []} = chart
  const days = rows.map(({label, values}, row) => ({
    day: new Date(label),
    value: values[0],
    row,
    series: 0,
    title: `${label}: ${values[0]} ${chart.unit}`,
  }))
  const issues = published.map((date) => new Date(date))
  const all = [...days.map(({day}) => day), ...issues].map(Number)
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const room = Math.max(dayMs, (last - first) * 0.06)
  const most = Math.max(...days.map(({value}) => value))
  const picture = plot({
    className: 'plot',
    width,
    height: 190,
    marginLeft: 34,
    marginRight: 16,
    marginTop: 14,
    marginBottom: 30,
    x: {type: 'utc', domain: [new Date(first - room), new Date(last + room)], label: null},
    y: {domain: [0, most * 1.15], label: null},
    marks: [
      axisX({ticks: Math.max(2, Math.round(width / 110)), label: null}),
      axisY({
        ticks: Math.min(most, 4),
        tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ''),
        label: null,
      }),
      ruleX(issues, {strokeDasharray: '5 4', stroke: 'currentColor', strokeWidth: 1.5}),
      ruleX(days, {x: 'day', y1: 0, y2: 'value', stroke: 'currentColor', strokeWidth: 2}),
      dot(days, {
        className: 'piece',
        x: 'day',
        y: 'value',
        r: 6,
        fill: () => fillOf(chart, 0),
        stroke: 'currentColor',
      }),
      text(days, {x: 'day', y: 'value', text: ({value}: {value: number}) => String(value), dy: -13}),
    ],
  }) as SVGElement
  return {picture, pieces: days}
}

/** A paint server in the picture itself, so that it holds when it is saved. */
function fillOf({id}: ReportChart, series: number): string {
  return `url(#${id}-${series})`
}

/** Full, striped, dotted, crossed, empty: told apart without colour. */
function patterns(chart: ReportChart): SVGElement {
  const defs = document.createElementNS(svg, 'defs')
  for (const index of chart.series.keys()) defs.append(patternOf(`${chart.id}-${index}`, index))
  return defs
}

function patternOf(id: string, index: number): SVGElement {
  const pattern = element('pattern', {id, width: '8', height: '8', patternUnits: 'userSpaceOnUse'})
  pattern.append(element('rect', {width: '8', height: '8', class: `ground ground-${index % 5}`}))
  const lines = ['', 'M0 8L8 0M-2 2L2 -2M6 10L10 6', '', 'M0 4H8M4 0V8', ''][index % 5]
  if (lines) pattern.append(element('path', {d: lines, class: 'ink'}))
  if (index % 5 === 2) pattern.append(element('circle', {cx: '4', cy: '4', r: '1.6', class: 'dot'}))
  return pattern
}

/** A sample for the legend: of a series, or of the line of a day on which an article came out. */
export function drawSample(series: number | 'published'): SVGElement {
  const sample = element('svg', {width: '22', height: '14', 'aria-hidden': 'true', class: 'sample'})
  if (series === 'published') {
    sample.append(element('path', {d: 'M11 0V14', stroke: 'currentColor', 'stroke-dasharray': '5 4'}))
    return sample
  }
  const id = `sample-${series}`
  sample.append(patternOf(id, series))
  sample.append(
    element('rect', {x: '0.5', y: '0.5', width: '21', height: '13', fill: `url(#${id})`, stroke: 'currentColor'}),
  )
  return sample
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
