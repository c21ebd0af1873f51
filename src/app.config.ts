export default defineAppConfig({
  pages: ['pages/home/index', 'pages/disclosures/index', 'pages/apply/index', 'pages/mine/index'],
  window: {
    navigationBarTitleText: '公开通',
    navigationBarBackgroundColor: '#FAF8F4',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FAF8F4',
  },
  lazyCodeLoading: 'requiredComponents',
  tabBar: {
    color: '#56606C',
    selectedColor: '#1D4F91',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/disclosures/index', text: '公开' },
      { pagePath: 'pages/apply/index', text: '申请' },
      { pagePath: 'pages/mine/index', text: '我的' },
    ],
  },
})
