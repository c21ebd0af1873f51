import { enumerated, figure, type Sentence } from './phrases'
import type { Tally, YearFacts } from './year-facts'

/** What a chapter is made of: each topic says what is known of it, in sentences. */
export const NARRATIVE_TOPICS = [
  'disclosed',
  'normative',
  'key_areas',
  'services',
  'proposals',
  'interpretation',
  'concerns',
  'requests',
  'platforms',
  'remedies',
  'supervision',
  'problems',
  'plans',
  'fees',
] as const
export type NarrativeTopic = (typeof NARRATIVE_TOPICS)[number]

const tallies = (start: string, unit: string, list: readonly Tally[]): Sentence =>
  list.length === 0
    ? []
    : enumerated(
        start,
        list.map(({ name, many }) => figure(name, many, unit)),
      )

const MOST_NAMED = 8

const overdueNames = ({ overdue }: YearFacts): string =>
  overdue
    .slice(0, MOST_NAMED)
    .map(({ title, dueText }) => `“${title}”（应于${dueText}更新）`)
    .join('、')

const problemsOf = (facts: YearFacts): readonly Sentence[] => {
  const { overdue, requests, remedies } = facts
  const found: readonly Sentence[] = [
    overdue.length === 0
      ? []
      : [figure('公开目录里有', overdue.length, '项没有按期更新')!, `：${overdueNames(facts)}。`],
    requests.late ? [figure('有', requests.late, '件申请超过期限才答复')!, '。'] : [],
    remedies.corrected
      ? [figure('有', remedies.corrected, '件复议、诉讼结果纠正')!, '，答复的依据和说理还要加强。']
      : [],
  ]
  const said = found.filter(({ length }) => length > 0)
  return said.length === 0
    ? [['系统记录里没有逾期公开、逾期答复和被纠正的情况，其他问题由公开工作机构补充。']]
    : said
}

const plansOf = (facts: YearFacts): readonly Sentence[] => {
  const { overdue, requests } = facts
  const lateToo = (requests.late ?? 0) > 0
  return [
    overdue.length === 0
      ? ['按公开目录的更新周期及时公开。']
      : [
          figure('补齐没有按期更新的', overdue.length, '项')!,
          `：${overdue
            .slice(0, MOST_NAMED)
            .map(({ title }) => title)
            .join('、')}。`,
        ],
    lateToo ? ['收到申请先看最迟答复日期，到期前三个工作日由负责人督促。'] : [],
  ]
}

const disclosedOf = ({ tenantName, year, published }: YearFacts): readonly Sentence[] => [
  enumerated(
    `${year}年，${tenantName}`,
    [figure('主动公开政府信息', published.items, '条')],
    '（同一信息在几个渠道公开的计1条）。',
  ),
  enumerated('', [figure('覆盖公开目录', published.columns, '个栏目')]),
  tallies('按渠道分：', '条', published.byChannel),
  tallies('政府网站公开的按栏目分：', '条', published.onSiteByColumn),
]

const requestsOf = ({ requests }: YearFacts): readonly Sentence[] => [
  enumerated('', [
    figure('全年收到政府信息公开申请', requests.received, '件'),
    figure('上年结转', requests.carriedIn, '件'),
    figure('本年办结', requests.ended, '件'),
    figure('结转下年', requests.carriedOut, '件'),
  ]),
  enumerated('', [figure('逾期答复', requests.late, '件')]),
]

const remediesOf = ({ remedies, year }: YearFacts): readonly Sentence[] => [
  enumerated(`${year}年，因政府信息公开工作`, [
    figure('被申请行政复议', remedies.reconsiderations, '件'),
    figure('被提起行政诉讼', remedies.suits, '件'),
    figure('其中结果纠正', remedies.corrected, '件'),
    figure('收到举报投诉', remedies.reports, '件'),
  ]),
]

const concernsOf = ({ concerns }: YearFacts): readonly Sentence[] => [
  enumerated('全年', [
    figure('回应社会关切', concerns.responded, '次'),
    figure('其中重大舆情', concerns.grave, '次'),
    figure('召开新闻发布会', concerns.pressConferences, '次'),
  ]),
]

const supervisionOf = ({ work, survey }: YearFacts): readonly Sentence[] => [
  enumerated('全年', [
    figure('召开政府信息公开工作会议', work.meetings, '次'),
    figure('举办培训', work.trainings, '次'),
    figure('培训', work.trained, '人次'),
  ]),
  enumerated(
    '开展年度政务公开评议，',
    [figure('抽签邀请的群众作答', survey.invited, '人'), figure('自愿参加的群众作答', survey.open, '人')],
    '，结果和改进措施已经公布。',
  ),
]

const servicesOf = ({ services }: YearFacts): readonly Sentence[] => [
  enumerated('办事大厅', [
    figure('设服务窗口', services.windows, '个'),
    figure('公开办事指南', services.guides, '份'),
  ]),
]

const proposalsOf = ({ proposals: { answered, published, sessions } }: YearFacts): readonly Sentence[] => [
  enumerated('', [
    figure('办理答复代表建议、政协提案', answered, '件'),
    figure('公开办理结果', published, '件'),
  ]),
  sessions.length === 0 ? [] : [`公开了${sessions.join('、')}代表建议、政协提案的办理结果。`],
]

const channelNames = ({ published }: YearFacts): string =>
  published.byChannel.map(({ name }) => name).join('、')

const platformsOf = (facts: YearFacts): readonly Sentence[] =>
  facts.published.byChannel.length === 0
    ? []
    : [[figure('通过', facts.published.byChannel.length, '个渠道公开信息')!, `：${channelNames(facts)}。`]]

/**
 * What each topic says of a year: only what is known.
 * @example TOPIC_SENTENCES.requests(facts).map(sentenceText) // ['全年收到政府信息公开申请0件，…。']
 */
export const TOPIC_SENTENCES: Readonly<Record<NarrativeTopic, (facts: YearFacts) => readonly Sentence[]>> = {
  disclosed: disclosedOf,
  normative: ({ published }) => [enumerated('', [figure('公开行政规范性文件', published.normative, '件')])],
  key_areas: ({ keyAreas }) => [tallies('重点领域公开：', '条', keyAreas)],
  services: servicesOf,
  proposals: proposalsOf,
  interpretation: ({ published }) => [
    enumerated('全年', [figure('发布政策解读', published.interpretations, '篇')]),
  ],
  concerns: concernsOf,
  requests: requestsOf,
  platforms: platformsOf,
  remedies: remediesOf,
  supervision: supervisionOf,
  problems: problemsOf,
  plans: plansOf,
  fees: ({ work }) => [enumerated('', [figure('收取政府信息公开信息处理费', work.fees, '万元')])],
}
