import { after, before, describe } from 'node:test'
import { DOORS } from '../../../cloud/api/serve-areas'
import { actOnAppointment, recordAppointment } from '../../../src/contract/leading-group'
import { appointmentFormOf, newAppointment } from '../../support/appointment-forms'
import { itAuditsEvery, Scenarios } from '../../support/audited-doors'
import { eachDatabase } from '../../support/databases'
import { tokenOf } from '../../support/people-in-tests'
import { startServer, type TestServer } from '../../support/server'

const OF_GOVERNANCE = /^\/appointments/

eachDatabase((database) => {
  describe('no change to how disclosure is led without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    let head = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const scenarios = new Scenarios()
    scenarios.add(
      recordAppointment,
      async () => [appointmentFormOf(), clerk],
      async () => [appointmentFormOf({ office: '镇长13812345678' }), clerk],
    )
    const confirming = (token: () => string) => async () => {
      const { id } = (await newAppointment({ server, token: clerk })).body
      return [{ id, seq: 1, act: { act: 'confirm' } }, token()] as const
    }
    scenarios.add(
      actOnAppointment,
      confirming(() => head),
      confirming(() => clerk),
    )

    const doors = DOORS.staff
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && OF_GOVERNANCE.test(path))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
