import { after, before, describe } from 'node:test'
import { DOORS } from '../../../cloud/api/serve-areas'
import { actOnReport, readReport } from '../../../src/contract/annual-reports'
import { pasteReportTable } from '../../../src/contract/report-files'
import { itAuditsEvery, Scenarios } from '../../support/audited-doors'
import { eachDatabase } from '../../support/databases'
import { call } from '../../support/http-client'
import { tokenOf } from '../../support/people-in-tests'
import { startServer, type TestServer } from '../../support/server'

eachDatabase((database) => {
  describe('no change to an annual report without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const scenarios = new Scenarios()
    const act = (value: number) => async () => {
      const { body } = await call(server, readReport, [{ id: '2025' }, { token: clerk }])
      const key = 'table1_5.licences.decisions'
      const entered = { act: 'enter_figure', key, value, source: '便民服务中心台账', reason: '' }
      return [{ id: '2025', seq: body.seq, act: entered }, clerk] as const
    }
    scenarios.add(actOnReport, act(3), act(-3))
    const paste = (text: string) => async () => {
      const { body } = await call(server, readReport, [{ id: '2025' }, { token: clerk }])
      const pasted = { table: 'table1_6', text, source: '原报告' }
      return [{ id: '2025', seq: body.seq, ...pasted }, clerk] as const
    }
    scenarios.add(pasteReportTable, paste('行政处罚\t4\n行政强制\t0'), paste('行政处罚\t4'))
    itAuditsEvery(
      DOORS.reports.map(({ door }) => door).filter(({ method }) => method === 'POST'),
      scenarios,
      () => server,
    )
  })
})
