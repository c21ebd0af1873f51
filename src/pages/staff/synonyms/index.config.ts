export default definePageConfig({
  navigationBarTitleText: '同义词',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
