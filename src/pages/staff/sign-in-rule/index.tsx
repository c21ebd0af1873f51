import { Remote } from '@/components/ui/remote'
import { SignInRuleDesk } from '@/features/staff-desk/second-factor/sign-in-rule-desk'
import { useSignInRule } from '@/features/staff-desk/second-factor/use-sign-in-rule'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** Whether those who decide must sign in by two steps. */
export default function SignInRulePage() {
  const query = useSignInRule()
  return (
    <StaffPage title="登录要不要两步">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <SignInRuleDesk view={view} />}
      </Remote>
    </StaffPage>
  )
}
