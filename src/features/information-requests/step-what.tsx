import { Heading } from '../../components/ui/heading'
import { Lede } from '../../components/ui/lede'
import type { StepProps } from './form-parts'
import { MaybePublic } from './maybe-public'
import { TextAnswer } from './text-answer'
import { VagueNotice } from './vague-notice'
import { WantedSentence } from './wanted-sentence'

/** Which years, and who deals with it; each may be left out. */
function Narrowing({ control, focus }: StepProps) {
  const shared = { control, focus, optional: true } as const
  return (
    <>
      <TextAnswer
        {...shared}
        name="yearFrom"
        label="从哪一年"
        kind="number"
        placeholder="例：2023"
        maxLength={4}
      />
      <TextAnswer
        {...shared}
        name="yearTo"
        label="到哪一年"
        hint="只要一年的，两栏写同一年"
        kind="number"
        placeholder="例：2025"
        maxLength={4}
      />
      <TextAnswer
        {...shared}
        name="holder"
        label="哪个办公室或哪个村管的"
        hint="不知道就不填，由镇里去找"
        placeholder="例：民政办、芒别村委会"
        maxLength={40}
      />
    </>
  )
}

/** Step 2: what is wanted, clear enough to be searched (Art. 29(2)). No purpose is asked. */
export function StepWhat(props: StepProps) {
  const { control, values, focus, forAnother = false } = props
  return (
    <>
      <Heading level={forAnother ? 2 : 1}>{forAnother ? '要什么信息' : '您要什么信息？'}</Heading>
      <Lede>写清名称、年份、村组，工作人员才找得准。一份申请只写一件事。不用说为什么要。</Lede>
      <TextAnswer
        control={control}
        focus={focus}
        name="description"
        label="信息名称或内容"
        kind="multiline"
        placeholder="例：2025年芒别村农村危房改造补助对象和金额"
        maxLength={900}
      />
      <VagueNotice description={values.description} />
      {!forAnother && <MaybePublic description={values.description} onEnd={props.onEnd} />}
      <Narrowing {...props} />
      <WantedSentence values={values} />
      <TextAnswer
        control={control}
        focus={focus}
        name="documentNumber"
        label="文号"
        optional
        placeholder="例：盏政发〔2024〕8号"
        maxLength={60}
      />
      <TextAnswer
        control={control}
        focus={focus}
        name="features"
        label="其他线索"
        hint="谁发的、什么时候、在哪里见过"
        kind="multiline"
        optional
        maxLength={500}
      />
    </>
  )
}
