import { View } from '@tarojs/components'
import { Button } from '../../components/ui/button'
import { Field } from '../../components/ui/field'
import { FormFoot } from '../../components/ui/form-foot'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Lede } from '../../components/ui/lede'
import { dial } from '../../services/navigate'
import { LookUpAnswer } from './look-up-answer'
import { useOffice } from '../../services/use-office'
import { useLookUp } from './use-look-up'

/** Where a request stands, without login: for who filed it on paper or on another phone. */
export function LookUpForm() {
  const { number, setNumber, phoneTail, setPhoneTail, problems, state, send } = useLookUp()
  const office = useOffice().data
  return (
    <View>
      <Heading level={1}>查办到哪了</Heading>
      <Lede>不用登录。编号在回执上，电话是申请时留的那个。</Lede>
      <Field
        id="number"
        label="申请编号"
        hint="也可以只写年份和号数，如 2026-7"
        placeholder="例：盏公申〔2026〕7号"
        value={number}
        onChange={setNumber}
        maxLength={40}
        {...(problems.number === undefined ? {} : { error: problems.number })}
      />
      <Field
        id="phone-tail"
        label="电话后四位"
        kind="number"
        value={phoneTail}
        onChange={setPhoneTail}
        onConfirm={send}
        maxLength={4}
        {...(problems.phoneTail === undefined ? {} : { error: problems.phoneTail })}
      />
      {state.kind === 'failed' && (
        <Notice tone="amber" title="没有查到" urgent>
          {state.error.userMessage}
        </Notice>
      )}
      <FormFoot>
        <Button id="look-up" busy={state.kind === 'sending'} busyText="正在查…" onPress={send}>
          查询
        </Button>
      </FormFoot>
      {state.kind === 'found' && <LookUpAnswer found={state.found} />}
      {office !== undefined && (
        <FormFoot>
          <Button kind="ghost" icon="phone" onPress={() => dial(office.phone)}>
            {`打电话问 ${office.phone}`}
          </Button>
        </FormFoot>
      )}
    </View>
  )
}
