/** Walks every import of the product and keeps the floors true: an import only goes down, and the platform stays below. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import floors from '../../support/floors.json';

const root = resolve(__dirname, '../../..');

interface Import {
  /** Path of the importing file from the project's folder. */
  readonly from: string;
  /** Path of the imported file from the project's folder, or the package's name as written. */
  readonly to: string;
  readonly isPackage: boolean;
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name).split(sep).join('/'));
}

function importsOf(from: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const isPackage = !fileName.startsWith('.');
    const path = relative(root, resolve(root, dirname(from), fileName))
      .split(sep)
      .join('/');
    return { from, to: isPackage ? fileName : path, isPackage };
  });
}

const imports = ['server/src', 'client', 'protocol']
  .flatMap(sourceFiles)
  .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));

/** `server/src/note/parse.ts` → `note`. */
const floorOf = (path: string) => /^server\/src\/([^/]+)/.exec(path)?.[1];
const show = ({ from, to }: Import) => `${from} → ${to}`;
const isBuiltin = (name: string) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? name);
const isPackage = (name: string, allowed: readonly string[]) =>
  allowed.some((each) => name === each || name.startsWith(`${each}/`));

/** Floors that a floor may import beside itself. */
function below(floor: string): readonly string[] {
  if (floor === 'node' || floor === 'browser') return floors.server;
  if (floor === 'cli') return floors.server.slice(0, floors.server.indexOf('lsp'));
  return floors.server.slice(0, floors.server.indexOf(floor));
}

/** What breaks the rule for imports inside the server. */
function goesUp({ from, to, isPackage: named }: Import): boolean {
  const source = floorOf(from);
  const target = floorOf(to);
  return !named && source !== undefined && target !== undefined && source !== target && !below(source).includes(target);
}

/** A rule or a feature: a file right under its floor; `index`, `registry` and `types` hold them together. */
function siblingName(path: string): string | undefined {
  const [, floor, name = ''] = /^server\/src\/(\w+)\/(\w+)(?:\.ts)?$/.exec(path) ?? [];
  if (floor === undefined || !floors.siblings.includes(floor)) return undefined;
  const isFolder = existsSync(join(root, 'server/src', floor, name, 'index.ts'));
  return isFolder || ['index', 'registry', 'types'].includes(name) ? undefined : `${floor}/${name}`;
}

describe('floors', () => {
  it('knows every floor there is', () => {
    const known = [...floors.server, ...floors.entries];
    const present = readdirSync(join(root, 'server/src'), { withFileTypes: true });
    assert.deepEqual(
      present.filter((each) => !each.isDirectory() || !known.includes(each.name)).map(({ name }) => name),
      [],
    );
  });

  it('sees an import that goes up, and none that goes down', () => {
    const [up, down, beside] = ["import '../lsp/a';", "import '../language/a';", "export * from '../node/a';"]
      .map((text, index) => importsOf(index === 2 ? 'server/src/cli/a.ts' : 'server/src/note/a.ts', text)[0])
      .map((each) => each && goesUp(each));
    assert.deepEqual([up, down, beside], [true, false, true]);
  });

  it('only goes down', () => assert.deepEqual(imports.filter(goesUp).map(show), []));

  it('meets the client in protocol/ only', () => {
    const strays = imports.filter(({ from, to, isPackage: named }) => {
      if (named) return from.startsWith('client/') && !isPackage(to, floors.client);
      const [home = '', place = ''] = [from.split('/')[0], to.split('/')[0]];
      const allowed = home === 'protocol' ? ['protocol'] : [home, 'protocol'];
      return !allowed.includes(place);
    });
    assert.deepEqual(strays.map(show), []);
  });

  it('keeps the protocol out of everything below features/', () => {
    const low = floors.server.slice(0, floors.server.indexOf('features'));
    const strays = imports.filter(
      ({ from, to }) =>
        low.includes(floorOf(from) ?? '') && (to.startsWith('protocol') || /^vscode-(languageserver|jsonrpc)/.test(to)),
    );
    assert.deepEqual(strays.map(show), []);
  });

  it('has Node built-ins in node/ and cli/ only', () => {
    const strays = imports.filter(
      ({ from, to, isPackage: named }) => named && isBuiltin(to) && !floors.platform.includes(floorOf(from) ?? ''),
    );
    assert.deepEqual(strays.map(show), []);
  });

  it('reaches no network and starts no process', () => {
    const strays = imports.filter(
      ({ to, isPackage: named }) => named && isPackage(to.replace(/^node:/, ''), floors.forbidden),
    );
    assert.deepEqual(strays.map(show), []);
  });

  it('starts threads on the command line only', () => {
    const strays = imports.filter(
      ({ from, to, isPackage: named }) =>
        named && isPackage(to.replace(/^node:/, ''), floors.threads) && !floors.threaded.includes(floorOf(from) ?? ''),
    );
    assert.deepEqual(strays.map(show), []);
  });

  it('never enters natural by its front door', () => {
    assert.deepEqual(imports.filter(({ to }) => to === 'natural').map(show), []);
  });

  it('keeps rules and features apart from each other', () => {
    const strays = imports.filter(({ from, to, isPackage: named }) => {
      const target = named ? undefined : siblingName(to);
      const holdsTogether = /\/(index|registry)\.ts$/.test(from);
      return target !== undefined && floorOf(from) === floorOf(to) && !holdsTogether;
    });
    assert.deepEqual(strays.map(show), []);
  });
});
