import { dayInFull } from '@/components/case/day-words'
import { SessionCard } from '@/components/case/session-card'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Expander } from '@/components/ui/expander'
import { Heading } from '@/components/ui/heading'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag, type TagTone } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { ProposalDesk } from '@/contract/proposals'
import { isOpenProposal } from '@/domain/proposal/proposal-status'
import { open } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { STAFF_PAGES } from '../staff-pages'

type Listed = ProposalDesk['proposals'][number]
type Props = { readonly desk: ProposalDesk }

const toneOf = ({ isOverdue, isSoon }: Listed): TagTone => (isOverdue ? 'red' : isSoon ? 'amber' : 'blue')

const dueText = ({ dueOn, isOverdue }: Listed): string => {
  if (dueOn === null) return ''
  return isOverdue ? `已过 ${dayInFull(dueOn)}` : `最迟 ${dayInFull(dueOn)}`
}

function ProposalCard({ proposal }: { readonly proposal: Listed }) {
  const { id, title, number, session, statusText, mainUnit, isPublic } = proposal
  return (
    <Card onPress={() => open(STAFF_PAGES.proposal, { id })} label={`${title}，${statusText}`}>
      <Stack across>
        <Tag tone={toneOf(proposal)}>{statusText}</Tag>
        {isPublic && <Tag tone="green">结果已公开</Tag>}
      </Stack>
      <Words strong>{title}</Words>
      <Words size="small" tone="muted">{`${session}${number}`}</Words>
      <Words size="small" tone={proposal.isOverdue ? 'red' : 'muted'}>
        {[mainUnit === '' ? '还没有分办' : mainUnit, dueText(proposal)]
          .filter((part) => part !== '')
          .join('，')}
      </Words>
    </Card>
  )
}

/** Proposals at the desk: what is owed by its last day, what is answered, and figures of each session. */
export function ProposalBoard({ desk: { proposals, sessions } }: Props) {
  const owed = proposals.filter(({ status }) => isOpenProposal(status))
  const answered = proposals.filter(({ status }) => !isOpenProposal(status))
  return (
    <>
      <Heading level={1}>建议提案</Heading>
      <ButtonStack>
        <Button icon="write" onPress={() => open(STAFF_PAGES.newProposal)} leads>
          登记建议提案
        </Button>
      </ButtonStack>
      {proposals.length === 0 && (
        <EmptyState text="还没有登记。人大、政协交办的建议提案登记以后，期限、提醒、统计和公开都在这里。" />
      )}
      {owed.length > 0 && (
        <Section title={`要答复的（${owed.length}）`}>
          <LongList unit="件">
            {owed.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </LongList>
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={`已答复、已办结（${answered.length}）`}>
          <LongList unit="件">
            {answered.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </LongList>
        </Section>
      )}
      {sessions.length > 0 && (
        <Expander title="各次会议的办理情况">
          {sessions.map((figures) => (
            <SessionCard key={figures.session} figures={figures} named />
          ))}
        </Expander>
      )}
    </>
  )
}
