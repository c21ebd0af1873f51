import { useState } from 'react'
import { asApiError } from '@/services/api-error'
import { chooseFiles, type ChosenFile, type FileSource } from '@/services/choose-files'
import { uploadFile } from '@/services/upload-file'

interface Choosing {
  readonly most: number
  /** Endings of names that are taken, e.g. docx. */
  readonly endings: readonly string[]
  /** What is done with the uploads. */
  readonly take: (ids: readonly string[]) => Promise<void>
}

/** Uploads what was chosen and does something with it; a failure is told, and choosing again goes on where it was. */
export const useChosenFiles = ({ most, endings, take }: Choosing) => {
  const [progress, setProgress] = useState('')
  const [failure, setFailure] = useState('')
  const sendAll = async (files: readonly ChosenFile[]): Promise<string[]> => {
    const ids: string[] = []
    for (const file of files) {
      const onProgress = (sent: number) =>
        setProgress(`正在上传 ${ids.length + 1}/${files.length}：${Math.floor((sent / file.size) * 100)}%`)
      ids.push((await uploadFile(file, { onProgress, isStopped: () => false })).id)
    }
    return ids
  }
  const begin = async (source: FileSource): Promise<void> => {
    setFailure('')
    try {
      const chosen = await chooseFiles(source, most, endings)
      if (chosen.length === 0) return
      setProgress('正在检查…')
      const ids = await sendAll(chosen)
      setProgress('正在读取…')
      await take(ids)
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setProgress('')
  }
  return { progress, failure, begin: (source: FileSource) => void begin(source) }
}
