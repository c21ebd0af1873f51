import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Section } from '../../components/ui/section'
import { open } from '../../services/navigate'

/** What elders come for, in the words they use, one in a row. */
export const ELDER_ENTRIES = [
  ['document', '看镇里公开的', '钱怎么用、补贴发给谁', '/pages/disclosures/index'],
  ['write', '要看没公开的', '写个申请，镇里按时答复', '/pages/apply/index'],
  ['clock', '我的申请办到哪了', '看哪天给答复', '/pages/mine/index'],
  ['building', '办事要带什么', '到哪个窗口、几点上班', '/pages/reading/hall/index'],
  ['speech', '有意见、要反映', '写信，或者说给人听', '/pages/home/ways/index'],
] as const

/** The few choices of the first screen for elders. */
export function ElderEntries() {
  return (
    <Section title="想做什么">
      <ListGroup label="想做什么">
        {ELDER_ENTRIES.map(([icon, title, note, path]) => (
          <ListRow key={path} icon={icon} title={title} note={note} onPress={() => open(path)} />
        ))}
      </ListGroup>
    </Section>
  )
}
