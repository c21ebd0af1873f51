import { formatChineseDate, day, type IsoDate } from '../calendar/civil-date'
import { addWorkingDays, nationalCalendar } from '../calendar/working-days'
import { OUTCOMES } from '../information-request/outcomes'
import {
  CORRECTION_NOTICE_PERIOD,
  EXTENSION_LIMIT,
  LAWSUIT_PERIOD,
  RECONSIDERATION_APPLY_PERIOD,
  REPLY_PERIOD,
  THIRD_PARTY_PERIOD,
  type Period,
} from '../statute/periods'
import { right, wrong, type Lesson } from './lesson'

const UNITS: Readonly<Record<Period['unit'], string>> = {
  working_days: '个工作日',
  calendar_days: '日',
  months: '个月',
}

const termText = ({ length, unit }: Period): string => `${length}${UNITS[unit]}`

const RECEIVED = day('2026-03-02')
const CONFIRMED = day('2026-03-04')
const CORRECTED = day('2026-03-16')

/** The day that the kernel counts, so that an example can't say another. */
const dueAfter = (from: IsoDate): string => {
  const due = addWorkingDays(nationalCalendar, from, REPLY_PERIOD.length)
  if (!due.ok) throw new Error(`no working days after ${from}`)
  return formatChineseDate(due.value)
}

const RECEIPT: Lesson = {
  key: 'receipt',
  title: '哪天算收到',
  lines: [
    '当面交的，交的那天算收到。',
    '挂号信、特快专递，签收那天算收到。',
    '平常信件、传真、网上交的，收到当天和申请人确认，确认那天算收到。',
  ],
  article: '《政府信息公开条例》第三十一条',
  question: `一封平常信件${formatChineseDate(RECEIVED)}送到，${formatChineseDate(CONFIRMED)}打电话和申请人确认了。哪天算收到？`,
  options: [
    right(formatChineseDate(CONFIRMED), '平常信件不用签收，以确认之日为准。所以收到当天就要打电话。'),
    wrong(formatChineseDate(RECEIVED), '信到了还不算，以和申请人确认的那天为准。'),
  ],
}

const CORRECTION: Lesson = {
  key: 'correction',
  title: '看不明白要什么',
  lines: [
    `收到之日起${termText(CORRECTION_NOTICE_PERIOD)}内，一次告知申请人补什么、怎么补、补到哪天。`,
    '不能因为看不明白就退回，也不能补了又补。',
    '补正以后，答复的期限从收到补正的那天重新起算。',
  ],
  article: CORRECTION_NOTICE_PERIOD.article,
  question: `${formatChineseDate(RECEIVED)}收到申请，${formatChineseDate(CORRECTED)}收到补正。最迟哪天答复？`,
  options: [
    right(dueAfter(CORRECTED), `从收到补正的第二天起数${termText(REPLY_PERIOD)}，节假日不算。`),
    wrong(dueAfter(RECEIVED), '这是从第一次收到起算的。补正以后重新起算。'),
  ],
}

const REPLY: Lesson = {
  key: 'reply',
  title: '多久答复',
  lines: [
    `能当场答复的当场答复；不能的，收到之日起${termText(REPLY_PERIOD)}内答复。`,
    `来不及的，经公开工作机构负责人同意，告诉申请人以后可以延长，最多${termText(EXTENSION_LIMIT)}。`,
    '延长只有一次，要在期限到以前办。',
  ],
  article: REPLY_PERIOD.article,
  question: '期限过了一天才想起要延长，怎么办？',
  options: [
    right('尽快答复，写明为什么晚了', '过了期限不能再延长，已经是逾期；越早答复越好。'),
    wrong('补办延长手续，日期写早一天', '倒填日期是违法的，办理记录也改不了。'),
    wrong('从今天起再算一个期限', '没有法律依据，从期限的第二天起就是逾期。'),
  ],
}

const THIRD_PARTY: Lesson = {
  key: 'third_party',
  title: '牵涉别人的商业秘密、个人隐私',
  lines: [
    '公开会损害第三方合法权益的，书面征求第三方的意见。',
    `第三方${termText(THIRD_PARTY_PERIOD)}内提出意见；征求意见的时间不计入答复期限。`,
    '第三方不同意的不予公开，但是不公开会对公共利益造成重大影响的，可以公开，并书面告知第三方。',
  ],
  article: THIRD_PARTY_PERIOD.article,
  question: '第三方到期没有回音，怎么办？',
  options: [
    right('由本机关决定公开不公开', '没有回音不等于同意，也不等于不同意，由行政机关依法决定。'),
    wrong('算作不同意，不公开', '条例没有这样规定，要由本机关决定并说明理由。'),
    wrong('一直等到有回音', '期限一到就恢复计算，等下去会逾期。'),
  ],
}

