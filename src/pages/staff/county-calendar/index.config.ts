export default definePageConfig({
  navigationBarTitleText: '放假安排',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
