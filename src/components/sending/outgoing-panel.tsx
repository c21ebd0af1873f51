import { View } from '@tarojs/components'
import { open } from '../../services/navigate'
import type { Outgoing } from '../../services/outgoing'
import { useOutgoing, type Sending } from '../../services/use-outgoing'
import { Button } from '../ui/button'
import { FormFoot } from '../ui/form-foot'
import { Heading } from '../ui/heading'
import { Notice } from '../ui/notice'
import { OutgoingCard } from './outgoing-card'

type Props = {
  readonly piece: Outgoing
  readonly another: Sending['another']
}

/** In place of the form once it was put out: on its way, or waiting for a network, and that nothing is to be done. */
export function OutgoingPanel({ piece, another }: Props) {
  const { sending, isKept } = useOutgoing()
  const { what } = piece
  if (sending === piece.key)
    return (
      <View>
        <Heading level={1}>{`正在发送${what}…`}</Heading>
        <Notice>先传照片和文件，再发内容。请稍等，不用再按。</Notice>
      </View>
    )
  return (
    <View>
      <Heading level={1}>{piece.refusal === null ? `${what}已经存好` : `${what}没有发出`}</Heading>
      {piece.refusal === null && (
        <Notice tone="amber" title="等有网络时发出" urgent>
          {isKept
            ? `现在没有网络。${what}和照片都存在这部手机里，有网络时打开本程序就自动发出，只发一次，关掉也不会丢。`
            : '现在没有网络，手机也存不下了。发出之前请不要关掉本程序。'}
        </Notice>
      )}
      <OutgoingCard piece={piece} onTakenBack={() => undefined} />
      <FormFoot>
        <Button kind="ghost" onPress={another}>
          {`再写一份${what}`}
        </Button>
        <Button kind="plain" leads onPress={() => open('/pages/mine/index')}>
          看全部待发送的
        </Button>
      </FormFoot>
    </View>
  )
}
