export default definePageConfig({
  navigationBarTitleText: '监督检查',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
