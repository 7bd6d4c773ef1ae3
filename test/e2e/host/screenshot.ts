/** Makes a picture of the real workbench on a note of the examples, after optional steps. `scripts/screenshot.mjs` lists the flags. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openStage, type Stage } from './stage';

const themes: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

const { values } = parseArgs({
  options: {
    theme: { type: 'string', default: 'light' },
    locale: { type: 'string', default: 'nl' },
    note: { type: 'string' },
    out: { type: 'string', default: 'out/screenshot.png' },
    do: { type: 'string', default: '' },
    workspace: { type: 'string' },
  },
});

/** Steps on the page itself; every other verb is the stage hand's. */
const pageSteps: Readonly<Record<string, (stage: Stage, argument: string) => Promise<unknown>>> = {
  press: ({ page }, key) => page.keyboard.press(key),
  type: ({ page }, text) => page.keyboard.type(text),
  click: ({ page }, text) => page.getByText(text).first().click(),
  see: ({ page }, text) => page.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 }),
  shot: ({ page }, path) => page.screenshot({ path: file(path) }),
};

function file(path: string): string {
  const absolute = resolve(path);
  mkdirSync(dirname(absolute), { recursive: true });
  console.log(absolute);
  return absolute;
}

/** `hover:kansen; press:Escape` → verbs with their arguments; a semicolon inside an argument is written twice. */
function parseSteps(text: string): [verb: string, argument: string][] {
  const parts = text.replaceAll(';;', '\u0000').split(';');
  return parts
    .map((part) => part.replaceAll('\u0000', ';').trim())
    .filter((part) => part !== '')
    .map((part) => [part.split(':', 1)[0] ?? '', part.includes(':') ? part.slice(part.indexOf(':') + 1) : '']);
}

async function take(stage: Stage, verb: string, argument: string): Promise<void> {
  const onPage = pageSteps[verb];
  if (onPage) await onPage(stage, argument);
  else {
    const answer = await stage.ask(verb, argument);
    if (answer !== '') console.log(answer);
  }
  await stage.still();
}

async function shoot(): Promise<void> {
  const theme = themes[values.theme] ?? values.theme;
  const workspace = values.workspace === undefined ? {} : { workspace: resolve(values.workspace) };
  const stage = await openStage({ locale: values.locale, theme, ...workspace });
  try {
    if (values.note !== undefined) await stage.ask('open', values.note);
    await stage.ask('idle');
    await stage.still();
    for (const [verb, argument] of parseSteps(values.do)) await take(stage, verb, argument);
  } finally {
    // Also when a step could not be taken: the picture then shows why.
    await stage.page.screenshot({ path: file(values.out) });
    await stage.close();
  }
}

void shoot().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
