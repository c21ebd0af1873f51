import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onEachBuild } from '../journeys/on-each-build'
import { fileOfSampledRun, IS_WHOLE_MATRIX } from '../support/matrix'
import { pagesOf } from '../support/pages/all-addresses'
import { askedOn, isForEverybody } from '../support/pages/asks-to-sign-in'
import { lookAtPages } from '../support/pages/look-at-pages'
import type { Page } from '../support/pages/page'
import { findings } from '../support/pages/page-findings'
import { thingsToLookAt } from '../support/pages/things-to-look-at'

/** Where every test is run, each page is looked at on one of the builds; on both in the whole matrix, or by itself (ADR 0208). */
const ofThisRun = (pages: readonly Page[], build: string): readonly Page[] =>
  fileOfSampledRun() === null ? pages : pages.filter((_page, at) => (at % 2 === 0) === (build === 'h5'))

/*
 * Every page can be used with a screen reader, in contrast, by a finger, on a small phone and in large words: in the
 * ordinary view and in that for elders, light and dark, in seven steps of text size, 320 and 390 wide.
 */
onEachBuild('every page', '2026-09-18', (town) => {
  it('of residents is right for everybody', async () => {
    const { ids, sessions } = await thingsToLookAt(town().server)
    const phone = await town().phone()
    await phone.hasStored('gkt:session', sessions.resident)
    assert.deepEqual(await lookAtPages(phone, ofThisRun(pagesOf('resident', ids), town().build)), [])
    await phone.open('/pages/topics/new/index?about=路灯的维修费用')
    await phone.tap('点题')
    await phone.see('别人还看不到')
    assert.deepEqual(await findings(phone), [])
  })

  it('on which everybody reads never asks who he is: no sign-in, no permission, no session', async (context) => {
    if (town().build === 'h5' && !IS_WHOLE_MATRIX) return context.skip('on H5 in the whole matrix')
    const { ids } = await thingsToLookAt(town().server)
    const phone = await town().phone()
    const asked: string[] = []
    for (const page of ofThisRun(pagesOf('resident', ids), town().build).filter(isForEverybody))
      asked.push(...(await askedOn(phone, town().server, page)))
    assert.deepEqual(asked, [])
  })

  for (const who of ['clerk', 'head', 'county'] as const)
    it(`of the ${who} too`, async () => {
      const { ids, sessions } = await thingsToLookAt(town().server)
      const phone = await town().phone()
      await phone.hasStored('gkt:session', sessions[who])
      assert.deepEqual(await lookAtPages(phone, ofThisRun(pagesOf(who, ids), town().build)), [])
    })
})
