export default definePageConfig({
  navigationBarTitleText: '设立乡镇',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
