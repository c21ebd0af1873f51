import { loadDemo } from '../../../cloud/seed/load-demo'
import { addedVillage } from '../catalogue-forms'
import { participation } from '../participation-on-server'
import { tokenOf } from '../people-in-tests'
import { publishWithFiles } from '../published-files'
import { sheetFile, sheetRow } from '../readable-files'
import type { TestServer } from '../server'
import { linkOff } from './link-off'
import type { Page } from './page'

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
  ['/pages/mine/my-data/index', /拿一份走|没有您的资料/],
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

/** Every page a resident may come to, with what it shows; makes what isn't there. */
export const residentPages = async (server: TestServer): Promise<readonly Page[]> => {
  await loadDemo(server.storage, server.tenant)
  const keeper = { server, token: await tokenOf(server, 'clerk') }
  const village = await addedVillage(keeper, { name: '一号村', phone: '0692-8180000' })
  const file = { name: '明细.xlsx', bytes: sheetFile([{ name: '明细', rows: sheetRow(1, ['芒允村', 3]) }]) }
  const { id, attachments } = await publishWithFiles(server, '附有明细的公告', [file])
  const { round, survey, concern, proposal, topic } = await participation(server)
  return [
    ...RESIDENT_PAGES,
    [`/pages/disclosures/document/index?id=${id}`, '附有明细的公告'],
    [`/pages/reading/proposal/index?id=${proposal}`, '办理结果'],
    [`/pages/reading/file/index?id=${id}&file=${attachments[0]?.id}`, '芒允村'],
    [`/pages/reading/large/index?id=${id}`, /第 1 句，共 \d+ 句/],
    [`/pages/reading/village/index?id=${village}`, '没有公布，或者公布得不真实'],
    [`/pages/topics/topic/index?id=${topic}`, '我也想看'],
    [`/pages/participation/round/index?id=${round}`, '对第 1 段提意见'],
    [`/pages/participation/survey/index?id=${survey}`, '开始答题'],
    [`/pages/participation/concern/index?id=${concern}`, /^值班电话/],
    [`/pages/reading/follow-off/index?token=${await linkOff(server)}`, '已经关闭'],
  ]
}
