import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Notice } from '@/components/ui/notice'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tile } from '@/components/ui/tile'
import { TileGrid } from '@/components/ui/tile-grid'
import { PinnedConcerns } from '@/features/concerns/pinned-concerns'
import { HomeBand } from '@/features/disclosures/home-band'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { LatestDocuments } from '@/features/disclosures/latest-documents'
import { OfficeCard } from '@/features/disclosures/office-card'
import { useHome } from '@/features/disclosures/queries'
import { StatutoryBlocks } from '@/features/disclosures/statutory-blocks'
import { ElderHome } from '@/features/elders/elder-home'
import { OpenSurvey } from '@/features/surveys/open-survey'
import { ElderButton } from '@/features/session/elder-button'
import { Screen } from '@/features/session/screen'
import { TextSizeButton } from '@/features/session/text-size-button'
import { useElderView } from '@/services/elder-view'
import { open } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useShareAppMessage } from '@tarojs/taro'

const ENTRIES = [
  ['speech', '投诉·建议', '写信给镇里，看哪天答复', '/pages/home/ways/index'],
  ['building', '办事大厅', '要带什么、到哪个窗口', '/pages/reading/hall/index'],
  ['list', '点题公开', '想看什么，点个题', '/pages/topics/list/index'],
  ['write', '意见征集', '办法出台前，听您说', '/pages/participation/rounds/index'],
] as const

const ALSO = [
  ['info', '回应关切', '突发的事、传的话，镇里怎么说', '/pages/participation/concerns/index'],
  ['check', '政务公开评议', '每年一次，公开做得好不好，您来评', '/pages/participation/surveys/index'],
  ['person', '建议提案', '代表、委员提了什么，镇里办得怎样', '/pages/reading/proposals/index'],
] as const

/** What one can do besides reading: write, get things done, name topics, say what one thinks of a draft. */
function TakingPart() {
  return (
    <Section title="办事和参与">
      <TileGrid>
        {ENTRIES.map(([icon, title, note, path]) => (
          <Tile key={path} icon={icon} title={title} note={note} onPress={() => open(path)} />
        ))}
      </TileGrid>
      <ListGroup label="还可以看">
        {ALSO.map(([icon, title, note, path]) => (
          <ListRow key={path} icon={icon} title={title} note={note} onPress={() => open(path)} />
        ))}
      </ListGroup>
    </Section>
  )
}

/** The ordinary first screen below its band. */
function WholeHome({ home }: { readonly home: ReturnType<typeof useHome> }) {
  return (
    <>
      <TileGrid>
        <Tile
          main
          icon="write"
          title="申请公开"
          note="没找到的，依法申请"
          onPress={() => open('/pages/apply/index')}
        />
        <Tile
          icon="clock"
          title="我的申请"
          note="办到哪一步，哪天答复"
          onPress={() => open('/pages/mine/index')}
        />
      </TileGrid>
      <StatutoryBlocks />
      <TakingPart />
      <Remote state={remoteOf(home)} onRetry={() => void home.refetch()}>
        {({ newest, office }) => (
          <>
            <KeptCopyNotice query={home} />
            <LatestDocuments documents={newest} />
            <Section title="找人问">
              <OfficeCard office={office} />
            </Section>
          </>
        )}
      </Remote>
    </>
  )
}

const Aside = () => (
  <Stack across>
    <ElderButton />
    <TextSizeButton id="text-size" onBlue />
  </Stack>
)

/** First page: search, ask, read, and whom to call; for elders whom to call first, and less of the rest. */
export default function HomePage() {
  const home = useHome()
  const elder = useElderView()
  const township = home.data?.office.township ?? ''
  useShareAppMessage(() => ({ title: `${township}政务公开`, path: inTownship('/pages/home/index') }))
  return (
    <Screen
      tab
      helps={false}
      tone="blue"
      title="公开通"
      band={<HomeBand township={township} aside={<Aside />} />}
    >
      {home.data !== undefined && home.data.closingText !== null && (
        <Notice tone="amber">{home.data.closingText}</Notice>
      )}
      <PinnedConcerns />
      <OpenSurvey />
      {elder ? (
        <ElderHome
          home={home.data}
          newest={
            <Remote state={remoteOf(home)} onRetry={() => void home.refetch()}>
              {({ newest }) => <LatestDocuments documents={newest} />}
            </Remote>
          }
        />
      ) : (
        <WholeHome home={home} />
      )}
    </Screen>
  )
}
