export default definePageConfig({
  navigationBarTitleText: '政务公开',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
