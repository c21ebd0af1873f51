export default definePageConfig({
  navigationBarTitleText: '复议诉讼举报',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
