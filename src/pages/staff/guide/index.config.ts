export default definePageConfig({
  navigationBarTitleText: '公开指南',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
