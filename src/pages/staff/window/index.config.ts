export default definePageConfig({
  navigationBarTitleText: '窗口',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
