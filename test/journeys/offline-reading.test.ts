import assert from 'node:assert/strict'
import { it } from 'node:test'
import { onOneBuild } from './on-each-build'
import { Resident } from './resident'
import { siteIsKept } from './site-is-kept'

const KEPT = '/pages/reading/kept/index'

onOneBuild('a reader whose network is gone', '2026-09-18', (town) => {
  it('opens what he read and marked, sees when it was saved, and searches the titles on the phone', async () => {
    const phone = await town().phone(true)
    await new Resident(phone).search('最低生活保障')
    await phone.tap(/城市居民最低生活保障条例/)
    await phone.see('索引号')
    await phone.tap('收藏')
    await phone.see('已收藏')
    await phone.open(KEPT)
    await phone.tap(/存一份目录|更新目录/)
    await phone.see(/存了全部 \d+ 份文件的标题和简介/)
    await siteIsKept(phone)

    await phone.goOffline()
    await phone.kill(KEPT)
    await phone.see('我的收藏')
    await phone.tap(/城市居民最低生活保障条例/)
    await phone.see(/这是 .*\d+月\d+日 \d\d:\d\d 时保存的内容/)
    assert.match(await phone.text(), /家庭成员人均收入低于当地城市居民最低生活保障标准/)

    await phone.open(KEPT)
    await phone.fill('搜政策、补贴、文号、村名', '盏西镇 年度报告')
    await phone.tap('搜索')
    await phone.see(/手机里存的目录中有 \d+ 条/)
    await phone.see('2019年度盏西镇政府信息公开年度报告')
  })

  it('loses the copy of what has been taken down', async () => {
    const phone = await town().phone()
    await new Resident(phone).search('最低生活保障')
    await phone.tap(/城市居民最低生活保障条例/)
    await phone.see('索引号')
    phone.answerNext(
      '/documents/',
      404,
      JSON.stringify({ error: { code: 'not_found', message: '没有找到' } }),
    )
    await phone.kill()
    await phone.see('没有找到')
    await phone.open(KEPT)
    await phone.see('还没有看过文件')
  })
})
