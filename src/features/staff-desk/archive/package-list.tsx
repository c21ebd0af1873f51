import { FileButtons } from '@/components/sending/file-buttons'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { downloadPackage, type ArchiveDesk, type PackageView } from '@/contract/archive'
import { fileSize } from '@/domain/attachments/file-size'
import { saveFile, wayOfSaving } from '@/services/save-file'
import { signedLine } from '../signed-line'

function PackageCard({ made }: { readonly made: PackageView }) {
  const { id, year, madeAt, by, files, staying, bytes, sha256, isKept, mayFetch } = made
  return (
    <Card>
      <Words strong>{`${year}年归档包，${fileSize(bytes)}`}</Words>
      <Words>{`移交 ${files} 卷（件），留下 ${staying} 件`}</Words>
      <Words size="small" tone="muted">
        {signedLine(madeAt, by)}
      </Words>
      <Words size="small" tone="muted">
        {`SHA-256：${sha256}`}
      </Words>
      {!isKept && <Words size="small">后来又做过一个，这个不再保存。</Words>}
      {isKept && !mayFetch && <Words size="small">由做包的人下载。</Words>}
      {mayFetch && (
        <FileButtons
          files={[[id, `${wayOfSaving('zip')}（${year}年）`]]}
          busyText="正在取…"
          onSave={(file) => saveFile(downloadPackage, { id: file }, { kind: 'zip' })}
        />
      )}
    </Card>
  )
}

/** Packages that were made, newest first, each with its hash, who and when. */
export function PackageList({ desk: { packages } }: { readonly desk: ArchiveDesk }) {
  if (packages.length === 0) return null
  return (
    <Section title="做过的归档包">
      {packages.map((made) => (
        <PackageCard key={made.id} made={made} />
      ))}
    </Section>
  )
}
