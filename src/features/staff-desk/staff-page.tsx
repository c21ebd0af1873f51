import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageFrame } from '@/components/ui/page-frame'
import { useElderView } from '@/services/elder-view'
import { useKeptFocus } from '@/services/kept-focus'
import { goBack, open } from '@/services/navigate'
import { isStaff, useSession } from '@/services/session'
import type { KeptSession } from '@/services/session-token'
import { useTextStep } from '@/services/text-size'
import { ConfirmSheet } from './confirm-sheet'
import { STAFF_PAGES } from './staff-pages'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly foot?: ReactNode
  readonly onBack?: () => void
  /** False only for the page on which one signs in. */
  readonly guarded?: boolean
  /** True for the page on which a one-time password is changed for one's own. */
  readonly choosesPassword?: boolean
  /** True for the page of the second step. */
  readonly beforeSecondFactor?: boolean
}

type BarrierProps = { readonly says: string; readonly leadsTo: string; readonly way: () => void }

/** What stands in place of a page that may not be entered yet, with the way there. */
function Barrier({ says, leadsTo, way }: BarrierProps) {
  return (
    <EmptyState text={says}>
      <Button onPress={way} leads>
        {leadsTo}
      </Button>
    </EmptyState>
  )
}

const SIGN_IN: BarrierProps = {
  says: '请先登录工作人员账号。已填写的内容都存在这部手机上。',
  leadsTo: '登录',
  way: () => open(STAFF_PAGES.signIn, { back: '1' }),
}
const CHOOSE_PASSWORD: BarrierProps = {
  says: '您用的是一次性密码，先设自己的密码，再办事。',
  leadsTo: '设密码',
  way: () => open(STAFF_PAGES.password),
}

const GIVE_CODE: BarrierProps = {
  says: '登录还差一步：输入验证器 App 上的 6 位数字。',
  leadsTo: '输验证码',
  way: () => open(STAFF_PAGES.secondFactor, { back: '1' }),
}
const SET_UP: BarrierProps = {
  says: '您的岗位登录要两步。先设好第二步，再办事，大约要 2 分钟。',
  leadsTo: '设第二步',
  way: () => open(STAFF_PAGES.secondFactor, { back: '1' }),
}

type Entry = Pick<Props, 'guarded' | 'choosesPassword' | 'beforeSecondFactor'>

/** What is still to be done, in the order in which it is done. A session that an earlier version kept has no second step. */
const STEPS: readonly {
  readonly isOpen: (session: Partial<KeptSession>) => boolean
  readonly page: keyof Entry
  readonly barrier: BarrierProps
}[] = [
  { isOpen: (kept) => kept.secondFactor === 'to_give', page: 'beforeSecondFactor', barrier: GIVE_CODE },
  { isOpen: (kept) => kept.mustChangePassword === true, page: 'choosesPassword', barrier: CHOOSE_PASSWORD },
  { isOpen: (kept) => kept.secondFactor === 'to_set', page: 'beforeSecondFactor', barrier: SET_UP },
]

/** What stands between somebody and a page of the desk, null for nothing. */
const barrierFor = (session: KeptSession | null, entry: Entry) => {
  if (entry.guarded === false) return null
  if (session === null || !isStaff(session)) return SIGN_IN
  const step = STEPS.find(({ isOpen }) => isOpen(session))
  return step === undefined || entry[step.page] === true ? null : step.barrier
}

/** Frame of every page at the desk; without a staff session it asks for one and keeps what was typed. */
export function StaffPage(props: Props) {
  const { title, children, foot, onBack = goBack } = props
  const textStep = useTextStep()
  const elder = useElderView()
  const session = useSession()
  useKeptFocus()
  const barrier = barrierFor(session, props)
  return (
    <PageFrame
      over={<ConfirmSheet />}
      title={title}
      textStep={textStep}
      elder={elder}
      tone="blue"
      onBack={onBack}
      foot={barrier === null ? foot : undefined}
    >
      {barrier === null ? children : <Barrier {...barrier} />}
    </PageFrame>
  )
}
