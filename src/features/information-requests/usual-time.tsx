import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import { open } from '../../services/navigate'
import { useTimeliness } from '../../services/use-timeliness'

/** How long such requests usually take, beside mine; nothing where too few were answered to say so. */
export function UsualTime() {
  const { data } = useTimeliness()
  const told = data?.years.find(({ median }) => median !== null)
  if (told === undefined) return null
  return (
    <>
      <Words size="small" tone="muted">
        {`${told.year} 年收到的申请，已经答复的有一半在 ${told.median ?? 0} 个工作日以内答复。`}
      </Words>
      <TextLink icon="clock" onPress={() => open('/pages/reading/timeliness/index')}>
        看办理时效
      </TextLink>
    </>
  )
}
