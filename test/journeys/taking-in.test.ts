import { it } from 'node:test'
import { photoWith } from '../support/attachment-files'
import { Desk } from './desk'
import { inMiniProgram } from './on-each-build'

// Staff pages are the same code on both builds; what H5 does of its own is in the other journeys and in test/pages.
inMiniProgram('a letter told on the telephone', '2026-09-18', (town) => {
  it('is written down without a name, numbered, and handled like any other', async () => {
    const clerk = new Desk(await town().phone())
    await clerk.signIn(town().server.accounts.clerk)
    const { phone } = clerk
    await phone.tap(/^来信办理/)
    await phone.tap('登记来信、来电、来访')
    await phone.tap(/^登记$/)
    await phone.see('请选择来信是怎样收到的')
    await phone.tap(/^电话，/)
    await phone.fill('来电日期', '2026-09-17')
    await phone.tap(/^投诉，/)
    await phone.fill('内容', '芒别村三组路口的垃圾桶满了三天没有人收')
    // Who has taken the photo presses on: a photo that is still on its way is waited for, not a reason to refuse.
    phone.delayNext('/uploads', 3000)
    await phone.pickFiles(/^(选照片|选择文件).*原件照片/, [{ name: '信.jpg', bytes: photoWith() }])
    await phone.tap(/^不留，/)
    await phone.tap(/^登记$/)
    await phone.see('已经登记')
    await phone.see('盏信〔2026〕1号')
    await phone.see(/最迟答复/)
    await phone.tap('去办理')
    await phone.see('没有留姓名')
    await phone.see(/照片1\.jpg/)
    await phone.see('确认类别')
  })
})
