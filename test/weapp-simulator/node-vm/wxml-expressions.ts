export type Scope = Readonly<Record<string, unknown>>
type Compiled = (scope: object) => unknown

const compiled = new Map<string, Compiled>()
const WHOLE = /^\s*\{\{([\s\S]*)\}\}\s*$/

/** The value of an attribute or text: `{{x}}` alone keeps its type, anything else becomes a string. */
export function evaluate(source: string | true, scope: Scope): unknown {
  if (source === true) return true
  const whole = WHOLE.exec(source)?.[1]
  if (whole !== undefined && !whole.includes('}}')) return run(`(${whole})`, scope)
  return source.replace(/\{\{([\s\S]*?)\}\}/g, (_match, code: string) =>
    String(run(`(${code})`, scope) ?? ''),
  )
}

/** `data="{{a, b: c}}"` of a template: the braces hold an object. */
export function evaluateData(source: string | true | undefined, scope: Scope): Scope {
  const whole = typeof source === 'string' ? WHOLE.exec(source)?.[1] : undefined
  return whole === undefined ? {} : (run(`({${whole}})`, scope) as Scope)
}

/** WXML reads an unknown name, and anything of `undefined`, as `undefined`. */
function run(code: string, scope: Scope): unknown {
  const forgiving = new Proxy(scope, {
    has: (_target, name) => typeof name === 'string',
    get: (target, name) => (typeof name === 'symbol' ? undefined : target[name]),
  })
  try {
    return compile(code)(forgiving)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function compile(code: string): Compiled {
  const known = compiled.get(code)
  if (known) return known
  // The templates of the build are code, and `with` is how WXML finds its names.
  const made = new Function('scope', `with (scope) { return ${code} }`) as Compiled
  compiled.set(code, made)
  return made
}
