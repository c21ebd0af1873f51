import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FileViewer } from '@/features/disclosures/files/file-viewer'
import { Screen } from '@/features/session/screen'
import { TextSizeButton } from '@/features/session/text-size-button'
import { open, routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'

/** One file of a public document, opened in place. */
export default function FilePage() {
  const { params } = useRouter()
  const [id, file] = [routeText(params.id), routeText(params.file)]
  return (
    <Screen title="附件">
      {id === '' || file === '' ? (
        <EmptyState text="链接不完整，没有指明是哪个附件">
          <Button onPress={() => open('/pages/disclosures/index')}>去公开栏目里找</Button>
        </EmptyState>
      ) : (
        <FileViewer id={{ id, file }} textSize={<TextSizeButton id="text-size" />} />
      )}
    </Screen>
  )
}
