import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { StaffCaseView } from '@/contract/case-view'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { RemedyCard } from './remedy-list'
import { useRemedies } from './use-remedies'

/** On the page of a request: what was brought against its handling, and the way to enter it. */
export function CaseRemedies({
  view: { id, number },
}: {
  readonly view: Pick<StaffCaseView, 'id' | 'number'>
}) {
  const { data } = useRemedies(id)
  if (data === undefined) return null
  return (
    <Section title="复议、诉讼和举报">
      {data.remedies.map((remedy) => (
        <RemedyCard key={remedy.id} remedy={remedy} />
      ))}
      <ListGroup>
        <ListRow
          icon="write"
          title="登记复议、诉讼、举报"
          note="收到复议机关、法院的通知书以后"
          onPress={() => open(STAFF_PAGES.remedies, { about: number })}
        />
      </ListGroup>
    </Section>
  )
}
