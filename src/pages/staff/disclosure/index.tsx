import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { DisclosureDesk } from '@/features/staff-desk/disclosure-desk'
import { RegisterForm } from '@/features/staff-desk/register-form'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useDisclosure } from '@/features/staff-desk/use-disclosure'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One piece of information: registered first, then written into the ledger channel by channel. */
export default function DisclosurePage() {
  const { params } = useRouter()
  const [id, setId] = useState(routeText(params.id))
  const query = useDisclosure(id)
  const title = routeText(params.title)
  return (
    <StaffPage title="公开登记">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ view, today }) =>
          view === null ? (
            <>
              <Heading level={1}>{title}</Heading>
              <RegisterForm
                itemId={routeText(params.item)}
                period={routeText(params.period)}
                villageId={routeText(params.village)}
                title={title}
                today={today}
                onRegistered={({ disclosure }) => setId(disclosure.id)}
              />
            </>
          ) : (
            <DisclosureDesk view={view} today={today} />
          )
        }
      </Remote>
    </StaffPage>
  )
}
