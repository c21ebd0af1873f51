import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Remote } from '../../components/ui/remote'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { ColumnView } from '../../contract/list-columns'
import { cataloguePath, feedPath, surveysPath, timelinessPath } from '../../domain/open-data/addresses'
import { tell } from '../../services/navigate'
import { remoteOf } from '../../services/remote'
import { copyText } from '../../services/copy-text'
import { currentTownship } from '../../services/township'
import { siteAddress } from '../../services/share'
import { useColumns } from './queries'

const copyAddress = async (path: string): Promise<void> => {
  const isCopied = await copyText(siteAddress(path))
  tell(isCopied ? '网址已复制，粘贴到阅读器或浏览器里打开' : '没能复制，请打电话问')
}

function CopyRow({ title, note, path }: Readonly<Record<'title' | 'note' | 'path', string>>) {
  return (
    <ListRow
      acts
      icon="share"
      title={title}
      end="复制网址"
      {...(note === '' ? {} : { note })}
      onPress={() => void copyAddress(path)}
    />
  )
}

/** A feed for each column that holds something. */
function Columns({ columns }: { readonly columns: readonly ColumnView[] }) {
  return (
    <ListGroup label="按栏目订阅">
      {columns
        .filter(({ count }) => count > 0)
        .map(({ id, name, count }) => (
          <CopyRow key={id} title={name} note={`${count} 条`} path={feedPath(currentTownship(), id, 'rss')} />
        ))}
    </ListGroup>
  )
}

/** Addresses of feeds and tables, each to be copied. */
export function OpenDataList() {
  const query = useColumns()
  return (
    <>
      <Section title="订阅（RSS）">
        <ListGroup label="订阅全部">
          <CopyRow
            title="全部公开信息"
            note="有新的，阅读器里就有"
            path={feedPath(currentTownship(), '', 'rss')}
          />
        </ListGroup>
        <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
          {({ columns }) => <Columns columns={columns} />}
        </Remote>
      </Section>
      <Section title="数据">
        <ListGroup label="数据">
          <CopyRow
            title="公开信息目录"
            note="表格，可用 Excel 打开"
            path={cataloguePath(currentTownship())}
          />
          <CopyRow title="办理时效" note="表格，每年一行" path={timelinessPath(currentTownship(), 'csv')} />
          <CopyRow
            title="办理时效（JSON）"
            note="给写程序的人"
            path={timelinessPath(currentTownship(), 'json')}
          />
          <CopyRow
            title="评议结果"
            note="表格，每年、每题一行"
            path={surveysPath(currentTownship(), 'csv')}
          />
          <CopyRow
            title="评议结果（JSON）"
            note="给写程序的人"
            path={surveysPath(currentTownship(), 'json')}
          />
          <CopyRow title="接口说明" note="OpenAPI，给写程序的人" path="/openapi.json" />
        </ListGroup>
        <Words size="small" tone="muted">
          都是已经公开的信息，谁都可以用，请注明来源和日期。
        </Words>
      </Section>
    </>
  )
}
