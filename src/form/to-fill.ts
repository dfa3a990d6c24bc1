import type { Finding } from '../model/finding.ts';

/** Whether a finding only says that a field is empty. */
export function isToFill({ rule, message }: Pick<Finding, 'rule' | 'message'>): boolean {
	return rule === 'known-fields' && / without `/u.test(message);
}
