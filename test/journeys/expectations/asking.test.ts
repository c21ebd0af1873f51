import assert from 'node:assert/strict'
import { it } from 'node:test'
import { photoWith } from '../../support/attachment-files'
import { comes } from '../../support/patience'
import { mp3Of } from '../../support/sound-files'
import { Desk } from '../desk'
import { onEachBuild } from '../on-each-build'
import { LI_XIAOMAN, Resident, untilSaved, WANTED } from '../resident'

// The numbers are those of the twenty expectations; see docs/expectations.md.
onEachBuild('what somebody who asks expects', '2026-09-18', (town) => {
  it('2 loses no draft: it survives a kill at every field, with the step and the time it was saved', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await phone.tap(/^个人/)
    await phone.see('证件名称')
    await phone.choose('证件名称', '身份证')
    const fields = {
      姓名: LI_XIAOMAN.name,
      身份证号码: LI_XIAOMAN.identityNumber,
      联系电话: LI_XIAOMAN.phone,
    }
    const written: (readonly [string, string])[] = []
    for (const [label, value] of Object.entries({ ...fields, 联系地址: LI_XIAOMAN.address })) {
      await phone.fill(label, value)
      written.push([label, value])
      await untilSaved()
      await phone.see(/已保存 \d\d:\d\d/)
      await phone.kill()
      await phone.see('您是谁？')
      for (const [kept, text] of written) assert.equal(await phone.valueOf(kept), text)
    }
    await resident.sayWhat()
    await untilSaved()
    await phone.kill()
    await phone.see('您要什么信息？')
    assert.equal(await phone.valueOf('信息名称或内容'), WANTED)
  })

  it('3 never sends twice and loses nothing; 4 knows that it arrived, and when an answer is due', async () => {
    const { server } = town()
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    phone.dropNextAnswer('/submit')
    await resident.send()
    const number = await resident.numberOnReceipt()
    assert.match(number, /^盏公申〔2026〕\d+号$/)
    for (const there of ['提交时间', /等双方确认/, '地址', '电话']) await phone.see(there)
    await phone.tap('这个日期怎么来的')
    await phone.see(/国庆/)
    const clerk = new Desk(await town().otherPhone())
    await clerk.signIn(server.accounts.clerk)
    assert.equal((await clerk.phone.text()).split(number).length - 1, 1, 'one case, shown once')
  })

  it('5 sees how far it is, what is next and by when, also by number on another phone', async () => {
    const { server } = town()
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest('芒别村2025年道路硬化资金')
    await resident.send()
    const number = await resident.numberOnReceipt()
    const clerk = new Desk(await town().otherPhone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(number)
    await clerk.confirmReceipt()
    await resident.openMyCase('芒别村2025年道路硬化资金')
    for (const there of ['办理中', /10月2[0-9]日/]) await phone.see(there)
    const other = await town().otherPhone()
    await other.open('/pages/requests/look-up/index')
    await other.fill('申请编号', number)
    await other.fill('电话后四位', LI_XIAOMAN.phone.slice(-4))
    await other.tap('查询')
    await other.see(/办理中/)
    const shown = await other.text()
    for (const secret of [LI_XIAOMAN.name, LI_XIAOMAN.phone, '道路硬化']) assert.ok(!shown.includes(secret))
  })

  it('6 is told of news on the phone, with what is unread', async () => {
    const { server } = town()
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest('2025年农田水利维修清单')
    await resident.send()
    const number = await resident.numberOnReceipt()
    const clerk = new Desk(await town().otherPhone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(number)
    await clerk.confirmReceipt()
    await phone.open('/pages/mine/index')
    // On the mini-program the earlier requests of this WeChat user have news of their own.
    await phone.see(/\d 条未读/)
    await phone.tap(/^消息/)
    await phone.see(/收到您的申请/)
    await phone.tap(/收到您的申请/)
    await phone.see('办理过程')
  })

  it('9 need not type: a photo, a voice note and one field make a letter', async () => {
    const phone = await town().phone()
    await phone.open('/pages/complaints/new/index?kind=complaint')
    await phone.see('写信给镇里')
    await phone.pickFiles(/^(选照片|选择照片|选择文件|拍照).*照片/, [
      { name: '路灯.jpg', bytes: photoWith() },
    ])
    await phone.speak({ name: '录音.mp3', bytes: mp3Of(115) })
    await phone.see('已传好')
    await phone.fill('什么事', '听录音')
    await phone.tap(/^不留姓名/)
    await phone.tap('寄出')
    await phone.see('已寄出')
    await phone.see(/盏信〔2026〕\d+号/)
  })

  it('16 is not asked twice: with his word the next form is filled in, and he can have it forgotten', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    await phone.toggle('下次不用再填：把姓名、电话、地址记在这部手机上')
    await resident.send()
    await resident.numberOnReceipt()
    await resident.startRequest()
    await phone.see('已填上这部手机记着的信息，请核对。')
    assert.equal(await phone.valueOf('姓名'), LI_XIAOMAN.name)
    assert.equal(await phone.valueOf('联系地址'), LI_XIAOMAN.address)
    assert.equal(await phone.valueOf('身份证号码'), '', 'nobody agreed to keep the number')
    await phone.open('/pages/complaints/new/index?kind=complaint')
    const phoneIs = (value: string) => comes(async () => (await phone.valueOf('联系电话')) === value)
    assert.ok(await phoneIs(LI_XIAOMAN.phone), 'filled in')
    await phone.tap('不是我，清空')
    assert.ok(await phoneIs(''), 'emptied')
    await phone.open('/pages/mine/index')
    await phone.see('这部手机记着的信息')
    assert.doesNotMatch(await phone.text(), new RegExp(LI_XIAOMAN.phone))
    await phone.tap('不再记，删掉')
    await phone.see('已删掉。下次填表要重新填。')
    await phone.kill()
    await phone.notSee('这部手机记着的信息')
  })

  it('17 has his data masked, with the purpose at the field, and sees who looked at it', async () => {
    const { server } = town()
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await phone.see(/只有经办人能看，看过会留下记录/)
    await resident.sayWhoAsCitizen()
    await resident.sayWhat('2025年村级公益岗位名单')
    await resident.sayHow()
    await resident.send()
    const number = await resident.numberOnReceipt()
    const clerk = new Desk(await town().otherPhone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(number)
    const masked = await clerk.phone.text()
    for (const secret of [LI_XIAOMAN.identityNumber, LI_XIAOMAN.phone]) assert.ok(!masked.includes(secret))
    await clerk.phone.tap(/^查看.*电话/)
    await clerk.phone.fill('查看原因', '要打电话核对')
    await clerk.phone.tap('确认查看')
    await clerk.phone.see(LI_XIAOMAN.phone)
    await phone.open('/pages/mine/access/index')
    await phone.see(/要打电话核对/)
  })

  it('19 is told by name what is wrong and how to mend it, is taken there, and loses nothing', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsCitizen({
      ...LI_XIAOMAN,
      identityNumber: '110105194912310021' as typeof LI_XIAOMAN.identityNumber,
    })
    await phone.tap('下一步')
    await phone.see(/校验不通过/)
    assert.equal(await phone.valueOf('姓名'), LI_XIAOMAN.name)
    assert.equal(await phone.valueOf('身份证号码'), '110105194912310021')
    const isThere = () =>
      phone.browserPage.evaluate<boolean>(
        'Boolean(document.activeElement?.closest(\'[id="field-identityNumber"]\'))',
      )
    assert.ok(await comes(isThere))
  })
})
