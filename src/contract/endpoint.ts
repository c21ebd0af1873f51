import type { ZodMiniType } from 'zod/mini'

/** Deployable functions, one per area; the first segment of every path. */
export type Area =
  | 'public'
  | 'session'
  | 'requests'
  | 'complaints'
  | 'participation'
  | 'services'
  | 'reports'
  | 'staff'
  | 'publishing'
  | 'open_data'
  | 'jobs'

/**
 * One door between client and cloud: where it is, what goes in, what comes out.
 * `path` is below `/api/<area>/<tenant>` and may hold `:name` segments, filled from the input.
 * GET inputs travel as query text, all others as a JSON body; ADR 0075 says how bytes travel.
 */
export interface Endpoint<Input, Output> {
  readonly area: Area
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly input: ZodMiniType<Input>
  /** The body is bytes: they are the input's member `bytes`, its other members travel as query text; or text of any media type: its member `body`. */
  readonly takes?: 'bytes' | 'text'
  /** Most bytes of its JSON, where it may be more than the usual 256 KB. */
  readonly largestBody?: number
  /** The answer is a file, not JSON: see `givingFile`; or a text: see `givingText`. */
  readonly gives?: 'file' | 'text'
  /** Only for the compiler: the shape of the answer. */
  readonly output?: Output
}

/** An endpoint as it is declared: its parser, or what makes it when it is first asked for. */
type Declared<Input, Output, Left extends string> = Omit<Endpoint<Input, Output>, 'input' | Left> & {
  readonly input: ZodMiniType<Input> | (() => ZodMiniType<Input>)
}

/**
 * Parsers are made when they are first asked for: a phone that opens a page knows dozens of doors and parses for one or two
 * (ADR 0256).
 */
const withParser = <Input, Output>(
  door: Declared<Input, Output, 'output'>,
): Omit<Endpoint<Input, Output>, 'output'> => {
  const { input } = door
  if (typeof input !== 'function') return { ...door, input }
  let made: ZodMiniType<Input> | null = null
  return Object.defineProperty({ ...door }, 'input', {
    enumerable: true,
    get: () => (made ??= input()),
  }) as Omit<Endpoint<Input, Output>, 'output'>
}

/** Declares an endpoint with the type of its answer; the type of its input is the parser's. */
export const answering =
  <Output>() =>
  <Input>(door: Declared<Input, Output, 'output'>): Endpoint<Input, Output> =>
    withParser(door)

/** A file as an endpoint answers it. */
export interface FileAnswer {
  /** Name to save it under, e.g. 答复书.pdf. */
  readonly name: string
  /** E.g. application/pdf. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * Declares an endpoint that answers a file; a refusal is JSON there too.
 * @example givingFile({ area: 'staff', method: 'GET', path: '/attachments/:id/file', input: byId })
 */
export const givingFile = <Input>(
  door: Declared<Input, FileAnswer, 'output' | 'gives'>,
): Endpoint<Input, FileAnswer> => withParser({ ...door, gives: 'file' })

/** A text other programs or people read as it is: a feed, a page, a table. */
export interface TextAnswer {
  /** E.g. application/rss+xml; it is UTF-8. */
  readonly mediaType: string
  /** Whole, or piece by piece where it may be long. */
  readonly text: string | AsyncIterable<string>
  /** Name to save it under; without one it is shown. */
  readonly saveAs?: string
  /** 410 for what was there and is so no longer. */
  readonly status?: 200 | 410
}

/**
 * Declares an endpoint that answers a text; a refusal is JSON there too.
 * @example givingText({ area: 'open_data', method: 'GET', path: '/robots', input: nothing })
 */
export const givingText = <Input>(
  door: Declared<Input, TextAnswer, 'output' | 'gives'>,
): Endpoint<Input, TextAnswer> => withParser({ ...door, gives: 'text' })

/** What an endpoint takes. */
export type InputOf<E> = E extends Endpoint<infer Input, unknown> ? Input : never
/** What an endpoint answers. */
export type OutputOf<E> =
  E extends Endpoint<never, infer Output>
    ? Output
    : E extends Endpoint<infer _I, infer Output>
      ? Output
      : never

/**
 * The path of an endpoint for one township, its `:name` segments filled.
 * @example pathOf(readDocument, 'zhanxi', { id: 'a1' }) // '/api/public/zhanxi/documents/a1'
 */
export const pathOf = (
  door: Pick<Endpoint<unknown, unknown>, 'area' | 'path'>,
  tenant: string,
  input: Readonly<Record<string, unknown>>,
): string =>
  `/api/${door.area}/${encodeURIComponent(tenant)}` +
  door.path.replace(/:([a-zA-Z]+)/g, (_whole, name: string) => encodeURIComponent(String(input[name] ?? '')))

/** Names of the `:name` segments of a path. */
export const pathParametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/:([a-zA-Z]+)/g)].map((found) => String(found[1]))
