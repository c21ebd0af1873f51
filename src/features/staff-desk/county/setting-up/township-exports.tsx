import { instantInFull } from '@/components/case/day-words'
import { FileButtons } from '@/components/sending/file-buttons'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Notice } from '@/components/ui/notice'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Words } from '@/components/ui/words'
import {
  downloadTownshipExport,
  EXPORT_DAYS,
  type ExportView,
  type TownshipExportDesk,
} from '@/contract/township-export'
import { fileSize } from '@/domain/attachments/file-size'
import { remoteOf } from '@/services/remote'
import { saveFile, wayOfSaving } from '@/services/save-file'
import { signedLine } from '../../signed-line'
import { StaffPage } from '../../staff-page'
import { exportedWords } from './exported-words'
import { TooLarge } from './too-large'
import { useTownshipExport } from './use-township-export'

type Props = { readonly id: string; readonly onExport: () => void; readonly onClose: () => void }

function Holds({ desk: { kinds, documents, files, bytes } }: { readonly desk: TownshipExportDesk }) {
  const facts = [
    ...kinds.map(({ name, rows, bytes: size }) => ({ name, value: `${rows} 条，${fileSize(size)}` })),
    { name: '附件原件', value: files.count === 0 ? '没有' : `${files.count} 个，${fileSize(files.bytes)}` },
    { name: '公开文件的网页', value: documents === 0 ? '没有' : `${documents} 份` },
  ]
  return (
    <Section title={`里面有什么（约 ${fileSize(bytes)}）`}>
      <Words size="small" tone="muted">
        登录密码和登录记录不导出。别的乡镇的一条也不会在里面。
      </Words>
      <Card>
        <FactList facts={facts} />
      </Card>
      <Notice tone="amber">
        有群众的姓名、电话、证件号码和住址，没有加密；附件也是原样。只交给接收档案的单位，按个人信息保护的规定保管。
      </Notice>
    </Section>
  )
}

function Ways({
  desk: { command },
  onExport,
}: { readonly desk: TownshipExportDesk } & Pick<Props, 'onExport'>) {
  if (command === null)
    return (
      <Button leads onPress={onExport}>
        导出整套档案
      </Button>
    )
  return <TooLarge command={command} />
}

function ExportCard({ township, made }: { readonly township: string; readonly made: ExportView }) {
  const { id, madeAt, by, files, bytes, sha256, keptUntil, isKept, mayFetch } = made
  return (
    <Card>
      <Words strong>{signedLine(madeAt, by)}</Words>
      <Words>{`${files} 个文件，${fileSize(bytes)}`}</Words>
      <Words size="small" tone="muted">
        {`SHA-256：${sha256}`}
      </Words>
      <Words size="small">
        {isKept
          ? `保存到${instantInFull(keptUntil)}${mayFetch ? '' : '，由导出的人下载'}。`
          : `不再保存：只存最新的一份，存 ${EXPORT_DAYS} 天。`}
      </Words>
      {mayFetch && (
        <FileButtons
          files={[[id, wayOfSaving('zip')]]}
          busyText="正在取…"
          onSave={(packageId) =>
            saveFile(downloadTownshipExport, { id: township, packageId }, { kind: 'zip' })
          }
        />
      )}
    </Card>
  )
}

/** What the export of a township holds, its making, and those that were made. */
export function TownshipExports({ id, onExport, onClose }: Props) {
  const query = useTownshipExport(id)
  return (
    <StaffPage title="整套档案" onBack={onClose}>
      <Heading level={1}>整套档案</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => (
          <>
            <Stack>
              <Lede>{`${desk.township}的全部记录、附件和公开的文件打成一个包，撤并、换系统时移交。不用本系统也能看。`}</Lede>
              <Notice>{exportedWords(desk.last)}</Notice>
              <Holds desk={desk} />
              <Ways desk={desk} onExport={onExport} />
            </Stack>
            {desk.made.length > 0 && (
              <Section title="在网页上导出过的">
                {desk.made.map((made) => (
                  <ExportCard key={made.id} township={id} made={made} />
                ))}
              </Section>
            )}
          </>
        )}
      </Remote>
    </StaffPage>
  )
}
