import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { it } from 'node:test'
import { loadDemo } from '../../cloud/seed/load-demo'
import { readMyCase } from '../../src/contract/my-cases'
import { readServiceHall } from '../../src/contract/service-hall'
import { openGuestSession } from '../../src/contract/sessions'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { Desk } from '../journeys/desk'
import { onEachBuild } from '../journeys/on-each-build'
import { SMALL_PHONE, type H5Driver, type WeappDriver } from '../support/driver'
import { addedVillage } from '../support/catalogue-forms'
import { call, newKey } from '../support/http-client'
import { tokenOf } from '../support/people-in-tests'
import { PublishingDesk } from '../support/publications'
import { publishWithFiles } from '../support/published-files'
import { sheetFile, sheetRow } from '../support/readable-files'
import { newAppointment } from '../support/appointment-forms'
import { newRectification } from '../support/rectification-forms'
import { newInspection } from '../support/inspection-forms'
import { newRemedy } from '../support/remedy-forms'
import { requestForm } from '../support/request-forms'
import type { TestServer } from '../support/server'
import { newScorecard, SOCIAL } from '../support/scorecard-forms'
import { newWork } from '../support/work-forms'
import { ROOT } from '../support/source-tree'
import { participation } from '../support/participation-on-server'

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** A page, and a word that is there once it is ready. */
type Page = readonly [path: string, ready: string | RegExp]

const RESIDENT_PAGES: readonly Page[] = [
  ['/pages/home/index', '最新公开'],
  ['/pages/disclosures/index', '法定主动公开内容'],
  ['/pages/disclosures/search/index?q=低保', /条/],
  ['/pages/reading/kept/index', '离线目录'],
  ['/pages/reading/follows/index', '再关注一个'],
  ['/pages/reading/budgets/index', '和往年比'],
  ['/pages/reading/villages/index', '一号村'],
  ['/pages/reading/hall/index', '搜一搜要办的事'],
  ['/pages/reading/powers/index', /行政许可|还没有公布职权目录/],
  ['/pages/reading/window/index?id=report-2019-1', '值班人员'],
  ['/pages/reading/app/index', '怎么用'],
  ['/pages/reading/timeliness/index', '这些数是怎么算的'],
  ['/pages/reading/county-report/index', '县里还没有公开年度报告'],
  ['/pages/reading/proposals/index', '第四届人民代表大会第二次会议'],
  ['/pages/apply/index', '开始申请'],
  ['/pages/mine/index', '看字大小'],
  ['/pages/mine/messages/index', '还没有消息'],
  ['/pages/mine/devices/index', /登录着/],
  ['/pages/mine/about/index', /关于/],
  ['/pages/mine/township/index', '看哪个乡镇'],
  ['/pages/mine/anchors/index', /每日存证/],
  ['/pages/reading/open-data/index', '全部公开信息'],
  ['/pages/home/ways/index', /打电话|12345/],
  ['/pages/sign-in/index', '密码'],
  ['/pages/requests/start/index', '您这次想办什么？'],
  ['/pages/requests/new/index', '您是谁？'],
  ['/pages/requests/look-up/index', '电话后四位'],
  ['/pages/complaints/new/index', '是哪一类'],
  ['/pages/topics/list/index', '我来点题'],
  ['/pages/topics/new/index', '想看到什么公开？'],
  ['/pages/participation/rounds/index', '正在征集'],
  ['/pages/participation/concerns/index', '芒别村停水'],
  ['/pages/participation/surveys/index', '2026年政务公开评议'],
  ['/pages/staff/sign-in/index', '工作人员登录'],
]

