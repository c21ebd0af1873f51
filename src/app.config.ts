const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `assets/tab/${name}.png`,
  selectedIconPath: `assets/tab/${name}-on.png`,
})

/**
 * On the web a page stands there at once. While pages slide, Taro hides the one left behind only when the slide is
 * over, and hides it even when it has come back in front by then: going back at once left an empty screen.
 */
const STANDING = process.env.TARO_ENV === 'h5' ? { animation: { duration: 0, delay: 0 } } : {}

export default defineAppConfig({
  ...STANDING,
  pages: [
    'pages/home/index',
    'pages/disclosures/index',
    'pages/apply/index',
    'pages/mine/index',
    'pages/home/ways/index',
    'pages/disclosures/search/index',
    'pages/disclosures/column/index',
    'pages/disclosures/document/index',
    'pages/mine/messages/index',
    'pages/mine/access/index',
    'pages/mine/about/index',
    'pages/mine/anchors/index',
    'pages/sign-in/index',
  ],
  subPackages: [
    {
      root: 'pages/reading',
      pages: [
        'open-data/index',
        'compare/index',
        'file/index',
        'large/index',
        'kept/index',
        'follows/index',
        'share/index',
        'budgets/index',
        'villages/index',
        'village/index',
      ],
    },
    {
      root: 'pages/requests',
      pages: [
        'start/index',
        'new/index',
        'receipt/index',
        'case/index',
        'correct/index',
        'look-up/index',
        'consultation/index',
      ],
    },
    { root: 'pages/complaints', pages: ['new/index', 'letter/index'] },
    {
      root: 'pages/staff',
      pages: [
        'today/index',
        'letters/index',
        'complaint/index',
        'take-in/index',
        'case/index',
        'reply/index',
        'letter/index',
        'filing/index',
        'recusal/index',
        'redact/index',
        'reminders/index',
        'catalogue/index',
        'ledger/index',
        'disclosure/index',
        'publishing/index',
        'piece/index',
        'import/index',
        'synonyms/index',
        'notice/index',
        'items/index',
        'item/index',
        'accounts/index',
        'villages/index',
        'guide/index',
        'sign-in/index',
      ],
    },
  ],
  window: {
    navigationBarTitleText: '公开通',
    navigationBarBackgroundColor: '#FAF8F4',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FAF8F4',
  },
  lazyCodeLoading: 'requiredComponents',
  networkTimeout: { request: 20000 },
  tabBar: {
    color: '#56606C',
    selectedColor: '#1D4F91',
    backgroundColor: '#FFFFFF',
    borderStyle: 'black',
    list: [tab('home', '首页'), tab('disclosures', '公开'), tab('apply', '申请'), tab('mine', '我的')],
  },
})
