import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readGuide, saveGuide } from '../../../../src/contract/guide'
import { readHome } from '../../../../src/contract/read-home'
import { readOffice, type OfficeView } from '../../../../src/contract/read-office'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { GUIDE_FIELDS, type OfficeGuide } from '../../../../src/domain/guide/office-guide'
import { feedPath } from '../../../../src/domain/open-data/addresses'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startRequestDesk } from '../../../support/peopled-server'
import { requestForm } from '../../../support/request-forms'
import type { TestServer } from '../../../support/server'

const guideOf = (office: OfficeView, over: Partial<OfficeGuide>): OfficeGuide => {
  const pairs = GUIDE_FIELDS.map((field) => [field, office[field]])
  return { ...(Object.fromEntries(pairs) as unknown as OfficeGuide), unverified: office.unverified, ...over }
}

onOneDatabase((database) => {
  describe('the disclosure guide (公开指南)', () => {
    let server: TestServer
    let head = ''
    let clerk = ''
    let resident = ''
    before(async () => {
      ;({ server, head, clerk, resident } = await startRequestDesk(database))
    })
    after(() => server.stop())

    const office = async () => (await call(server, readOffice, [{}])).body
    const save = async (
      over: Partial<OfficeGuide>,
      { token = head, version = 0, because = '已核对' } = {},
    ) => {
      const now = await office()
      const form = { version: version || now.version, guide: guideOf(now, over), because }
      return call(server, saveGuide, [form, { token, key: newKey() }])
    }

    it('begins with what is known, and says which of it nobody has checked', async () => {
      const { version, phone, unverified } = await office()
      assert.deepEqual([version, phone], [1, '12345'])
      assert.deepEqual(unverified, ['address', 'hours', 'phone', 'supervisorPhone', 'court'])
      assert.deepEqual((await call(server, readGuide, [{}, { token: head }])).body.versions, [])
    })

    it('is changed in one place and read in all: office, home, receipt, feed and description of the doors', async () => {
      const done = await save({ phone: '0692-8180001', unverified: ['court'] })
      assert.equal(done.status, 200, done.error?.message)
      const shown = await office()
      assert.deepEqual([shown.version, shown.phone, shown.unverified], [2, '0692-8180001', ['court']])
      assert.equal(shown.updatedOn, '2026-03-02')
      assert.equal((await call(server, readHome, [{}])).body.office.phone, '0692-8180001')
      const filed = await call(server, submitInformationRequest, [
        requestForm(),
        { token: resident, key: newKey() },
      ])
      assert.equal(filed.body.office.phone, '0692-8180001')
      const at = async (path: string) => (await fetch(`${server.origin}${path}`)).text()
      const feed = await at(feedPath(server.tenant, '', 'rss'))
      assert.match(feed, /电话：0692-8180001/)
      assert.match(await at(`/api/open_data/${server.tenant}/openapi`), /0692-8180001/)
    })

    it('keeps every version with who changed what and why, the facts it began with too', async () => {
      await save({ fax: '0692-8180002' }, { because: '装了传真机' })
      const { versions } = (await call(server, readGuide, [{}, { token: clerk }])).body
      assert.deepEqual(
        versions.map(({ version, because, changed }) => [version, because, changed.join('、')]),
        [
          [3, '装了传真机', '传真'],
          [2, '已核对', '地址、办公时间、电话、监督电话'],
          [1, '', ''],
        ],
      )
      assert.deepEqual([versions[0]?.by === '', versions[2]?.by], [false, ''])
    })

    it('is refused in words, on an old page, and by whoever is not the head of the office', async () => {
      const reviewer = await tokenOf(server, 'reviewer')
      const { version } = await office()
      await expectRefusal(server, ['invalid_field', 'guide.phone'], () => save({ phone: '见门口' }))
      await expectRefusal(server, ['invalid_field', 'guide.address'], () => save({ address: '' }))
      await expectRefusal(server, ['invalid_field', 'because'], () => save({}, { because: '' }))
      await expectRefusal(server, ['guide_changed', null], () => save({}, { version: version - 1 }))
      await expectRefusal(server, ['forbidden', null], () => save({}, { token: clerk }))
      await expectRefusal(server, ['forbidden', null], () => save({}, { token: reviewer }))
    })

    it('names the hotline again where the number is taken out', async () => {
      await save({ phone: '' })
      const { phone, unverified } = await office()
      assert.deepEqual([phone, unverified], ['12345', ['phone', 'court']])
    })
  })
})
