import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import type { AnnualReportView } from '@/contract/annual-reports'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { ReportFileImport } from './report-file-import'
import { usePastingTable } from './use-reports'

type Props = { readonly view: AnnualReportView }

const LONGEST = 20_000

/** A whole table of an older report as it was copied out of it: all of its figures are taken over, or none. */
export function TablePaste({ view }: Props) {
  const [table, setTable] = useState('')
  const [text, setText] = useState('')
  const [source, setSource] = useState('')
  const { pasting, failure } = usePastingTable(view)
  const errorOf = (field: string) => (failure?.field === field ? { error: failure.userMessage } : {})
  const paste = () =>
    pasting.mutate(
      { table, text, source },
      {
        onSuccess: () => {
          setText('')
          tell('整张表已录入')
        },
      },
    )
  return (
    <Expander title="有当年的报告：整表录入">
      <ReportFileImport view={view} />
      <Words size="small" tone="muted">
        没有文件的：打开当年的报告，选中整张表，复制，贴到下面。没有写的格子（—）不会变成
        0，合计会和分项核对。
      </Words>
      <Choice
        id="report-table"
        label="哪张表"
        value={table === '' ? null : table}
        onChange={setTable}
        options={view.report.tables.map(({ key, title }) => ({ value: key, text: title }))}
        {...errorOf('table')}
      />
      <Field
        id="report-table-text"
        label="贴在这里"
        kind="multiline"
        value={text}
        onChange={setText}
        maxLength={LONGEST}
        {...errorOf('text')}
      />
      <Field
        id="report-table-source"
        label="从哪里来"
        hint="例：县政府网站2024年公开的报告"
        value={source}
        onChange={setSource}
        maxLength={200}
        {...errorOf('source')}
      />
      <FailureNotice failure={failure} note="一个数也没有录入，改好以后可以整表再来。" />
      <ButtonStack>
        <Button kind="ghost" onPress={paste} busy={pasting.isPending} busyText="正在录入…">
          整表录入
        </Button>
      </ButtonStack>
    </Expander>
  )
}
