export default definePageConfig({
  navigationBarTitleText: '领导小组任职',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
