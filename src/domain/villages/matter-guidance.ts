/** One thing that belongs in a matter of a village, and what is meant by it. */
export interface GuidancePoint {
  /** As the catalogue calls it. */
  readonly element: string
  /** Chinese: what to write; '' where the name says it. */
  readonly hint: string
  /** Whether the text speaks of it already; a machine's reading. */
  readonly isSaid: boolean
}

interface Known {
  readonly hint: string
  readonly words: RegExp
}

/** What is meant by the elements of village matters, and by which words a text speaks of them. */
const KNOWN: Readonly<Record<string, Known>> = {
  收入: { hint: '每一笔：哪天、从哪里来、多少元', words: /收入|进账|拨付|收到/u },
  支出: { hint: '每一笔：哪天、用在哪里、多少元、谁经手', words: /支出|开支|付出|支付/u },
  结存: { hint: '上月结存加收入减支出，和账上一致', words: /结存|结余|余额/u },
  债权债务: { hint: '别人欠村里的、村里欠别人的；没有也写“无”', words: /债权|债务|欠款|应收|应付/u },
  经手人: { hint: '经手、证明、审批的人', words: /经手|经办|审批|证明人/u },
  村民会议决定及实施: {
    hint: '哪天开的会、定了什么、办到哪一步',
    words: /村民会议|村民代表会议|决定|决议/u,
  },
  国家计划生育政策落实: { hint: '这一季度办了哪些；没有也写明', words: /计划生育|生育/u },
  救灾救助款物: {
    hint: '来了多少、发给多少户、怎样评的；名单遮盖身份证号',
    words: /救灾|救助|补贴|补助|捐赠/u,
  },
  协助政府工作情况: { hint: '替政府办的登记、通知、发放', words: /协助|配合/u },
  事项: { hint: '是什么事，关系到谁', words: /./u },
  议事过程: { hint: '谁提的、哪天讨论、多少人到会、多少人同意', words: /讨论|会议|表决|同意/u },
  结果: { hint: '最后怎么定的，什么时候办', words: /结果|决定|通过/u },
}

/**
 * What belongs in a matter that a village publishes, element by element of the catalogue's item, and which of it the text
 * speaks of already.
 * Source: 村民委员会组织法 Art. 30 (what is published), as the model catalogue words it.
 * @example guidanceFor(['收入', '支出'], '三月份收入3200元').map(({ isSaid }) => isSaid) // [true, false]
 */
export const guidanceFor = (elements: readonly string[], text: string): readonly GuidancePoint[] =>
  elements
    .filter((element) => element !== '其他')
    .map((element) => {
      const known = KNOWN[element]
      const isSaid = known === undefined ? text.includes(element) : known.words.test(text)
      return { element, hint: known?.hint ?? '', isSaid }
    })

/**
 * What holds for whatever a village publishes, in the order in which a clerk does it.
 * Source: 村民委员会组织法 Art. 30–32 (公布、真实、村务监督委员会); Regulation (2019) Art. 15 for what is a person's own.
 * @example VILLAGE_STEPS.length // 5
 */
export const VILLAGE_STEPS: readonly string[] = [
  '先给村务监督委员会看过，再公布',
  '村级财务每月公布；一般村务至少每季度公布一次；重大事项随时公布',
  '公示栏也要张贴，拍一张照片留底',
  '身份证号、银行卡号、手机号遮住；发钱发物的名单写姓名、组别、金额',
  '没有的项目写“无”，不要空着',
]
