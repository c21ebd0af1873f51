import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { actOnSurvey, answerSurvey, beginSurvey } from '../../../../src/contract/surveys'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { openedSurvey, sheetOf, surveyFormOf } from '../../../support/survey-forms'

const OURS = /^\/(desk\/)?surveys/

onOneDatabase((database) => {
  describe('no change to a survey without its audit entry, an answer named by nobody', () => {
    let server: TestServer
    let an = ''
    let clerk = ''
    let head = ''
    let open = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
      const desk = (token: string) => ({ server, token })
      open = (await openedSurvey(desk(clerk), desk(head), { year: 2025 })).body.id
    })
    after(() => server.stop())

    const scenarios = new Scenarios()
    scenarios.add(
      beginSurvey,
      async () => [surveyFormOf(), clerk],
      async () => [surveyFormOf({ year: 2025 }), clerk],
    )
    // The doors stand in the order of the work: what the one before began is acted on.
    scenarios.add(
      actOnSurvey,
      async () => [{ id: '2026-1', seq: 1, act: { act: 'submit' } }, clerk],
      async () => [{ id: open, seq: 3, act: { act: 'publish_result' } }, head],
    )
    scenarios.add(
      answerSurvey,
      async () => [{ id: open, ...sheetOf('good') }, an],
      async () => [{ id: open, ...sheetOf('good') }, clerk],
    )
    const doors = DOORS.participation
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && OURS.test(path))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
