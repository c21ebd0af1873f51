import { readServiceHall } from '../../../src/contract/service-hall'
import { newAppointment } from '../appointment-forms'
import { call } from '../http-client'
import { newInspection } from '../inspection-forms'
import { participation } from '../participation-on-server'
import { tokenOf } from '../people-in-tests'
import { PublishingDesk } from '../publications'
import { newRectification } from '../rectification-forms'
import { newRemedy } from '../remedy-forms'
import { newScorecard, SOCIAL } from '../scorecard-forms'
import type { TestServer } from '../server'
import { newWork } from '../work-forms'
import type { Page } from './page'

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

/** Every page of the desk, for somebody signed in as the clerk; makes what isn't there. */
export const deskPages = async (server: TestServer): Promise<readonly Page[]> => {
  const piece = await new PublishingDesk(server).draft({ title: '关于清理帐户的通知' })
  const { items } = (await call(server, readServiceHall, [{}])).body
  const { round, survey, concern, proposal, topic } = await participation(server)
  const writer = { server, token: await tokenOf(server, 'clerk') }
  const remedy = (await newRemedy(writer)).body.id
  const inspection = (await newInspection(writer)).body.id
  const held = (await newWork(writer)).body.id
  const card = (await newScorecard(writer, { ...SOCIAL, unit: 'agriculture-centre', period: '2026Q2' })).body
    .id
  const appointment = (await newAppointment(writer)).body.id
  return [
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
  ]
}

/** The pages only the head of the disclosure office comes to. */
export const HEAD_PAGES: readonly Page[] = [
  ['/pages/staff/people/index', '在用（8）'],
  ['/pages/staff/password/index', '再输一次新密码'],
  ['/pages/staff/sign-in-rule/index', '各人自愿'],
]

/** The pages of the county's desk. */
export const countyPages = async (server: TestServer): Promise<readonly Page[]> => {
  const token = await tokenOf(server, 'county')
  const ordered = await newRectification({ server, token }, { dueOn: '2026-12-11' })
  return [
    ['/pages/staff/today/index', '各乡镇'],
    ['/pages/staff/county/index', '先看要帮的'],
    ['/pages/staff/new-township/index', '叫什么'],
    ['/pages/staff/county-calendar/index', '载入放假通知'],
    ['/pages/staff/county-report/index?id=2025', '由各乡镇已公开的报告相加'],
    ['/pages/staff/rectifications/index', '督促乡镇整改'],
    [`/pages/staff/rectification/index?id=${ordered.body.id}`, '办理过程'],
    [`/pages/staff/township/index?id=${server.tenant}`, '目录：缺的栏目'],
  ]
}
