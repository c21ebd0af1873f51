import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageFrame } from '@/components/ui/page-frame'
import { useKeptFocus } from '@/services/kept-focus'
import { goBack, open } from '@/services/navigate'
import { isStaff, useSession } from '@/services/session'
import { useTextStep } from '@/services/text-size'
import { STAFF_PAGES } from './staff-pages'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly foot?: ReactNode
  readonly onBack?: () => void
  /** False only for the page on which one signs in. */
  readonly guarded?: boolean
}

/** Frame of every page at the desk; without a staff session it asks for one and keeps what was typed. */
export function StaffPage({ title, children, foot, onBack = goBack, guarded = true }: Props) {
  const textStep = useTextStep()
  const session = useSession()
  useKeptFocus()
  const mayEnter = !guarded || isStaff(session)
  return (
    <PageFrame
      title={title}
      textStep={textStep}
      tone="blue"
      onBack={onBack}
      foot={mayEnter ? foot : undefined}
    >
      {mayEnter ? (
        children
      ) : (
        <EmptyState text="请先登录工作人员账号。已填写的内容都存在这部手机上。">
          <Button onPress={() => open(STAFF_PAGES.signIn, { back: '1' })} leads>
            登录
          </Button>
        </EmptyState>
      )}
    </PageFrame>
  )
}
