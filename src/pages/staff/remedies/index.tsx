import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { EnterRemedy } from '@/features/staff-desk/remedies/enter-remedy'
import { RemedyList } from '@/features/staff-desk/remedies/remedy-list'
import { useRemedies } from '@/features/staff-desk/remedies/use-remedies'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** The ledger of 复议、诉讼、举报; opened from a request it begins with the form. */
export default function RemediesPage() {
  const about = routeText(useRouter().params.about)
  const query = useRemedies()
  const [entering, setEntering] = useState(about !== '')
  if (entering && query.data !== undefined)
    return <EnterRemedy today={query.data.today} caseNumber={about} onClose={() => setEntering(false)} />
  return (
    <StaffPage
      title="复议诉讼举报"
      foot={<Button onPress={() => setEntering(true)}>登记收到的通知书</Button>}
    >
      <Heading level={1}>复议、诉讼和举报台账</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ remedies }) => <RemedyList remedies={remedies} />}
      </Remote>
    </StaffPage>
  )
}
