import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', '.astro/', '.cache/', 'tests/fixtures/', '**/*.d.ts'] },
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			eqeqeq: 'error',
			'max-lines': ['error', 300],
			'no-console': 'error',
			'no-else-return': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
		},
	},
	{ files: ['scripts/**', 'tests/browser/**'], rules: { 'no-console': 'off' } },
);
