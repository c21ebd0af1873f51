import type { StaffCaseView } from '@/contract/case-view'
import { CHANNEL_TEXTS, DELIVERY_TEXTS, PROVISION_TEXTS } from '@/domain/information-request/terms'
import { dayInFull } from '@/components/case/day-words'

/** What was asked, as names and values; what was left empty is left out. */
export const requestFacts = (view: StaffCaseView) =>
  [
    { name: '文号', value: view.documentNumber },
    { name: '其他特征', value: view.features },
    { name: '提供形式', value: PROVISION_TEXTS[view.provisionForm] ?? view.provisionForm },
    { name: '获取方式', value: DELIVERY_TEXTS[view.deliveryWay] ?? view.deliveryWay },
    {
      name: '其他形式',
      value: view.acceptsOtherForm ? '无法按要求提供时，接受其他形式' : '只接受上面的形式',
    },
    { name: '提交渠道', value: CHANNEL_TEXTS[view.channel] },
    { name: '提交时间', value: dayInFull(view.submittedOn) },
    { name: '收到之日', value: view.receivedOn === null ? '还没有确认' : dayInFull(view.receivedOn) },
  ].filter((fact) => fact.value !== '')
