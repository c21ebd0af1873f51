import { formatChineseDate } from '../calendar/civil-date'
import type { TimelineEntry } from './case-state'
import type { CaseEvent, CaseEventType } from './events'
import { OUTCOMES } from './outcomes'
import {
  ASSIGNMENT_TEXTS,
  CHANNEL_TEXTS,
  PARTY_TEXTS,
  RATING_TEXTS,
  REFERRAL_TEXTS,
  REOPENING_TEXTS,
  ROLE_TEXTS,
} from './terms'

type Told = readonly [title: string, text: string, article: string]

const art = (words: string): string => `《政府信息公开条例》${words}`

const consultationText = (event: Extract<CaseEvent, { readonly party: unknown }>): string =>
  event.who === '' ? PARTY_TEXTS[event.party] : `${PARTY_TEXTS[event.party]}（${event.who}）`

const articleOf = (party: 'third_party' | 'agency'): string =>
  art(party === 'agency' ? '第三十四条' : '第三十二条')

type Tellers = {
  readonly [T in CaseEventType]: (event: Extract<CaseEvent, { readonly type: T }>) => Told
}

const TELLERS: Tellers = {
  submitted: ({ channel, splitFrom, evidence }) => [
    '提交申请',
    [
      CHANNEL_TEXTS[channel],
      ...(evidence === undefined ? [] : [evidence]),
      ...(splitFrom === undefined ? [] : [`与${splitFrom.number}是同一封申请，分开办理`]),
    ].join('。'),
    art('第二十九条'),
  ],
  received: ({ how }) => ['确认收到', how, art('第三十一条')],
  correction_notice: ({ points, correctionDueOn }) => [
    '告知补正',
    `需要补正：${points.join('；')}。请于${formatChineseDate(correctionDueOn)}前补正。`,
    art('第三十条'),
  ],
  correction_received: () => ['收到补正', '答复期限自收到补正之日重新起算。', art('第三十条')],
  consultation_sent: (event) => [
    '征求意见',
    `向${consultationText(event)}发出征求意见书。`,
    articleOf(event.party),
  ],
  consultation_received: (event) => [
    '对方收到征求意见书',
    `${consultationText(event)}收到。`,
    articleOf(event.party),
  ],
  consultation_replied: (event) => [
    '收到意见',
    `${consultationText(event)}${event.position === 'agrees' ? '同意公开' : '不同意公开'}。`,
    articleOf(event.party),
  ],
  assistance_asked: ({ who, task, answerBy }) => [
    '请有关单位协办',
    `请${who}协办：${task}。请于${formatChineseDate(answerBy)}前反馈，答复期限照样在走。`,
    art('第十条、第四十五条'),
  ],
  assistance_given: ({ who, result }) => ['收到协办反馈', `${who}反馈：${result}`, art('第四十五条')],
  third_party_told: ({ who, disclosed, reason }) => [
    '告知第三方决定公开',
    `向${who}发出依申请公开告知书，公开：${disclosed}。理由：${reason}`,
    art('第三十二条'),
  ],
  extended: ({ days, reason }) => ['延长答复期限', `延长${days}个工作日：${reason}`, art('第三十三条第二款')],
  reasons_asked: () => [
    '要求说明理由',
    '申请数量、频次明显超过合理范围，请申请人说明理由。',
    art('第三十五条'),
  ],
  reasons_given: ({ accepted }) => [
    '认定理由',
    accepted ? '理由合理，继续办理。' : '理由不合理，不予处理。',
    art('第三十五条'),
  ],
  fee_notice_received: ({ amountYuan }) => [
    '收到收费通知',
    `应缴${amountYuan}元，30日内缴纳。`,
    art('第四十二条'),
  ],
  fee_paid: () => ['缴费', '答复期限自缴费次日重新起算。', art('第四十二条')],
  reply_drafted: ({ reply }) => ['起草答复', OUTCOMES[reply.outcome].situation, art('第三十六条')],
  letter_edited: () => ['修改答复书文字', '依据、决定、期限和救济告知没有改动。', art('第三十六条')],
  reply_returned: ({ reason }) => ['退回修改', reason, art('第四十五条')],
  replied: ({ reply, letterNumber }) => [
    '作出答复',
    `${OUTCOMES[reply.outcome].situation}（${letterNumber}）`,
    OUTCOMES[reply.outcome].article,
  ],
  reply_served: ({ how }) => ['送达答复', how, art('第三十六条')],
  withdrawn: () => ['撤回申请', '申请人撤回申请，不再办理。', art('第二十七条')],
  reply_recalled: ({ reason }) => ['撤回答复', `答复送达前撤回：${reason}`, art('第三十六条')],
  reopened: ({ ground, reason, dueOn }) => [
    '重新办理',
    `${REOPENING_TEXTS[ground]}：${reason}。最迟${formatChineseDate(dueOn)}重新答复。`,
    art('第五十一条'),
  ],
  referred: ({ to, reason, letter }) => [
    '转为其他事项',
    `不作为政府信息公开申请处理，转为${REFERRAL_TEXTS[to]}办理${letter === undefined ? '' : `，编号${letter.number}`}：${reason}`,
    art('第三十九条第一款'),
  ],
  merged: ({ intoNumber, reason }) => ['并案', `并入${intoNumber}办理：${reason}`, art('第三十六条第六项')],
  resumed: ({ reason }) => ['恢复办理', `仍按原申请办理，原来的时间不变：${reason}`, art('第三十九条')],
  split_off: ({ items }) => [
    '分开办理',
    `信中其他事项另立：${items.map(({ number }) => number).join('、')}，收到日期相同。`,
    art('第二十九条'),
  ],
  assigned: ({ way, toRole, reason }) => [
    ASSIGNMENT_TEXTS[way],
    `由${ROLE_TEXTS[toRole]}承办${reason === '' ? '。' : `：${reason}`}`,
    art('第四十五条'),
  ],
  noted: ({ text }) => ['内部备注', text, art('第四十五条')],
  rated: ({ rating, words }) => [
    '申请人评价',
    `${RATING_TEXTS[rating]}${words === '' ? '。' : `：${words}`}`,
    art('第四十六条'),
  ],
  publication_proposed: ({ reason }) => ['建议主动公开', reason, art('第四十四条第二款')],
  publication_decided: ({ accepted, reason }) => [
    '审核主动公开建议',
    `${accepted ? '采纳，将纳入主动公开' : '不采纳'}：${reason}`,
    art('第四十四条第二款'),
  ],
  closed: ({ reason, outcome }) => ['办结', reason || OUTCOMES[outcome].situation, OUTCOMES[outcome].article],
}

