import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { GuideToCheck } from '@/contract/service-desk'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly guides: readonly GuideToCheck[] }

const MOST_NAMED = 3

/** Guides that have to be looked at again; nothing while all is well. */
export function GuidesCard({ guides }: Props) {
  if (guides.length === 0) return null
  const named = guides.slice(0, MOST_NAMED).map(({ title }) => title)
  const text = `${guides.length} 份该核对了：${named.join('、')}${guides.length > MOST_NAMED ? '等' : ''}`
  return (
    <Section title="办事指南">
      <Card tone="amber" label={`办事指南：${text}`} onPress={() => open(STAFF_PAGES.hall)}>
        <Words>{text}</Words>
      </Card>
    </Section>
  )
}
