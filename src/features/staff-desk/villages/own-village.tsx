import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import type { VillageDesk } from '@/contract/villages'
import { replace } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { DutyCards } from '../duty-cards'
import { FailureNotice } from '../failure-notice'
import { useBeginning } from '../publishing/use-beginning'
import { leaveDesk } from '../staff-session'
import { VillageCard } from './village-card'

type Props = { readonly desk: VillageDesk }

/** The desk of whoever writes for a village: what his village owes, and where he begins a piece. */
export function OwnVillage({ desk: { villages } }: Props) {
  const { begin, busy, failure } = useBeginning()
  const [leaving, setLeaving] = useState(false)
  const leave = () => {
    setLeaving(true)
    void leaveDesk().finally(() => replace('/pages/mine/index'))
  }
  const pressing = villages.flatMap((each) => each.pressing)
  return (
    <>
      <Heading level={1}>我的村</Heading>
      {villages.length === 0 && <EmptyState text="您的账号还没有指定村，请联系镇党政办。" />}
      {villages.length > 0 && pressing.length === 0 && <Notice tone="green">现在没有到期要公布的</Notice>}
      <DutyCards title="逾期和快到期" duties={pressing} writesOnly />
      <FailureNotice failure={failure} />
      {villages.map((known) => (
        <VillageCard key={known.village.id} known={known} clerks={[]} mayChange={false} />
      ))}
      <ButtonStack>
        {villages.map(({ village: { id, name } }) => (
          <Button
            key={id}
            onPress={() => begin({ columnId: 'village_affairs', villageId: id })}
            busy={busy}
            busyText="正在新建…"
          >
            {`给${name}写一篇`}
          </Button>
        ))}
        <Button kind="plain" onPress={leave} busy={leaving} busyText="正在退出…">
          退出登录
        </Button>
      </ButtonStack>
    </>
  )
}
