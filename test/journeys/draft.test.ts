import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onEachBuild, onOneBuild } from './on-each-build'
import { COOPERATIVE, LI_XIAOMAN, Resident, WANTED } from './resident'

/** Longer than the second within which a draft is saved. */
const SAVED = 1300

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

onEachBuild('a draft that is written on a phone that dies', '2026-09-18', (town) => {
  it('survives at every field, with the step it was at', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await phone.tap(/^个人/)
    const fields: readonly (readonly [label: string, value: string])[] = [
      ['姓名', LI_XIAOMAN.name],
      ['身份证号码', LI_XIAOMAN.identityNumber],
      ['联系电话', LI_XIAOMAN.phone],
      ['联系地址', LI_XIAOMAN.address],
    ]
    await phone.see('证件名称')
    await phone.choose('证件名称', '身份证')
    const written: (readonly [string, string])[] = []
    for (const [label, value] of fields) {
      await phone.fill(label, value)
      written.push([label, value])
      await pause(SAVED)
      await phone.kill()
      await phone.see('您是谁？')
      for (const [kept, text] of written) assert.equal(await phone.valueOf(kept), text)
    }
    await resident.sayWhat()
    await pause(SAVED)
    await phone.kill()
    await phone.see('您要什么信息？')
    assert.equal(await phone.valueOf('信息名称或内容'), WANTED)
  })

  it('is offered again under 申请 and 我的, and is gone after sending', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.fillRequest()
    await pause(SAVED)
    await phone.kill('/pages/mine/index')
    await phone.see('没写完的申请')
    await phone.tap(/没写完的申请/)
    await phone.see('请核对')
    await resident.send()
    await resident.numberOnReceipt()
    await phone.open('/pages/apply/index')
    await phone.notSee('没写完的申请')
  })
})

onOneBuild('the request form', '2026-09-18', (town) => {
  it('names the field and the cure, keeps what was typed, and sends nothing', async () => {
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
    assert.equal((await phone.storage()) === null, false)
  })

  it('takes an organisation with its kind, and asks no purpose', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsOrganisation()
    await resident.sayWhat()
    assert.doesNotMatch(await phone.text(), /用途/)
    await resident.sayHow()
    await phone.see(COOPERATIVE.name)
    await resident.send()
    await resident.numberOnReceipt()
  })

  it('warns of vague words, and shows what is public already', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsCitizen()
    await resident.sayWhat('最低生活保障的所有相关材料')
    await phone.see(/不好查/)
    await phone.fill('信息名称或内容', '最低生活保障')
    await phone.see('可能已经公开了')
  })
})
