import { useState } from 'react'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { CountyCalendar, LoadDays } from '@/features/staff-desk/county/county-calendar'
import { useCountyCalendar } from '@/features/staff-desk/county/use-county-calendar'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 放假安排: holiday notices of prefecture and county, loaded once for every township. */
export default function CountyCalendarPage() {
  const query = useCountyCalendar()
  const [loading, setLoading] = useState(false)
  if (loading) return <LoadDays onClose={() => setLoading(false)} />
  return (
    <StaffPage title="放假安排">
      <Heading level={1}>放假安排</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <CountyCalendar view={view} onLoad={() => setLoading(true)} />}
      </Remote>
    </StaffPage>
  )
}
