import assert from 'node:assert/strict'
import { it } from 'node:test'
import { tokenOf } from '../support/people-in-tests'
import { newTownship } from '../support/township-forms'
import { onOneBuild } from './on-each-build'

onOneBuild('somebody who lives in another township of the county', '2026-03-02', (town) => {
  it('changes to it, and finds what she had written for the first one when she comes back', async () => {
    const { server, build } = town()
    const token = await tokenOf(server, 'county')
    const { township } = (await newTownship({ server, token }, { phone: '0692-8181234' })).body
    const first = '盈江县盏西镇'
    const phone = await town().phone()
    const changeTo = async (name: string) => {
      await phone.open('/pages/mine/index')
      await phone.tap(/^换一个乡镇/)
      await phone.tap(name)
      await phone.tap('换到这个乡镇')
      if (build === 'weapp') await phone.see('请从右上角退出公开通，再打开一次，就是新选的乡镇。')
      else await phone.see('最新公开')
      await phone.kill('/pages/mine/index')
      await phone.see(`现在看的是${name}`)
    }
    await phone.open('/pages/complaints/new/index')
    await phone.tap(/^建议/)
    await phone.fill('什么事', '盏西镇的路灯')
    await phone.see(/已保存/)
    await changeTo(township)
    await phone.open('/pages/mine/about/index')
    await phone.see(/0692-8181234/)
    await phone.open('/pages/complaints/new/index')
    await phone.see('是哪一类')
    await phone.notSee('盏西镇的路灯')
    await changeTo(first)
    await phone.open('/pages/complaints/new/index')
    assert.equal(await phone.valueOf('什么事'), '盏西镇的路灯')
  })
})
