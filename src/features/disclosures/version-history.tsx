import { View } from '@tarojs/components'
import { Expander } from '../../components/ui/expander'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Words } from '../../components/ui/words'
import type { DocumentView } from '../../contract/document-view'
import { TextLink } from '../../components/ui/text-link'
import { openComparison, openDocument } from './places'
import { otherTitle, versionName } from './version-name'
import { VALIDITY } from './validity-words'

type Props = { readonly document: DocumentView }

/** Promulgation, revisions, and every version that is kept here. */
export function VersionHistory({ document }: Props) {
  const others = document.versions.filter((version) => version.id !== document.id)
  if (document.history.length === 0 && others.length === 0) return null
  return (
    <Expander title={others.length === 0 ? '历次修改' : `历次修改和其他 ${others.length} 个版本`}>
      {document.history.map((line) => (
        <Words key={line} size="small">
          {line}
        </Words>
      ))}
      {others.length > 0 && (
        <View>
          <ListGroup label="其他版本">
            {others.map((version) => (
              <ListRow
                key={version.id}
                title={versionName(version)}
                {...otherTitle(version, document.title)}
                end={VALIDITY[version.validity].text}
                onPress={() => openDocument(version.id)}
              />
            ))}
          </ListGroup>
          {others.map((version) => (
            <TextLink key={version.id} onPress={() => openComparison(document.id, version.id)}>
              {`和 ${versionName(version)}比一比，看改了什么`}
            </TextLink>
          ))}
        </View>
      )}
    </Expander>
  )
}
