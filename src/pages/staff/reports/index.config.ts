export default definePageConfig({
  navigationBarTitleText: '年度报告',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
