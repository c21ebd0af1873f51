import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { IMPORT_FATES, type ImportedDocument, type ImportFate, type ImportPreview } from '@/contract/imports'

type Props = { readonly preview: ImportPreview }

const FATE_WORDS: Readonly<Record<ImportFate, string>> = {
  new: '新的',
  changed: '有改动',
  same: '已有相同',
  copy: '内容重复',
  in_desk: '已在稿件里',
  held: '有个人信息',
}

const TONES = { held: 'red', changed: 'amber', new: 'green' } as const
const toneOf = (fate: ImportFate) => (fate in TONES ? TONES[fate as keyof typeof TONES] : 'muted')

const headerOf = ({ documentNumber, issuer, formedOn, publishedOn, columnName }: ImportedDocument): string =>
  [documentNumber, issuer, formedOn ?? `${publishedOn} 发布`, columnName]
    .filter((part) => part !== '')
    .join('　')

function DocumentCard({ document }: { readonly document: ImportedDocument }) {
  const { title, files, fate, fateText, findings, findingCount } = document
  return (
    <Card tone={fate === 'held' ? 'amber' : 'plain'}>
      <Words>{title}</Words>
      <Words size="small" tone="muted">
        {headerOf(document)}
      </Words>
      <Words size="small" tone="muted">
        {files.join('、')}
      </Words>
      <Words size="small" tone={toneOf(fate)}>
        {fateText}
      </Words>
      {findings.map(({ where, kindText, masked, isHidden }, at) => (
        <Words key={at} size="small" tone="red">
          {`${where}${isHidden ? '（页面上看不到）' : ''}：${kindText} ${masked}`}
        </Words>
      ))}
      {findingCount > findings.length && <Words size="small" tone="red">{`共 ${findingCount} 处`}</Words>}
    </Card>
  )
}

/** What an import would do: the sum first, then what can't be read, what is hidden, and the documents. */
export function ImportPreviewList({ preview }: Props) {
  const { documents, counts, refused, notes, hidden } = preview
  const all = IMPORT_FATES.reduce((sum, fate) => sum + counts[fate], 0)
  return (
    <Section title="试导入结果（还没有写入）">
      <Words>
        {IMPORT_FATES.filter((fate) => counts[fate] > 0)
          .map((fate) => `${FATE_WORDS[fate]} ${counts[fate]} 份`)
          .join('，') || '没有读出可以导入的内容'}
      </Words>
      {refused.map(({ file, reason }) => (
        <Notice key={`${file}${reason}`} tone="red" title={file}>
          {reason}
        </Notice>
      ))}
      {hidden.length > 0 && (
        <Notice tone="amber" title={`文件里藏着 ${hidden.length} 处页面上看不到的内容，不会导入`}>
          {hidden.map(({ file, where, text }) => `${file} ${where}：${text}`).join('；')}
        </Notice>
      )}
      {notes.map((note) => (
        <Words key={note} size="small" tone="amber">
          {note}
        </Words>
      ))}
      {documents.map((document) => (
        <DocumentCard key={`${document.title}${document.files.join()}`} document={document} />
      ))}
      {all > documents.length && (
        <Words tone="muted">{`只列出前 ${documents.length} 份，共 ${all} 份`}</Words>
      )}
    </Section>
  )
}
