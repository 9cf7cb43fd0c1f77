/** How every file is laid out; the generators use the same options, so generated code looks written. */
export default {
  printWidth: 110,
  tabWidth: 2,
  singleQuote: true,
  semi: true,
  trailingComma: 'all',
  proseWrap: 'preserve',
  sortImports: false,
  sortPackageJson: false,
};
