export default definePageConfig({
  navigationBarTitleText: '公开稿件',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
