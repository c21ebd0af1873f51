import { it } from 'node:test'
import { onOneBuild } from './on-each-build'
import { Resident } from './resident'

onOneBuild('a reader of a law that was revised', '2026-09-18', (town) => {
  it('is led from the old version to what holds, and sees article by article what changed', async () => {
    const phone = await town().phone()
    await new Resident(phone).search('保守国家秘密法')
    await phone.tap(/^中华人民共和国保守国家秘密法(?!实施)/)
    await phone.see('索引号')
    await phone.tap(/其他 1 个版本/)
    await phone.tap(/^2010-04-29 的版本/)
    await phone.see('这是旧版本，办事请看现行版本。')
    await phone.tap('看改了什么')
    await phone.see('两个版本有什么不同')
    await phone.see(/改了 31 处，新增 21 处，删去 9 处，12 处只改了条号；7 处没有变。/)
    await phone.see('第五条（原第三条）')
    await phone.tap('原来、现在分开看')
    await phone.see('原来怎么写')
    await phone.tap(/^2024-02-27 的版本/)
    await phone.see('现行有效')
  })
})
