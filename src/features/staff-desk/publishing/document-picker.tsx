import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Words } from '@/components/ui/words'
import { listDocuments, NO_FILTERS } from '@/contract/list-documents'
import { call } from '@/services/api'
import { asApiError } from '@/services/api-error'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'

type Props = {
  readonly id: string
  readonly label: string
  readonly onChoose: (document: { readonly id: string; readonly title: string }) => void
}

const MOST_SHOWN = 8

/** Finds a published document by its words and has one of them chosen. */
export function DocumentPicker({ id, label, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const finding = useMutation({
    mutationFn: (q: string) => call(listDocuments, { ...NO_FILTERS, q, column: '', cursor: '' }),
  })
  const items = finding.data?.items.slice(0, MOST_SHOWN) ?? []
  return (
    <>
      <Field
        id={id}
        label={label}
        hint="写标题里的词或者文号"
        value={typed}
        onChange={setTyped}
        onConfirm={() => finding.mutate(typed)}
        maxLength={60}
      />
      <ButtonStack>
        <Button
          kind="ghost"
          label={`${label}：查找`}
          onPress={() => finding.mutate(typed)}
          disabled={typed.trim() === ''}
          busy={finding.isPending}
          busyText="正在查找…"
        >
          查找
        </Button>
      </ButtonStack>
      <FailureNotice failure={finding.error === null ? null : asApiError(finding.error)} />
      {finding.data !== undefined && items.length === 0 && (
        <Words tone="muted">没有找到这样的文件，换个词试试。</Words>
      )}
      {items.length > 0 && (
        <ListGroup>
          {items.map((each) => (
            <ListRow
              key={each.id}
              title={each.title}
              note={[each.documentNumber, each.columnName, each.publishedOn]
                .filter((part) => part !== '')
                .join('　')}
              acts
              onPress={() => onChoose({ id: each.id, title: each.title })}
            />
          ))}
        </ListGroup>
      )}
    </>
  )
}
