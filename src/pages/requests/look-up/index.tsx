import { LookUpForm } from '@/features/information-requests/look-up-form'
import { Screen } from '@/features/session/screen'

/** Where a request stands, without login. */
export default function LookUpPage() {
  return (
    <Screen title="查办到哪了">
      <LookUpForm />
    </Screen>
  )
}
