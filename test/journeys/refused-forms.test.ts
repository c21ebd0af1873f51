import assert from 'node:assert/strict'
import { it } from 'node:test'
import { comes } from '../support/patience'
import { onBuild } from './on-each-build'

/** A form, the button that sends it empty, and the field that has to be mended. */
const FORMS = [
  ['/pages/topics/new/index', '点题', 'field-title'],
  ['/pages/complaints/new/index', '寄出', 'field-kind'],
] as const

onBuild('h5', ['a form that is refused', '2026-09-18'], (town) => {
  for (const [page, button, field] of FORMS)
    it(`takes the focus to what has to be mended: ${page}`, async () => {
      const phone = await town().phone()
      await phone.open(page)
      await phone.tap(button)
      const isThere = () =>
        phone.browserPage.evaluate(
          `document.getElementById('${field}')?.contains(document.activeElement) === true`,
        )
      assert.ok(await comes(async () => (await isThere()) === true))
    })
})
