import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readCounty } from '../../../../src/contract/county'
import { listDocuments } from '../../../../src/contract/list-documents'
import {
  foundTownship,
  issueHeadPassword,
  loadLaws,
  openTownshipHead,
  readNewTownshipDesk,
  readTownshipHeads,
} from '../../../../src/contract/new-township'
import { readCountyTownship } from '../../../../src/contract/county'
import { readCatalogue } from '../../../../src/contract/catalogue'
import { readOffice } from '../../../../src/contract/read-office'
import { readServiceHall } from '../../../../src/contract/service-hall'
import { changePassword, listTownships, openGuestSession, signIn } from '../../../../src/contract/sessions'
import { listStaffAccounts, openStaffAccount } from '../../../../src/contract/staff-accounts'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { rowCounts } from '../../../support/row-counts'
import { startServer, type TestServer } from '../../../support/server'
import { staffAccountFormOf } from '../../../support/staff-account-forms'
import { newTownship, townshipFormOf } from '../../../support/township-forms'

const OWN = '大盈江2月水位真高啊'

onOneDatabase((database) => {
  describe('a township that the county sets up', () => {
    let server: TestServer
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      county = await tokenOf(server, 'county')
    })
    after(() => server.stop())
    const as = () => ({ server, token: county })
    const inside = (tenant: string) => ({ origin: server.origin, tenant })
    const signInAt = async (tenant: string, headId: string) => {
      const order = { id: tenant, person: headId }
      const { body } = await call(server, issueHeadPassword, [order, { token: county }])
      const session = await call(inside(tenant), signIn, [{ account: body.account, password: body.password }])
      const chosen = { current: body.password, password: OWN }
      return (await call(inside(tenant), changePassword, [chosen, { token: session.body.token }])).body.token
    }

    it('can be read, asked and worked in from the first moment', async () => {
      const founded = await newTownship(as(), { phone: '0692-8181234' })
      assert.equal(founded.status, 200, founded.error?.message)
      const { id, headId, township } = founded.body
      const office = await call(inside(id), readOffice, [{}])
      assert.deepEqual([office.body.township, office.body.phone], [township, '0692-8181234'])
      assert.ok(office.body.unverified.includes('address'))
      const hall = await call(inside(id), readServiceHall, [{}])
      assert.deepEqual(
        hall.body.windows.map(({ name }) => name),
        ['民政窗口', '医保窗口'],
      )
      const head = await signInAt(id, headId)
      const catalogue = await call(inside(id), readCatalogue, [{}, { token: head }])
      assert.ok(catalogue.body.columns.length > 5, 'the model catalogue is there')
      const guest = (await call(inside(id), openGuestSession, [{}])).body.token
      const filed = await call(inside(id), submitInformationRequest, [
        requestForm(),
        { token: guest, key: newKey() },
      ])
      assert.match(filed.body.number, new RegExp(`^${founded.body.caseNumberPrefix}〔2026〕1号$`))
      const people = await call(inside(id), listStaffAccounts, [{}, { token: head }])
      assert.deepEqual(
        people.body.accounts.map(({ displayName, status }) => [displayName, status]),
        [['王主任', 'active']],
      )
      const clerk = await call(inside(id), openStaffAccount, [
        staffAccountFormOf(),
        { token: head, key: newKey() },
      ])
      assert.equal(clerk.status, 200)
      const beside = await call(server, readCounty, [{}, { token: county }])
      assert.ok(beside.body.townships.some((each) => each.township === township))
    })

    it('is one of those that anybody may change to, by name', async () => {
      const { id } = (await newTownship(as(), { township: '盈江县阿邦镇' })).body
      const { body } = await call(server, listTownships, [{}])
      assert.deepEqual(body.townships[0], { id, name: '盈江县阿邦镇' })
      assert.ok(body.townships.some((each) => each.id === server.tenant))
    })

    it('has the days off that its county has loaded', async () => {
      const holiday = { on: '2026-04-13', isRest: true, note: '泼水节', source: '州府通知', verified: true }
      await server.storage.write(server.tenant, ({ calendars }) => calendars.putDays([holiday as never]))
      const { id } = (await newTownship(as())).body
      const days = await server.storage.read(id, async ({ calendars }) => (await calendars.loaded()).days)
      assert.deepEqual(
        days?.map(({ on, note }) => [on, note]),
        [['2026-04-13', '泼水节']],
      )
    })

    it('gets the laws step by step, each once however often it is asked', async () => {
      const { id } = (await newTownship(as())).body
      const next = async (from: number) =>
        (await call(server, loadLaws, [{ id, from }, { token: county }])).body
      const first = await next(0)
      assert.deepEqual(await next(0), first)
      assert.ok(first.done < first.of)
      let done = first.done
      while (done < first.of) done = (await next(done)).done
      const found = await call(inside(id), listDocuments, [{ q: '政府信息公开条例', column: '', cursor: '' }])
      assert.ok(found.body.items.length > 0)
      const stored = await server.storage.read(id, ({ documents }) => documents.countByColumn())
      assert.equal(
        stored?.reduce((sum, { count }) => sum + count, 0),
        first.of,
      )
      const seen = (await call(server, readCountyTownship, [{ id }, { token: county }])).body
      assert.equal(seen.standing.catalogue.newestOn, null, 'laws are nothing that the township published')
    })

    it('is there once, however often the form is sent', async () => {
      const [form, key] = [townshipFormOf(), newKey()]
      const first = await call(server, foundTownship, [form, { token: county, key }])
      const again = await call(server, foundTownship, [form, { token: county, key }])
      assert.deepEqual(again.body, first.body)
    })

    it('is not taken for another, and leaves nothing where it is refused', async () => {
      const before = await rowCounts(server.storage)
      const clash = async (facts: object) => {
        const refused = await newTownship(as(), facts)
        return [refused.status, refused.error?.field]
      }
      assert.deepEqual(await clash({ id: server.tenant }), [422, 'id'])
      assert.deepEqual(await clash({ caseNumberPrefix: '盏公申' }), [422, 'caseNumberPrefix'])
      assert.deepEqual(await clash({ phone: '1234567' }), [422, 'phone'])
      assert.deepEqual(await clash({ units: [] }), [422, 'units'])
      assert.deepEqual(await rowCounts(server.storage), before)
    })

    it('is the county’s to set up, and its heads are the county’s to let in again', async () => {
      const head = await tokenOf(server, 'head')
      assert.equal((await newTownship({ server, token: head })).status, 403)
      const { id } = (await newTownship(as())).body
      const heads = async () =>
        (await call(server, readTownshipHeads, [{ id }, { token: county }])).body.heads
      assert.deepEqual(
        (await heads()).map(({ status }) => status),
        ['new'],
      )
      const form = { id, displayName: '李主任', account: 'lizr', reason: '王主任调走，没有交接' }
      const second = await call(server, openTownshipHead, [form, { token: county, key: newKey() }])
      assert.equal(second.status, 200)
      assert.equal((await heads()).length, 2)
      assert.ok(await signInAt(id, second.body.id))
      const elsewhere = await call(server, readTownshipHeads, [{ id: 'nowhere' }, { token: county }])
      assert.equal(elsewhere.status, 404)
    })

    it('begins with what its neighbour has, to be changed', async () => {
      const { body } = await call(server, readNewTownshipDesk, [{}, { token: county }])
      assert.equal(body.county, '盈江县')
      assert.ok(body.units.includes('党政综合办公室'))
      assert.ok(body.taken.some(({ id }) => id === server.tenant))
      assert.ok(body.gets.catalogueItems > 50 && body.gets.laws > 50)
    })
  })
})
