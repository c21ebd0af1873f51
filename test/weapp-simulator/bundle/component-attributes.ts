const TAG = /<([a-z][\w-]*)((?:\s+[\w:.@-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const ATTRIBUTE = /([\w:.@-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g
const NOT_A_PROPERTY = /^(wx:|bind|catch|capture-|mut-bind|data-|mark:|generic:|class$|style$|id$|slot$|is$)/

/** Which properties the templates give to each built-in tag, in camel case. */
export type ComponentAttributes = Readonly<Record<string, readonly string[]>>

/** Reads the attributes off the templates, so that no list of the base library's has to be kept by hand. */
export function componentAttributes(templates: Iterable<string>): ComponentAttributes {
  const found = new Map<string, Set<string>>()
  const used = [...templates].flatMap((template) => [...template.matchAll(TAG)])
  for (const [, tag = '', attributes = ''] of used) {
    found.set(tag, new Set([...(found.get(tag) ?? []), ...propertiesIn(attributes)]))
  }
  return Object.fromEntries([...found].map(([tag, names]) => [tag, [...names].sort()]))
}

function propertiesIn(attributes: string): string[] {
  const names = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '']) => name)
  return names.filter((name) => !NOT_A_PROPERTY.test(name)).map(camelCase)
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}
