import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { actOnRemedy, enterRemedy } from '../../../../src/contract/remedy-ledger'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { tokenOf } from '../../../support/people-in-tests'
import { newRemedy, remedyFormOf } from '../../../support/remedy-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('no change to the ledger of remedies without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const scenarios = new Scenarios()
    scenarios.add(
      enterRemedy,
      async () => [remedyFormOf(), clerk],
      async () => [remedyFormOf({ receivedOn: '2036-01-01' }), clerk],
    )
    const answer = (answeredOn: string) => async () => {
      const { id } = (await newRemedy({ server, token: clerk })).body
      return [{ id, seq: 1, act: { act: 'answer', answeredOn } }, clerk] as const
    }
    scenarios.add(actOnRemedy, answer('2026-03-02'), answer('2026-03-01'))

    const doors = DOORS.staff
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/remedies'))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
