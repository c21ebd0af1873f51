import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import { isOwedByVillages } from '@/domain/catalogue/catalogue-item'
import type { PublicationContent } from '@/domain/publication/content'
import { isTownshipStaff, useSession } from '@/services/session'
import { useVillages } from '@/services/use-villages'

import { useVillageDesk } from '../villages/use-village-desk'

type Props = {
  readonly content: PublicationContent
  readonly onChange: (over: Partial<PublicationContent>) => void
}

const OWN = { value: '', text: '镇里的，不是哪个村的' }

/** Which village a piece is about; asked openly where villages owe it, folded away elsewhere. */
export function PieceVillage({ content, onChange }: Props) {
  const isStaff = isTownshipStaff(useSession())
  const own = (useVillageDesk().data?.villages ?? []).map(({ village }) => village.id)
  const villages = (useVillages().data?.villages ?? [])
    .filter(({ id }) => isStaff || own.includes(id))
    .map(({ id, name }) => ({ value: id, text: name }))
  if (villages.length === 0) return null
  const isOwed = isOwedByVillages(content)
  const choice = (
    <Choice
      id="piece-village"
      label="哪个村（社区）的"
      options={isOwed ? villages : [...villages, OWN]}
      value={isOwed && content.villageId === '' ? null : content.villageId}
      onChange={(villageId) => onChange({ villageId })}
    />
  )
  if (isOwed) return choice
  const name = villages.find(({ value }) => value === content.villageId)?.text ?? OWN.text
  return <Expander title={`村（社区）：${name}`}>{choice}</Expander>
}
