import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import type { DocumentView } from '../../contract/document-view'
import { open } from '../../services/navigate'

type Props = { readonly document: DocumentView }

/** What stands where a document was taken down: what it was, since when it is gone, and why. */
export function Tombstone({ document }: Props) {
  const { takenDown, title, indexNumber, documentNumber, publishedOn } = document
  const facts = [
    { name: '索引号', value: indexNumber },
    { name: '文　号', value: documentNumber },
    { name: '发布日期', value: publishedOn },
    { name: '撤下日期', value: takenDown?.on ?? '' },
    { name: '撤下原因', value: takenDown?.reason ?? '' },
  ].filter(({ value }) => value !== '')
  return (
    <>
      <Heading level={1}>{title === '' ? '这份文件已撤下' : title}</Heading>
      <Notice tone="amber" title="这份文件已撤下">
        正文和附件不再公开。还需要的，可以依法申请。
      </Notice>
      <Card>
        <FactList facts={facts} />
      </Card>
      <Button leads onPress={() => open('/pages/requests/start/index', { about: title })}>
        申请公开
      </Button>
    </>
  )
}
