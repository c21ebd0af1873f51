import { SessionCard } from '../../components/case/session-card'
import { EmptyState } from '../../components/ui/empty-state'
import { Expander } from '../../components/ui/expander'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { listProposals, ProposalSummary } from '../../contract/proposals'
import type { OutputOf } from '../../contract/endpoint'
import { PROPOSAL_RESULT_TEXTS, PROPOSAL_RESULTS } from '../../domain/proposal/results'
import { open } from '../../services/navigate'

type Props = { readonly list: OutputOf<typeof listProposals> }

const noteOf = ({ number, kindText, mainUnit, result }: ProposalSummary): string =>
  [number, kindText, result === null ? '' : `${result}类`, mainUnit].filter((part) => part !== '').join('　')

/** What the classes mean, once for the page: they are practice, not law. */
function Classes() {
  return (
    <Expander title="A类、B类、C类是什么意思">
      {PROPOSAL_RESULTS.map((result) => (
        <Words key={result}>{PROPOSAL_RESULT_TEXTS[result]}</Words>
      ))}
      <Words size="small" tone="muted">
        这是通行的分类做法，法律没有规定。答复期限三个月、涉及面广和处理难度大的六个月，出自《代表法》第四十二条。
      </Words>
    </Expander>
  )
}

/** Sessions with their figures, and below each the results that are public. */
export function ProposalList({ list: { sessions, proposals } }: Props) {
  if (sessions.length === 0)
    return <EmptyState text="镇里还没有在这里登记建议提案。以前公开的办理情况在公开栏目的文件里。" />
  return (
    <>
      <Classes />
      {sessions.map((figures) => {
        const own = proposals.filter(({ session }) => session === figures.session)
        return (
          <Section key={figures.session} title={figures.session}>
            <SessionCard figures={figures} />
            {own.length === 0 ? (
              <Words tone="muted">还没有公开的办理结果。</Words>
            ) : (
              <ListGroup label={`${figures.session}的办理结果`}>
                {own.map((proposal) => (
                  <ListRow
                    key={proposal.id}
                    title={proposal.title}
                    note={noteOf(proposal)}
                    onPress={() => open('/pages/reading/proposal/index', { id: proposal.id })}
                  />
                ))}
              </ListGroup>
            )}
          </Section>
        )
      })}
    </>
  )
}
