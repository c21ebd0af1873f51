import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import { asApiError } from '@/services/api-error'
import { FailureNotice } from '../failure-notice'
import { DocumentPicker } from './document-picker'
import { useTakingUp } from './use-taking-up'

/** Takes a published document up at the desk, so that it can be revised, corrected, repealed, taken down, printed or broadcast. */
export function TakeUp() {
  const takingUp = useTakingUp()
  return (
    <Expander title="修订、更正、废止或撤下已公开的文件">
      <Words size="small" tone="muted">
        找到这份文件，点一下就到它的稿件；以前没有经过这里发布的，会先建一份稿件。
      </Words>
      <FailureNotice failure={takingUp.error === null ? null : asApiError(takingUp.error)} />
      <DocumentPicker id="take-up" label="找已公开的文件" onChoose={({ id }) => takingUp.mutate(id)} />
    </Expander>
  )
}
