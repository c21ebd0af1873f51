import { Card } from '@/components/ui/card'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { rectificationTermsForm, type RectificationTerms as Terms } from '@/contract/rectification-terms'
import { HOUSE_TERM_RULES } from '@/domain/house-terms/house-terms'
import { DeskActSheet } from '../desk-act-sheet'
import { signedLine } from '../signed-line'
import { keptName } from '../use-kept-state'
import { initialOf, type Typed, type WrittenField } from '../written-fields'
import { useSavingRectificationTerms } from './use-rectification-terms'

const { least, most, basis } = HOUSE_TERM_RULES.rectificationDays

const fieldsOf = (days: number): readonly WrittenField[] => [
  {
    name: 'days',
    label: '一般给几个工作日',
    hint: `${least} 到 ${most}。${basis}`,
    kind: 'number',
    maxLength: 2,
    initial: String(days),
  },
  { name: 'because', label: '为什么改', hint: '例：按全县督查办法', kind: 'line', maxLength: 200 },
]

const toForm = ({ days = '', because }: Typed) => ({ days: days === '' ? undefined : Number(days), because })

/** How many days the county usually gives, with what was changed before. */
export function RectificationTerms({
  terms,
  onChange,
}: {
  readonly terms: Terms
  readonly onChange: () => void
}) {
  const { days, townships, changes } = terms
  return (
    <Section title="一般给几天">
      <ListGroup>
        <ListRow
          title={`${days} 个工作日`}
          note={`全县 ${townships} 个乡镇一样。督促时先按这个填好，可以另定。`}
          end="修改"
          onPress={onChange}
        />
      </ListGroup>
      {changes.map(({ version, savedAt, by, because, changed }) => (
        <Card key={version}>
          <Words>{changed.join('；')}</Words>
          <Words size="small" tone="muted">
            {signedLine(savedAt, by, because)}
          </Words>
        </Card>
      ))}
    </Section>
  )
}

/** Another number of days, for every township of the county. */
export function ChangeRectificationTerms({
  terms: { days, townships },
  onClose,
}: {
  readonly terms: Terms
  readonly onClose: () => void
}) {
  const acting = useSavingRectificationTerms()
  const fields = fieldsOf(days)
  return (
    <DeskActSheet
      act="rectification-terms"
      text="修改一般给几天"
      kept={keptName('rectification-terms', `of ${initialOf(fields).days}`)}
      fields={fields}
      schema={rectificationTermsForm}
      toAct={toForm}
      acting={acting}
      onClose={onClose}
    >
      <Words>{`全县 ${townships} 个乡镇一起改。已经发出的督促，日期不变。`}</Words>
    </DeskActSheet>
  )
}
