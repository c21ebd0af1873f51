import type { DeskCounts } from '@/contract/desk-counts'
import { WaitingLetters } from './letters/waiting-letters'
import { WaitingProposals } from './proposals/waiting-proposals'
import { WaitingPieces } from './publishing/waiting-pieces'
import { WaitingRectifications } from './rectifications/waiting-rectifications'
import { WaitingRemedies } from './remedies/waiting-remedies'
import { WaitingReport } from './reports/waiting-report'
import { WaitingTopics } from './topics/waiting-topics'
import { WaitingParticipation } from './waiting-participation'

type Props = {
  /** Undefined until they are there. */
  readonly counts: DeskCounts | undefined
}

/** On 今天: list by list what waits, by its counts alone; a list is fetched when its page is opened. */
export function WaitingLists({ counts }: Props) {
  if (counts === undefined) return <WaitingPieces pieces={null} />
  return (
    <>
      <WaitingLetters letters={counts.letters} />
      <WaitingTopics topics={counts.topics} />
      <WaitingProposals proposals={counts.proposals} />
      <WaitingReport report={counts.report} />
      <WaitingParticipation concerns={counts.concerns} rounds={counts.rounds} />
      <WaitingRemedies remedies={counts.remedies} />
      <WaitingRectifications rectifications={counts.rectifications} />
      <WaitingPieces pieces={counts.pieces} />
    </>
  )
}
