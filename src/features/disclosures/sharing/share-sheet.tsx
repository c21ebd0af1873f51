import { View } from '@tarojs/components'
import { ProofCode } from '../../../components/case/proof-code'
import { isWeb } from '../../../components/ui/aria'
import { Button } from '../../../components/ui/button'
import { ButtonRow } from '../../../components/ui/button-row'
import { Card } from '../../../components/ui/card'
import { Heading } from '../../../components/ui/heading'
import { Words } from '../../../components/ui/words'
import type { DocumentView } from '../../../contract/document-view'
import { tell } from '../../../services/navigate'
import { copyText } from '../../../services/copy-text'
import { canPrint, printPage, webAddress } from '../../../services/share'
import { DocumentFacts } from '../document-facts'
import { PlainCard } from '../plain-card'
import { TextBlock } from '../text-block'
import { VALIDITY } from '../validity-words'
import styles from './share-sheet.module.scss'

type Props = { readonly document: DocumentView }

const PATH = '/pages/disclosures/document/index'

function WholeText({ document }: Props) {
  return (
    <View>
      {document.blocks.map((block, place) => (
        <TextBlock key={place} block={block} />
      ))}
    </View>
  )
}

/** A document on one sheet to pass on, pin up or print, with a code that leads to the one on the web. */
export function ShareSheet({ document }: Props) {
  const address = webAddress(PATH, { id: document.id })
  const copy = async () =>
    tell((await copyText(address)) ? '链接已复制，可以粘贴给别人' : '没能复制链接，请抄写下面的网址')
  return (
    <>
      <View className={styles.notPrinted}>
        <ButtonRow>
          <Button kind="ghost" onPress={() => void copy()}>
            复制链接
          </Button>
          {canPrint() && (
            <Button icon="printer" kind="ghost" onPress={printPage}>
              打印这一页
            </Button>
          )}
        </ButtonRow>
      </View>
      <Heading level={1}>{document.title}</Heading>
      {document.validity !== 'in_force' && (
        <Words strong tone="red">{`注意：这份文件${VALIDITY[document.validity].text}`}</Words>
      )}
      <Card>
        <ProofCode text={address} label="这份文件的二维码" />
        <View className={styles.under}>
          <Words size="small">扫一扫，看原文和最新的版本</Words>
          <Words size="small" tone="muted">
            {address}
          </Words>
        </View>
      </Card>
      <PlainCard document={document} />
      <DocumentFacts document={document} />
      {isWeb && <WholeText document={document} />}
    </>
  )
}
