import { ProofCode } from '../../components/case/proof-code'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { EmptyState } from '../../components/ui/empty-state'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { ServiceHallView } from '../../contract/service-hall'
import { copyText } from '../../services/copy-text'
import { tell } from '../../services/navigate'

type Props = { readonly hall: ServiceHallView }

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

function Lines({ text, empty }: { readonly text: string; readonly empty: string }) {
  const lines = linesOf(text)
  if (lines.length === 0) return <EmptyState text={empty} />
  return (
    <Card>
      {lines.map((line) => (
        <Words key={line}>{line}</Words>
      ))}
    </Card>
  )
}

/** What can be done in the province's app, how one gets there, and that nobody has to. */
export function AppGuide({ hall: { bridge } }: Props) {
  const copy = async () => {
    if (await copyText(bridge.link)) tell('网址已复制，到浏览器里打开')
  }
  return (
    <>
      <Section title="能办什么">
        <Lines text={bridge.canDo} empty="镇里还没有登记能在上面办的事项。可以到应用里查，或者问窗口。" />
      </Section>
      <Section title="怎么用">
        <Lines
          text={bridge.howTo}
          empty={`在手机的应用商店里搜“${bridge.name}”，或者到窗口请工作人员帮着装。`}
        />
      </Section>
      {bridge.link !== '' && (
        <Section title="网址">
          <Card>
            <ProofCode text={bridge.link} label={`打开${bridge.name}的二维码`} />
            <Words size="small">{bridge.link}</Words>
            <Button kind="ghost" icon="share" onPress={() => void copy()}>
              复制网址
            </Button>
          </Card>
        </Section>
      )}
      <Words>不会用手机、没有手机的，照样可以到窗口办，窗口不能因此不收。</Words>
      {bridge.sourceNote !== '' && (
        <Words size="small" tone="muted">{`资料来源：${bridge.sourceNote}`}</Words>
      )}
    </>
  )
}
