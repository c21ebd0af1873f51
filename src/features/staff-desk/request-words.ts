import type { StaffCaseView } from '@/contract/case-view'
import { CHANNEL_TEXTS } from '@/domain/information-request/terms'
import { dayInFull } from '@/components/case/day-words'

const FORMS: Readonly<Record<string, string>> = {
  paper: '纸质',
  electronic: '电子文件',
  disc: '光盘等介质',
  read_on_site: '当场阅读、抄录',
}

const WAYS: Readonly<Record<string, string>> = {
  in_app: '在本程序查看',
  post: '邮寄',
  email: '电子邮件',
  pick_up: '自行领取',
  fax: '传真',
}

/** What was asked, as names and values; what was left empty is left out. */
export const requestFacts = (view: StaffCaseView) =>
  [
    { name: '文号', value: view.documentNumber },
    { name: '其他特征', value: view.features },
    { name: '提供形式', value: FORMS[view.provisionForm] ?? view.provisionForm },
    { name: '获取方式', value: WAYS[view.deliveryWay] ?? view.deliveryWay },
    {
      name: '其他形式',
      value: view.acceptsOtherForm ? '无法按要求提供时，接受其他形式' : '只接受上面的形式',
    },
    { name: '提交渠道', value: CHANNEL_TEXTS[view.channel] },
    { name: '提交时间', value: dayInFull(view.submittedOn) },
    { name: '收到之日', value: view.receivedOn === null ? '还没有确认' : dayInFull(view.receivedOn) },
  ].filter((fact) => fact.value !== '')
