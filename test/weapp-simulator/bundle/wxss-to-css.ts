import postcss, { type Rule } from 'postcss'

const LENGTH = /(-?\d*\.?\d+)(rpx|vh)\b/g

/**
 * WXSS as the browser understands it: `rpx` is a 750th of the viewport's width, `vh` counts the page without
 * the native bars, the tag selectors name the simulator's elements. `read` gives the text of an imported file.
 */
export function wxssToCss(wxss: string, read: (path: string) => string, tags: ReadonlySet<string>): string {
  const root = postcss.parse(wxss)
  root.walkAtRules('import', (rule) => {
    rule.replaceWith(postcss.parse(wxssToCss(read(rule.params.replace(/^["']|["']$/g, '')), read, tags)))
  })
  root.walkDecls((declaration) => {
    declaration.value = convertUnits(declaration.value)
  })
  root.walkRules((rule) => {
    if (!insideKeyframes(rule)) rule.selectors = rule.selectors.map((selector) => renameTags(selector, tags))
  })
  return root.toString()
}

/** `--sim-vh` is set on every page frame: the native bars take their share of the screen. */
function convertUnits(value: string): string {
  return value.replace(LENGTH, (_match, number: string, unit: string) =>
    unit === 'rpx' ? `${(Number(number) / 7.5).toFixed(5)}vw` : `calc(var(--sim-vh, 1vh) * ${number})`,
  )
}

function renameTags(selector: string, tags: ReadonlySet<string>): string {
  return selector.replace(/(^|[\s>+~(,])([a-z][a-z-]*)(?![\w-]*\()/g, (match, before: string, tag: string) =>
    tags.has(tag) ? `${before}wx-${tag}` : match,
  )
}

function insideKeyframes(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)
}
