import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { GIVEN_NAMES, HIDDEN_GLOBALS } from '../bundle/hidden-globals'
import { resolvePath } from '../wx/page-path'

export type Definition = Record<string, unknown>

type Registered = { app: Definition; readonly pages: Map<string, Definition> }
type Ports = {
  readonly distDir: string
  readonly report: (kind: string, error: unknown) => void
  readonly pages: () => unknown[]
  /** Runs in the app's realm before its first line. */
  readonly before?: string | undefined
}

const scripts = new Map<string, vm.Script>()

/** A module of the package as a function of what it is given; compiled once for all runs of this process. */
const moduleScript = (filename: string): vm.Script => {
  const known = scripts.get(filename)
  if (known) return known
  const names = [...GIVEN_NAMES, ...HIDDEN_GLOBALS].join(',')
  const source = `(function(${names}){"use strict";${readFileSync(filename, 'utf8')}\n})`
  const script = new vm.Script(source, { filename })
  scripts.set(filename, script)
  return script
}

/** Runs the package's modules in a context that has ECMAScript, timers and `wx`, and no `eval`. */
export class LogicLayer {
  readonly context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  readonly registered: Registered = { app: {}, pages: new Map() }
  private readonly timers = new Set<NodeJS.Timeout>()
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly parse = vm.runInContext('JSON.parse', this.context) as (json: string) => unknown
  private readonly buffer = vm.runInContext('(length) => new ArrayBuffer(length)', this.context) as (
    length: number,
  ) => ArrayBuffer
  private readonly given: Record<string, unknown>
  private loading = ''
  private isOver = false

  constructor(private readonly ports: Ports) {
    if (ports.before !== undefined) vm.runInContext(ports.before, this.context)
    const timers = this.timerFunctions()
    Object.assign(this.context, timers)
    const register = (definition: Definition): void =>
      void this.registered.pages.set(this.loading, definition)
    this.given = {
      ...{ Page: register, Component: register, Behavior: (behavior: unknown) => behavior },
      App: (app: Definition) => void (this.registered.app = app),
      getApp: () => this.registered.app,
      getCurrentPages: () => ports.pages(),
      requirePlugin: () => ({}),
      console: {
        ...console,
        error: (...parts: unknown[]) => ports.report('console', parts.map(String).join(' ')),
      },
      ...{ global: this.context, globalThis: this.seen('globalThis'), __wxConfig: { envVersion: 'release' } },
      Function: vm.runInContext('Function', this.context) as unknown,
    }
  }

  /** Gives the modules their `wx`; it needs this layer's realm, so it comes after. */
  provide(wx: unknown): void {
    this.given.wx = wx
    Object.assign(this.context, { wx })
  }

  /** What a name means in the app's realm; undefined where it knows none. */
  private seen(name: string): unknown {
    return vm.runInContext(`typeof ${name} === 'undefined' ? undefined : ${name}`, this.context)
  }

  /** Copies a value into the app's own realm, as the native bridge does: through JSON, bytes as bytes. */
  readonly adopt = <T>(value: T): T => {
    if (value === undefined) return value
    if (value instanceof ArrayBuffer) return this.adoptBytes(value) as T
    const copy = this.parse(JSON.stringify(value)) as T
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value))
        if (part instanceof ArrayBuffer) Object.assign(copy as object, { [key]: this.adoptBytes(part) })
    return copy
  }

  private adoptBytes(bytes: ArrayBuffer): ArrayBuffer {
    const copy = this.buffer(bytes.byteLength)
    new Uint8Array(copy).set(new Uint8Array(bytes))
    return copy
  }

  load(name: string): unknown {
    const known = this.modules.get(name)
    if (known) return known.exports
    const module = { exports: vm.runInContext('({})', this.context) as unknown }
    this.modules.set(name, module)
    const script = moduleScript(path.join(this.ports.distDir, `${name}.js`))
    const run = script.runInContext(this.context) as (...given: unknown[]) => void
    const require = (target: string): unknown => this.load(resolvePath(name, target.replace(/\.js$/, '')))
    const own: Record<string, unknown> = { ...this.given, module, exports: module.exports, require }
    const before = this.loading
    this.loading = name
    try {
      run(...GIVEN_NAMES.map((given) => own[given]))
    } finally {
      this.loading = before
    }
    return module.exports
  }

  /** Runs app code; what it throws is reported, not spread. */
  guard<T>(kind: string, work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      this.ports.report(kind, error)
      return undefined
    }
  }

  readonly later = (work: () => void): void => {
    if (this.isOver) return
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      this.guard('callback', work)
    })
    this.timers.add(timer)
  }

  dispose(): void {
    this.isOver = true
    for (const timer of this.timers) clearTimeout(timer)
    this.timers.clear()
  }

  private timerFunctions(): Record<string, unknown> {
    const wrap = (start: typeof setTimeout | typeof setInterval) => {
      return (work: (...given: unknown[]) => void, milliseconds: number, ...given: unknown[]) => {
        // An answer that comes after the program was killed: what it would wait for must not keep this process.
        if (this.isOver) return undefined
        const timer = start(() => this.guard('timer', () => work(...given)), milliseconds)
        this.timers.add(timer)
        return timer
      }
    }
    const stop = (timer: NodeJS.Timeout): void => {
      this.timers.delete(timer)
      clearTimeout(timer)
    }
    return {
      setTimeout: wrap(setTimeout),
      setInterval: wrap(setInterval),
      clearTimeout: stop,
      clearInterval: stop,
    }
  }
}
