import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList, type Fact } from '../../components/ui/fact-list'
import { Stack } from '../../components/ui/stack'
import { Words } from '../../components/ui/words'
import type { OfficeView } from '../../contract/read-office'
import { dial } from '../../services/navigate'

type Props = {
  readonly office: OfficeView
  /** Adds what a guide (Art. 12) must name beyond phone and address. */
  readonly full?: boolean
}

const brief = (office: OfficeView): readonly Fact[] => [
  { name: '地址', value: office.address },
  { name: '办公时间', value: office.hours },
  { name: '电话', value: office.phone },
]

const whole = (office: OfficeView): readonly Fact[] => [
  ...brief(office),
  { name: '传真', value: office.fax },
  { name: '邮政编码', value: office.postcode },
  { name: '电子邮箱', value: office.email },
  { name: '监督机关', value: office.supervisor },
  { name: '监督电话', value: office.supervisorPhone },
  { name: '复议机关', value: office.reconsiderationBody },
  { name: '管辖法院', value: office.court },
]

/** Who answers for disclosure, where, when, and by which number. */
export function OfficeCard({ office, full = false }: Props) {
  const facts = (full ? whole(office) : brief(office)).filter(({ value }) => value !== '')
  return (
    <Card>
      <Words strong>{office.name}</Words>
      <FactList facts={facts} />
      <Stack>
        <Button kind="ghost" icon="phone" onPress={() => dial(office.phone)}>
          打电话
        </Button>
        {office.sourceNote !== '' && (
          <Words size="small" tone="muted">
            {office.sourceNote}
          </Words>
        )}
      </Stack>
    </Card>
  )
}
