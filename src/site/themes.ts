import { bundledThemes } from 'shiki';

const [light, dark] = await Promise.all([
	bundledThemes['github-light-high-contrast'](),
	bundledThemes['github-dark-high-contrast'](),
]);

/** Colours of code, with enough contrast on a light and on a dark page. */
export const themes = { light: light.default, dark: dark.default };
