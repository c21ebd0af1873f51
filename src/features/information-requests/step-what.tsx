import { Heading } from '../../components/ui/heading'
import { Lede } from '../../components/ui/lede'
import { Notice } from '../../components/ui/notice'
import type { StepProps } from './form-parts'
import { MaybePublic } from './maybe-public'
import { TextAnswer } from './text-answer'
import { vagueWordIn } from './vague-words'

/** Step 2: what is wanted, clear enough to be searched (Art. 29(2)). No purpose is asked. */
export function StepWhat({ control, values, focus }: StepProps) {
  const vague = vagueWordIn(values.description)
  return (
    <>
      <Heading level={1}>您要什么信息？</Heading>
      <Lede>写清名称、年份、村组，工作人员才找得准。一份申请只写一件事。不用说为什么要。</Lede>
      <TextAnswer
        control={control}
        focus={focus}
        name="description"
        label="信息名称或内容"
        kind="multiline"
        placeholder="例：2025年芒别村农村危房改造补助对象和金额"
        maxLength={1000}
      />
      {vague !== null && (
        <Notice tone="amber" title={`“${vague}”不好查`}>
          请换成具体的年份、村组、文件名。写得太宽，可能会请您补正。例：“2023—2025年芒别村危房改造补助对象和金额”。
        </Notice>
      )}
      <MaybePublic description={values.description} />
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
