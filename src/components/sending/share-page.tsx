import { ButtonRow } from '../ui/button-row'
import { Button } from '../ui/button'
import { ShareButton } from '../ui/share-button'
import { tell } from '../../services/navigate'
import { canPrint, printPage, sharePage } from '../../services/share'

const SAID = { shared: '', copied: '链接已复制，可以粘贴给别人', failed: '没能分享，请抄写网址' } as const

type Props = { readonly title: string }

/** Sends this page on, or prints it where there is a printer. */
export function SharePage({ title }: Props) {
  const share = async () => {
    const said = SAID[await sharePage(title)]
    if (said !== '') tell(said)
  }
  return (
    <ButtonRow>
      <ShareButton onPress={() => void share()} />
      {canPrint() && (
        <Button kind="ghost" icon="printer" onPress={printPage}>
          打印
        </Button>
      )}
    </ButtonRow>
  )
}
