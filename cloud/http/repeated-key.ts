const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g

interface Open {
  /** Names of an object so far; null for a list. */
  readonly seen: Set<string> | null
  /** The newest of them. */
  name: string
}

/** Takes a name in; true when the object has it already. */
const isRepeated = (inner: Open, quoted: string): boolean => {
  inner.name = String(JSON.parse(quoted))
  if (inner.seen?.has(inner.name) === true) return true
  inner.seen?.add(inner.name)
  return false
}

/**
 * Path of the first name that stands twice in one object of a JSON text, dotted; null where none does. A parser keeps
 * the last of them, a reader sees the first. The text must be sound JSON.
 * @example repeatedKey('{"a":{"b":1,"b":2}}') // 'a.b'
 */
export const repeatedKey = (json: string): string | null => {
  const open: Open[] = []
  let quoted = ''
  for (const [token] of json.matchAll(TOKEN)) {
    const inner = open.at(-1)
    if (token.startsWith('"')) quoted = token
    if (token === '{') open.push({ seen: new Set(), name: '' })
    if (token === '[') open.push({ seen: null, name: '' })
    if (token === '}' || token === ']') open.pop()
    if (token === ':' && inner !== undefined && isRepeated(inner, quoted)) return pathTo(open)
  }
  return null
}

const pathTo = (open: readonly Open[]): string =>
  open
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join('.')
