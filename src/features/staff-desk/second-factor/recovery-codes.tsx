import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FormFoot } from '@/components/ui/form-foot'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Words } from '@/components/ui/words'
import { copyText } from '@/services/copy-text'

type Props = { readonly codes: readonly string[]; readonly onDone: () => void }

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const [said, setSaid] = useState('复制备用码')
  const copy = () =>
    void copyText(codes.join('\n')).then((done) => setSaid(done ? '已复制' : '没能复制，请抄下来'))
  return (
    <>
      <Heading level={1}>设好了，抄下备用码</Heading>
      <Lede>
        手机丢了、坏了，用备用码登录。每个用一次，这里只显示这一次。抄在纸上收好，不要存在同一部手机里。
      </Lede>
      <Card tone="blue">
        {codes.map((code) => (
          <Words key={code} strong>
            {code}
          </Words>
        ))}
        <Words size="small">没有数字 0、1 和字母 o、l、i，不会看错。</Words>
      </Card>
      <Button kind="ghost" onPress={copy}>
        {said}
      </Button>
      <FormFoot>
        <Button onPress={onDone}>抄好了</Button>
      </FormFoot>
    </>
  )
}
