export default definePageConfig({
  navigationBarTitleText: '全县年度报告',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
