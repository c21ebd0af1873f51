export default definePageConfig({
  navigationBarTitleText: '稿件',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
