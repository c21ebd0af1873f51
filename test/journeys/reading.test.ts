import assert from 'node:assert/strict'
import { it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { GATES, PublishingDesk } from '../support/publications'
import { publishWithFiles } from '../support/published-files'
import { pdfOf, sheetFile, sheetRow } from '../support/readable-files'
import { addedVillage } from '../support/catalogue-forms'
import { tokenOf } from '../support/people-in-tests'
import { mp3Of } from '../support/sound-files'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'
import { Resident } from './resident'

const CHANGE_OF_PAGES = 500

onOneBuild('a resident who is not logged in', '2026-09-18', (town) => {
  it('searches 低保, opens a document, reads it, changes the text size and shares it', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.search('低保')
    await phone.tap(/最低生活保障|社会救助/)
    await phone.see('索引号')
    const before = await phone.text()
    await phone.tap(/^字号/)
    await phone.see(/字号 稍大/)
    assert.ok(before.length > 500, 'the document has its text')
    await phone.tap('分享')
    const card = await phone.sharedCard()
    assert.match(card?.path ?? '', /pages\/disclosures\/document\/index\?id=/)
  })

  it('finds the page as it was when going back at once', async () => {
    const phone = await town().phone()
    await new Resident(phone).search('低保')
    await phone.tap(/最低生活保障|社会救助/)
    await phone.see('索引号')
    await phone.back()
    // A change of pages that was still under way would hide the page afterwards.
    await phone.see(/低保.*有关的信息/)
    await sleep(CHANGE_OF_PAGES)
    await phone.see(/低保.*有关的信息/)
  })

  it('reads the annual report with its figures as stored', async () => {
    const phone = await town().phone()
    await new Resident(phone).search('2019年度盏西镇')
    await phone.tap(/2019年度盏西镇政府信息公开年度报告/)
    for (const figure of ['137', '99', '93', '13']) await phone.see(figure)
    await phone.see(/政府信息依申请公开办理情况/)
  })

  it('begins with an everyday topic, narrows it, searches for the words as typed, and is helped on when nothing is found', async () => {
    const phone = await town().phone()
    await phone.open('/pages/disclosures/search/index')
    await phone.tap('养老钱')
    await phone.see(/与“养老钱”有关的信息/)
    await phone.see('社会保险法')
    await phone.tap(/^筛选，/)
    await phone.tap('怎么找：只按原文')
    await phone.see(/没有找到“养老钱”/)
    await phone.tap('取消筛选再找一次')
    await phone.see('社会保险法')
    await new Resident(phone).search('甲乙丙丁戊己庚辛')
    await phone.see(/没有找到/)
    await phone.see('申请公开这项信息')
    await phone.open('/pages/disclosures/search/index')
    await phone.see('最近搜过（只存在这部手机上）')
    await phone.tap('清除搜索记录')
    await phone.notSee('最近搜过（只存在这部手机上）')
  })

  it('follows his village without registering, reads a refusal in words, and lets go with one press', async () => {
    const { server } = town()
    await addedVillage({ server, token: await tokenOf(server, 'clerk') }, { name: '一号村' })
    const phone = await town().phone()
    await phone.open('/pages/reading/follows/index')
    await phone.tap('一个词')
    await phone.fill('关键词', '钱')
    await phone.tap('关注')
    await phone.see(/关键词要 2 到 20 个字/)
    await phone.tap('一个村')
    await phone.tap('一号村')
    await phone.tap('关注')
    await phone.tap('取消关注一号村')
    await phone.see(/还没有关注/)
    await phone.open('/pages/disclosures/column/index?name=budgets')
    await phone.tap(/^关注财政预决算及三公/)
    await phone.tap(/^已关注财政预决算及三公/)
    await phone.see('有新公开告诉我')
  })

  it('opens the files of a document in place, by sheets and pages, and has the file itself', async () => {
    const rows = ['芒允村', '关上村'].map((village, row) => sheetRow(row + 1, [village, 320 + row]))
    const document = await publishWithFiles(town().server, '秋粮补贴发放公告', [
      {
        name: '发放明细.xlsx',
        bytes: sheetFile([
          { name: '明细', rows: rows.join('') },
          { name: '合计', rows: sheetRow(1, ['全镇', 641]) },
        ]),
      },
      { name: 'notice.pdf', bytes: await pdfOf(['First page', 'Second page']) },
    ])
    const phone = await town().phone()
    await phone.open(`/pages/disclosures/document/index?id=${document.id}`)
    await phone.see(/Excel 表格，\d+ KB/)
    await phone.tap(/^发放明细/)
    await phone.see('关上村')
    await phone.tap('合计')
    await phone.see('641')
    await phone.tap(/^(下载原文件|用微信打开)/)
    await phone.back()
    await phone.tap(/^notice/)
    await phone.see('第 1 页，共 2 页')
    await phone.tap('下一页')
    await phone.see('第 2 页，共 2 页')
    await phone.tap('看文字')
    await phone.see(/Second page/)
    await phone.tap(/^这是《秋粮补贴发放公告》的附件/)
    await phone.see('索引号')
  })

  it('listens to a document in his own language, once the desk has added a recording to it', async () => {
    const { server } = town()
    const desk = new PublishingDesk(server)
    const { id } = (await desk.draft({ title: '春耕备耕通知' })).body
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.open(`/pages/staff/piece/index?id=${id}`)
    await clerk.phone.tap(/^添加录音给大家听/)
    await clerk.phone.see('朗读人')
    await clerk.phone.tap('傣语')
    await clerk.phone.fill('朗读人', '岩温')
    await clerk.phone.pickFiles(/^添加录音：/, [{ name: '傣语.mp3', bytes: mp3Of(2400) }])
    await clerk.phone.see(/傣语，岩温 读，1 分 3 秒/)
    const { documentId } = await desk.acts(id, [...GATES, ['head', { act: 'publish', publishAt: null }]])

    const phone = await town().phone()
    await phone.open(`/pages/disclosures/document/index?id=${documentId}`)
    await phone.see(/岩温 读，1 分 3 秒，977 KB/)
    await phone.tap('听傣语录音')
    await phone.see(/正在播放 0:01 \/ 1:03/)
    await phone.tap('暂停')
    await phone.see('已暂停')
    await phone.tap('停止')
    await phone.see('听录音')
  })

  it('finds under 关于 where a feed reader or a program gets the same', async () => {
    const phone = await town().phone()
    await phone.open('/pages/mine/about/index')
    await phone.tap('订阅和开放数据')
    await phone.tap(/^全部公开信息/)
    await phone.see(/网址已复制|内容已复制/)
  })
})