const ANSWERS: Lesson = {
  key: 'answers',
  title: '怎样答复',
  lines: [
    `${OUTCOMES.granted.situation}：${OUTCOMES.granted.mustSay}。`,
    `${OUTCOMES.partial.situation}：${OUTCOMES.partial.mustSay}。`,
    `${OUTCOMES.not_exist.situation}：${OUTCOMES.not_exist.mustSay}。`,
    '不予公开的，每一处都写明依据哪一条、为什么。',
  ],
  article: '《政府信息公开条例》第三十六条、第三十七条',
  question: '一份名册里有身份证号，其余可以公开。怎么答复？',
  options: [
    right('遮去身份证号，公开其余的，说明遮了什么、为什么', '能区分处理的，要公开可以公开的部分。'),
    wrong('有个人信息，整份不公开', '能区分处理而没有区分的，复议、诉讼会被纠正。'),
    wrong('整份公开', '身份证号属于个人隐私，公开会侵害本人权益。'),
  ],
}

const SEARCH: Lesson = {
  key: 'search',
  title: '找不到的时候',
  lines: [
    '先查：档案室、承办的站所、经办人、电子文件，哪天在哪里查的记下来。',
    '查过确实没有制作、没有保存的，才能答复没有。',
    '查的记录是法庭上的证据，没有记录就等于没有查。',
  ],
  article: OUTCOMES.not_exist.article,
  question: '承办站所口头说“没有这个东西”，能直接答复没有吗？',
  options: [
    right('不能，要查过并记下怎样查的', '法院看的是检索尽没尽到义务，要有记录。'),
    wrong('能，站所说没有就是没有', '没有检索记录的答复，常常被撤销。'),
  ],
}

const NOT_A_REQUEST: Lesson = {
  key: 'not_a_request',
  title: '写着申请，其实不是',
  lines: [
    '借申请信息公开来投诉、举报、信访的，不作为申请处理，但是要告知该走什么渠道。',
    '要的是一份文件、一个数据，就是申请，不管他为什么要。',
    '条例不许问用途，也不许因为用途不答复。',
  ],
  article: '《政府信息公开条例》第三十九条',
  question: '来信说“请公开为什么不给我家低保，并给我办理”。怎么办？',
  options: [
    right(
      '告知可以通过信访、申请救助的渠道办，需要文件的可以再申请',
      '要求办事的不是申请信息，告知渠道就不会误了他的事。',
    ),
    wrong('不理，不是申请', '不作为申请处理也要告知，不理就是不作为。'),
    wrong('按申请答复“不予公开”', '没有要信息，答复不予公开会惹来复议。'),
  ],
}

const REMEDIES: Lesson = {
  key: 'remedies',
  title: '告诉他可以找谁评理',
  lines: [
    `不服的，${termText(RECONSIDERATION_APPLY_PERIOD)}内向县人民政府申请行政复议，或者${termText(LAWSUIT_PERIOD)}内向人民法院起诉。`,
    '不予公开一类的，要先复议再起诉；这件属于哪一类，答复书里系统已经写好。',
    '没有写明的，他的期限会长得多，对本机关没有好处。',
  ],
  article: `${RECONSIDERATION_APPLY_PERIOD.article}；${LAWSUIT_PERIOD.article}`,
  question: '答复书发出前嫌“救济途径”那一段太长，能删吗？',
  options: [
    right('不能，必须告知', '没有告知救济途径，是程序违法。'),
    wrong('能，申请人自己会查', '告知是行政机关的义务。'),
  ],
}

/**
 * The short course for whoever meets a request a few times a year: eight cards in the order of the work. Terms, duties and
 * dates come from the statute's own figures, so that the course can't say what the desk doesn't do.
 * Source: Regulation (2019) Art. 30–39, 48 (training), 51.
 * @example LESSONS[0]?.title // '哪天算收到'
 */
export const LESSONS: readonly Lesson[] = [
  RECEIPT,
  CORRECTION,
  REPLY,
  THIRD_PARTY,
  ANSWERS,
  SEARCH,
  NOT_A_REQUEST,
  REMEDIES,
]
