import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { PublicationProposal } from '@/domain/wanted/publication-proposals'
import { FailureNotice } from '../failure-notice'
import { useDraftingFromCase, useProposals } from './use-proposals'

const why = ({ requests, isProposed }: PublicationProposal): string =>
  [requests > 1 ? `近一年 ${requests} 件申请要的差不多` : '', isProposed ? '申请人建议公开' : '']
    .filter((part) => part !== '')
    .join('，')

/** What requests propose for proactive disclosure: one press begins a piece from the answer, personal data masked. */
export function ProposalList() {
  const { data } = useProposals()
  const { draft, busy, failure } = useDraftingFromCase()
  const proposals = data?.proposals ?? []
  if (proposals.length === 0) return null
  return (
    <Section title={`建议主动公开（${proposals.length}）`}>
      <Words size="small" tone="muted">
        多人申请、可以公开的信息，主动公开以后不用再一件件答复（条例第四十四条）。点一件就按答复内容起草，个人信息已遮盖。
      </Words>
      <FailureNotice failure={failure} />
      <ListGroup>
        {proposals.map((proposal) => (
          <ListRow
            key={proposal.caseId}
            icon="write"
            title={proposal.number}
            note={why(proposal)}
            label={`起草主动公开稿：${proposal.number}`}
            acts
            onPress={() => {
              if (!busy) draft(proposal.caseId)
            }}
          />
        ))}
      </ListGroup>
    </Section>
  )
}