type PlainTellers = {
  readonly [T in CaseEventType]?: (
    event: Extract<CaseEvent, { readonly type: T }>,
  ) => readonly [title: string, text?: string]
}

/** What the desk says in words of offices, as people say it; what the law itself names stays. */
const PLAINLY: PlainTellers = {
  reply_served: () => ['答复送到了'],
  reply_recalled: ({ reason }) => ['收回答复', `答复送到以前收回：${reason}`],
  assigned: ({ way, toRole, reason }) => [
    ASSIGNMENT_TEXTS[way],
    `由${ROLE_TEXTS[toRole]}负责办${reason === '' ? '。' : `：${reason}`}`,
  ],
  closed: () => ['办完了'],
}

/**
 * The same line for the applicant, in plain words; a third party is not named to him (Art. 15, 32).
 * @example entryForApplicant(consultationSent).text // '向第三方发出征求意见书。'
 */
export const entryForApplicant = (event: CaseEvent): TimelineEntry => {
  const entry = timelineEntry(
    'party' in event && event.party === 'third_party' ? { ...event, who: '' } : event,
  )
  const plainly = PLAINLY[event.type] as ((event: CaseEvent) => readonly [string, string?]) | undefined
  const [title = entry.title, text = entry.text] = plainly?.(event) ?? []
  return { ...entry, title, text }
}

/**
 * One event as a line of the case's story, in words for the desk.
 * @example timelineEntry(event).title // '确认收到'
 */
export const timelineEntry = (event: CaseEvent): TimelineEntry => {
  const tell = TELLERS[event.type] as (event: CaseEvent) => Told
  const [title, text, article] = tell(event)
  return {
    seq: event.seq,
    type: event.type,
    on: event.on,
    title,
    text,
    article,
    who: ROLE_TEXTS[event.by.role],
  }
}
