import { useSavingFile } from '../../services/use-saving-file'
import { Button } from '../ui/button'
import { ButtonStack } from '../ui/button-stack'
import { Notice } from '../ui/notice'

type Props<Name extends string> = {
  readonly files: readonly (readonly [name: Name, text: string])[]
  readonly busyText: string
  readonly onSave: (name: Name) => Promise<void>
}

/** Files to be had, one at a time; one that does not come says why. */
export function FileButtons<Name extends string>({ files, busyText, onSave }: Props<Name>) {
  const { busy, failure, save } = useSavingFile<Name>()
  return (
    <>
      {failure !== '' && (
        <Notice tone="red" urgent>
          {failure}
        </Notice>
      )}
      <ButtonStack>
        {files.map(([name, text]) => (
          <Button
            key={name}
            kind="ghost"
            onPress={() => save(name, () => onSave(name))}
            busy={busy === name}
            busyText={busyText}
          >
            {text}
          </Button>
        ))}
      </ButtonStack>
    </>
  )
}
