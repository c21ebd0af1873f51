import assert from 'node:assert/strict'
import { it } from 'node:test'
import { listDocuments } from '../../../src/contract/list-documents'
import { readDocument } from '../../../src/contract/read-document'
import { call } from '../../support/http-client'
import { PublishingDesk } from '../../support/publications'
import { publishWithFiles } from '../../support/published-files'
import { pdfOf, sheetFile, sheetRow } from '../../support/readable-files'
import { onEachBuild } from '../on-each-build'
import { Resident } from '../resident'

const TODAY = '2026-09-18'

/** Pages that everybody may read, and what stands on each. */
const PUBLIC_PAGES = [
  ['/pages/home/index', '最新公开'],
  ['/pages/disclosures/index', '法定主动公开内容'],
  ['/pages/disclosures/search/index?q=低保', /有关的信息/],
  ['/pages/reading/hall/index', '办事大厅'],
  ['/pages/reading/timeliness/index', '这些数是怎么算的'],
  ['/pages/topics/list/index', '我来点题'],
  ['/pages/participation/rounds/index', '意见征集'],
] as const

// The numbers are those of the twenty expectations; see docs/expectations.md.
onEachBuild('what a reader expects', TODAY, (town) => {
  it('1 reads, searches and takes a file along without login', async () => {
    const table = {
      name: '明细.xlsx',
      bytes: sheetFile([{ name: '明细', rows: sheetRow(1, ['芒允村', 3]) }]),
    }
    const document = await publishWithFiles(town().server, '秋粮补贴发放公告', [table])
    const phone = await town().phone()
    for (const [page, there] of PUBLIC_PAGES) {
      await phone.open(page)
      await phone.see(there)
      assert.doesNotMatch(await phone.text(), /请登录|先登录|登录后/)
    }
    await phone.open(`/pages/disclosures/document/index?id=${document.id}`)
    await phone.tap(/^明细/)
    await phone.see('芒允村')
    await phone.tap(/^(下载原文件|用微信打开)/)
    const kept = Object.keys(await phone.storage())
    assert.deepEqual(
      kept.filter((key) => /session/.test(key)),
      [],
    )
  })

  it('8 has it read out, or says who will', async () => {
    const { items } = (await call(town().server, listDocuments, [{ q: '低保' }])).body
    const phone = await town().phone()
    await phone.open(`/pages/reading/large/index?id=${items[0]?.id}`)
    await phone.see(/第 1 句，共 \d+ 句/)
    await phone.tap('下一句')
    await phone.see(/第 2 句，共/)
    if (town().build === 'weapp') return phone.see(/打电话请工作人员念给您听/)
    await phone.tap('念这一句')
    await phone.see(/正在朗读|这台设备没有能用的中文语音/)
  })

  it('10 finds it by everyday words, initials, a number in any bracket, and is helped on', async () => {
    const desk = new PublishingDesk(town().server)
    await desk.published({ title: '关于芒别村危房改造的通知', documentNumber: '盏政发〔2026〕31号' })
    const phone = await town().phone()
    const resident = new Resident(phone)
    for (const [words, found] of [
      ['低保', /最低生活保障/],
      ['盏政发(2026)31号', '关于芒别村危房改造的通知'],
      ['盏政发[2026]31', '关于芒别村危房改造的通知'],
      ['芒别村', '关于芒别村危房改造的通知'],
      ['weifang', '关于芒别村危房改造的通知'],
    ] as const) {
      await resident.search(words)
      await phone.see(found)
    }
    await resident.search('甲乙丙丁戊己庚辛')
    await phone.see('申请公开这项信息')
  })

  it('11 sees at once whether it still holds, and what does', async () => {
    const desk = new PublishingDesk(town().server)
    const phone = await town().phone()
    await new Resident(phone).search('保守国家秘密法')
    await phone.tap(/^中华人民共和国保守国家秘密法(?!实施)/)
    await phone.see('现行有效')
    await phone.tap(/其他 1 个版本/)
    await phone.tap(/^2010-04-29 的版本/)
    await phone.see('这是旧版本，办事请看现行版本。')
    await phone.tap('看现行版本')
    await phone.see('现行有效')
    const ended = await desk.published({ title: '临时停水通告', validThrough: '2026-09-17' as never })
    await phone.open(`/pages/disclosures/document/index?id=${ended.documentId}`)
    await phone.see('这份文件已经失效，不能再作为办事依据。')
  })

  it('12 is told in plain words what it is, for whom, how much, how, where, and whom to call', async () => {
    const plain = {
      oneSentence: '种粮的农户每亩补 100 元',
      whoFor: '种粮农户',
      howMuch: '每亩 100 元',
      how: '到村委会登记',
      where: '各村村委会',
      phone: '0692-8180001',
    }
    const { documentId } = await new PublishingDesk(town().server).published({
      title: '种粮补贴的通知',
      plain,
    })
    const phone = await town().phone()
    await phone.open(`/pages/disclosures/document/index?id=${documentId}`)
    await phone.see('一句话说明')
    for (const words of Object.values(plain)) await phone.see(words)
  })

  it('13 meets no dead link and no empty column', async () => {
    const { server } = town()
    const phone = await town().phone()
    await phone.open('/pages/disclosures/index')
    await phone.see('法定主动公开内容')
    assert.doesNotMatch(await phone.text(), /(^|\D)0 条/)
    const { items } = (await call(server, listDocuments, [{ q: '' }])).body
    const dead: string[] = []
    for (const { id } of items) {
      const { body } = await call(server, readDocument, [{ id }])
      for (const related of [...body.relations, ...body.versions])
        if ((await call(server, readDocument, [{ id: related.id }])).status !== 200)
          dead.push(`${body.title} → ${related.id}`)
    }
    assert.ok(items.length > 5)
    assert.deepEqual(dead, [])
  })

  it('14 opens attachments in place, knowing their size, and goes on where the line was cut', async () => {
    const document = await publishWithFiles(town().server, '补贴公告和附件', [
      { name: 'notice.pdf', bytes: await pdfOf(['First page', 'Second page']) },
    ])
    const phone = await town().phone()
    await phone.open(`/pages/disclosures/document/index?id=${document.id}`)
    await phone.see(/PDF.*\d+ KB/)
    await phone.tap(/^notice/)
    await phone.see('第 1 页，共 2 页')
    await phone.tap('下一页')
    await phone.see('第 2 页，共 2 页')
  })
})
