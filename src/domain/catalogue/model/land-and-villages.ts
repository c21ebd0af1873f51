import { article, BOARD, days, each, OCCASIONAL, row, VILLAGE } from './model-item'
import type { ModelItem } from './model-item'

const VILLAGE_LAW = '《村民委员会组织法》第三十条'
const farming = { owner: '农业农村服务中心', channels: BOARD, timing: OCCASIONAL, read: true } as const
const village = { owner: '农业农村服务中心', audience: '本村村民' } as const

/** 农业农村·土地·宅基地·征收, 村务公开. */
export const LAND_AND_VILLAGES: readonly ModelItem[] = [
  row(['farm-policies', 'agriculture_and_land', '农业农村', '农业农村政策落实'], {
    ...farming,
    elements: '政策；措施；落实情况',
    basis: article('第二十一条'),
    channels: VILLAGE,
    concern: 'affairs',
  }),
  row(['land-contracts', 'agriculture_and_land', '土地承包', '农村土地承包经营权流转'], {
    ...farming,
    elements: '流转政策；合同备案；纠纷调解',
    basis: article('第二十一条'),
    concern: 'affairs',
  }),
  row(['homesteads', 'agriculture_and_land', '宅基地', '宅基地使用审核情况'], {
    ...farming,
    elements: '申请条件；程序；审核结果（姓名、村组、面积）',
    basis: article('第二十一条'),
    concern: 'affairs',
  }),
  row(['land-expropriation', 'agriculture_and_land', '土地征收', '土地征收'], {
    ...farming,
    elements: '征收公告；范围；补偿标准；安置；补偿费发放使用',
    basis: article('第二十一条'),
    channels: VILLAGE,
    concern: 'money',
  }),
  row(['house-expropriation', 'agriculture_and_land', '房屋征收', '房屋征收和补偿'], {
    ...farming,
    elements: '征收决定；补偿方案；评估；补偿结果',
    basis: article('第二十一条'),
    channels: VILLAGE,
    concern: 'money',
  }),
  row(['labour-levies', 'agriculture_and_land', '筹资筹劳', '筹资筹劳'], {
    ...farming,
    elements: '事项；标准；议事结果；使用情况',
    basis: article('第二十一条'),
    concern: 'money',
  }),
  row(['animal-disease', 'agriculture_and_land', '农业农村', '动物防疫和农产品质量'], {
    ...farming,
    elements: '防疫安排；补偿；检测结果',
    basis: article('第二十条第十三项'),
    concern: 'affairs',
    read: false,
  }),
  row(['village-affairs', 'village_affairs', '村务公开', '村务公开（每季度）'], {
    ...village,
    elements: '村民会议决定及实施；国家计划生育政策落实；救灾救助款物；协助政府工作情况；其他',
    basis: VILLAGE_LAW,
    timing: each('quarter'),
    term: days(10, '本镇设定（季度结束后10日；法律要求至少每季度一次）'),
    channels: ['notice_board', 'broadcast', 'meeting', 'website'],
    concern: 'affairs',
    read: true,
  }),
  row(['village-money', 'village_affairs', '村务公开', '村级财务收支（每月）'], {
    ...village,
    elements: '收入；支出；结存；债权债务；经手人',
    basis: VILLAGE_LAW,
    timing: each('month'),
    term: days(10, '本镇设定（月末后10日；法律要求财务往来较多的每月公布）'),
    channels: ['notice_board', 'website'],
    concern: 'money',
    read: true,
  }),
  row(['village-matters', 'village_affairs', '村务公开', '涉及村民利益的重大事项'], {
    ...village,
    elements: '事项；议事过程；结果',
    basis: VILLAGE_LAW,
    timing: OCCASIONAL,
    term: { length: 1, unit: 'working_days', article: `${VILLAGE_LAW}（随时公布）` },
    channels: ['notice_board', 'broadcast', 'meeting', 'website'],
    concern: 'affairs',
    read: true,
  }),
]
