import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { LedgerView } from '@/contract/channel-ledger'
import { CHANNEL_TEXTS } from '@/domain/catalogue/channels'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from './staff-pages'

type Props = { readonly view: LedgerView }

/** 渠道台账 of this year: items once, each channel for itself, and every piece with where it went out. */
export function LedgerBoard({ view }: Props) {
  const { counts, disclosures } = view
  const used = counts.channels.filter(({ times }) => times > 0)
  return (
    <>
      <Heading level={1}>渠道台账</Heading>
      <Words strong>{`今年公开 ${counts.items} 条，其中网站 ${counts.onSite} 条`}</Words>
      {used.map(({ channel, items, times }) => (
        <Words key={channel} size="small">{`${CHANNEL_TEXTS[channel]}：${items} 条，${times} 次`}</Words>
      ))}
      {disclosures.length === 0 && <EmptyState text="今年还没有登记。从“目录与时效”里点一项来登记。" />}
      <Section title={`信息（${disclosures.length}）`}>
        <LongList unit="条">
          {disclosures.map(({ disclosure, columnName, publishedOn, isLate }) => (
            <Card
              key={disclosure.id}
              tone={publishedOn === null ? 'amber' : 'plain'}
              onPress={() => open(STAFF_PAGES.disclosure, { id: disclosure.id })}
            >
              <Words strong>{disclosure.title}</Words>
              <Words size="small" tone="muted">
                {`${columnName} · ${publishedOn === null ? '还没有公开' : dayInFull(publishedOn)}${isLate ? '，超过期限' : ''}`}
              </Words>
            </Card>
          ))}
        </LongList>
      </Section>
    </>
  )
}
