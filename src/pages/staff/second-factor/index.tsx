import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Remote } from '@/components/ui/remote'
import { GiveCode } from '@/features/staff-desk/second-factor/give-code'
import { OwnSecondFactor } from '@/features/staff-desk/second-factor/own-second-factor'
import { SetUp } from '@/features/staff-desk/second-factor/set-up'
import { useSecondFactor } from '@/features/staff-desk/second-factor/use-second-factor'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { goBack, replace } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { isTownshipStaff, useSession } from '@/services/session'
import { currentSession } from '@/services/session-token'

function Standing() {
  const query = useSecondFactor()
  const [settingUp, setSettingUp] = useState(false)
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(view) =>
        settingUp ? (
          <SetUp isSet={view.isSet} onDone={() => setSettingUp(false)} />
        ) : (
          <OwnSecondFactor view={view} onSetUp={() => setSettingUp(true)} />
        )
      }
    </Remote>
  )
}

/** The second step: given when one signs in, set up where it is needed, and looked after at any time. */
export default function SecondFactorPage() {
  const { params } = useRouter<{ readonly back: string }>()
  const [stage] = useState(useSession()?.secondFactor ?? 'done')
  const goOn = () => {
    if (currentSession()?.mustChangePassword === true) return replace(STAFF_PAGES.password)
    if (params.back === '1' && Taro.getCurrentPages().length > 1) goBack()
    else replace(isTownshipStaff(currentSession()) ? STAFF_PAGES.today : STAFF_PAGES.villages)
  }
  return (
    <StaffPage title="登录第二步" beforeSecondFactor>
      {stage === 'to_give' && <GiveCode onDone={goOn} />}
      {stage === 'to_set' && <SetUp isSet={false} onDone={goOn} />}
      {stage === 'done' && <Standing />}
    </StaffPage>
  )
}
