import { Checkbox } from '@/components/ui/checkbox'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { CHANNEL_TEXTS, CHANNELS, type Channel } from '@/domain/catalogue/channels'

type Props = {
  readonly channels: readonly Channel[]
  readonly wrong: string | undefined
  readonly onChange: (channels: readonly Channel[]) => void
}

/** On which channels an item goes out; several are usual. */
export function ChannelTicks({ channels, wrong, onChange }: Props) {
  const tick = (channel: Channel, checked: boolean) =>
    onChange(CHANNELS.filter((each) => (each === channel ? checked : channels.includes(each))))
  return (
    <Section title="公开渠道" level={3}>
      {wrong !== undefined && <Words tone="red">{wrong}</Words>}
      {CHANNELS.map((channel) => (
        <Checkbox
          key={channel}
          id={`item-channel-${channel.replace(/_/g, '-')}`}
          label={CHANNEL_TEXTS[channel]}
          checked={channels.includes(channel)}
          onChange={(checked) => tick(channel, checked)}
        />
      ))}
    </Section>
  )
}
