import { roleOfWord } from './question-words'

/** Another wording of what was typed, and how far it is the same: 1 the very word, 0 something else. */
export interface OtherWording {
  readonly text: string
  readonly weight: number
}

/** Words of one meaning; any finds the others. Township staff can add groups. */
export type SynonymGroup = readonly string[]

const groups = (lines: readonly string[]): readonly SynonymGroup[] => lines.map((line) => line.split(' '))

/** Words that mean one thing: what people say, and what the documents say. */
export const SYNONYMS: readonly SynonymGroup[] = groups([
  '低保 最低生活保障',
  '五保 五保户 五保供养 特困供养 特困人员 特困人员供养 特困人员救助供养',
  '粮补 种粮补贴 粮食直补 耕地地力保护补贴 地力补贴 农业支持保护补贴 实际种粮农民一次性补贴',
  '新农合 合作医疗 农村合作医疗 新型农村合作医疗 城乡居民医疗保险 城乡居民基本医疗保险 居民医保',
  '新农保 农村养老保险 城乡居民养老保险 城乡居民基本养老保险 居民养老保险',
  '医保 医疗保险 医疗保障',
  '社保 社会保险',
  '养老金 养老钱 退休金 基本养老金',
  '公积金 住房公积金',
  '宅基地 农村宅基地 屋基 地基',
  '征地 土地征收 征收土地 土地征用 占地',
  '拆迁 房屋征收 拆房',
  '上访 信访',
  '三公 三公经费 三公消费',
  '户口 户籍 户口登记',
  '身份证 居民身份证',
  '残补 残疾人补贴 残疾人两项补贴',
  '工钱 工资 劳动报酬 薪水',
  '农民工 打工人 务工人员 外出务工',
  '危房 危房改造 危旧房 农村危房',
  '扶贫 脱贫 脱贫攻坚 乡村振兴',
  '小孩 娃娃 娃 孩子 儿童 未成年人 小娃',
  '老人 老年人',
  '退伍 退役 转业 退役军人 退伍军人 退役士兵',
  '打官司 诉讼',
  '复议 行政复议',
  '政务公开 政府信息公开 信息公开',
  '年报 年度报告',
  '工伤 打工受伤',
  '失业金 失业保险金',
  '环保 环境保护',
  '反诈 反电信网络诈骗 电信网络诈骗',
  '电信诈骗 电信网络诈骗',
  '合作社 农民专业合作社',
  '驾照 驾驶证 机动车驾驶证',
  '个体户 个体工商户',
  '交强险 机动车交通事故责任强制保险',
  '退林 退耕还林',
  '合疗 合作医疗 新农合',
  '大象 亚洲象 野象',
  '违法建筑 违法建设 违章建筑 违建',
  '赶集 赶街 街天 赶集日',
  '村官 村干部',
  '公众号 微信公众号 公众平台',
  '抚恤金 抚恤',
  '补助 补贴 补助金',
  '带薪假 年假 年休假 带薪年休假',
  '网吧 互联网上网服务营业场所',
  '古树 古树名木',
  '房产证 不动产权证 不动产登记 不动产权属证书',
  '结婚证 结婚登记 婚姻登记',
  '暂住证 居住证',
  '产假 生育假',
  '环评 环境影响评价',
  '招投标 招标投标',
  '政采 政府采购',
  '两会 人民代表大会',
  '高龄补贴 高龄津贴',
  '农机 农业机械',
  '农补 农业补贴',
  '一卡通 惠农补贴 惠农惠民',
  '公租房 公共租赁住房',
  '廉租房 廉租住房',
  '高龄老人 老年人',
  '路灯 照明',
  '自来水 饮水 供水',
  '禁养 禁止养殖',
  '护林员 生态护林员',
  '公益岗 公益性岗位',
  '农转城 农业转移人口',
  '大病 重大疾病 大病保险',
  '慢病 慢性病 门诊慢特病',
  '计生 计划生育',
])

