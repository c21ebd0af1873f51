import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { loadCountyDays } from '../../../../src/contract/county-calendar'
import {
  foundTownship,
  endHeadSessions,
  issueHeadPassword,
  loadLaws,
  openTownshipHead,
} from '../../../../src/contract/new-township'
import { closeTownship, keepTownshipOpen } from '../../../../src/contract/township-closing'
import { makeTownshipExport } from '../../../../src/contract/township-export'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { closingFormOf, newTownship, townshipFormOf } from '../../../support/township-forms'

onOneDatabase((database) => {
  describe('no township set up without its audit entry', () => {
    let server: TestServer
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      county = await tokenOf(server, 'county')
    })
    after(() => server.stop())

    const founded = async () => (await newTownship({ server, token: county })).body
    const scenarios = new Scenarios()
    scenarios.add(
      foundTownship,
      async () => [townshipFormOf(), county],
      async () => [townshipFormOf({ id: server.tenant }), county],
    )
    scenarios.add(
      loadLaws,
      async () => [{ id: (await founded()).id, from: 0 }, county],
      async () => [{ id: 'nowhere', from: 0 }, county],
    )
    const opening = (account: string) => async () => {
      const { id } = await founded()
      return [{ id, displayName: '李主任', account, reason: '没有交接' }, county] as const
    }
    scenarios.add(openTownshipHead, opening('lizr'), opening('wangzr'))
    scenarios.add(
      issueHeadPassword,
      async () => {
        const { id, headId } = await founded()
        return [{ id, person: headId }, county]
      },
      async () => [{ id: (await founded()).id, person: 'nobody' }, county],
    )
    scenarios.add(
      endHeadSessions,
      async () => {
        const { id, headId } = await founded()
        return [{ id, person: headId }, county]
      },
      async () => [{ id: (await founded()).id, person: 'nobody' }, county],
    )
    const closing = (on: string) => async () => {
      const { id, township } = await founded()
      return [closingFormOf({ id, township, on }), county] as const
    }
    scenarios.add(closeTownship, closing('2026-04-01'), closing('2026-03-01'))
    scenarios.add(
      keepTownshipOpen,
      async () => [{ id: (await founded()).id, reason: '不撤了' }, county],
      async () => [{ id: 'nowhere', reason: '不撤了' }, county],
    )
    scenarios.add(
      makeTownshipExport,
      async () => [{ id: (await founded()).id, because: '撤镇移交' }, county],
      async () => [{ id: 'nowhere', because: '撤镇移交' }, county],
    )
    const holidays = (days: string) => async () => [{ source: '州府办公室通知', days }, county] as const
    scenarios.add(loadCountyDays, holidays('2026-04-13 放假 泼水节'), holidays('4月13日放假'))
    itAuditsEvery(
      DOORS.reports
        .map(({ door }) => door)
        .filter(({ method, path }) => method === 'POST' && /^\/(townships|county-calendar)/.test(path)),
      scenarios,
      () => server,
    )
  })
})
