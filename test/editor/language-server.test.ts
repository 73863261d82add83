import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import { ROOT } from '../support/run-ctip.ts';

/*
 * What a designer sees in an editor: the real YAML language server, driven over its protocol with the published schema.
 */

const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const SCHEMA = pathToFileURL(`${ROOT}schemas/design.schema.json`).href;

let server: ChildProcess;
let connection: MessageConnection;
let opened = 0;

beforeAll(async () => {
  server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  if (!server.stdout || !server.stdin) throw new Error('the language server has no streams');
  connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', () => [
    { validate: true, completion: true, hover: true, schemas: { [SCHEMA]: '*.ctip.yaml' } },
    {},
    {},
    {},
    {},
  ]);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/workspaceFolders', () => []);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {}, publishDiagnostics: {} },
      workspace: { configuration: true },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { yaml: { validate: true, completion: true, hover: true, schemas: { [SCHEMA]: '*.ctip.yaml' } } },
  });
  // The server asks for its settings when it likes; until it has them it knows no schema.
  for (let i = 0; i < 100 && (await hover('ctip: 1\nsta‸ge: concept\n')) === ''; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}, 60_000);

afterAll(() => {
  connection?.dispose();
  server?.kill();
});

/** Opens a text with a cursor, marked `‸`, as a new document. */
async function open(marked: string) {
  const before = marked.split('‸')[0] ?? '';
  const lines = before.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const uri = `file:///tmp/editor-${opened++}.ctip.yaml`;
  const diagnostics = new Promise<{ message: string }[]>((resolve) => {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (sent: { uri: string; diagnostics: { message: string }[] }) => {
        if (sent.uri === uri) resolve(sent.diagnostics);
      },
    );
  });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text: marked.replace('‸', '') },
  });
  return { textDocument: { uri }, position, diagnostics };
}

async function completions(marked: string): Promise<{ label: string; documentation: string }[]> {
  const { textDocument, position } = await open(marked);
  const result = await connection.sendRequest<{
    items: { label: string; documentation?: string | { value: string } }[];
  }>('textDocument/completion', { textDocument, position });
  return result.items.map(({ label, documentation }) => ({
    label,
    documentation: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
  }));
}

async function hover(marked: string): Promise<string> {
  const { textDocument, position } = await open(marked);
  const result = await connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
    textDocument,
    position,
  });
  return result?.contents.value ?? '';
}

describe('an editor with the YAML language server', () => {
  it('completes the keys of a group and explains them', async () => {
    const items = await completions('ctip: 1\nprogramme:\n  ‸\n');
    const title = items.find(({ label }) => label === 'title');
    expect(title?.documentation).toContain('Name of the programme, without promise.');
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['organisation', 'countries', 'budget']));
  });

  it('completes the values of a named list', async () => {
    const labels = (await completions('ctip: 1\nstage: ‸\n')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['concept', 'proposal', 'approval']));
  });

  it('completes a value where a marker could stand as well', async () => {
    const labels = (await completions('ctip: 1\ntarget_groups:\n  - id: TG1\n    role: ‸\n')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['direct', 'indirect', 'duty-bearer']));
  });

  it('offers the questions of the chosen activity type, and not those of another', async () => {
    const labels = (await completions('ctip: 1\nresponses:\n  - type: awareness\n    answers:\n      ‸\n')).map(
      ({ label }) => label,
    );
    expect(labels).toEqual(expect.arrayContaining(['information_gap', 'messenger_and_channel']));
    expect(labels).not.toContain('lost_cases');
  });

  it('explains a key under the cursor, with an example', async () => {
    const text = await hover('ctip: 1\nevaluation:\n  sc‸ope: own\n');
    expect(text).toContain('Whose evaluation it is');
    expect(text).toMatch(/Example/i);
  });

  it('accepts a sound design and marks a typing error', async () => {
    expect(
      await (await open('ctip: 1\nstage: concept\nprogramme:\n  title: {not_known_yet: the board decides in May}\n‸'))
        .diagnostics,
    ).toEqual([]);
    const found = await (await open('ctip: 1\nstage: konzept\nprogramme:\n  titel: x\n‸')).diagnostics;
    expect(found.map(({ message }) => message).join('\n')).toMatch(/titel/);
    expect(found.map(({ message }) => message).join('\n')).toMatch(/concept/);
  });
});
