import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import type { NewTownshipDesk } from '@/contract/new-township'
import { LineList } from '../../dossiers/line-list'
import type { Typed } from '../../written-fields'
import { FOUNDING_STEPS } from './new-township-fields'

type Props = {
  readonly answers: Typed
  readonly gets: NewTownshipDesk['gets']
  /** Back to a step, from 0. */
  readonly onChange: (step: number) => void
}

const getsLines = ({ catalogueItems, laws, localDays }: Props['gets']): readonly string[] => [
  '各栏目、年报、公开指南、文书格式，和本县其他乡镇一样',
  `公开目录 ${catalogueItems} 项，由镇里认领、增减`,
  `法律法规 ${laws} 部`,
  localDays === 0 ? '本县没有登记地方假日，按全国放假安排' : `本县的地方假日 ${localDays} 天`,
  '本地办理期限，照您所在的乡镇',
]

/** Everything once more before the township is there. */
export function FoundingSummary({ answers, gets, onChange }: Props) {
  return (
    <>
      {FOUNDING_STEPS.map(({ title, fields }, at) => (
        <Section key={title} title={title} level={3}>
          <Card>
            <FactList
              facts={fields.map(({ name, label }) => ({
                name: label,
                value: (answers[name] ?? '').trim().replace(/\n+/g, '、') || '没有填',
              }))}
            />
            <TextLink acts onPress={() => onChange(at)}>
              {`修改“${title}”`}
            </TextLink>
          </Card>
        </Section>
      ))}
      <Section title="另外自动带上" level={3}>
        <Card>
          <LineList lines={getsLines(gets)} />
        </Card>
      </Section>
    </>
  )
}
