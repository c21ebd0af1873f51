import { useState } from 'react'
import { ProofCode } from '../../components/case/proof-code'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { Expander } from '../../components/ui/expander'
import { Words } from '../../components/ui/words'
import type { CaseReceipt } from '../../contract/case-view'
import { receiptFile } from '../../domain/proof/receipt-text'
import { canSaveText, copyText, saveText } from '../../services/copy-text'

type Props = { readonly receipt: Pick<CaseReceipt, 'number' | 'office' | 'proof'> }

/** The receipt's hash as code and words: with it, anybody can tell later whether the record was changed. */
export function ReceiptProof({ receipt: { number, office, proof } }: Props) {
  const [copied, setCopied] = useState(false)
  const save = () => {
    const facts = { tenant: office.tenant, number, seq: proof.seq, head: proof.head }
    saveText(`回执存证（${number}）.json`, receiptFile(facts, proof.text))
  }
  return (
    <Expander title="回执存证" id="proof">
      <Card>
        <Words size="small">{`这里记着到第 ${proof.seq} 项办理记录为止的校验值。留一份在手里，记录日后若被改动，一核对就能看出来。`}</Words>
        <ProofCode text={proof.text} />
        <Words size="small" tone="muted" id="proof-text">
          {proof.text}
        </Words>
        <ButtonRow>
          <Button kind="ghost" onPress={() => void copyText(proof.text).then(setCopied)}>
            {copied ? '已复制' : '复制存证文字'}
          </Button>
          {canSaveText() && (
            <Button kind="ghost" onPress={save}>
              保存回执文件
            </Button>
          )}
        </ButtonRow>
      </Card>
    </Expander>
  )
}
