import { Button } from '../../components/ui/button'
import { Notice } from '../../components/ui/notice'
import { TextLink } from '../../components/ui/text-link'
import { sendOutgoing, takeBack } from '../../services/outgoing'

/** That the letter waits for a network, and that nothing is to be done about it. */
export function WaitingNotice() {
  return (
    <Notice tone="amber" title="等有网络时发出" urgent>
      现在没有网络。信和照片都存在这部手机里，有网络时打开本程序就自动寄出，只寄一次，关掉也不会丢。
      <Button kind="ghost" onPress={() => void sendOutgoing()}>
        现在再试
      </Button>
      <TextLink acts onPress={takeBack}>
        先不寄，接着改
      </TextLink>
    </Notice>
  )
}
