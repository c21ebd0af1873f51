import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Stack } from '../../components/ui/stack'
import { Words } from '../../components/ui/words'
import type { OfficeView } from '../../contract/read-office'
import { GUIDE_FIELD_TEXTS, type GuideField } from '../../domain/guide/office-guide'
import { dial } from '../../services/navigate'

type Props = {
  readonly office: OfficeView
  /** Adds what a guide (Art. 12) must name beyond phone and address. */
  readonly full?: boolean
}

/** A copy kept on the phone may be older than the marks. */
const isUnverified = (office: Partial<OfficeView>, field: GuideField): boolean =>
  office.unverified?.includes(field) ?? false

const BRIEF = ['address', 'hours', 'phone'] as const
const WHOLE = [
  ...BRIEF,
  'fax',
  'postcode',
  'email',
  'supervisor',
  'supervisorPhone',
  'reconsiderationBody',
  'court',
] as const

/** Who answers for disclosure, where, when, and by which number. */
export function OfficeCard({ office, full = false }: Props) {
  const facts = (full ? WHOLE : BRIEF)
    .filter((field) => office[field] !== '')
    .map((field) => ({
      name: GUIDE_FIELD_TEXTS[field],
      value: full && isUnverified(office, field) ? `${office[field]}（还没有核实）` : office[field],
    }))
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
