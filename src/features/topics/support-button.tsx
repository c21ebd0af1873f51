import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import { asApiError } from '../../services/api-error'
import { tell } from '../../services/navigate'
import { useSupport } from './use-support'

type Props = {
  readonly id: string
  readonly supporters: number
  /** Settled topics take no more support. */
  readonly isOpen: boolean
}

const ON = '已支持。有了答复会告诉您'
const OFF = '已取消支持'

/** How many want to see it, and my own support: one for each person, to be taken back at any time. */
export function SupportButton({ id, supporters, isOpen }: Props) {
  const { supports, sending } = useSupport(id)
  const press = () => sending.mutate(!supports, { onSuccess: () => tell(supports ? OFF : ON) })
  return (
    <Card>
      <Words strong>{`${supporters} 人想看`}</Words>
      {(isOpen || supports) && (
        <Button
          id="support"
          kind={supports ? 'plain' : 'ghost'}
          busy={sending.isPending}
          {...(supports ? { icon: 'check' as const } : {})}
          onPress={press}
        >
          {supports ? '我也想看，按一下取消' : '我也想看'}
        </Button>
      )}
      {sending.error !== null && (
        <Notice tone="red" urgent>
          {asApiError(sending.error).userMessage}
        </Notice>
      )}
    </Card>
  )
}
