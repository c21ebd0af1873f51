import { codeOfStep, stepAt } from '../../cloud/adapters/identity/totp'
import { beginSecondFactor, confirmSecondFactor, giveSecondFactor } from '../../src/contract/second-factor'
import { signIn } from '../../src/contract/sessions'
import { call } from './http-client'
import type { TestServer } from './server'

/** The app on somebody's phone: its codes, each once. */
export class CodeApp {
  #last = 0
  constructor(
    readonly server: TestServer,
    readonly secret: string,
  ) {}

  /** The next code that was not shown yet; a step ahead of the clock at most. */
  next(): string {
    const now = stepAt(this.server.composition.clock.now())
    this.#last = Math.max(this.#last + 1, now - 1)
    return codeOfStep(this.secret, this.#last)
  }

  /** The code that was shown last. */
  again(): string {
    return codeOfStep(this.secret, this.#last)
  }
}

/** Sets a second step up for whoever is signed in. */
export const setSecondFactor = async (
  server: TestServer,
  { token, password }: { readonly token: string; readonly password: string },
) => {
  const begun = await call(server, beginSecondFactor, [{ password }, { token }])
  if (begun.status !== 200) throw new Error(`could not begin: ${begun.error?.code}`)
  const app = new CodeApp(server, begun.body.secret.replaceAll(' ', ''))
  const confirmed = await call(server, confirmSecondFactor, [{ code: app.next() }, { token }])
  if (confirmed.status !== 200) throw new Error(`could not confirm: ${confirmed.error?.code}`)
  const { session, recoveryCodes } = confirmed.body
  return { app, token: session.token, recoveryCodes, address: begun.body.address }
}

/** Signs in by both steps. */
export const signInByTwoSteps = async (
  server: TestServer,
  account: { readonly account: string; readonly password: string },
  code: string,
) => {
  const { token } = (await call(server, signIn, [account])).body
  return call(server, giveSecondFactor, [{ code }, { token }])
}
