/** A workbench whose steps are called from here: the driver's side of the stage hand. Knows pages and sockets, no findings. */
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { provideBrowser, provideHost, vscodeFolder } from '../../../scripts/host.mjs';
import { copyFixture, root, type Fixture } from './fixture';
import { startServer, type RunningServer } from './server';
import { openBrowser, workbenchUrl } from './workbench';

export interface StageOptions {
  readonly locale: string;
  readonly theme: string;
  /** Absolute path of the folder of notes; a copy of it is opened. */
  readonly workspace?: string;
}

export interface Stage {
  readonly page: Page;
  /** Takes a step inside VS Code; rejects when it cannot be taken. */
  ask(verb: string, argument?: string): Promise<string>;
  /** Resolves when nothing moves on the page any more. */
  still(): Promise<void>;
  close(): Promise<void>;
}

type Reply = { readonly id: number; readonly text?: string; readonly error?: string };

/** Half a second without a change (a blinking cursor is none), at most ten seconds. Runs in the page. */
const stillness = `new Promise((resolve) => {
  const done = () => { clearTimeout(timer); clearTimeout(end); observer.disconnect(); resolve(); };
  const end = setTimeout(done, 10000);
  let timer = setTimeout(done, 500);
  const moves = ({ target }) => !(target.closest ?? target.parentElement?.closest)?.call(target, '.cursors-layer, .inputarea, .monaco-progress-container');
  const observer = new MutationObserver((records) => {
    if (!records.some(moves)) return;
    clearTimeout(timer);
    timer = setTimeout(done, 500);
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
})`;

/** Opens a workbench on a copy of the notes and waits until the extension host answers. */
export async function openStage(options: StageOptions): Promise<Stage> {
  await provideBrowser();
  await provideHost();
  const line = await openLine();
  const fixture = copyFixture(options.workspace);
  const server = await startServer({
    vscode: vscodeFolder,
    ...options,
    env: { ROLTRAP_STAGE_PORT: String(line.port) },
  });
  const { browser, page } = await openBrowser(options.locale, { deviceScaleFactor: 1.5 });
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', () => undefined);
  await page.goto(addressOf(server, fixture));
  const ask = await line.connected;
  return {
    page,
    ask,
    still: () => page.evaluate<void>(stillness),
    close: async () => {
      line.close();
      await browser.close();
      await server.stop();
      fixture.remove();
    },
  };
}

function addressOf({ port }: RunningServer, { folder, extension }: Fixture): string {
  return workbenchUrl({ port, folder, extension, tests: join(root, 'out/test/stage/index.js') });
}

/** A local socket that the stage hand connects to. */
async function openLine(): Promise<{ port: number; connected: Promise<Stage['ask']>; close(): void }> {
  let connect: (ask: Stage['ask']) => void = () => undefined;
  const connected = new Promise<Stage['ask']>((resolve) => (connect = resolve));
  let open: Socket | undefined;
  const listener = createServer((socket) => {
    open = socket;
    connect(speaker(socket));
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('no local port');
  const close = () => {
    open?.destroy();
    listener.close();
  };
  return { port: address.port, connected, close };
}

function speaker(socket: Socket): Stage['ask'] {
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  socket.on('error', () => undefined);
  createInterface({ input: socket }).on('line', (line) => {
    const reply = JSON.parse(line) as Reply;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  return async (verb, argument = '') => {
    const id = ++count;
    const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    socket.write(`${JSON.stringify({ id, verb, argument })}\n`);
    const { text = '', error } = await answered;
    if (error !== undefined) throw new Error(`${verb}:${argument} – ${error}`);
    return text;
  };
}
