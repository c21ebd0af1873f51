import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { PublicationView } from '@/contract/publications'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly view: Pick<PublicationView, 'reportYear' | 'isPublic'> }

/** Where the words of an annual report are changed: not at this desk (ADR 0204). Nothing for other pieces. */
export function PieceOfReport({ view: { reportYear, isPublic } }: Props) {
  if (reportYear === null) return null
  const how = isPublic ? '点“更正已公开的报告”，改好再送审。' : '改数或者改那一章，再送审。'
  return (
    <>
      <Notice title={`这是${reportYear}年年度报告的稿件`}>
        {`标题、发文机关、栏目和正文只在年度报告里改：${how}`}
      </Notice>
      <Button kind="ghost" leads onPress={() => open(STAFF_PAGES.report, { id: reportYear })}>
        {`打开${reportYear}年的年度报告`}
      </Button>
    </>
  )
}
