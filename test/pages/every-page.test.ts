import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onEachBuild } from '../journeys/on-each-build'
import { pagesOf } from '../support/pages/all-addresses'
import { lookAtPages } from '../support/pages/look-at-pages'
import { findings } from '../support/pages/page-findings'
import { thingsToLookAt } from '../support/pages/things-to-look-at'

/*
 * Every page can be used with a screen reader, in contrast, by a finger, on a small phone and in large words: in the
 * ordinary view and in that for elders, light and dark, in seven steps of text size, 320 and 390 wide.
 */
onEachBuild('every page', '2026-09-18', (town) => {
  it('of residents is right for everybody', async () => {
    const { ids, sessions } = await thingsToLookAt(town().server)
    const phone = await town().phone()
    await phone.hasStored('gkt:session', sessions.resident)
    assert.deepEqual(await lookAtPages(phone, pagesOf('resident', ids)), [])
    await phone.open('/pages/topics/new/index?about=路灯的维修费用')
    await phone.tap('点题')
    await phone.see('别人还看不到')
    assert.deepEqual(await findings(phone), [])
  })

  for (const who of ['clerk', 'head', 'county'] as const)
    it(`of the ${who} too`, async () => {
      const { ids, sessions } = await thingsToLookAt(town().server)
      const phone = await town().phone()
      await phone.hasStored('gkt:session', sessions[who])
      assert.deepEqual(await lookAtPages(phone, pagesOf(who, ids)), [])
    })
})
