// The arrows of docs/architecture.md §2, executable. Each rule is shown to bite by test/architecture/boundaries.test.ts.
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid('no-cycle', 'Two rooms may not share one wall.', {}, { circular: true }),
    forbid(
      'domain-is-pure',
      'Rules import only rules.',
      { path: '^src/domain/' },
      { pathNot: '^src/domain/' },
    ),
    forbid(
      'contract-knows-domain-only',
      'Shapes name rules and the parser, nothing else.',
      { path: '^src/contract/' },
      { pathNot: '^src/(contract|domain)/|(^|/)node_modules/zod/' },
    ),
    forbid(
      'shared-code-uses-relative-imports',
      'Cloud has no alias.',
      { path: '^src/(domain|contract)/' },
      { dependencyTypes: ['aliased'] },
    ),
    forbid('client-never-imports-cloud', 'They meet in contract.', { path: '^src/' }, { path: '^cloud/' }),
    forbid(
      'cloud-sees-domain-and-contract-only',
      'No UI on the server.',
      { path: '^cloud/' },
      { path: '^src/', pathNot: '^src/(domain|contract)/' },
    ),
    forbid(
      'ui-parts-know-no-field',
      'Look only.',
      { path: '^src/components/ui/' },
      { path: '^src/', pathNot: '^src/(components/ui|styles|assets)/' },
    ),
    forbid(
      'case-parts-do-no-io',
      'Draw domain values.',
      { path: '^src/components/case/' },
      { path: '^src/', pathNot: '^src/(components|domain|contract|styles)/' },
    ),
    forbid(
      'parts-are-platform-free',
      'Platform calls live in services and pages.',
      { path: '^src/components/' },
      { path: 'node_modules/@tarojs/taro/' },
    ),
    forbid(
      'features-are-neighbours',
      'Compose them in a page.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    forbid(
      'pages-are-the-roof',
      'Nothing imports a page.',
      { pathNot: '^src/(pages|app)' },
      { path: '^src/pages/' },
    ),
    forbid(
      'staff-stays-in-its-package',
      'Nothing of the desk in the main package.',
      { path: '^src/', pathNot: '^src/(pages/staff|features/staff-desk)/' },
      { path: '^src/(pages/staff|features/staff-desk)/' },
    ),
    forbid(
      'services-look-down',
      'Contract and domain only.',
      { path: '^src/services/' },
      { path: '^src/', pathNot: '^src/(services|contract|domain)/' },
    ),
    forbid(
      'first-content-is-light',
      'It comes inside the page itself: no React, no Taro, no zod.',
      { path: '^src/first-content/' },
      { pathNot: '^src/(first-content/|old-phones/|contract/|domain/|services/idempotency-key\\.ts$)' },
    ),
    forbid(
      'handlers-are-thin',
      'Wire, do not decide.',
      { path: '^cloud/api/' },
      {
        path: '^(src|cloud)/',
        pathNot: '^(cloud/(api|http|usecases)/|cloud/composition\\.ts$|src/contract/)',
      },
    ),
    forbid(
      'use-cases-see-ports-only',
      'Decisions, not machinery.',
      { path: '^cloud/usecases/' },
      { pathNot: '^(cloud/(usecases|ports)/|src/(domain|contract)/)' },
    ),
    forbid(
      'acting-knows-no-area',
      'What every use case stands on.',
      { path: '^cloud/usecases/acting/' },
      { path: '^cloud/usecases/', pathNot: '^cloud/usecases/acting/' },
    ),
    forbid(
      'only-composition-picks-adapters',
      'One place decides what is real.',
      { path: '^cloud/', pathNot: '^cloud/(adapters/|composition\\.ts$)' },
      { path: '^cloud/adapters/' },
    ),
    forbid(
      'adapters-do-not-decide',
      'They implement ports.',
      { path: '^cloud/adapters/' },
      { path: '^cloud/(api|usecases|http|commands)/' },
    ),
    forbid(
      'only-composition-reads-env',
      'Settings enter by one door.',
      { path: '^cloud/', pathNot: '^cloud/composition\\.ts$' },
      { path: '^cloud/env\\.ts$' },
    ),
    forbid(
      'ports-are-words-only',
      'Interfaces in domain and contract terms.',
      { path: '^cloud/ports/' },
      { pathNot: '^(cloud/ports|src/(domain|contract))/' },
    ),
    forbid(
      'http-does-not-decide',
      'It runs what it is given.',
      { path: '^cloud/http/' },
      { path: '^cloud/(api|usecases|adapters)/|^cloud/composition\\.ts$' },
    ),
    forbid('no-test-code-in-product', 'Fakes stay in test.', { path: '^(src|cloud)/' }, { path: '^test/' }),
    forbid('resolvable', 'Every import resolves.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures|fixture-app)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
