import { useQuery } from '@tanstack/react-query'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import { readLeadingGroup } from '../../contract/leading-group'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** Who leads disclosure in the township, by name and office; nothing while nobody is entered or no network is there. */
export function LeadingGroup() {
  const { data } = useQuery({
    queryKey: [PUBLIC, 'leading-group'],
    queryFn: () => call(readLeadingGroup, {}),
  })
  const members = data?.members ?? []
  if (members.length === 0) return null
  const documents = [...new Set(members.map(({ documentText }) => documentText))]
  return (
    <Section title="政务公开工作领导小组">
      <Card>
        <FactList
          facts={members.map(({ name, office, postText }) => ({
            name: postText,
            value: `${name}（${office}）`,
          }))}
        />
        <Words size="small" tone="muted">{`依据：${documents.join('、')}。`}</Words>
      </Card>
    </Section>
  )
}
