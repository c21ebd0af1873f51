export default definePageConfig({
  navigationBarTitleText: '回应关切',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
