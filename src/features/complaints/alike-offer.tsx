import { dayInShort } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { ErrorPanel } from '../../components/ui/error-panel'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { AlikeComplaint } from '../../contract/alike-complaints'
import { asApiError } from '../../services/api-error'
import { useAlike, useJoining } from './use-alike'
import type { LetterForm } from './use-letter-form'

type Props = { readonly form: LetterForm }

const whereOf = ({ place, metres }: AlikeComplaint): string =>
  [place, metres === null ? '' : metres === 0 ? '就在这里' : `离您标的位置约 ${metres} 米`]
    .filter((part) => part !== '')
    .join('，')

const factsOf = ({ sentOn, statusText, fellows }: AlikeComplaint): string =>
  [`${dayInShort(sentOn)}来信`, statusText, fellows === 0 ? '' : `还有 ${fellows} 人也遇到`]
    .filter((part) => part !== '')
    .join('，')

/** 是不是同一件事: open letters near by or in alike words, to be joined instead of written again. */
export function AlikeOffer({ form: { values } }: Props) {
  const alike = useAlike(values).data?.alike ?? []
  const joining = useJoining()
  if (joining.data !== undefined)
    return (
      <Notice tone="green" title={`已经算上您：${joining.data.number}`}>
        有结果会告诉您，在“我的”里也看得到。这封不用再写，可以按下面的“清空草稿”。
      </Notice>
    )
  if (alike.length === 0) return null
  return (
    <Section title="是不是同一件事" level={3}>
      <Words size="small" tone="muted">
        别人已经反映过的，点“我也遇到”，不用再写；别人看不到是您。不是同一件，接着往下写。
      </Words>
      {alike.map((letter) => (
        <Card key={letter.id}>
          <Words strong>{[letter.kindText, whereOf(letter)].filter((part) => part !== '').join('，')}</Words>
          <Words size="small" tone="muted">
            {factsOf(letter)}
          </Words>
          <Button
            kind="ghost"
            label={`我也遇到，${letter.kindText}，${factsOf(letter)}`}
            busy={joining.isPending}
            onPress={() => joining.mutate(letter.id)}
          >
            我也遇到
          </Button>
        </Card>
      ))}
      {joining.error !== null && <ErrorPanel message={asApiError(joining.error).userMessage} requestId="" />}
    </Section>
  )
}
