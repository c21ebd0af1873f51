import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onOneScreen } from './on-each-build'
import { Resident } from './resident'

onOneScreen('the receipt’s proof', '2026-09-18', (town) => {
  it('is a code and a line to copy, drawn on the phone', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    await resident.send()
    const number = await resident.numberOnReceipt()
    await phone.tap('回执存证')
    await phone.see(new RegExp(`公开通回执 ${town().server.tenant} ${number} 1 [0-9a-f]{64} [0-9a-f]{16}`))
    const drawn = await phone.browserPage.evaluate(`(() => {
      const code = [...document.querySelectorAll('*')].find((each) => each.getAttribute('aria-label') === '回执存证二维码')
      return code === undefined ? null : { picture: getComputedStyle(code).backgroundImage.slice(0, 24), wide: code.getBoundingClientRect().width }
    })()`)
    const { picture, wide } = drawn as { picture: string; wide: number }
    assert.match(picture, /^url\("data:image\/svg\+xml/)
    assert.ok(wide >= 200, String(wide))
    await phone.see('复制存证文字')
  })
})
