import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { AccessLog } from '@/features/session/access-log'
import { Screen } from '@/features/session/screen'

/** Who looked at my personal data. */
export default function AccessPage() {
  return (
    <Screen title="谁看过我的资料">
      <Heading level={1}>谁看过我的资料</Heading>
      <Lede>
        证件号、电话、地址平时都遮着。工作人员要看全，必须写明原因，并记在这里。申请、来信和它们的附件都在内，整套移交出去的也在内；点题和征求意见不给工作人员看是谁写的。
      </Lede>
      <AccessLog />
    </Screen>
  )
}
