/** Characters that are taken for each other on paper and on a phone's screen. */
const GROUPS =
  '低底抵氐诋邸 保堡煲褓葆 己已巳 土士工干 未末朱 天夫无元 日曰目白自 人入八 大太犬 办为力 动功劝 地他她池 发友拨 法去怯 约药 钓灼 治冶 侯候 即既 拔拨 折拆析 ' +
  '享亨 免兔 刀力 幻幼 壁璧 辩辨辫 账帐胀 徽微 粟栗 茶荼 宅宄宇 补扑朴 住往佳 晴睛清情请 今令 金全 仑仓 没设 设没 读续 埋理里 征证 证征 政攻 村材 林木 户卢尸 权杈 ' +
  '贷货 贫贪 赔陪培 偿尝 暂斩 申甲由电 田由 兔免 考老 孝考 牛午 午干 千干于 斤斥 历厉 厂广 农衣 民氏 市巾布 布市 困因囚 园圆 团因 建健 健建 计讨 讨计 议仪义 ' +
  '村树 扶抚 抚扶 残浅 线钱 钱浅 线浅 选先 告吉 医区 疗疔 险检 捡检俭 检捡 资货 恤血 血皿 伤仿 访防仿 防仿 仿访 信倍 件伴 条务 例列 烈列 列例 救求 助肋 灾炎 害割 质贡 ' +
  '火灭 灭火 森林 草早 旱早 旱草 汛讯 讯汛 河何 库车 军车 退通 通退 役投 投役 兵乒 婚昏 姻烟 烟姻 育盲 盲育 童重 幼幻 妇扫 教数 数教 校较 较校 学字 字学 课裸 ' +
  '卫卩 疫役 苗亩 亩苗 粮根 粒粮 种钟 钟种 耕耗 耗耕 牧枚 渔鱼 畜蓄 蓄畜 禽离 离禽 殡宾 葬莽 墓暮 慕墓 慈兹 善喜 捐损 损捐 罚罪 罪罚 刑形型 许午 可司 司可 环坏怀 坏环 ' +
  '污污汗 染柒 噪操 操噪 扰拢 安按 全金 产户 消肖 防房 房防 屋层 层屋 楼搂 搂楼 街衔 衔街 镇填 填镇 乡多 县具 具县 省肖 州洲 盏盎 盈盆'

const ALIKE: ReadonlyMap<string, string> = new Map(
  [...new Set(GROUPS)].map((character): [string, string] => [
    character,
    GROUPS.split(' ')
      .filter((group) => group.includes(character))
      .join(''),
  ]),
)

/**
 * Whether two characters are easily taken for each other.
 * @example lookAlike('己', '已') // true
 */
export const lookAlike = (one: string, other: string): boolean => ALIKE.get(one)?.includes(other) ?? false
