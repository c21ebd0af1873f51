interface PageChunk {
  readonly groupsIterable: Iterable<{ readonly origins: readonly { readonly request?: string }[] }>
}
interface Places<Module> {
  readonly chunkGraph: { getModuleChunksIterable(module: Module): Iterable<PageChunk> }
}

const originsOf = (chunk: PageChunk): readonly string[] =>
  [...chunk.groupsIterable].flatMap(({ origins }) => origins.map(({ request = '' }) => request))

const isOf =
  (pages: RegExp) =>
  (chunk: PageChunk): boolean =>
    originsOf(chunk).some((request) => pages.test(request))

const isOfDesk = (chunk: PageChunk): boolean =>
  originsOf(chunk).every((request) => /pages[\\/]staff[\\/]/.test(request))

const chunksOf = <Module>(module: Module, { chunkGraph }: Places<Module>): readonly PageChunk[] => [
  ...chunkGraph.getModuleChunksIterable(module),
]

/** What one of these pages needs and others too: who opens them waits for nothing else. */
const isNeededBy =
  (pages: RegExp) =>
  <Module>(module: Module, places: Places<Module>): boolean =>
    chunksOf(module, places).some(isOf(pages))

const READING = /pages[\\/]disclosures[\\/]/
const ASKING = /pages[\\/]requests[\\/](start|new)[\\/]/

/** What a form needs of what documents need: who opens a form waits for nothing else of theirs. */
const isNeededByBoth = <Module>(module: Module, places: Places<Module>): boolean =>
  isNeededBy(READING)(module, places) && isNeededBy(ASKING)(module, places)

/** What pages of the desk alone share: a resident on a slow network doesn't load it. */
const isSharedByDeskAlone = <Module>(module: Module, places: Places<Module>): boolean =>
  chunksOf(module, places).every(isOfDesk)

/** The rest that pages share; what only Taro's late components share stays with them. */
const isSharedByPages = <Module>(module: Module, places: Places<Module>): boolean =>
  chunksOf(module, places).filter(isOf(/pages[\\/]/)).length > 1

const group = <Test>(name: string, test: Test, priority: number) => ({
  name,
  test,
  priority,
  minChunks: 2,
  // However small: styles of a few bytes went on into the next group, and whoever needed them waited for all of that.
  minSize: 0,
  reuseExistingChunk: true,
})

/** Taro is 1 MB of a phone's data when each page carries its own copy: what is shared lies in few chunks, by who needs it. */
export const h5Chunks = {
  chunks: 'all',
  minSize: 10000,
  cacheGroups: {
    default: false,
    defaultVendors: false,
    first: group('first', isNeededBy(/pages[\\/]home[\\/]/), 25),
    both: group('both', isNeededByBoth, 22),
    reading: group('reading', isNeededBy(READING), 20),
    asking: group('asking', isNeededBy(ASKING), 17),
    desk: group('desk', isSharedByDeskAlone, 15),
    shared: group('shared', isSharedByPages, 10),
    late: { test: /[\\/]node_modules[\\/]/, priority: 5, minChunks: 2, reuseExistingChunk: true },
  },
}
