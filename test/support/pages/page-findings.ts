import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../source-tree'
import type { Phone } from './page'

/** The program of axe, to be run in a page. */
export const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

export interface Finding {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly string[]
}

/** The mini-program knows no aria-level, and the box that scrolls is the simulator's own. */
const NOT_OF_THE_APP = { h5: [], weapp: ['aria-required-attr', 'scrollable-region-focusable'] } as const

/** All that axe knows of WCAG A and AA, and what of it hangs on colours. */
const EVERYTHING = ['wcag2a', 'wcag2aa']
const COLOURS = ['color-contrast']

/** What axe finds that keeps somebody from using the page; of a page looked at before in other colours only what hangs on them. */
export const findings = async (phone: Phone, inOtherColours = false): Promise<readonly Finding[]> => {
  if (!(await phone.browserPage.evaluate("'axe' in window"))) await phone.browserPage.evaluate(AXE)
  const leftOut: readonly string[] = NOT_OF_THE_APP[phone.build]
  const found = await phone.browserPage.evaluate(`axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ${JSON.stringify(inOtherColours ? COLOURS : EVERYTHING)},
    rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
  }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) })))`)
  return (found as readonly Finding[]).filter(({ id }) => !leftOut.includes(id))
}
