import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { goBack } from '@/services/navigate'
import { StaffPage } from './staff-page'

type Props = { readonly message: string }

/** Why no reply can be drafted now. */
export function ReplyClosed({ message }: Props) {
  return (
    <StaffPage title="起草答复" foot={<Button onPress={goBack}>回到申请</Button>}>
      <EmptyState text={message === '' ? '现在不能起草答复。' : message} />
    </StaffPage>
  )
}
