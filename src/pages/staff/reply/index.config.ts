export default definePageConfig({
  navigationBarTitleText: '起草答复',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
