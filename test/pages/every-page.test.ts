import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readMyCase } from '../../src/contract/my-cases'
import { openGuestSession } from '../../src/contract/sessions'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { Desk } from '../journeys/desk'
import { onEachBuild } from '../journeys/on-each-build'
import { call, newKey } from '../support/http-client'
import { countyPages, deskPages, HEAD_PAGES } from '../support/pages/desk-pages'
import { lookAtPages } from '../support/pages/look-at-pages'
import { findings } from '../support/pages/page-findings'
import { residentPages } from '../support/pages/resident-pages'
import { requestForm } from '../support/request-forms'

/*
 * Every page can be used with a screen reader, in contrast, by a finger, on a small phone and in large words: in the
 * ordinary view and in that for elders, light and dark, in seven steps of text size, 320 and 390 wide.
 */
onEachBuild('every page', '2026-09-18', (town) => {
  it('of residents is right for everybody', async () => {
    const phone = await town().phone()
    assert.deepEqual(await lookAtPages(phone, await residentPages(town().server)), [])
    await phone.open('/pages/topics/new/index?about=路灯的维修费用')
    await phone.tap('点题')
    await phone.see('别人还看不到')
    assert.deepEqual(await findings(phone), [])
  })

  it('of a case too, for the applicant and at the desk', async () => {
    const { server } = town()
    const { body } = await call(server, openGuestSession, [{}])
    const filed = await call(server, submitInformationRequest, [
      requestForm(),
      { token: body.token, key: newKey() },
    ])
    assert.equal(
      (await call(server, readMyCase, [{ id: filed.body.caseId }, { token: body.token }])).status,
      200,
    )
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.clerk)
    const today = await findings(desk.phone)
    await desk.openCase(filed.body.number)
    assert.deepEqual([...today, ...(await findings(desk.phone))], [])
  })

  it('of the publishing desk and the catalogue too', async () => {
    const { server } = town()
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.clerk)
    assert.deepEqual(await lookAtPages(desk.phone, await deskPages(server)), [])
  })

  it('of the head too', async () => {
    const desk = new Desk(await town().phone())
    await desk.signIn(town().server.accounts.head)
    assert.deepEqual(await lookAtPages(desk.phone, HEAD_PAGES), [])
  })

  it('of the county too', async () => {
    const { server } = town()
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.county, '各乡镇')
    assert.deepEqual(await lookAtPages(desk.phone, await countyPages(server)), [])
  })
})
