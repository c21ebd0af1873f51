import type { DocumentView } from '../../contract/document-view'
import { setFavourite, useKeptLines } from '../../services/kept-documents'
import { tell } from '../../services/navigate'
import { ToolButton } from '../../components/reading/tool-button'

type Props = { readonly document: DocumentView }

const FULL = '手机存满了，没能收藏。请先到“收藏和离线阅读”里删掉一些'

/** Keeps a document on this device until the reader himself lets go of it. */
export function FavouriteButton({ document }: Props) {
  const on = useKeptLines().some(({ id, isFavourite }) => id === document.id && isFavourite)
  const press = () => {
    if (!setFavourite(document, !on)) return tell(FULL)
    tell(on ? '已取消收藏' : '已收藏，没有网络也能看')
  }
  return (
    <ToolButton id="favourite" icon="star" on={on} onPress={press} label={on ? '已收藏，按一下取消' : '收藏'}>
      {on ? '已收藏' : '收藏'}
    </ToolButton>
  )
}
