import type { StaffCaseView } from '@/contract/case-view'
import { checkReply } from '@/domain/information-request/complete-reply'
import { usualTextsFor } from '@/domain/information-request/usual-texts'
import { outcomeOf, toReply, type ReplyDraft } from './reply-draft'
import { stepsOf } from './reply-steps'
import { UsualTextsButton } from './usual-texts-button'

const DELIVERIES: Readonly<Record<string, string>> = {
  in_app: '您可以在本程序本件申请的页面查看、下载。',
  post: '纸质材料随本答复书寄送。',
  email: '电子文件发送到您填写的电子邮箱。',
  pick_up: '请在工作时间到本机关政府信息公开工作机构领取。',
  fax: '材料随本答复书传真给您。',
}

type Props = {
  readonly view: StaffCaseView
  readonly draft: ReplyDraft
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

/** What the usual wording would put in: only where nothing has been written yet. */
const usualPart = (view: StaffCaseView, draft: ReplyDraft): Partial<ReplyDraft> | null => {
  const outcome = outcomeOf(draft)
  if (outcome === null || view.outcomesNotNow.some((early) => early.outcome === outcome)) return null
  const delivery = DELIVERIES[view.deliveryWay] ?? ''
  const texts = usualTextsFor(outcome, { description: view.description, today: view.today, delivery })
  if (texts === null) return null
  const open = Object.entries(texts).filter(([field]) => draft[field as keyof typeof texts].trim() === '')
  return open.length === 0 ? null : Object.fromEntries(open)
}

/** Puts the usual wording in with one press; where it completes the letter, straight on to the last look. */
export function UsualTexts({ view, draft, onChange }: Props) {
  const part = usualPart(view, draft)
  if (part === null) return null
  const reply = toReply({ ...draft, ...part })
  const completes = reply !== null && checkReply(reply).length === 0
  const steps = stepsOf(draft)
  return (
    <UsualTextsButton
      text={completes ? '用常用写法，直接核对' : '填入常用写法'}
      onPress={() => onChange(completes ? { ...part, step: steps.indexOf('check') } : part)}
    />
  )
}
