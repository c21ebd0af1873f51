import { useState } from 'react'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Remote } from '@/components/ui/remote'
import { ScorecardBoardView } from '@/features/staff-desk/scorecards/scorecard-board'
import { useScorecards } from '@/features/staff-desk/scorecards/use-scorecards'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { open } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** 考核评分: each unit as the records measure it, and the cards made of that. */
export default function ScorecardsPage() {
  const [period, setPeriod] = useState('')
  const query = useScorecards(period)
  return (
    <StaffPage title="考核评分">
      <Heading level={1}>考核评分</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(board) => <ScorecardBoardView board={board} onPeriod={setPeriod} />}
      </Remote>
      <ListGroup>
        <ListRow
          icon="info"
          title="评分办法"
          note="各项多少分、怎样扣、多久申诉"
          onPress={() => open(STAFF_PAGES.scorecardTerms)}
        />
      </ListGroup>
    </StaffPage>
  )
}
