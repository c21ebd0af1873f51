import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { OrderRectification } from '@/features/staff-desk/rectifications/order-rectification'
import { RectificationList } from '@/features/staff-desk/rectifications/rectification-list'
import {
  ChangeRectificationTerms,
  RectificationTerms,
} from '@/features/staff-desk/rectifications/rectification-terms'
import { useRectificationTerms } from '@/features/staff-desk/rectifications/use-rectification-terms'
import { useRectifications } from '@/features/staff-desk/rectifications/use-rectifications'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** Orders to correct; opened from a township it begins with the form. */
export default function RectificationsPage() {
  const township = routeText(useRouter().params.township)
  const query = useRectifications()
  const [ordering, setOrdering] = useState(township !== '')
  const { data } = query
  const terms = useRectificationTerms()
  const [changing, setChanging] = useState(false)
  if (ordering && data !== undefined && data.townships.length > 0)
    return <OrderRectification list={data} township={township} onClose={() => setOrdering(false)} />
  if (changing && terms.data !== undefined)
    return <ChangeRectificationTerms terms={terms.data} onClose={() => setChanging(false)} />
  const mayOrder = data !== undefined && data.townships.length > 0
  return (
    <StaffPage
      title="督促整改"
      foot={mayOrder ? <Button onPress={() => setOrdering(true)}>督促乡镇整改</Button> : undefined}
    >
      <Heading level={1}>督促整改</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(list) => <RectificationList list={list} />}
      </Remote>
      {mayOrder && terms.data !== undefined && (
        <RectificationTerms terms={terms.data} onChange={() => setChanging(true)} />
      )}
    </StaffPage>
  )
}
