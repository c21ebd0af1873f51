import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PasswordForm } from '@/features/staff-desk/people/password-form'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { goBack, replace } from '@/services/navigate'
import { isTownshipStaff, useSession } from '@/services/session'

/** Where one chooses one's own password: the first thing after a one-time one, and at any time later. */
export default function PasswordPage() {
  const session = useSession()
  const [done, setDone] = useState(false)
  const [isOneTime] = useState(session?.mustChangePassword === true)
  const goOn = () => {
    if (!isOneTime) goBack()
    else replace(isTownshipStaff(session) ? STAFF_PAGES.today : STAFF_PAGES.villages)
  }
  return (
    <StaffPage title={isOneTime ? '设密码' : '修改密码'} choosesPassword>
      {done ? (
        <EmptyState text="新密码保存好了。下次登录用新密码。">
          <Button onPress={goOn} leads>
            {isOneTime ? '去工作台' : '返回'}
          </Button>
        </EmptyState>
      ) : (
        <PasswordForm
          displayName={session?.displayName ?? ''}
          isOneTime={isOneTime}
          onDone={() => setDone(true)}
        />
      )}
    </StaffPage>
  )
}
