/** The manifest and the client's own strings speak both languages, and every command that a menu names is there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(text(path)) as Record<string, string>;

const named = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);

describe('the manifest', () => {
  for (const file of ['package.nls.json', 'package.nls.nl.json']) {
    it(`has every text in ${file}, and no other`, () => {
      const texts = json(file);
      const unused = Object.keys(texts).filter((key) => !named.includes(key));
      assert.deepEqual([named.filter((key) => !(key in texts)), unused], [[], []]);
    });
  }

  it('has every command that a menu, a key or a welcome text names', () => {
    const { contributes } = JSON.parse(text('package.json')) as {
      contributes: {
        commands: { command: string }[];
        keybindings: { command: string }[];
        menus: Record<string, { command: string }[]>;
      };
    };
    const own = new Set(contributes.commands.map(({ command }) => command));
    const linked = [
      ...`${text('package.nls.json')}${text('package.nls.nl.json')}`.matchAll(/\(command:(roltrap\.[\w.]+)[?)]/g),
    ];
    const used = [
      ...[...contributes.keybindings, ...Object.values(contributes.menus).flat()].map(({ command }) => command),
      ...linked.map(([, command = '']) => command),
    ];
    assert.deepEqual(
      used.filter((command) => !own.has(command)),
      [],
    );
  });
});

describe('the client', () => {
  it('says everything in Dutch too', () => {
    const bundle = json('l10n/bundle.l10n.nl.json');
    const files = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => text(`client/src/${file}`));
    const said = sources.flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, words = '']) => words),
    );
    assert.deepEqual(
      said.filter((words) => !(words in bundle)),
      [],
    );
    assert.deepEqual(
      Object.keys(bundle).filter((words) => !said.includes(words)),
      [],
    );
  });
});
