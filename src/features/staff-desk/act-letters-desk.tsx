import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import type { ActPreview } from '@/contract/case-view'
import { previewAct } from '@/contract/staff-cases'
import { remoteOf } from '@/services/remote'
import { ActLetters } from './act-letters'
import { staffCall } from './staff-call'
import { STAFF } from './staff-keys'
import { StaffPage } from './staff-page'
import { wordedLetters, type WordedLetters } from './worded-letters'

type Props = { readonly id: string; readonly act: string }

const NOTHING = '没有要看的文书，请回到表单填写后再打开。'

const reasonOf = ({ refusal }: ActPreview): string => (refusal === '' ? NOTHING : refusal)

function Letters({ id, worded }: { readonly id: string; readonly worded: WordedLetters }) {
  const query = useQuery({
    queryKey: [STAFF, 'letters-to-come', id, JSON.stringify(worded.act)],
    queryFn: () => staffCall(previewAct, { id, act: worded.act }),
    gcTime: 0,
    retry: false,
  })
  const state = remoteOf(query)
  if (state.kind === 'ready' && state.value.letters.length > 0)
    return <ActLetters caseId={id} worded={worded} letters={state.value.letters} />
  return (
    <StaffPage title="看文书、改文字">
      <Remote state={state} onRetry={() => void query.refetch()}>
        {(preview) => <EmptyState text={reasonOf(preview)} />}
      </Remote>
    </StaffPage>
  )
}

/** The letters of the act whose form is open, as they would go out. */
export function ActLettersDesk({ id, act }: Props) {
  const [worded] = useState(() => wordedLetters(id, act))
  if (worded !== null) return <Letters id={id} worded={worded} />
  return (
    <StaffPage title="看文书、改文字">
      <EmptyState text={NOTHING} />
    </StaffPage>
  )
}
