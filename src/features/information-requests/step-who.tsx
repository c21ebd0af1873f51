import { Heading } from '../../components/ui/heading'
import { Lede } from '../../components/ui/lede'
import { AgentPart } from './agent-part'
import { ChoiceAnswer } from './choice-answer'
import type { StepProps } from './form-parts'
import { OwnPhone } from './own-phone'
import { TextAnswer } from './text-answer'
import { WhoCitizen } from './who-citizen'
import { WhoOrganisation } from './who-organisation'
import { PERSON_OPTIONS } from './words'

/** Step 1: who asks (Art. 29: name, proof of identity, contact). */
export function StepWho(props: StepProps) {
  const { control, values, focus, forAnother = false } = props
  return (
    <>
      <Heading level={forAnother ? 2 : 1}>{forAnother ? '申请人是谁' : '您是谁？'}</Heading>
      <Lede>法律要求写明姓名、证件和联系方式（条例第二十九条）。只有经办人能看，看过会留下记录。</Lede>
      <ChoiceAnswer
        control={control}
        focus={focus}
        name="person"
        label={forAnother ? '个人还是单位' : '您以什么身份申请'}
        options={PERSON_OPTIONS}
      />
      {values.person === 'citizen' && <WhoCitizen {...props} />}
      {values.person === 'organisation' && <WhoOrganisation {...props} />}
      {values.person !== null && (
        <>
          <TextAnswer
            control={control}
            focus={focus}
            name="phone"
            label="联系电话"
            hint="手机号，或带区号的座机"
            maxLength={20}
          />
          {!forAnother && <OwnPhone control={control} />}
          <TextAnswer
            control={control}
            focus={focus}
            name="address"
            label="联系地址"
            hint="能收到信的地址，写到村组或门牌"
            maxLength={200}
          />
          <TextAnswer
            control={control}
            focus={focus}
            name="postcode"
            label="邮政编码"
            kind="number"
            optional
            maxLength={6}
          />
          <TextAnswer control={control} focus={focus} name="email" label="电子邮箱" optional maxLength={80} />
          <AgentPart {...props} />
        </>
      )}
    </>
  )
}