/** Pages of the publishing desk and the catalogue. */
const DESK_PAGES: readonly Page[] = [
  ['/pages/staff/publishing/index', '写一篇'],
  ['/pages/staff/second-factor/index', '设第二步'],
  ['/pages/staff/villages/index', '添加村或者社区'],
  ['/pages/staff/guide/index', '由公开办负责人修改。发现不对的，请告诉负责人。'],
  ['/pages/staff/terms/index', '由公开办负责人修改。和县里的规定不一致的，请告诉负责人。'],
  ['/pages/staff/hall/index', '写一份办事指南'],
  ['/pages/staff/window/index?id=report-2019-1', '去掉民政窗口'],
  ['/pages/staff/new-service/index', '生成稿件'],
  ['/pages/staff/new-power/index', '生成稿件，接着画流程图'],
  ['/pages/staff/proposals/index', '登记建议提案'],
  ['/pages/staff/reports/index', /数字由系统/],
  ['/pages/staff/report/index?id=2025', '存在的主要问题及改进情况'],
  ['/pages/staff/figure/index?id=2025&key=table2.new.total', '数是 0，没有办件。'],
  ['/pages/staff/new-proposal/index', '有现成的表：整表登记'],
  ['/pages/staff/piece/index', '看全部稿件'],
  ['/pages/staff/catalogue/index', '清单覆盖情况'],
  ['/pages/staff/items/index', '添加事项'],
  ['/pages/staff/item/index', '加入目录'],
  ['/pages/staff/accounts/index', /超过 14 天没有更新/],
  ['/pages/staff/ledger/index', '渠道台账'],
  ['/pages/staff/letters/index', '来信办理'],
  ['/pages/staff/topics/index', '点题办理'],
  ['/pages/staff/rounds/index', '起草征求意见'],
  ['/pages/staff/concerns/index', '登记要回应的事'],
  ['/pages/staff/remedies/index', '登记收到的通知书'],
  ['/pages/staff/systems/index', '评议制度'],
  ['/pages/staff/evidence/index?key=items_without_owner&year=2026', /没有负责单位的事项/],
  ['/pages/staff/surveys/index', '起草年度评议'],
  ['/pages/staff/inspections/index', '登记检查'],
  ['/pages/staff/trainings/index', '登记培训、会议'],
  ['/pages/staff/scorecards/index', '评分办法'],
  ['/pages/staff/scorecard-terms/index', '由公开办负责人修改。'],
  ['/pages/staff/scorecard/index?kind=unit&unit=social-affairs-office&period=2026Q2', '生成评分表'],
  ['/pages/staff/group/index', '登记任职'],
  ['/pages/staff/course/index', '哪天算收到'],
  ['/pages/staff/rectifications/index', '县里没有督促整改的事。有了会列在这里，也会发消息。'],
  ['/pages/staff/take-in/index', '来信是怎样收到的'],
]

type Phone = H5Driver | WeappDriver

/** A link that switches something off that nobody follows: off already is as good. */
const linkOff = async ({ storage, tenant }: TestServer): Promise<string> => {
  const link = { personId: 'nobody', kind: 'keyword', subject: '低保' } as const
  return (await storage.read(tenant, async ({ followLinks }) => followLinks.tokenOf(link))) ?? ''
}

interface Finding {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly string[]
}

/** The mini-program knows no aria-level, and the box that scrolls is the simulator's own. */
const NOT_OF_THE_APP = { h5: [], weapp: ['aria-required-attr', 'scrollable-region-focusable'] } as const

/** What axe finds that keeps somebody from using the page. */
const findings = async (phone: Phone): Promise<readonly Finding[]> => {
  await phone.browserPage.evaluate(AXE)
  const leftOut: readonly string[] = NOT_OF_THE_APP[phone.build]
  const found = await phone.browserPage.evaluate(`axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa'],
    rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
  }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) })))`)
  return (found as readonly Finding[]).filter(({ id }) => !leftOut.includes(id))
}

/** Whether the page can be moved sideways: something is cut off on a small phone. */
const overflows = (phone: Phone): Promise<number> =>
  phone.browserPage.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Each page is ready, usable with a screen reader, in contrast, and no wider than a small phone. */
const areAllRight = async (phone: Phone, pages: readonly Page[]): Promise<void> => {
  const problems: string[] = []
  for (const [page, ready] of pages) {
    await phone.browserPage.setViewportSize(SMALL_PHONE)
    await phone.open(page)
    await phone.see(ready)
    for (const { id, nodes } of await findings(phone)) problems.push(`${page}: ${id} ${nodes.join(' ')}`)
    if ((await overflows(phone)) > 1) problems.push(`${page}: wider than 320`)
  }
  assert.deepEqual(problems, [])
}

