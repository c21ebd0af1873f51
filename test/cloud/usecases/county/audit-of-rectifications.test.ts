import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { saveRectificationTerms } from '../../../../src/contract/rectification-terms'
import { actOnRectification, orderRectification } from '../../../../src/contract/rectifications'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { tokenOf } from '../../../support/people-in-tests'
import { newRectification, rectificationFormOf } from '../../../support/rectification-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('no order to correct and no act on one without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
      county = await tokenOf(server, 'county')
    })
    after(() => server.stop())

    const scenarios = new Scenarios()
    scenarios.add(
      orderRectification,
      async () => [rectificationFormOf(), county],
      async () => [rectificationFormOf({ dueOn: '2026-03-01' }), county],
    )
    const answer = (done: string, seq: number) => async () => {
      const { id } = (await newRectification({ server, token: county })).body
      return [{ id, seq, act: { act: 'answer', done } }, clerk] as const
    }
    scenarios.add(actOnRectification, answer('改好了', 1), answer('改好了', 2))

    const terms = (days: number) => async () => [{ days, because: '按全县办法' }, county] as const
    scenarios.add(saveRectificationTerms, terms(20), terms(0))

    const doors = DOORS.reports
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/rectification'))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
