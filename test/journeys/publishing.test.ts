import { it } from 'node:test'
import type { AppDriver } from '../support/driver'
import { paragraph, run, wordFile } from '../support/readable-files'
import { Desk, type Account } from './desk'
import { onEachBuild } from './on-each-build'

const TITLE = '关于做好秋收安全生产的通知'
const IDENTITY = '110101199003077774'

onEachBuild('a piece from the first line to the public', '2026-09-18', (town) => {
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
