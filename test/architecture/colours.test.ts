import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { ROOT, sourceFiles } from '../support/source-tree'

const SHEET = readFileSync(path.join(ROOT, 'src/styles/colours.scss'), 'utf8')

type Palette = Readonly<Record<string, string>>

const palette = (name: string): Palette => {
  const body = new RegExp(`@mixin ${name} \\{([^}]*)\\}`).exec(SHEET)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, key, value]) => [key, value]),
  )
}

const light = palette('light')
const dark = palette('dark')
const MODES: Readonly<Record<string, Palette>> = {
  'normal light': light,
  'normal dark': dark,
  'elder light': { ...light, ...palette('elder-light') },
  'elder dark': { ...dark, ...palette('elder-dark') },
}

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Words on what they stand on. */
const WORDS: readonly (readonly [word: string, grounds: string])[] = [
  ['ink', 'paper surface sunk blue-soft'],
  ['ink-2', 'paper surface sunk'],
  ['blue', 'paper surface blue-soft'],
  ['red', 'paper surface red-soft'],
  ['amber', 'paper surface amber-soft'],
  ['green', 'paper surface green-soft'],
  ['on-blue', 'blue'],
  ['on-blue-2', 'blue'],
  ['on-deep', 'blue-deep'],
  ['on-deep-2', 'blue-deep'],
  ['on-red', 'red'],
]
/** Borders and marks that tell something. */
const MARKS: readonly (readonly [mark: string, grounds: string])[] = [
  ['edge', 'paper surface'],
  ['blue', 'paper surface'],
  ['blue-edge', 'surface'],
]

const tooFaint = (pairs: typeof WORDS, least: number): readonly string[] =>
  Object.entries(MODES).flatMap(([mode, colours]) =>
    pairs.flatMap(([word, grounds]) =>
      grounds
        .split(' ')
        .map((ground) => ({ ground, found: contrast(colours[word] ?? '', colours[ground] ?? '') }))
        .filter(({ found }) => !(found >= least))
        .map(({ ground, found }) => `${mode}: ${word} on ${ground} ${found.toFixed(2)}`),
    ),
  )

describe('the colours', () => {
  it('keep words readable in each view, light and dark (4.5 to 1)', () => {
    assert.deepEqual(tooFaint(WORDS, 4.5), [])
  })

  it('keep the borders of controls and the days of the strip visible (3 to 1)', () => {
    assert.deepEqual(tooFaint(MARKS, 3), [])
  })

  it('leave no quiet word under 7 to 1 for elders', () => {
    const faint = Object.entries(MODES).filter(
      ([mode, colours]) =>
        mode.startsWith('elder') && contrast(colours['ink-2'] ?? '', colours['surface'] ?? '') < 7,
    )
    assert.deepEqual(faint, [])
  })

  it('are the same names in both schemes, and no other style sheet names one by its number', () => {
    assert.deepEqual(Object.keys(light), Object.keys(dark))
    const strays = sourceFiles(['src'], /\.scss$/)
      .filter(({ path: file }) => !file.endsWith('styles/colours.scss'))
      .filter(({ text }) => /#[0-9a-f]{3,8}\b(?!\{)/i.test(text))
    assert.deepEqual(
      strays.map(({ path: file }) => file),
      [],
    )
  })

  it('are those of the bars that WeChat draws itself', () => {
    const theme = JSON.parse(readFileSync(path.join(ROOT, 'src/theme.json'), 'utf8')) as Record<
      string,
      Palette
    >
    for (const [scheme, colours] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      const { paper, bar, tab, tabOn } = theme[scheme] ?? {}
      assert.deepEqual(
        [paper, bar, tab, tabOn],
        [colours['paper'], colours['surface'], colours['ink-2'], colours['blue']],
      )
    }
  })
})
