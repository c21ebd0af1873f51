import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { attachToCase } from '@/contract/attachments'
import { asApiError } from '@/services/api-error'
import { chooseFiles, type FileSource } from '@/services/choose-files'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { uploadFile } from '@/services/upload-file'
import { staffCall } from './staff-call'
import { STAFF } from './staff-keys'

/** Uploads a record of the office and puts it to a case. */
export const useAttaching = (caseId: string) => {
  const client = useQueryClient()
  const [progress, setProgress] = useState('')
  const [failure, setFailure] = useState('')
  const attach = async (source: FileSource): Promise<void> => {
    setFailure('')
    try {
      const [file] = await chooseFiles(source, 1)
      if (file === undefined) return
      setProgress('正在检查…')
      const onProgress = (sent: number) => setProgress(`已传 ${Math.floor((sent / file.size) * 100)}%`)
      const { id } = await uploadFile(file, { onProgress, isStopped: () => false })
      const put = { id: caseId, attachmentId: id, purpose: 'record' as const }
      await staffCall(attachToCase, put, { idempotencyKey: newIdempotencyKey() })
      await client.invalidateQueries({ queryKey: [STAFF, 'attachments', caseId] })
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setProgress('')
  }
  return { progress, failure, attach: (source: FileSource) => void attach(source) }
}
