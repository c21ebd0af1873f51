import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { AppDriver } from '../support/driver'
import { paragraph, run, wordFile } from '../support/readable-files'
import { GATES, PublishingDesk, someContent } from '../support/publications'
import { metered } from './burden'
import { Desk, type Account } from './desk'
import { measured } from './measured'
import { onOneBuild } from './on-each-build'
import { siteIsKept } from './site-is-kept'

const TITLE = '关于做好秋收安全生产的通知'
const IDENTITY = '110101199003077774'

onOneBuild('a piece from the first line to the public', '2026-09-18', (town) => {
  const at = async (account: Account) => {
    const phone = await town().phone()
    await new Desk(phone).signIn(account)
    return phone
  }
  const openPiece = async (phone: AppDriver) => {
    await phone.open('/pages/staff/today/index')
    await phone.tap(new RegExp(TITLE))
    await phone.see('办理过程')
  }

  it('is stopped by an ID number, masked, returned once, passes three gates and is read by a resident', async () => {
    const { accounts } = town().server
    const clerk = await at(accounts.clerk)
    await clerk.tap(/^全部稿件/)
    await clerk.see(/还没有稿件/)
    await clerk.tap('写一篇')
    await clerk.see('一句话说清')
    await clerk.fill('标题', TITLE)
    await clerk.fill('正文', `请各村注意安全，联系人身份证${IDENTITY}。`)
    await clerk.fill('一句话说清', '秋收时注意农机安全')
    await clerk.tap('工作动态')
    await clerk.tap('“三重一大”事项')
    await clerk.tap('保存')
    await clerk.see(/查到 1 处个人信息/)
    await clerk.tap('送审')
    await clerk.tap('确认送审')
    await clerk.see(/请一键遮盖后再送审/)
    await clerk.tap('一键遮盖')
    await clerk.notSee(/查到 1 处个人信息/)
    // The form of the act that was refused is still open.
    await clerk.tap('确认送审')
    await clerk.see(/待审核/)

    const reviewer = await at(accounts.reviewer)
    await openPiece(reviewer)
    await reviewer.tap('退回')
    await reviewer.fill('退回理由', '请写明值班电话')
    await reviewer.tap('确认退回')
    await reviewer.see(/退回修改/)
    await openPiece(clerk)
    await clerk.see('请写明值班电话')
    await clerk.tap('送审')
    await clerk.tap('确认送审')
    await clerk.see(/待审核/)

    // From 今天 six presses: the piece, three checks, pass; nothing to unfold.
    await openPiece(reviewer)
    await reviewer.tap(/^政治关/)
    await reviewer.tap(/^政策关/)
    await reviewer.tap(/^文字关/)
    await reviewer.tap('确认审核通过')
    await reviewer.see(/待保密审查/)
    const secrecy = await at(accounts.secrecy)
    await openPiece(secrecy)
    await secrecy.tap('确认保密审查通过')
    await secrecy.see(/待发布/)
    const head = await at(accounts.head)
    await openPiece(head)
    await head.tap('发布')
    await head.tap('确认发布')
    await head.see(/已发布/)
    await head.tap('张贴和广播')
    await head.see(/大约 \d+ 秒/)
    await head.see(/便民版/)
    await head.tap('已经播了，记入台账')
    await head.see(/今天用广播公开过/)

    const resident = await town().phone()
    await resident.open(`/pages/disclosures/search/index?q=${encodeURIComponent('秋收安全')}`)
    await resident.tap(new RegExp(TITLE))
    await resident.see(/联系人身份证/)
    await resident.notSee(IDENTITY)
  })

  it('is issued by the township also where the office comes after the button is pressed', async () => {
    const clerk = await at(town().server.accounts.clerk)
    clerk.delayNext('/office', 1500)
    await clerk.open('/pages/staff/publishing/index')
    await clerk.tap('写一篇')
    await clerk.see('一句话说清')
    assert.equal(await clerk.valueOf('发文机关'), '盈江县盏西镇人民政府')
  })

  it('keeps a policy back until its 解读 is ready, or until the reviewer says why there is none', async () => {
    const { server } = town()
    const { accounts } = server
    const desk = new PublishingDesk(server)
    const policyOf = (title: string, number: number) =>
      desk.cleared({ title, columnId: 'normative_documents', documentNumber: `盏政规〔2026〕${number}号` })
    const head = await at(accounts.head)
    const open = async (phone: AppDriver, id: string) => {
      await phone.open(`/pages/staff/piece/index?id=${id}`)
      await phone.see('办理过程')
    }

    const alone = await policyOf('盏西镇河道管理办法', 1)
    await open(head, alone)
    await head.see(/政策文件要和解读一起发布/)
    await head.notSee('确认发布')
    const reviewer = await at(accounts.reviewer)
    await open(reviewer, alone)
    await reviewer.tap('写明不解读的理由')
    await reviewer.fill('不解读的理由', '只改一个地名')
    await reviewer.tap('确认写明不解读的理由')
    await reviewer.see('只改一个地名')
    await open(head, alone)
    await head.tap('发布')
    await head.tap('确认发布')
    await head.see(/已发布/)

    const explained = await policyOf('盏西镇村道养护办法', 2)
    await desk.acts(explained, [['clerk', { act: 'draft_interpretation' }]])
    const { interpretation } = (await desk.read(explained)).body
    const content = someContent({
      title: '一图看懂村道养护',
      columnId: 'interpretations',
      documentNumber: '',
    })
    await desk.acts(interpretation?.id ?? '', [['clerk', { act: 'edit', content }], ...GATES])
    await open(head, explained)
    await head.tap('发布')
    await head.tap('确认发布')
    await head.see(/已发布/)
    const resident = await town().phone()
    const { documentId } = (await desk.read(explained)).body
    await resident.open(`/pages/disclosures/document/index?id=${documentId ?? ''}`)
    await resident.tap(/一图看懂村道养护/)
    await resident.see('三月底前备好种子和肥料')
    await resident.tap(/盏西镇村道养护办法/)
    await resident.see('盏政规〔2026〕2号')
  })

  it('shows the reviewer what a revision changes, and the resident too; without network the old text stays; taken down, the reason', async () => {
    const { server } = town()
    const { accounts } = server
    const desk = new PublishingDesk(server)
    const said = (text: string) => ({ kind: 'paragraph' as const, text })
    const title = '关于种粮补贴标准的通知'
    const body = ['每亩补贴一百元。', '九月底前向村委会申报。', '村委会审核后公示。']
    const { id, documentId } = await desk.published({ title, blocks: body.map(said) })
    const page = `/pages/disclosures/document/index?id=${documentId ?? ''}`
    const reader = await town().phone(true)
    await reader.open(page)
    await reader.see('每亩补贴一百元。')
    await siteIsKept(reader)

    const clerk = await at(accounts.clerk)
    await clerk.open(`/pages/staff/piece/index?id=${id}`)
    await clerk.tap('修订或者更正')
    await clerk.tap(/^修订（/)
    await clerk.fill('理由', '标准提高')
    await clerk.tap('确认修订或者更正')
    await clerk.fill('正文', ['每亩补贴一百二十元。', ...body.slice(1)].join('\n'))
    await clerk.tap('保存')
    await clerk.see(/改了 1 处/)
    await clerk.tap('送审')
    await clerk.tap('确认送审')
    await clerk.see(/待审核/)

    const { phone, burden } = metered(await at(accounts.reviewer))
    await measured('审核稿件', [{ burden }], async () => {
      await phone.tap(new RegExp(title))
      await phone.see(/2026年9月18日发布的版本比，改了什么/)
      await phone.see(/改了 1 处；2 处没有变/)
      await phone.tap(/^政治关/)
      await phone.tap(/^政策关/)
      await phone.tap(/^文字关/)
      await phone.tap('确认审核通过')
      await phone.see(/待保密审查/)
    })
    await desk.acts(id, [GATES[2]!, ['head', { act: 'publish', publishAt: null }]])

    await reader.goOffline()
    await reader.kill(page)
    await reader.see(/这是 .*\d+月\d+日 \d\d:\d\d 时保存的内容/)
    await reader.see('每亩补贴一百元。')
    await reader.goOnline()
    await reader.kill(page)
    await reader.see('每亩补贴一百二十元。')
    await reader.tap(/其他 1 个版本/)
    await reader.tap(/的版本/)
    await reader.see('这是旧版本，办事请看现行版本。')
    await reader.tap('看改了什么')
    await reader.see(/改了 1 处；2 处没有变/)

    const head = await at(accounts.head)
    await head.open(`/pages/staff/piece/index?id=${id}`)
    await head.tap('撤下')
    await head.tap('内容有误')
    await head.fill('撤下理由', '标准以县里文件为准')
    await head.tap('确认撤下')
    await head.see(/已撤下/)
    await reader.open(page)
    await reader.see(/标准以县里文件为准/)
    await reader.notSee('每亩补贴一百二十元。')
  })

  it('masks a list one number at a time; what has to stay public is let stand by a second person, for a reason', async () => {
    const { server } = town()
    const desk = new PublishingDesk(server)
    const rows = [
      ['姓名', '村', '身份证号', '联系电话'],
      ['岩温', '关上村', IDENTITY, '13812345678'],
    ]
    const title = '村级联络员名单公示'
    const { id } = (await desk.draft({ title, blocks: [{ kind: 'table', rows }] })).body
    const clerk = await at(server.accounts.clerk)
    await clerk.open(`/pages/staff/piece/index?id=${id}`)
    await clerk.see(/查到 2 处个人信息/)
    await clerk.see(/表1第2行　身份证号码/)
    await clerk.tap(/^遮盖表1第2行的11/)
    await clerk.see(/查到 1 处个人信息/)
    await clerk.tap('送审')
    await clerk.fill('必须保留个人信息的理由（没有查到就不用填）', '联络员电话依法公示')
    await clerk.tap('确认送审')
    await clerk.see(/待审核/)
    const reviewer = await at(server.accounts.reviewer)
    await reviewer.open(`/pages/staff/piece/index?id=${id}`)
    await reviewer.see('138****5678')
    await reviewer.tap('个人信息放行')
    await reviewer.see(/表1第2行：138/)
    await reviewer.fill('放行理由', '村干部公示电话')
    await reviewer.tap('确认个人信息放行')
    await reviewer.see(/已放行/)
    await reviewer.tap(/^政治关/)
    await reviewer.tap(/^政策关/)
    await reviewer.tap(/^文字关/)
    await reviewer.tap('确认审核通过')
    await reviewer.see(/待保密审查/)
  })

  it('imports what had been published before, is found by three wordings, and is taken back', async () => {
    const head = await at(town().server.accounts.head)
    await head.open('/pages/staff/import/index')
    await head.see('还没有导入过。')
    const text = '因管道检修，十月十二日帮别村、支那村停止供水一天，请提前储水。'
    await head.pickFiles(/^(选择文件|从聊天里选文件)，导入/, [
      { name: '停水公告.docx', bytes: wordFile(paragraph(run('停水公告')) + paragraph(run(text))) },
    ])
    await head.see('已传好')
    await head.tap(/^已发布存量/)
    await head.fill('原来在哪里公开', '2025年在村务公开栏张贴')
    await head.tap('试导入，先看结果')
    await head.see('新的，导入后直接公开')
    await head.tap('确认导入')
    await head.see(/已导入，批次 2026-09-18-1/)

    const resident = await town().phone()
    for (const words of ['停水公告', '什么时候停水', 'tingshui']) {
      await resident.open(`/pages/disclosures/search/index?q=${encodeURIComponent(words)}`)
      await resident.see('停水公告')
    }
    await head.tap('整批撤销 2026-09-18-1')
    await head.tap('确认撤销 2026-09-18-1')
    await head.see('已撤销')
  })

  it('adds a local word to the search after a look at what it will find', async () => {
    const clerk = await at(town().server.accounts.clerk)
    await clerk.open('/pages/staff/synonyms/index')
    await clerk.fill('意思相同的词', '吃皇粮 公务员')
    await clerk.tap('先看看能找到什么')
    await clerk.see('“吃皇粮”现在找到 0 条')
    await clerk.tap('加上')
    await clerk.see('吃皇粮　公务员')
    await clerk.open(`/pages/disclosures/search/index?q=${encodeURIComponent('吃皇粮')}`)
    await clerk.see(/公务员/)
    await clerk.notSee(/没有找到/)
  })

  it('begins from a Word file with everything filled in, the file kept beside it', async () => {
    const clerk = await at(town().server.accounts.clerk)
    await clerk.open('/pages/staff/publishing/index')
    await clerk.pickFiles(/^从文件新建稿件：(选择文件|从聊天里选文件)/, [
      {
        name: '灭鼠.docx',
        bytes: wordFile(paragraph(run('关于开展秋季灭鼠的通知')) + paragraph(run('各村统一投药。'))),
      },
    ])
    await clerk.see('灭鼠.docx')
    await clerk.see('关于开展秋季灭鼠的通知')
  })
})
