import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import type { DocumentView } from '../../contract/document-view'
import { VALIDITY } from './validity-words'

type Props = { readonly document: DocumentView }

/** The header that every official document online carries. */
export function DocumentFacts({ document }: Props) {
  const facts = [
    { name: '索引号', value: document.indexNumber },
    { name: '文　号', value: document.documentNumber },
    { name: '发文机关', value: document.issuer },
    { name: '成文日期', value: document.formedOn ?? '' },
    { name: '施行日期', value: document.inForceOn ?? '' },
    { name: '发布日期', value: document.publishedOn },
    { name: '村（社区）', value: document.village?.name ?? '' },
    { name: '主题分类', value: document.topic },
    { name: '有效性', value: VALIDITY[document.validity].text },
    { name: '公开方式', value: document.disclosureMode },
    { name: '来　源', value: document.source },
  ].filter(({ value }) => value !== '')
  return (
    <Card>
      <FactList facts={facts} />
    </Card>
  )
}
