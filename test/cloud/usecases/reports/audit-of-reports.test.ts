import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { actOnReport, readReport } from '../../../../src/contract/annual-reports'
import { actOnCountyReport, readCountyReport } from '../../../../src/contract/county-reports'
import { importReportFile, pasteReportTable } from '../../../../src/contract/report-files'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

onOneDatabase((database) => {
  describe('no change to an annual report without its audit entry', () => {
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
    const act = (value: number) => async () => {
      const { body } = await call(server, readReport, [{ id: '2025' }, { token: clerk }])
      const key = 'table1_5.licences.decisions'
      const entered = { act: 'enter_figure', key, value, source: '便民服务中心台账', reason: '' }
      return [{ id: '2025', seq: body.seq, act: entered }, clerk] as const
    }
    scenarios.add(actOnReport, act(3), act(-3))
    const write = (chapter: string) => async () => {
      const { body } = await call(server, readCountyReport, [{ id: '2025' }, { token: county }])
      const written = { act: 'write_chapter', chapter, text: '全县的情况。' }
      return [{ id: '2025', seq: body.seq, act: written }, county] as const
    }
    scenarios.add(actOnCountyReport, write('overall'), write('nowhere'))
    const paste = (text: string) => async () => {
      const { body } = await call(server, readReport, [{ id: '2025' }, { token: clerk }])
      const pasted = { table: 'table1_6', text, source: '原报告' }
      return [{ id: '2025', seq: body.seq, ...pasted }, clerk] as const
    }
    scenarios.add(pasteReportTable, paste('行政处罚\t4\n行政强制\t0'), paste('行政处罚\t4'))
    const fromFile = (text: string) => async () => {
      const file = { name: '2025年报告.csv', bytes: new TextEncoder().encode(text) }
      const sent = await upload({ server, token: clerk }, file)
      const { body } = await call(server, readReport, [{ id: '2025' }, { token: clerk }])
      return [{ id: '2025', seq: body.seq, file: sent.body.id }, clerk] as const
    }
    scenarios.add(importReportFile, fromFile('项目,收费\n行政事业性收费,3'), fromFile('姓名,电话\n甲,乙'))
    itAuditsEvery(
      DOORS.reports
        .map(({ door }) => door)
        .filter(
          ({ method, path }) =>
            method === 'POST' && !/^\/(archive|rectification|townships|county-calendar)/.test(path),
        ),
      scenarios,
      () => server,
    )
  })
})
