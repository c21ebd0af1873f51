import { Checkbox } from '@/components/ui/checkbox'
import { Words } from '@/components/ui/words'
import type { VillageAtDesk, VillageDesk } from '@/contract/villages'
import { asApiError } from '@/services/api-error'
import { FailureNotice } from '../failure-notice'
import { useVillageChanges } from './use-village-desk'

type Props = { readonly known: VillageAtDesk; readonly clerks: VillageDesk['clerks'] }

/** Who writes for a village: ticked, he drafts its pieces; review and publishing stay with the township. */
export function VillageClerks({ known: { village, clerkIds }, clerks }: Props) {
  const { appointing } = useVillageChanges()
  return (
    <>
      <Words size="small" tone="muted">
        村务员只能给自己的村写稿、送审，审核和发布由镇里办。
      </Words>
      {clerks.length === 0 && <Words size="small">还没有村务员账号。</Words>}
      {clerks.map(({ id, name }) => (
        <Checkbox
          key={id}
          id={`village-clerk-${village.id}-${id}`}
          label={`${name}给${village.name}写稿`}
          checked={clerkIds.includes(id)}
          onChange={(isClerk) => appointing.mutate({ id: village.id, personId: id, isClerk })}
        />
      ))}
      <FailureNotice failure={appointing.error === null ? null : asApiError(appointing.error)} />
    </>
  )
}
