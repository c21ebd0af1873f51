import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import { LANGUAGE_LABELS, SPOKEN_LANGUAGES, type SpokenLanguage } from '@/domain/attachments/recordings'
import { FILE_SOURCES } from '@/services/choose-files'
import { ButtonStack } from '@/components/ui/button-stack'
import type { usePieceAttachments } from './use-piece-attachments'

type Props = { readonly files: ReturnType<typeof usePieceAttachments> }

const LANGUAGES = SPOKEN_LANGUAGES.map((value) => ({ value, text: LANGUAGE_LABELS[value] }))
/** An album holds no recordings. */
const SOURCES = FILE_SOURCES.filter(({ source }) => source !== 'album')

/** A recording of the piece, for those who listen rather than read: its language, who speaks, the file. */
export function AddRecording({ files }: Props) {
  const [language, setLanguage] = useState<SpokenLanguage | null>(null)
  const [speaker, setSpeaker] = useState('')
  const [isMissing, setMissing] = useState(false)
  const choose = (source: (typeof SOURCES)[number]['source']) => {
    setMissing(language === null)
    if (language !== null) files.upload(source, { language, speaker })
  }
  return (
    <Expander title="添加录音给大家听">
      <Words size="small" tone="muted">
        请人把稿件念一遍，用手机录成 mp3 或 m4a，最大 20
        MB。录音里的姓名、位置等信息会自动去掉，内容机器听不了，审核人要从头听一遍。
      </Words>
      <Choice
        id="recording-language"
        label="录音里说的是"
        columns={2}
        options={LANGUAGES}
        value={language}
        onChange={setLanguage}
        {...(isMissing && language === null ? { error: '请选择录音里说的是哪种话' } : {})}
      />
      <Field
        id="recording-speaker"
        label="朗读人"
        optional
        maxLength={30}
        value={speaker}
        onChange={setSpeaker}
        hint="会和录音一起公开"
      />
      <ButtonStack>
        {SOURCES.map(({ source, text }) => (
          <Button
            key={source}
            kind="ghost"
            label={`添加录音：${text}`}
            busy={files.busy}
            busyText={files.progress === '' ? '请稍候…' : files.progress}
            onPress={() => choose(source)}
          >
            {`添加录音：${text}`}
          </Button>
        ))}
      </ButtonStack>
    </Expander>
  )
}
