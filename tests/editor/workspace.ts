import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKnowledge } from '../../src/reader/folder.ts';
import { writeEditorSchemas } from '../../src/schemas/editor.ts';
import { makeTemporary } from '../scratch.ts';
import type { Editor } from './language-server.ts';
import { openEditor } from './language-server.ts';

/** An editor open on a workspace whose schemas are those of a knowledge base. */
export async function openWorkspace(content = 'tests/fixtures/editors'): Promise<Editor> {
	const workspace = makeTemporary();
	mkdirSync(join(workspace, '.kb'));
	const { knowledge } = readKnowledge(content);
	for (const [name, text] of writeEditorSchemas(knowledge)) {
		writeFileSync(join(workspace, '.kb', name), text);
	}
	return openEditor(workspace);
}
