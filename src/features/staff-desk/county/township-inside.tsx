import { dayInShort } from '@/components/case/day-words'
import { BarList } from '@/components/ui/bar-list'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { CountyTownshipView, DueInTownship } from '@/contract/county'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { needLine, standingFacts } from './standing-facts'

type Props = { readonly view: CountyTownshipView }

const dueText = ({ dueOn, daysLeft }: DueInTownship): string =>
  daysLeft < 0
    ? `最后一天 ${dayInShort(dueOn)}，逾期 ${-daysLeft} 个工作日`
    : `最后一天 ${dayInShort(dueOn)}，还有 ${daysLeft} 个工作日`

function DueCards({ due }: { readonly due: readonly DueInTownship[] }) {
  return due.map((each) => (
    <Card key={`${each.title}-${each.dueOn}`}>
      <Words strong>{each.title}</Words>
      <Words size="small" tone={each.daysLeft < 0 ? 'red' : 'muted'}>
        {`${each.statusText}。${dueText(each)}`}
      </Words>
    </Card>
  ))
}

/** One township as the county sees it: what presses, by number and date, and where the catalogue has gaps. */
export function TownshipInside({ view: { standing, requests, duties, gaps } }: Props) {
  const bars = gaps.map(({ name, covered, total }) => ({
    label: name,
    value: total - covered,
    text: `缺 ${total - covered} 项，共 ${total} 项`,
  }))
  return (
    <>
      <Heading level={1}>{standing.township}</Heading>
      <Words strong>{needLine(standing)}</Words>
      <Card>
        <FactList facts={standingFacts(standing)} />
      </Card>
      <ListGroup>
        <ListRow
          icon="rules"
          title="督促这个乡镇整改"
          note="写明问题、要求和最迟哪天"
          onPress={() => open(STAFF_PAGES.rectifications, { township: standing.tenant })}
        />
      </ListGroup>
      {requests.length + duties.length + bars.length === 0 && (
        <EmptyState text="没有逾期、快到期的，目录也不缺。" />
      )}
      {requests.length > 0 && (
        <Section title="申请：逾期和快到期的">
          <DueCards due={requests} />
        </Section>
      )}
      {duties.length > 0 && (
        <Section title="目录：超期没有公开的">
          <DueCards due={duties} />
        </Section>
      )}
      {bars.length > 0 && (
        <Section title="目录：缺的栏目">
          <Card>
            <BarList label="各栏目缺多少项" bars={bars} />
          </Card>
        </Section>
      )}
    </>
  )
}
