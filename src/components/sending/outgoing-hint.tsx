import { open } from '../../services/navigate'
import { useOutgoing } from '../../services/use-outgoing'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

/** At the head of a form: what was written before is not lost, it waits. */
export function OutgoingHint() {
  const { length } = useOutgoing().queue
  if (length === 0) return null
  return (
    <Notice tone="amber">
      {`前面写好的 ${length} 件还在等着发出，不用再写一遍。`}
      <TextLink onPress={() => open('/pages/mine/index')}>看待发送的</TextLink>
    </Notice>
  )
}
