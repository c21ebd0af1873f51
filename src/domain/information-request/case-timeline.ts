import { formatChineseDate } from '../calendar/civil-date'
import type { TimelineEntry } from './case-state'
import type { CaseEvent } from './events'
import { OUTCOMES } from './outcomes'
import { CHANNEL_TEXTS, PARTY_TEXTS, ROLE_TEXTS } from './terms'

type Told = readonly [title: string, text: string, article: string]

const art = (words: string): string => `《政府信息公开条例》${words}`

const consultationText = (event: Extract<CaseEvent, { readonly party: unknown }>): string =>
  event.who === '' ? PARTY_TEXTS[event.party] : `${PARTY_TEXTS[event.party]}（${event.who}）`

const tellRequest = (event: CaseEvent): Told | null => {
  switch (event.type) {
    case 'submitted':
      return ['提交申请', CHANNEL_TEXTS[event.channel], art('第二十九条')]
    case 'received':
      return ['确认收到', event.how, art('第三十一条')]
    case 'correction_notice':
      return [
        '告知补正',
        `需要补正：${event.points.join('；')}。请于${formatChineseDate(event.correctionDueOn)}前补正。`,
        art('第三十条'),
      ]
    case 'correction_received':
      return ['收到补正', '答复期限自收到补正之日重新起算。', art('第三十条')]
    case 'reasons_asked':
      return ['要求说明理由', '申请数量、频次明显超过合理范围，请申请人说明理由。', art('第三十五条')]
    case 'reasons_given':
      return [
        '认定理由',
        event.accepted ? '理由合理，继续办理。' : '理由不合理，不予处理。',
        art('第三十五条'),
      ]
    case 'fee_notice_received':
      return ['收到收费通知', `应缴${event.amountYuan}元，30日内缴纳。`, art('第四十二条')]
    case 'fee_paid':
      return ['缴费', '答复期限自缴费次日重新起算。', art('第四十二条')]
    case 'withdrawn':
      return ['撤回申请', '申请人撤回申请，不再办理。', art('第二十七条')]
    default:
      return null
  }
}

const tellWork = (event: CaseEvent): Told | null => {
  switch (event.type) {
    case 'consultation_sent':
      return ['征求意见', `向${consultationText(event)}发出征求意见书。`, art(articleOf(event.party))]
    case 'consultation_received':
      return ['对方收到征求意见书', `${consultationText(event)}收到。`, art(articleOf(event.party))]
    case 'consultation_replied':
      return [
        '收到意见',
        `${consultationText(event)}${event.position === 'agrees' ? '同意公开' : '不同意公开'}。`,
        art(articleOf(event.party)),
      ]
    case 'extended':
      return ['延长答复期限', `延长${event.days}个工作日：${event.reason}`, art('第三十三条第二款')]
    case 'reply_drafted':
      return ['起草答复', OUTCOMES[event.reply.outcome].situation, art('第三十六条')]
    case 'reply_returned':
      return ['退回修改', event.reason, art('第四十五条')]
    default:
      return null
  }
}

const articleOf = (party: 'third_party' | 'agency'): string =>
  party === 'agency' ? '第三十四条' : '第三十二条'

const tellEnd = (event: CaseEvent): Told => {
  switch (event.type) {
    case 'replied':
      return [
        '作出答复',
        `${OUTCOMES[event.reply.outcome].situation}（${event.letterNumber}）`,
        OUTCOMES[event.reply.outcome].article,
      ]
    case 'reply_served':
      return ['送达答复', event.how, art('第三十六条')]
    case 'closed':
      return ['办结', event.reason || OUTCOMES[event.outcome].situation, OUTCOMES[event.outcome].article]
    default:
      return [event.type, '', '']
  }
}

/**
 * One event as a line of the case's story, in words for residents.
 * @example timelineEntry(event).title // '确认收到'
 */
export const timelineEntry = (event: CaseEvent): TimelineEntry => {
  const [title, text, article] = tellRequest(event) ?? tellWork(event) ?? tellEnd(event)
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
