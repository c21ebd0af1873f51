export default definePageConfig({
  navigationBarTitleText: '培训会议',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
