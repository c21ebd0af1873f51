import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Words } from '../../components/ui/words'
import { open } from '../../services/navigate'

type Props = { readonly words: string }

/** Below what was found: what is near isn't always what was meant, and a request is one press away. */
export function NotAmongThem({ words }: Props) {
  return (
    <Card>
      <Words>上面没有您要的？</Words>
      <Button kind="ghost" leads onPress={() => open('/pages/requests/start/index', { about: words })}>
        申请公开这项信息
      </Button>
      <Button kind="ghost" leads onPress={() => open('/pages/topics/new/index', { about: words })}>
        点题：请镇里公开给大家看
      </Button>
    </Card>
  )
}
