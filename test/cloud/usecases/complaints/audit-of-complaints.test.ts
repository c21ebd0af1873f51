import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import {
  actOnComplaint,
  actOnMyComplaint,
  revealComplaintSender,
  sendComplaint,
} from '../../../../src/contract/complaints'
import { findAlikeComplaints, joinComplaint } from '../../../../src/contract/alike-complaints'
import { takeInComplaint } from '../../../../src/contract/take-in-complaint'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { complaintForm, sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('no change to a letter without its audit entry', () => {
    let server: TestServer
    let an = ''
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const letter = async () => (await sendLetter(server, an)).body.id
    const scenarios = new Scenarios()
    const scenario = scenarios.add

    scenario(
      sendComplaint,
      async () => [complaintForm(), an],
      async () => [complaintForm({ kind: 'petition', sender: undefined }), an],
    )
    const arrival = { channel: 'phone', arrivedOn: '2026-03-02', reference: '' } as const
    scenario(
      takeInComplaint,
      async () => [{ arrival, form: complaintForm() }, clerk],
      async () => [{ arrival: { ...arrival, arrivedOn: '2026-03-03' }, form: complaintForm() }, clerk],
    )
    scenario(
      joinComplaint,
      async () => [{ id: await letter() }, await guestToken(server)],
      async () => [{ id: await letter() }, an],
    )
    scenario(
      actOnMyComplaint,
      async () => [{ id: await letter(), seq: 1, act: { act: 'add', text: '补充两张照片' } }, an],
      async () => [{ id: await letter(), seq: 1, act: { act: 'reopen', reason: '没办好' } }, an],
    )
    scenario(
      actOnComplaint,
      async () => [
        { id: await letter(), seq: 1, act: { act: 'sort', kind: 'complaint', reason: '' } },
        clerk,
      ],
      async () => [{ id: await letter(), seq: 1, act: { act: 'accept' } }, clerk],
    )
    scenario(
      revealComplaintSender,
      async () => [{ id: await letter(), field: 'phone', reason: '核实地点' }, clerk],
      async () => [{ id: await letter(), field: 'age', reason: '核实地点' }, clerk],
    )

    // Looking for letters alike takes what is written and changes nothing.
    const doors = DOORS.complaints
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && path !== findAlikeComplaints.path)
    itAuditsEvery(doors, scenarios, () => server)
  })
})
