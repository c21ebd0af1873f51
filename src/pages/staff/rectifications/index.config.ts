export default definePageConfig({
  navigationBarTitleText: '督促整改',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
