import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import { MOST_IMPORT_FILES } from '@/contract/imports'
import { DESK_KINDS, KIND_FACTS } from '@/domain/attachments/kinds'
import { FILE_SOURCES } from '@/services/choose-files'
import type { UploadItem, UploadList } from '@/services/upload-list'
import { useChoosing } from '@/services/use-choosing'

type Props = {
  readonly list: UploadList
  readonly items: readonly UploadItem[]
}

const DESK_ENDINGS = DESK_KINDS.flatMap((kind) => KIND_FACTS[kind].extensions)

const stateOf = ({ state, sent, size, message }: UploadItem): string => {
  if (state === 'done') return '已传好'
  if (state === 'refused') return message
  if (state === 'lost') return '没有传完，请重新选择同一个文件'
  const percent = size === 0 ? 0 : Math.floor((sent / size) * 100)
  return state === 'broken' ? `已传 ${percent}%，网络断了` : `正在上传 ${percent}%`
}

const TONES = { done: 'green', refused: 'red', lost: 'amber', broken: 'amber' } as const
const toneOf = ({ state }: UploadItem) =>
  state === 'waiting' || state === 'sending' ? 'muted' : TONES[state]

/** The files of an import: chosen, uploaded, gone on with, taken out. */
export function ChosenFiles({ list, items }: Props) {
  const { problem, choose } = useChoosing({
    most: MOST_IMPORT_FILES - items.length,
    endings: DESK_ENDINGS,
    take: (files) => list.add(files),
  })
  return (
    <Section title="一、选文件">
      <Stack>
        <Words size="small" tone="muted">
          {`Word、PDF、Excel、CSV、文本和存下来的网页，一次最多 ${MOST_IMPORT_FILES} 个。表格里一行一条的清单，每行导入成一条。`}
        </Words>
        {items.map((item) => (
          <Stack key={item.key}>
            <Words>{item.name}</Words>
            <Stack across>
              <Words size="small" tone={toneOf(item)}>
                {stateOf(item)}
              </Words>
              {item.state === 'broken' && (
                <TextLink acts label={`接着传${item.name}`} onPress={() => list.retry(item.key)}>
                  接着传
                </TextLink>
              )}
              <TextLink acts label={`删去${item.name}`} onPress={() => list.remove(item.key)}>
                删去
              </TextLink>
            </Stack>
          </Stack>
        ))}
        {items.length < MOST_IMPORT_FILES && (
          <ButtonRow>
            {FILE_SOURCES.filter(({ source }) => source !== 'album').map(({ source, text }) => (
              <Button key={source} kind="ghost" label={`${text}，导入`} onPress={() => choose(source)}>
                {text}
              </Button>
            ))}
          </ButtonRow>
        )}
        {problem !== '' && (
          <Notice tone="amber" urgent>
            {problem}
          </Notice>
        )}
      </Stack>
    </Section>
  )
}
