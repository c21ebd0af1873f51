import { Section } from '../../components/ui/section'
import { Tile } from '../../components/ui/tile'
import { TileGrid } from '../../components/ui/tile-grid'
import { FIXED_COLUMNS } from './fixed-columns'
import { openColumn } from './places'

/** The four columns the law prescribes, always in view. */
export function StatutoryBlocks() {
  return (
    <Section title="政府信息公开">
      <TileGrid>
        {FIXED_COLUMNS.map(({ name, note, icon }) => (
          <Tile key={name} title={name} note={note} icon={icon} onPress={() => openColumn(name)} />
        ))}
      </TileGrid>
    </Section>
  )
}
