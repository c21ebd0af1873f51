import { View } from '@tarojs/components'
import { useEffect, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { ButtonStack } from '../ui/button-stack'
import { ListGroup } from '../ui/list-group'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { Words } from '../ui/words'
import { FILE_SOURCES } from '../../services/choose-files'
import { useChoosing } from '../../services/use-choosing'
import { namedFile, uploadList } from '../../services/upload-list'
import { UploadLine } from './upload-line'

type Props = {
  /** Under which the list is kept on this device. */
  readonly name: string
  readonly title: string
  readonly hint: string
  readonly most: number
  readonly error?: string | undefined
  /** The form itself waits for files that are on their way: they are named as such. */
  readonly waits?: boolean
  /** Attachments in order; '' for one that isn't there. A form that sends the list itself is not told. */
  readonly onChange?: (ids: readonly string[]) => void
}

/** Files that go along: chosen, uploaded with progress, gone on with after a cut, removed and brought back. */
export function UploadField({ name, title, hint, most, error, waits = false, onChange }: Props) {
  const list = uploadList(name)
  const items = useSyncExternalStore(list.subscribe, list.snapshot)
  const ids = items.map((item) => (waits ? namedFile(item) : item.id)).join(',')
  useEffect(() => {
    onChange?.(ids === '' && items.length === 0 ? [] : ids.split(','))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told when the list changes, not when the teller does
  }, [ids, items.length])
  const { problem, choose } = useChoosing({ most: most - items.length, take: (files) => list.add(files) })
  return (
    <Section title={title} level={3}>
      <View id={`field-${name}`}>
        <Words size="small" tone="muted">
          {hint}
        </Words>
        {items.length > 0 && (
          <ListGroup label={title}>
            {items.map((item) => (
              <UploadLine
                key={item.key}
                item={item}
                onRetry={() => list.retry(item.key)}
                onRemove={() => list.remove(item.key)}
              />
            ))}
          </ListGroup>
        )}
        {list.removed !== null && (
          <TextLink acts onPress={() => list.undo()}>
            {`已删去“${list.removed.name}”，撤销`}
          </TextLink>
        )}
        {error !== undefined && <Words tone="red">{error}</Words>}
        {items.length < most && (
          <ButtonStack>
            <ButtonRow>
              {FILE_SOURCES.map(({ source, text }) => (
                <Button key={source} kind="ghost" label={`${text}，${title}`} onPress={() => choose(source)}>
                  {text}
                </Button>
              ))}
            </ButtonRow>
          </ButtonStack>
        )}
        {problem !== '' && (
          <Notice tone="amber" urgent>
            {problem}
          </Notice>
        )}
      </View>
    </Section>
  )
}
