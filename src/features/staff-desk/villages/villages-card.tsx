import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { VillagesToday } from '@/contract/desk-today'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly villages: VillagesToday }

/** Which villages are late with 村务公开, or nearly due; nothing while all is well. */
export function VillagesCard({ villages: { late, soon } }: Props) {
  if (late.length === 0 && soon.length === 0) return null
  const lines = [
    late.length === 0 ? '' : `${late.length} 个逾期：${late.join('、')}`,
    soon.length === 0 ? '' : `${soon.length} 个快到期：${soon.join('、')}`,
  ].filter((line) => line !== '')
  return (
    <Section title="村务公开">
      <Card
        tone={late.length > 0 ? 'red' : 'amber'}
        label={`村务公开：${lines.join('，')}`}
        onPress={() => open(STAFF_PAGES.villages)}
      >
        {lines.map((line, at) => (
          <Words key={line} tone={at === 0 && late.length > 0 ? 'red' : 'ink'}>
            {line}
          </Words>
        ))}
      </Card>
    </Section>
  )
}
