import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { actOnAppointment, recordAppointment } from '../../../../src/contract/leading-group'
import { actOnInspection, beginInspection } from '../../../../src/contract/inspections'
import { actOnScorecard, draftScorecard, saveScorecardTerms } from '../../../../src/contract/scorecards'
import { nameSystemDocument } from '../../../../src/contract/systems'
import { actOnWorkRecord, recordWork } from '../../../../src/contract/work-records'
import { USUAL_SCORECARD_TERMS } from '../../../../src/domain/scorecard/scorecard-terms'
import { newScorecard, SOCIAL } from '../../../support/scorecard-forms'
import { newWork, workFormOf } from '../../../support/work-forms'
import { appointmentFormOf, newAppointment } from '../../../support/appointment-forms'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { listDocuments } from '../../../../src/contract/list-documents'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { filledBut, inspectionFormOf, newInspection } from '../../../support/inspection-forms'
import { tokenOf } from '../../../support/people-in-tests'
import { someDocument, someVersion } from '../../../support/case-builders'
import { startServer, type TestServer } from '../../../support/server'

const OF_GOVERNANCE = /^\/(appointments|systems|inspections|work-records|scorecard)/

onOneDatabase((database) => {
  describe('no change to how disclosure is led without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    let head = ''
    let rules = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument({ title: '公开审查办法' }), [someVersion('正文')]),
      )
      const found = await call(server, listDocuments, [{ q: '审查办法', column: '', cursor: '' }])
      rules = found.body.items[0]?.id ?? ''
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

    const naming = (documentId: () => string) => async () =>
      [{ system: 'review', documentId: documentId() }, clerk] as const
    scenarios.add(
      nameSystemDocument,
      naming(() => rules),
      naming(() => 'nowhere'),
    )

    scenarios.add(
      beginInspection,
      async () => [inspectionFormOf(), clerk],
      async () => [inspectionFormOf({ inspectedOn: '2036-01-01' }), clerk],
    )
    const filling = (mendBy: string) => async () => {
      const { id } = (await newInspection({ server, token: clerk })).body
      return [{ id, seq: 1, act: filledBut('guide', mendBy) }, clerk] as const
    }
    scenarios.add(actOnInspection, filling('2026-03-20'), filling('2026-03-01'))

    scenarios.add(
      recordWork,
      async () => [workFormOf(), clerk],
      async () => [workFormOf({ others: 0 }), clerk],
    )
    const striking = (reason: string) => async () => {
      const { id } = (await newWork({ server, token: clerk })).body
      return [{ id, seq: 1, act: { act: 'strike_out', reason } }, clerk] as const
    }
    scenarios.add(actOnWorkRecord, striking('重复'), striking(' '))

    const measuring = (unit: string) => async () => [{ ...SOCIAL, unit, period: '2025Q4' }, clerk] as const
    scenarios.add(draftScorecard, measuring(SOCIAL.unit), measuring('nowhere'))
    const onCard = (period: string, reason: string) => async () => {
      const { id } = (await newScorecard({ server, token: clerk }, { ...SOCIAL, period })).body
      return [{ id, seq: 1, act: { act: 'strike_out', reason } }, head] as const
    }
    scenarios.add(actOnScorecard, onCard('2025Q3', '重复'), onCard('2025Q2', ' '))
    const setting = (appealDays: number) => async () =>
      [{ seq: 0, terms: { ...USUAL_SCORECARD_TERMS, appealDays }, because: '按县里的办法' }, head] as const
    scenarios.add(saveScorecardTerms, setting(7), setting(99))

    const doors = DOORS.staff
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && OF_GOVERNANCE.test(path))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
