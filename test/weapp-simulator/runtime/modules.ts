import { resolvePath } from '../wx/page-path'
import type { LoadedBundle } from './bundle'

/** The names a module gets besides its own `module`, `exports` and `require`; order of `GIVEN_NAMES`. */
export type GivenNames = {
  readonly wx: unknown
  readonly App: unknown
  readonly Page: unknown
  readonly Component: unknown
  readonly Behavior: unknown
  readonly getApp: unknown
  readonly getCurrentPages: unknown
  readonly console: unknown
  readonly global: object
}

type Module = { exports: unknown }

/** Runs the package's modules once each, with the logic layer's names and none of the browser's. */
export class ModuleLoader {
  private readonly loaded = new Map<string, Module>()

  constructor(
    private readonly bundle: LoadedBundle,
    private readonly given: () => GivenNames,
  ) {}

  load(name: string): unknown {
    const known = this.loaded.get(name)
    if (known) return known.exports
    const run = this.bundle.modules[name]
    if (!run) throw new Error(`module '${name}.js' is not defined`)
    const module: Module = { exports: {} }
    this.loaded.set(name, module)
    const require = (path: string): unknown => this.load(resolvePath(name, path.replace(/\.js$/, '')))
    const { wx, App, Page, Component, Behavior, getApp, getCurrentPages, console, global } = this.given()
    const shared = [wx, App, Page, Component, Behavior, getApp, getCurrentPages, refusePlugin, console]
    run(module, module.exports, require, ...shared, global, global, noEvaluation, { envVersion: 'release' })
    return module.exports
  }
}

function refusePlugin(name: string): never {
  throw new Error(`plugin ${name} is not installed`)
}

/** WeChat allows neither `eval` nor `new Function`; `Function.prototype` and `instanceof` still work. */
const refuse = (): never => {
  throw new EvalError('Code generation from strings disallowed for this context')
}
const noEvaluation = new Proxy(Function, { apply: refuse, construct: refuse })

const BUILT_IN = [
  ...['Object', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Date', 'RegExp', 'Math', 'JSON'],
  ...[
    'Map',
    'Set',
    'WeakMap',
    'WeakSet',
    'WeakRef',
    'Promise',
    'Proxy',
    'Reflect',
    'Error',
    'TypeError',
    'RangeError',
  ],
  ...['ArrayBuffer', 'DataView', 'Uint8Array', 'Int8Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...[
    'Float32Array',
    'Float64Array',
    'Uint8ClampedArray',
    'parseInt',
    'parseFloat',
    'isNaN',
    'isFinite',
    'NaN',
  ],
  ...['encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI', 'Infinity', 'undefined'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
]

/** The global object the app sees: ECMAScript and timers. */
export function appGlobal(wx: unknown): object {
  const source = globalThis as unknown as Record<string, unknown>
  return { wx, ...Object.fromEntries(BUILT_IN.map((name) => [name, boundTimer(source[name], name)])) }
}

function boundTimer(value: unknown, name: string): unknown {
  return /Timeout|Interval/.test(name) ? (value as () => unknown).bind(window) : value
}
