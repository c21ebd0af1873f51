import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { Stack } from '@/components/ui/stack'
import { Words } from '@/components/ui/words'
import { Section } from '@/components/ui/section'
import { MOST_PIECE_FILES } from '@/contract/piece-files'
import { FILE_SOURCES } from '@/services/choose-files'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { useDraftFromFiles } from './use-draft-from-files'

/** 从文件新建稿件: a Word, PDF or Excel file gives text and header; of a paper page a photo, its text is typed beside it. */
export function DraftFromFiles() {
  const drafting = useDraftFromFiles((id) => open(STAFF_PAGES.piece, { id }))
  return (
    <Section title="从文件新建稿件" level={3}>
      <Stack>
        <Words size="small" tone="muted">
          {`Word、PDF、Excel、文本和网页会自动填好标题、文号、日期和正文；纸质件拍照，照片当原件，正文照着录入。一次最多 ${MOST_PIECE_FILES} 个文件，合成一篇。`}
        </Words>
        {drafting.failure !== '' && (
          <Notice tone="red" urgent>
            {drafting.failure}
          </Notice>
        )}
        <ButtonRow>
          {FILE_SOURCES.map(({ source, text }) => (
            <Button
              key={source}
              kind="ghost"
              label={`从文件新建稿件：${text}`}
              busy={drafting.progress !== ''}
              busyText={drafting.progress}
              onPress={() => drafting.begin(source)}
            >
              {text}
            </Button>
          ))}
        </ButtonRow>
      </Stack>
    </Section>
  )
}
