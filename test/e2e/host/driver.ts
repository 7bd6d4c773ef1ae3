/**
 * Lets the suite inside VS Code look at and touch what only the browser sees: the page of a webview, and the workbench around it. One question
 * at a time over a local socket. Knows frames and elements, no test.
 */
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Frame, Page } from 'playwright-core';

/** What the suite may ask; see `suite/page.ts`. */
interface Question {
  readonly id: number;
  /** CSS; empty for the workbench itself. */
  readonly selector: string;
  readonly act: 'texts' | 'attributes' | 'click' | 'press' | 'select' | 'errors';
  readonly argument: string;
}

export interface Driver {
  readonly port: number;
  close(): void;
}

/** Milliseconds that an element may take to come. */
const patience = 15_000;

export async function openDriver(page: Page): Promise<Driver> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) errors.push(message.text());
  });
  const sockets: Socket[] = [];
  const listener = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    createInterface({ input: socket }).on('line', (line) => {
      const question = JSON.parse(line) as Question;
      void answer(page, question, errors).then(
        (value) => socket.write(`${JSON.stringify({ id: question.id, value })}\n`),
        (error: unknown) => socket.write(`${JSON.stringify({ id: question.id, error: String(error) })}\n`),
      );
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('no local port');
  return {
    port: address.port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      listener.close();
    },
  };
}

async function answer(page: Page, { selector, act, argument }: Question, errors: readonly string[]): Promise<unknown> {
  if (act === 'errors') return errors;
  if (selector === '') return page.keyboard.press(argument);
  const elements = (await overviewFrame(page)).locator(selector);
  switch (act) {
    case 'texts':
      return elements.allTextContents();
    case 'attributes':
      return Promise.all((await elements.all()).map((each) => each.getAttribute(argument)));
    case 'click':
      return elements.first().click({ timeout: patience, force: true });
    case 'select':
      return elements.first().selectOption(argument, { timeout: patience });
    case 'press':
      return elements.first().press(argument, { timeout: patience });
  }
}

/** A webview stands in a frame in a frame. */
async function overviewFrame(page: Page): Promise<Frame> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const frame of page.frames())
      if (
        (await frame
          .locator('main#overview')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('the overview does not show');
}
