import { openGuestSession, signIn, type SessionView } from '../../../src/contract/sessions'
import { actOnCase, readStaffCase, type DeskAct } from '../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { call, newKey } from '../../support/http-client'
import { requestForm } from '../../support/request-forms'
import type { TestServer } from '../../support/server'

type Account = keyof TestServer['accounts']

/** Sessions are asked for once: signing in again and again meets its limit. */
const signedIn = new WeakMap<TestServer, Map<string, SessionView>>()

/** The session of an account, as it lies on a phone. */
export const sessionOf = async (server: TestServer, who: Account): Promise<SessionView> => {
  const known = signedIn.get(server) ?? new Map<string, SessionView>()
  signedIn.set(server, known)
  const session = known.get(who) ?? (await call(server, signIn, [server.accounts[who]])).body
  known.set(who, session)
  return session
}

/** A resident's request at the desk after some acts of a clerk. */
export const caseAfter = async (server: TestServer, description: string, acts: readonly DeskAct[]) => {
  const resident = (await call(server, openGuestSession, [{}])).body
  const wanted = { description, documentNumber: '', features: '' }
  const form = requestForm({ wanted })
  const { body } = await call(server, submitInformationRequest, [
    form,
    { token: resident.token, key: newKey() },
  ])
  const { token } = await sessionOf(server, 'clerk')
  const id = body.caseId
  for (const act of acts) {
    const { seq } = (await call(server, readStaffCase, [{ id }, { token }])).body
    const done = await call(server, actOnCase, [
      { id, seq, act },
      { token, key: newKey() },
    ])
    if (done.status !== 200) throw new Error(`${act.act}: ${done.error.message}`)
  }
  return { id, resident, read: async () => (await call(server, readStaffCase, [{ id }, { token }])).body }
}
