// The house limits (../shared/design/house-rules.md): size, parameters, no any, no drawers.
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['node_modules', 'build', '.docusaurus*', '**/*.d.ts']},
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      'max-lines': ['error', {max: 300}],
      'max-lines-per-function': ['error', {max: 50, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', {max: 3}],
      'no-console': 'error',
      'eqeqeq': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
    },
  },
  {files: ['scripts/**', 'tests/support/**'], rules: {'no-console': 'off'}},
  {files: ['tests/**'], rules: {'max-lines-per-function': 'off', 'max-params': 'off'}},
  {files: ['scripts/*.ts'], rules: {'max-lines': ['error', {max: 80}]}},
);
