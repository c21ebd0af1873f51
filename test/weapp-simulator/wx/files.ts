import { asyncApi, type WxEnvironment, type WxOptions } from './async-api'

/** A file on the simulated phone, its bytes as base64 so that they pass through JSON. */
export type GivenFile = { readonly name: string; readonly base64: string }

type ReadOptions = WxOptions & {
  readonly filePath: string
  readonly position?: number
  readonly length?: number
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

type WriteOptions = WxOptions & { readonly filePath: string; readonly data: ArrayBuffer }

const base64Of = (data: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''))

/** Where the mini-program's own files lie, as base64 by path: they outlive a kill. */
export type KeptFiles = {
  readonly getItem: (path: string) => string | null
  readonly setItem: (path: string, base64: string) => void
  readonly removeItem: (path: string) => void
}

const keptFileApis = (environment: WxEnvironment, kept: KeptFiles) => ({
  writeFile: (options: WriteOptions) =>
    asyncApi(environment, 'writeFile', (_given, outcome) => {
      kept.setItem(options.filePath, base64Of(options.data))
      outcome.ok()
    })({ success: options.success, fail: options.fail } as WxOptions),
  access: (options: WxOptions & { readonly path: string }) =>
    asyncApi(environment, 'access', (_given, outcome) =>
      kept.getItem(options.path) === null ? outcome.fail('no such file or directory') : outcome.ok(),
    )(options),
  unlink: (options: WxOptions & { readonly filePath: string }) =>
    asyncApi(environment, 'unlink', (_given, outcome) => {
      kept.removeItem(options.filePath)
      outcome.ok()
    })(options),
})

/** Files of the phone: what the person will pick when he is next asked, and how the mini-program reads it. */
export class PhoneFiles {
  private readonly files = new Map<string, Uint8Array<ArrayBuffer>>()
  private next: GivenFile[] = []

  constructor(private readonly kept: KeptFiles) {}

  /** What is picked when a picker opens next. */
  give(files: readonly GivenFile[]): void {
    this.next = [...files]
  }

  apis(environment: WxEnvironment): Record<string, unknown> {
    return {
      chooseMessageFile: asyncApi(environment, 'chooseMessageFile', (_options, outcome) => {
        const picked = this.pick()
        if (picked.length === 0) return outcome.fail('cancel')
        outcome.ok({ tempFiles: picked.map(({ path, name, size }) => ({ path, name, size, type: 'file' })) })
      }),
      chooseMedia: asyncApi(environment, 'chooseMedia', (_options, outcome) => {
        const picked = this.pick()
        if (picked.length === 0) return outcome.fail('cancel')
        const tempFiles = picked.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' }))
        outcome.ok({ type: 'image', tempFiles })
      }),
      getRecorderManager: () => this.recorder(environment),
      getFileSystemManager: () => ({
        readFile: (options: ReadOptions) => this.read(environment, options),
        ...keptFileApis(environment, this.kept),
      }),
    }
  }

  /** The microphone hears what the person will give; half a second of nothing where he gives nothing. */
  private recorder(environment: WxEnvironment): unknown {
    const listeners = new Map<string, (result: object) => void>()
    const on = (name: string) => (listener: (result: object) => void) => void listeners.set(name, listener)
    return {
      onStart: on('start'),
      onStop: on('stop'),
      onError: on('error'),
      start: (options: object) => environment.record('RecorderManager.start', options),
      stop: () => {
        const [heard] = this.pick()
        const recorded = { tempFilePath: heard?.path ?? '', fileSize: heard?.size ?? 0 }
        const result = { ...recorded, duration: heard === undefined ? 0 : 3000 }
        environment.later(() => listeners.get('stop')?.(result))
      },
    }
  }

  private pick(): readonly { readonly path: string; readonly name: string; readonly size: number }[] {
    return this.next.splice(0).map(({ name, base64 }) => {
      const path = `wxfile://tmp_${this.files.size}_${name.replace(/[^.A-Za-z0-9]/g, '')}`
      const bytes = bytesOf(base64)
      this.files.set(path, bytes)
      return { path, name, size: bytes.length }
    })
  }

  private read(environment: WxEnvironment, options: ReadOptions): unknown {
    return asyncApi(environment, 'readFile', (_given, outcome) => {
      const kept = this.kept.getItem(options.filePath)
      const bytes = this.files.get(options.filePath) ?? (kept === null ? undefined : bytesOf(kept))
      if (bytes === undefined) return outcome.fail('no such file or directory')
      const from = options.position ?? 0
      const data = bytes.slice(from, from + (options.length ?? bytes.length)).buffer
      outcome.ok({ data })
    })(options)
  }
}
