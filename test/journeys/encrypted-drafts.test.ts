import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { AppDriver, H5Driver, WeappDriver } from '../support/driver'
import { comes } from '../support/patience'
import { onEachBuild } from './on-each-build'
import { LI_XIAOMAN, Resident, untilSaved } from './resident'

const FORM = '/pages/requests/new/index'
const { identityNumber } = LI_XIAOMAN

type Phone = H5Driver | WeappDriver

const kept = async (phone: AppDriver): Promise<string> => JSON.stringify(await phone.storage())
const opened = async (phone: Phone): Promise<string> => JSON.stringify(await phone.openedStorage())

onEachBuild('an identity number that is typed', '2026-09-18', (town) => {
  it('is there again after a kill, and nowhere in what the phone keeps; a request that waits hides it as well', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsCitizen()
    await untilSaved()
    assert.match(await kept(phone), /draft:information-request/)
    assert.ok(!(await kept(phone)).includes(identityNumber))
    assert.match(await opened(phone), new RegExp(identityNumber), 'the program itself reads it')
    await phone.kill(FORM)
    await phone.see('您是谁？')
    assert.equal(await phone.valueOf('身份证号码'), identityNumber)
    await resident.sayWhat()
    await resident.sayHow()
    await phone.toggle('下次不用再填：把姓名、电话、地址记在这部手机上')
    await phone.toggle(/证件号码也记住/.source)
    await phone.goOffline()
    await resident.send()
    await phone.see('申请已经存好')
    assert.ok(!(await kept(phone)).includes(identityNumber))
    await phone.goOnline()
    await resident.numberOnReceipt()
    assert.match(await kept(phone), /own-details:sealed/)
    assert.doesNotMatch(await kept(phone), /draft:information-request/)
    await phone.open(FORM)
    await phone.see('已填上这部手机记着的信息，请核对。')
    assert.equal(await phone.valueOf('身份证号码'), identityNumber)
  })

  it('of an older version of the program is read once and written anew', async () => {
    const phone = await town().phone()
    const values = { person: 'citizen', name: LI_XIAOMAN.name, identityNumber }
    const draft = { idempotencyKey: 'a'.repeat(32), value: { step: 1, values }, savedAt: '09:10' }
    await phone.putStorage('gkt:draft:information-request', draft)
    await phone.open(FORM)
    await phone.see('您是谁？')
    assert.equal(await phone.valueOf('身份证号码'), identityNumber)
    assert.ok(
      await comes(async () => !(await kept(phone)).includes(identityNumber)),
      'it is still to be read',
    )
  })

  it('is not kept by a phone that cannot encrypt, and that is said where it is typed', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await phone.cannotEncrypt()
    await resident.startRequest()
    await resident.sayWhoAsCitizen()
    await phone.see(/草稿里不留号码/)
    await untilSaved()
    assert.ok(!(await kept(phone)).includes(identityNumber))
    await phone.kill(FORM)
    await phone.see('您是谁？')
    assert.equal(await phone.valueOf('姓名'), LI_XIAOMAN.name)
    assert.equal(await phone.valueOf('身份证号码'), '')
  })
})
