const TAG = /<([a-z][\w-]*)((?:\s+[\w:.@-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const ATTRIBUTE = /([\w:.@-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g
const NOT_A_PROPERTY = /^(wx:|bind|catch|capture-|mut-bind|data-|mark:|generic:|class$|style$|id$|slot$|is$)/

/** Which properties the templates give to each built-in tag, in camel case. */
export type ComponentAttributes = Readonly<Record<string, readonly string[]>>

/** Reads the attributes off the templates, so that no list of the base library's has to be kept by hand. */
export function componentAttributes(templates: Iterable<string>): ComponentAttributes {
  const found: Record<string, Set<string>> = {}
  for (const template of templates) {
    for (const [, tag = '', attributes = ''] of template.matchAll(TAG)) {
      const names = (found[tag] ??= new Set())
      for (const [, name = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (!NOT_A_PROPERTY.test(name)) names.add(camelCase(name))
      }
    }
  }
  return Object.fromEntries(Object.entries(found).map(([tag, names]) => [tag, [...names].sort()]))
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}
