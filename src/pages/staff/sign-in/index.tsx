import Taro, { useRouter } from '@tarojs/taro'
import { SignInForm } from '@/features/staff-desk/sign-in-form'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { goBack, replace } from '@/services/navigate'
import { isTownshipStaff } from '@/services/session'
import { currentSession } from '@/services/session-token'

/** Where staff sign in; goes back to the page that asked, else to 今天. */
export default function SignInPage() {
  const { params } = useRouter<{ readonly back: string }>()
  const enter = () => {
    if (currentSession()?.secondFactor === 'to_give')
      return replace(STAFF_PAGES.secondFactor, params.back === '1' ? { back: '1' } : {})
    if (currentSession()?.mustChangePassword === true) return replace(STAFF_PAGES.password)
    const asked = params.back === '1' && Taro.getCurrentPages().length > 1
    if (asked) goBack()
    else replace(isTownshipStaff(currentSession()) ? STAFF_PAGES.today : STAFF_PAGES.villages)
  }
  return (
    <StaffPage title="工作人员登录" guarded={false}>
      <SignInForm onEntered={enter} />
    </StaffPage>
  )
}
