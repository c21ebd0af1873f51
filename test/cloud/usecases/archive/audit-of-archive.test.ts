import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { makePackage, readArchive, saveRetention } from '../../../../src/contract/archive'
import { saveCountyRetention } from '../../../../src/contract/county-retention'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('no package and no other period without its audit entry', () => {
    let server: TestServer
    let head = ''
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      head = await tokenOf(server, 'head')
      county = await tokenOf(server, 'county')
    })
    after(() => server.stop())

    const scenarios = new Scenarios()
    const period = (kept: string) => async () => {
      const { version } = (await call(server, readArchive, [{}, { token: head }])).body
      return [{ version, kind: 'remedy', period: kept, because: '县档案馆核定' }, head] as const
    }
    scenarios.add(saveRetention, period('years_30'), period('years_10'))
    const ofCounty = (kept: string) => async () =>
      [{ kind: 'remedy', period: kept, because: '县档案馆核定' }, county] as const
    scenarios.add(saveCountyRetention, ofCounty('years_30'), ofCounty('years_10'))
    const ofYear = (id: string) => async () => [{ id }, head] as const
    scenarios.add(makePackage, ofYear('2025'), ofYear('2026'))
    itAuditsEvery(
      DOORS.reports
        .map(({ door }) => door)
        .filter(({ method, path }) => method === 'POST' && path.startsWith('/archive')),
      scenarios,
      () => server,
    )
  })
})
