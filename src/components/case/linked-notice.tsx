import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

type Props = {
  readonly title: string
  readonly number: string
  readonly openText: string
  readonly onOpen: () => void
}

/** That something goes on, or came from, under another number, and the way there. */
export function LinkedNotice({ title, number, openText, onOpen }: Props) {
  return (
    <Notice title={title}>
      {number}
      <Button kind="ghost" leads onPress={onOpen}>
        {openText}
      </Button>
    </Notice>
  )
}
