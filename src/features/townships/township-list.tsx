import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonStack } from '@/components/ui/button-stack'
import { Choice } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { chooseTownship, currentTownship } from '@/services/township'

type Props = { readonly townships: readonly { readonly id: string; readonly name: string }[] }

/** Which township to read; the change starts the program anew. */
export function TownshipList({ townships }: Props) {
  const [chosen, setChosen] = useState(currentTownship())
  const [isByHand, setByHand] = useState(false)
  const change = () => void chooseTownship(chosen).then((how) => setByHand(how === 'by-hand'))
  return (
    <>
      <Choice
        id="township"
        label="看哪个乡镇"
        options={townships.map(({ id, name }) => ({ value: id, text: name }))}
        value={chosen}
        onChange={setChosen}
      />
      <Words size="small" tone="muted">
        没写完的草稿、没寄出的信留在原来的乡镇，换回去接着写、接着寄。在哪个乡镇申请，就由哪个乡镇答复。
      </Words>
      {isByHand ? (
        <Notice tone="amber" urgent title="已经记下">
          请从右上角退出公开通，再打开一次，就是新选的乡镇。
        </Notice>
      ) : (
        <ButtonStack>
          <Button onPress={change} disabled={chosen === currentTownship()}>
            换到这个乡镇
          </Button>
        </ButtonStack>
      )}
    </>
  )
}
