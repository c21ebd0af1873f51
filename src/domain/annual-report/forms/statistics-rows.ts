import type { ReportUnit } from '../report-table'
import type { FormRow } from './form-model'

type Line = readonly [key: string, label: string, unit: ReportUnit, sumOf?: readonly string[]]

const PUBLISHED = '一、主动公开情况'
const CHANNELS = '（二）通过不同渠道和方式公开政府信息的情况'
const RESPONSES = '二、回应解读情况'
const WAYS = '（二）通过不同渠道和方式回应解读的情况'
const REQUESTS = '三、依申请公开情况'
const REFUSED = '4.不同意公开答复数'
const STAFFED = '八、机构建设和保障经费情况'

/** Groups of rows of the table, each with the headings before them. */
const GROUPS: readonly (readonly [groups: readonly string[], lines: readonly Line[]])[] = [
  [
    [PUBLISHED],
    [
      ['items', '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条'],
      ['normative_published', '其中：主动公开规范性文件数', '条'],
      ['normative_made', '制发规范性文件总数', '件'],
    ],
  ],
  [
    [PUBLISHED, CHANNELS],
    [
      ['by_gazette', '1.政府公报公开政府信息数', '条'],
      ['by_website', '2.政府网站公开政府信息数', '条'],
      ['by_microblog', '3.政务微博公开政府信息数', '条'],
      ['by_wechat', '4.政务微信公开政府信息数', '条'],
      ['by_others', '5.其他方式公开政府信息数', '条'],
    ],
  ],
  [
    [RESPONSES],
    [['responded', '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '次']],
  ],
  [
    [RESPONSES, WAYS],
    [
      ['press', '1.参加或举办新闻发布会总次数', '次'],
      ['press_by_head', '其中：主要负责同志参加新闻发布会次数', '次'],
      ['interviews', '2.政府网站在线访谈次数', '次'],
      ['interviews_by_head', '其中：主要负责同志参加政府网站在线访谈次数', '次'],
      ['interpretations', '3.政策解读稿件发布数', '篇'],
      ['responded_microblog', '4.微博微信回应事件数', '次'],
      ['responded_others', '5.其他方式回应事件数', '次'],
    ],
  ],
  [
    [REQUESTS],
    [
      ['received', '（一）收到申请数', '件', ['in_person', 'fax', 'online', 'post']],
      ['in_person', '1.当面申请数', '件'],
      ['fax', '2.传真申请数', '件'],
      ['online', '3.网络申请数', '件'],
      ['post', '4.信函申请数', '件'],
      ['ended', '（二）申请办结数', '件', ['ended_in_time', 'ended_extended']],
      ['ended_in_time', '1.按时办结数', '件'],
      ['ended_extended', '2.延期办结数', '件'],
      [
        'answered',
        '（三）申请答复数',
        '件',
        ['already', 'granted', 'partial', 'refused', 'not_ours', 'not_exist', 'to_correct', 'other_ways'],
      ],
      ['already', '1.属于已主动公开范围数', '件'],
      ['granted', '2.同意公开答复数', '件'],
      ['partial', '3.同意部分公开答复数', '件'],
      [
        'refused',
        REFUSED,
        '件',
        ['no_secret', 'no_business', 'no_privacy', 'no_safety', 'no_information', 'no_other'],
      ],
    ],
  ],
  [
    [REQUESTS, REFUSED],
    [
      ['no_secret', '涉及国家秘密', '件'],
      ['no_business', '涉及商业秘密', '件'],
      ['no_privacy', '涉及个人隐私', '件'],
      ['no_safety', '危及国家安全、公共安全、经济安全和社会稳定', '件'],
      ['no_information', '不是《条例》所指政府信息', '件'],
      ['no_other', '法律法规规定的其他情形', '件'],
    ],
  ],
  [
    [REQUESTS],
    [
      ['not_ours', '5.不属于本行政机关公开数', '件'],
      ['not_exist', '6.申请信息不存在数', '件'],
      ['to_correct', '7.告知作出更改补充数', '件'],
      ['other_ways', '8.告知通过其他途径办理数', '件'],
    ],
  ],
  [
    [],
    [
      ['reconsiderations', '四、行政复议数量', '件', ['recon_upheld', 'recon_corrected', 'recon_other']],
      ['recon_upheld', '（一）维持具体行政行为数', '件'],
      ['recon_corrected', '（二）被依法纠错数', '件'],
      ['recon_other', '（三）其他情形数', '件'],
      ['suits', '五、行政诉讼数量', '件', ['suit_upheld', 'suit_corrected', 'suit_other']],
      ['suit_upheld', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件'],
      ['suit_corrected', '（二）被依法纠错数', '件'],
      ['suit_other', '（三）其他情形数', '件'],
      ['complaints', '六、举报投诉数量', '件'],
      ['fees', '七、依申请公开信息收取的费用', '万元'],
    ],
  ],
  [
    [STAFFED],
    [
      ['offices', '（一）政府信息公开工作专门机构数', '个'],
      ['reading_places', '（二）设置政府信息公开查阅点数', '个'],
      ['staff', '（三）从事政府信息公开工作人员数', '人', ['full_time', 'part_time']],
      ['full_time', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '人'],
      ['part_time', '2.兼职人员数', '人'],
      [
        'funds',
        '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
        '万元',
      ],
    ],
  ],
  [
    ['九、政府信息公开会议和培训情况'],
    [
      ['meetings', '（一）召开政府信息公开工作会议或专题会议数', '次'],
      ['trainings', '（二）举办各类培训班数', '次'],
      ['trained', '（三）接受培训人员数', '人次'],
    ],
  ],
]

/** The rows of 政府信息公开情况统计表, in their order. Source: 国办发〔2014〕32号 (rows from memory). */
export const STATISTICS_ROWS: readonly FormRow[] = GROUPS.flatMap(([groups, lines]) =>
  lines.map(([key, label, unit, sumOf]) => ({
    ...{ key, label, groups, unit },
    ...(sumOf === undefined ? {} : { sumOf }),
  })),
)
