import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { MeasuredUnit } from '@/features/staff-desk/scorecards/measured-unit'
import { ScorecardDesk } from '@/features/staff-desk/scorecards/scorecard-desk'
import { useMeasuredUnit, useScorecard } from '@/features/staff-desk/scorecards/use-scorecards'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One card, or one unit of which none was made yet. */
export default function ScorecardPage() {
  const { id, kind, unit, period } = useRouter().params
  const cardId = routeText(id)
  const card = useScorecard(cardId)
  const form = {
    kind: routeText(kind) === 'village' ? ('village' as const) : ('unit' as const),
    unit: routeText(unit),
    period: routeText(period),
  }
  const measured = useMeasuredUnit(form, cardId === '')
  if (card.data !== undefined) return <ScorecardDesk view={card.data} />
  if (measured.data !== undefined) return <MeasuredUnit view={measured.data} />
  const query = cardId === '' ? measured : card
  return (
    <StaffPage title="考核评分">
      <Remote state={remoteOf<unknown>(query)} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
