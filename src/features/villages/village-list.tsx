import { EmptyState } from '../../components/ui/empty-state'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Words } from '../../components/ui/words'
import type { VillageLine, VillageList as Villages } from '../../contract/villages'
import { open } from '../../services/navigate'
import { standingInWords } from './standing-words'

type Props = { readonly list: Villages }

const openVillage = (id: string): void => open('/pages/reading/village/index', { id })

const tally = (villages: readonly VillageLine[]): string => {
  const late = villages.filter((village) => village.late > 0).length
  return late === 0
    ? `共 ${villages.length} 个，到期的都公布了`
    : `共 ${villages.length} 个，${late} 个有过了期限的`
}

/** The villages of a township, each with how it stands; the township's own order, no ranking. */
export function VillageList({ list: { villages } }: Props) {
  if (villages.length === 0)
    return (
      <EmptyState text="镇里还没有在这里登记村和社区。村务可以到本村公示栏看，或者问村委会；应当公布而没有公布的，可以向镇里反映。" />
    )
  return (
    <>
      <Words size="small" tone="muted">
        {tally(villages)}
      </Words>
      <ListGroup label="村和社区" unit="个">
        {villages.map((village) => (
          <ListRow
            key={village.id}
            title={village.name}
            note={standingInWords(village)}
            onPress={() => openVillage(village.id)}
          />
        ))}
      </ListGroup>
    </>
  )
}