/** What people say at home → what the documents call it; not the other way round. */
const EVERYDAY: readonly (readonly [said: string, meant: string])[] = [
  ['上户口 落户 报户口 入户 户口本', '户口登记 户籍 户口'],
  ['盖房子 盖房 建房 建房子 起房子 修房子 造房 自建房', '住宅 宅基地 建设住宅 村民住宅 农村住房 建房'],
  ['修路占地 修路占 占了我家的地 占我家地 占了地 被占地 地被占', '征收土地 土地征收 征地 征地补偿'],
  [
    '看病报销 报销 医药费报销 住院报销 报医药费',
    '基本医疗保险 医疗保险 医保 医疗费用 医疗保障 基本医疗保险基金',
  ],
  ['养老钱 老人钱 领养老 养老金 退休', '基本养老保险 养老保险 基本养老金'],
  [
    '讨薪 要工钱 欠薪 拖欠工钱 拖欠工资 不发工资 欠工钱 工资被拖欠 拖欠',
    '农民工工资 工资支付 拖欠工资 拖欠农民工工资',
  ],
  ['包工头 老板 工头', '用人单位 施工总承包单位 分包单位'],
  ['炒鱿鱼 被辞退 辞退 开除 被开除 裁员', '解除劳动合同 经济补偿'],
  ['签合同 没签合同 没签劳动合同', '订立书面劳动合同 劳动合同'],
  ['打工 上班 干活', '劳动者 用人单位 务工 劳动'],
  ['领养孩子 领养 抱养 收养孩子 收养小孩', '收养 收养登记 收养子女'],
  ['房子被拆 拆房子 强拆', '房屋征收 征收补偿'],
  ['上坟烧纸 烧荒 烧山 用火 烧秸秆 野外用火 着火 火灾 防火期', '森林防火 野外用火 森林火灾 草原防火'],
  ['请不起律师 没钱请律师 免费律师', '法律援助'],
  ['当兵 入伍 参军', '征兵 应征公民 服现役'],
  ['当兵回来 退伍回来 转业安置', '退役军人 退役安置'],
  ['残疾证 残废', '残疾人'],
  ['骗子 骗子打电话 诈骗电话 电话诈骗 网络诈骗 被骗钱', '电信网络诈骗 诈骗'],
  ['告状 反映问题 找领导 投诉政府', '信访 信访事项 投诉请求'],
  ['打架 打架斗殴 斗殴 打人 被打', '殴打他人 故意伤害他人身体 治安管理处罚 斗殴'],
  ['赌博 打麻将 赌钱', '赌博 治安管理处罚'],
  ['二胎 三胎 二胎三胎 二孩 三孩 生孩子 生娃 超生', '生育 子女 计划生育'],
  ['产检 孕检 怀孕 孕妇', '孕产妇 母婴保健 产前诊断 孕产期保健'],
  ['没钱看病 看不起病 家里没钱看病', '医疗救助 社会救助'],
  ['穷 穷得吃不上饭 吃不上饭 没饭吃 家里困难 贫困 困难户 贫困户 困难', '最低生活保障 社会救助 临时救助 救助'],
  ['受灾 遭灾 受灾补助 灾后 房子倒了 房屋倒塌', '自然灾害救助 受灾人员 自然灾害'],
  ['天旱 干旱 旱灾', '抗旱 干旱灾害'],
  ['发大水 洪水 涨水', '防汛 洪水 防洪'],
  ['村医 赤脚医生 乡医', '乡村医生'],
  ['打疫苗 打预防针 预防针', '疫苗 预防接种 接种'],
  ['捐款 捐钱 献爱心 捐东西', '慈善 捐赠 慈善捐赠'],
  ['死人 火化 埋坟 坟 坟地 下葬 埋人 死人火化 土葬', '殡葬 遗体 火化 墓穴 公墓'],
  ['没人管 没人养 不养老人 不孝 赡养', '赡养 赡养人 老年人权益'],
  ['家暴 打老婆 打孩子', '家庭暴力'],
  ['酒驾 醉驾 喝酒开车', '饮酒后驾驶 醉酒驾驶 道路交通安全'],
  ['无证驾驶 没驾照开车', '未取得机动车驾驶证 机动车驾驶证 道路交通安全'],
  ['车祸 交通事故 出车祸 撞车', '交通事故 道路交通事故'],
  ['假药 卖假药', '假药 药品'],
  ['过期食品 吃坏肚子 食物中毒', '食品安全 超过保质期'],
  ['水渠 沟渠 灌溉 浇地', '农田水利 灌溉排水 灌溉'],
  ['路名 村名 改地名', '地名'],
  ['过年 春节 国庆 中秋 清明 放假 放几天假', '春节 放假 节日 年节及纪念日'],
  ['公务员 考公务员 考公', '公务员 录用公务员'],
  ['上学 读书 上小学 入学 读小学', '义务教育 入学 适龄儿童'],
  ['学前班 幼儿园', '学前教育 幼儿园'],
  ['养猪 养鸡 养牛 养殖', '畜禽 养殖 畜禽规模养殖'],
  ['猪肉 杀猪', '生猪 生猪屠宰'],
  ['瘟疫 猪瘟 鸡瘟 动物瘟疫', '动物疫情 重大动物疫情'],
  ['扣分 记分 驾照扣分 销分', '记分 道路交通安全违法行为记分'],
  ['考驾照 学车', '机动车驾驶证申领 驾驶证 驾驶人考试'],
  ['上牌 买车上牌 过户 车牌', '机动车登记 注册登记 机动车号牌'],
  ['坏车 退车 换车 退货', '退货 更换 修理更换退货 家用汽车产品'],
  ['放鞭炮 鞭炮 放炮 烟花', '烟花爆竹 燃放'],
  ['矿难 煤矿事故', '煤矿 矿山 生产安全事故'],
  ['乞讨 要饭 流浪', '流浪乞讨 乞讨人员'],
  ['拉人头 传销', '传销'],
  ['集资 集资骗局 非法集资', '非法集资'],
  ['童工', '童工 未成年工'],
  ['吸毒 毒品', '禁毒 戒毒 吸毒'],
  ['打官司 告他 起诉', '诉讼 诉讼费用'],
  ['无人机', '无人驾驶航空器'],
  ['收割机 拖拉机', '农业机械 拖拉机'],
  ['消费者 被骗 被坑 买到假货', '消费者 消费者权益 投诉举报'],
  ['开店 开铺子 做生意 办执照 营业执照 开公司', '市场主体 个体工商户 登记 营业执照 无证无照经营'],
  ['医疗事故 医闹 医疗纠纷', '医疗事故 医疗纠纷'],
  ['查政府文件 看文件', '政府信息公开 政府信息'],
  ['申请公开 依申请公开 信息公开申请', '政府信息公开申请 政府信息公开 依申请公开'],
  ['加班 加班费 加班工资', '延长工作时间 工资报酬 加班'],
  ['一天工作几个小时 几个小时 工作几小时 上班时间', '每日工作 工作时间 八小时 8小时'],
  ['机密 国家机密 秘密', '国家秘密 保密 定密'],
  ['农药瓶 农药瓶子', '农药包装废弃物 农药包装'],
  ['寺庙 佛寺 教堂 奘房', '宗教活动场所 寺观教堂 宗教'],
  ['泥石流 滑坡 山体滑坡', '地质灾害 泥石流 滑坡'],
  ['避险 转移', '避险 避灾疏散 转移'],
  ['水库移民 移民', '移民安置 大中型水利水电工程 移民'],
  ['隐私 个人隐私', '个人信息 隐私'],
  ['离婚', '离婚登记 婚姻登记'],
  ['婚假', '结婚登记 婚姻登记 生育假'],
  ['丢了 遗失 弄丢', '丢失 补领 换领 遗失'],
  ['迁户口 转户口 迁移', '迁出 迁移 户口'],
  ['下班路上 上下班路上 上下班', '上下班途中'],
  ['领几个月', '领取失业保险金的期限 领取'],
  ['调解员 劝架', '人民调解员 调解委员 人民调解'],
  ['不交 不交钱 没交', '逾期不缴纳 不履行 逾期不履行 加处罚款'],
  ['低保户', '最低生活保障 低保 最低生活保障家庭'],
  ['路烂了 修路 修桥', '公路 乡村道路 道路'],
  ['工程招标 招标', '招标投标 招标'],
  ['收据 开发票', '发票'],
  ['电费 停电', '供电 电力供应'],
  ['快递', '快递'],
  ['宾馆 旅社 住店', '旅馆业 旅馆'],
]

