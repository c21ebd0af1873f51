import { Controller } from 'react-hook-form'
import { Checkbox } from '../../components/ui/checkbox'
import { Heading } from '../../components/ui/heading'
import { Lede } from '../../components/ui/lede'
import { ChoiceAnswer } from './choice-answer'
import type { StepProps } from './form-parts'
import { TextAnswer } from './text-answer'
import { DELIVERY_OPTIONS, PROVISION_OPTIONS } from './words'

/** Step 3: in what form and by what way (Art. 29(2)3, Art. 40). */
export function StepHow({ control, values, focus, forAnother = false }: StepProps) {
  return (
    <>
      <Heading level={forAnother ? 2 : 1}>{forAnother ? '怎么提供' : '怎么给您？'}</Heading>
      <Lede>一般不收费。要收费的，会先书面告诉您（条例第四十二条）。</Lede>
      <ChoiceAnswer
        control={control}
        focus={focus}
        name="provisionForm"
        label="提供形式"
        options={PROVISION_OPTIONS}
        columns={2}
      />
      <ChoiceAnswer
        control={control}
        focus={focus}
        name="deliveryWay"
        label="获取方式"
        options={DELIVERY_OPTIONS}
      />
      {values.deliveryWay === 'email' && (
        <TextAnswer control={control} focus={focus} name="email" label="电子邮箱" maxLength={80} />
      )}
      <Controller
        control={control}
        name="acceptsOtherForm"
        render={({ field }) => (
          <Checkbox
            id="acceptsOtherForm"
            label="如果做不到，也接受其他方式"
            checked={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </>
  )
}
