import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { followSubject, switchFollowOff, unfollowSubject } from '../../../../src/contract/follows'
import { openGuestSession } from '../../../../src/contract/sessions'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

const WORD = { kind: 'keyword', subject: '低保' } as const

onOneDatabase((database) => {
  describe('no change to what somebody follows without its audit entry', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    /** Somebody who follows a word: his token, and the link that switches it off. */
    const follower = async () => {
      const { token, personId } = (await call(server, openGuestSession, [{}])).body
      await call(server, followSubject, [WORD, { token, key: newKey() }])
      const link = await server.storage.read(server.tenant, async ({ followLinks }) =>
        followLinks.tokenOf({ ...WORD, personId }),
      )
      return { token, link: link ?? '' }
    }
    const scenarios = new Scenarios()
    const scenario = scenarios.add

    scenario(
      followSubject,
      async () => [WORD, await guestToken(server)],
      async () => [{ ...WORD, subject: '钱' }, await guestToken(server)],
    )
    scenario(
      unfollowSubject,
      async () => [WORD, (await follower()).token],
      async () => [{ ...WORD, kind: 'person' }, (await follower()).token],
    )
    scenario(
      switchFollowOff,
      async () => [{ token: (await follower()).link }, ''],
      async () => [{ token: 'made-up' }, ''],
    )

    const doors = DOORS.session
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/follows'))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
