export default definePageConfig({
  navigationBarTitleText: '今天',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
  enablePullDownRefresh: true,
})
