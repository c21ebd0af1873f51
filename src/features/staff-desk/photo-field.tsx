import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { asApiError } from '@/services/api-error'
import { chooseFiles, FILE_SOURCES, type FileSource } from '@/services/choose-files'
import { uploadFile } from '@/services/upload-file'
import { ButtonStack } from '@/components/ui/button-stack'

type Props = {
  readonly photoId: string
  readonly onUploaded: (id: string) => void
}

/** A photo as proof; it is uploaded at once, stripped of place and time by the server. */
export function PhotoField({ photoId, onUploaded }: Props) {
  const [progress, setProgress] = useState('')
  const [failure, setFailure] = useState('')
  const choose = async (source: FileSource): Promise<void> => {
    setFailure('')
    try {
      const [file] = await chooseFiles(source, 1)
      if (file === undefined) return
      setProgress('正在上传…')
      const watch = { onProgress: () => undefined, isStopped: () => false }
      onUploaded((await uploadFile(file, watch)).id)
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setProgress('')
  }
  return (
    <>
      {photoId !== '' && <Words>照片已传好，登记时一起存入台账</Words>}
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
      <ButtonStack>
        {FILE_SOURCES.map(({ source, text }) => (
          <Button
            key={source}
            kind="plain"
            label={`照片凭证：${text}`}
            busy={progress !== ''}
            busyText={progress}
            onPress={() => void choose(source)}
          >
            {`照片凭证：${text}`}
          </Button>
        ))}
      </ButtonStack>
    </>
  )
}