const words = (text: string): readonly string[] => text.split(' ')

const byWord = (sets: readonly SynonymGroup[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const set of sets)
    for (const word of set)
      found.set(word, [...(found.get(word) ?? []), ...set.filter((one) => one !== word)])
  return found
}

const SAME = byWord(SYNONYMS)
const MEANT: ReadonlyMap<string, readonly string[]> = new Map(
  EVERYDAY.flatMap(([said, meant]) => words(said).map((word) => [word, words(meant)] as const)),
)

const SAME_WEIGHT = 0.95
const MEANT_WEIGHT = 0.85

/** All words the tables know, so that a query can be split by them. */
export const LEXICON: ReadonlySet<string> = new Set(
  [...SYNONYMS.flat(), ...EVERYDAY.flatMap(([said, meant]) => [...words(said), ...words(meant)])].filter(
    (word) => roleOfWord(word) === 'subject',
  ),
)

/**
 * Other wordings of a word, nearest first; `added` are the township's own groups.
 * @example otherWordingsOf('低保', [])[0] // { text: '最低生活保障', weight: 0.95 }
 */
export const otherWordingsOf = (word: string, added: readonly SynonymGroup[]): readonly OtherWording[] => {
  const own = added.filter((group) => group.includes(word)).flat()
  const same = [...(SAME.get(word) ?? []), ...own].map((text) => ({ text, weight: SAME_WEIGHT }))
  const meant = (MEANT.get(word) ?? []).map((text) => ({ text, weight: MEANT_WEIGHT }))
  const seen = new Set([word])
  return [...same, ...meant].filter(({ text }) => !seen.has(text) && seen.add(text).size > 0)
}

/** Longer strings in which a short word stands by chance: 「最低保修期限」 is not about 低保. */
const CHANCE: Readonly<Record<string, readonly string[]>> = {
  低保: ['最低保'],
  三公: ['三公里', '三公斤', '三公分'],
  社保: ['社保持'],
}

/**
 * Strings in which a folded word stands by chance and isn't meant.
 * @example mistakenFor('低保') // ['最低保']
 */
export const mistakenFor = (word: string): readonly string[] => CHANCE[word] ?? []

/** Words that are looked at for chance. */
export const CHANCE_WORDS: readonly string[] = Object.keys(CHANCE)
