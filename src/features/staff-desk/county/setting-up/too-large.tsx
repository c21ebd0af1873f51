import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { tooLargeToPack } from '@/domain/retention/too-large-to-pack'
import { copyText } from '@/services/copy-text'

/** What is too large for the page, with the line to send to whoever keeps the host. */
export function TooLarge({ command }: { readonly command: string }) {
  const [said, setSaid] = useState('复制这行命令')
  const copy = () => void copyText(command).then((done) => setSaid(done ? '已复制' : '没能复制，请抄下来'))
  return (
    <>
      <Notice tone="amber">{tooLargeToPack(command)}</Notice>
      <Button leads onPress={copy}>
        {said}
      </Button>
    </>
  )
}
