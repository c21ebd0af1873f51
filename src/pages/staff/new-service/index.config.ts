export default definePageConfig({
  navigationBarTitleText: '写办事指南',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
