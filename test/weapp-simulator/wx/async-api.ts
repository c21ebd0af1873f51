import { isGuarded, NOT_AUTHORISED } from './privacy'

/** What the mini-program hands to an asynchronous `wx` function. */
export type WxOptions = {
  readonly success?: (result: unknown) => void
  readonly fail?: (result: unknown) => void
  readonly complete?: (result: unknown) => void
  readonly [option: string]: unknown
}

export type Outcome = {
  readonly ok: (result?: Readonly<Record<string, unknown>>) => void
  readonly fail: (reason: string, extra?: Readonly<Record<string, unknown>>) => void
}

/** What differs between the browser runtime and the node vm. */
export type WxEnvironment = {
  /** Runs later, as the native side answers: never inside the call itself. */
  readonly later: (work: () => void) => void
  /** Brings a value into the realm of the app code (the vm has its own `Object`). */
  readonly adopt: <T>(value: T) => T
  readonly record: (api: string, options: unknown) => void
  /** Whether the person refused the privacy notice. */
  readonly refusesPrivacy?: boolean
}

/**
 * Makes one `wx` function with WeChat's calling convention: callbacks answer later, `complete` follows
 * `success` or `fail`, and a call without callbacks returns a promise.
 */
export function asyncApi(
  environment: WxEnvironment,
  name: string,
  work: (options: WxOptions, outcome: Outcome) => unknown,
): (options?: WxOptions) => unknown {
  const refused = environment.refusesPrivacy === true && isGuarded(name)
  const answer: typeof work = refused ? (_options, outcome) => refuse(outcome) : work
  return (options = {}) => {
    environment.record(name, options)
    if (options.success || options.fail || options.complete) {
      return answer(options, outcomeFor(environment, name, options))
    }
    return new Promise((success, fail) => {
      answer(options, outcomeFor(environment, name, { success, fail }))
    })
  }
}

const refuse = ({ fail }: Outcome): void => fail(NOT_AUTHORISED.reason, { errno: NOT_AUTHORISED.errno })

function outcomeFor(environment: WxEnvironment, name: string, options: WxOptions): Outcome {
  const settle = (callback: WxOptions['success'], result: Readonly<Record<string, unknown>>): void =>
    environment.later(() => {
      const adopted = environment.adopt(result)
      callback?.(adopted)
      options.complete?.(adopted)
    })
  return {
    ok: (result = {}) => settle(options.success, { errMsg: `${name}:ok`, ...result }),
    fail: (reason, extra = {}) =>
      settle(options.fail, { errMsg: `${name}:fail ${reason}`.trimEnd(), ...extra }),
  }
}
