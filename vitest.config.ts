import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					...shared,
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**'],
				},
			},
			{
				test: {
					...shared,
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					maxWorkers: 1,
				},
			},
		],
	},
});
