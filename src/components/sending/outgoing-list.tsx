import { useOutgoing } from '../../services/use-outgoing'
import { Section } from '../ui/section'
import { Words } from '../ui/words'
import { OutgoingCard } from './outgoing-card'

/** 待发送: everything that waits on this phone; nothing where nothing does. */
export function OutgoingList() {
  const { queue, isKept } = useOutgoing()
  if (queue.length === 0) return null
  return (
    <Section title={`待发送（${queue.length}）`}>
      <Words size="small" tone={isKept ? 'muted' : 'red'}>
        {isKept
          ? '有网络时打开本程序就自动发出，每件只发一次，关掉也不会丢。'
          : '手机存不下了，发出之前请不要关掉本程序。'}
      </Words>
      {queue.map((piece) => (
        <OutgoingCard key={piece.key} piece={piece} />
      ))}
    </Section>
  )
}
