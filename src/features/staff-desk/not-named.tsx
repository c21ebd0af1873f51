import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { replace } from '@/services/navigate'

type Props = {
  /** What the address doesn't name, and what to do instead. */
  readonly text: string
  readonly button: string
  readonly page: string
}

/** For an address that names nothing: says so, and leads to where one chooses. */
export function NotNamed({ text, button, page }: Props) {
  return (
    <EmptyState text={text}>
      <Button onPress={() => replace(page)} leads>
        {button}
      </Button>
    </EmptyState>
  )
}
