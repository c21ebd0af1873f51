import { Button } from '../../components/ui/button'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { HOTLINE } from '../../domain/guide/office-guide'
import { dial } from '../../services/navigate'

type Props = {
  /** The office's own number; '' while it isn't known. */
  readonly phone: string
}

/** Whom to call, before anything else: the township, and the hotline that answers day and night. */
export function ElderHotlines({ phone }: Props) {
  return (
    <Section title="打电话问">
      <Stack>
        {phone !== '' && (
          <Button icon="phone" onPress={() => dial(phone)} label={`给镇里打电话 ${phone}`}>
            给镇里打电话
          </Button>
        )}
        <Button
          kind={phone === '' ? 'primary' : 'ghost'}
          icon="phone"
          onPress={() => dial(HOTLINE)}
          label="打 12345 热线，白天晚上都有人接"
        >
          打 12345 热线
        </Button>
      </Stack>
    </Section>
  )
}
