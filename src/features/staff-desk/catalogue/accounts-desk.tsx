import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { LongList } from '@/components/ui/long-list'
import { Words } from '@/components/ui/words'
import type { FreshnessView } from '@/contract/freshness'
import { SILENT_AFTER_DAYS } from '@/domain/catalogue/freshness'
import { AccountCard } from './account-card'
import { AccountForm } from './account-form'

type Props = { readonly accounts: FreshnessView['accounts'] }

/** Sites and accounts of the township, the silent ones first; taken up and given up here. */
export function AccountsDesk({ accounts }: Props) {
  const ordered = [...accounts].sort((left, right) => right.silentDays - left.silentDays)
  return (
    <>
      <Heading level={1}>账号</Heading>
      <Words>{`网站、公众号、抖音号超过 ${SILENT_AFTER_DAYS} 天没有更新，会被检查为“僵尸”。更新情况按渠道台账计算。`}</Words>
      {accounts.length === 0 && <EmptyState text="还没有登记账号。" />}
      <LongList unit="个">
        {ordered.map((account) => (
          <AccountCard key={`${account.channel}${account.place}`} account={account} />
        ))}
      </LongList>
      <AccountForm />
    </>
  )
}