onEachBuild('every page', '2026-09-18', (town) => {
  it('can be used with a screen reader and in contrast (axe), and fits a small phone', async () => {
    const { server } = town()
    await loadDemo(server.storage, server.tenant)
    const keeper = { server, token: await tokenOf(server, 'clerk') }
    const village = await addedVillage(keeper, { name: '一号村', phone: '0692-8180000' })
    const file = { name: '明细.xlsx', bytes: sheetFile([{ name: '明细', rows: sheetRow(1, ['芒允村', 3]) }]) }
    const { id, attachments } = await publishWithFiles(server, '附有明细的公告', [file])
    const { round, survey, concern, proposal, topic } = await participation(server)
    const phone = await town().phone()
    const problems: string[] = []
    for (const [page, ready] of [
      ...RESIDENT_PAGES,
      [`/pages/reading/proposal/index?id=${proposal}`, '办理结果'] as const,
      [`/pages/reading/file/index?id=${id}&file=${attachments[0]?.id}`, '芒允村'] as const,
      [`/pages/reading/large/index?id=${id}`, /第 1 句，共 \d+ 句/] as const,
      [`/pages/reading/village/index?id=${village}`, '没有公布，或者公布得不真实'] as const,
      [`/pages/topics/topic/index?id=${topic}`, '我也想看'] as const,
      [`/pages/participation/round/index?id=${round}`, '对第 1 段提意见'] as const,
      [`/pages/participation/survey/index?id=${survey}`, '开始答题'] as const,
      [`/pages/participation/concern/index?id=${concern}`, /^值班电话/] as const,
      [`/pages/reading/follow-off/index?token=${await linkOff(server)}`, '已经关闭'] as const,
    ]) {
      await phone.open(page)
      await phone.see(ready)
      for (const { id, nodes } of await findings(phone)) problems.push(`${page}: ${id} ${nodes.join(' ')}`)
      await phone.browserPage.setViewportSize(SMALL_PHONE)
      if ((await overflows(phone)) > 1) problems.push(`${page}: wider than 320`)
    }
    await phone.open('/pages/topics/new/index?about=路灯的维修费用')
    await phone.tap('点题')
    await phone.see('别人还看不到')
    for (const { id, nodes } of await findings(phone)) problems.push(`my topic: ${id} ${nodes.join(' ')}`)
    assert.deepEqual(problems, [])
  })

  it('of a case too, for the applicant and at the desk', async () => {
    const { server } = town()
    const { body } = await call(server, openGuestSession, [{}])
    const filed = await call(server, submitInformationRequest, [
      requestForm(),
      { token: body.token, key: newKey() },
    ])
    assert.equal(
      (await call(server, readMyCase, [{ id: filed.body.caseId }, { token: body.token }])).status,
      200,
    )
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.clerk)
    const today = await findings(desk.phone)
    await desk.openCase(filed.body.number)
    assert.deepEqual([...today, ...(await findings(desk.phone))], [])
  })

  it('of the publishing desk and the catalogue too', async () => {
    const { server } = town()
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.clerk)
    const piece = await new PublishingDesk(server).draft({ title: '关于清理帐户的通知' })
    const { items } = (await call(server, readServiceHall, [{}])).body
    const { round, survey, concern, proposal, topic } = await participation(server)
    const writer = { server, token: await tokenOf(server, 'clerk') }
    const remedy = (await newRemedy(writer)).body.id
    const inspection = (await newInspection(writer)).body.id
    const held = (await newWork(writer)).body.id
    const card = (await newScorecard(writer, { ...SOCIAL, unit: 'agriculture-centre', period: '2026Q2' }))
      .body.id
    const appointment = (await newAppointment(writer)).body.id
    await areAllRight(desk.phone, [
      ...DESK_PAGES,
      [`/pages/staff/inspection/index?id=${inspection}`, '打印检查表'],
      [`/pages/staff/held/index?id=${held}`, '办理过程'],
      [`/pages/staff/scorecard/index?id=${card}`, '导出评分表'],
      [`/pages/staff/appointment/index?id=${appointment}`, '办理过程'],
      [`/pages/staff/service/index?id=${items[0]?.id}`, '登记办结件数'],
      [`/pages/staff/proposal/index?id=${proposal}`, '办理过程'],
      [`/pages/staff/piece/index?id=${piece.body.id}`, '办理过程'],
      [`/pages/staff/round/index?id=${round}`, '办理过程'],
      [`/pages/staff/survey/index?id=${survey}`, '办理过程'],
      [`/pages/staff/concern/index?id=${concern}`, '办理过程'],
      [`/pages/staff/remedy/index?id=${remedy}`, '办理过程'],
      [`/pages/staff/topic/index?id=${topic}`, '还可以办'],
    ])
  })

  it('of the head too', async () => {
    const desk = new Desk(await town().phone())
    await desk.signIn(town().server.accounts.head)
    await areAllRight(desk.phone, [
      ['/pages/staff/people/index', '在用（8）'],
      ['/pages/staff/password/index', '再输一次新密码'],
      ['/pages/staff/sign-in-rule/index', '各人自愿'],
    ])
  })

  it('of the county too', async () => {
    const { server } = town()
    const desk = new Desk(await town().phone())
    await desk.signIn(server.accounts.county, '各乡镇')
    const token = await tokenOf(server, 'county')
    const ordered = await newRectification({ server, token }, { dueOn: '2026-12-11' })
    await areAllRight(desk.phone, [
      ['/pages/staff/today/index', '各乡镇'],
      ['/pages/staff/county/index', '先看要帮的'],
      ['/pages/staff/new-township/index', '叫什么'],
      ['/pages/staff/county-report/index?id=2025', '由各乡镇已公开的报告相加'],
      ['/pages/staff/rectifications/index', '督促乡镇整改'],
      [`/pages/staff/rectification/index?id=${ordered.body.id}`, '办理过程'],
      [`/pages/staff/township/index?id=${server.tenant}`, '目录：缺的栏目'],
    ])
  })
})
