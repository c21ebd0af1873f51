import { WhenRead } from '@/components/sending/when-read'
import { ComplaintForm } from '@/features/complaints/complaint-form'
import { kindOf } from '@/features/complaints/letter-values'
import { Screen } from '@/features/session/screen'
import { goBack, replace, routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'

/** A new letter to the mailbox. */
export default function NewComplaintPage() {
  const { params } = useRouter()
  const given = {
    kind: kindOf(routeText(params.kind)),
    text: routeText(params.about),
    village: routeText(params.village),
  }
  return (
    <Screen title="写信给镇里">
      <WhenRead>
        <ComplaintForm
          given={given}
          onDone={({ id }) => replace('/pages/complaints/letter/index', { id, sent: '1' })}
          onCleared={goBack}
        />
      </WhenRead>
    </Screen>
  )
}
