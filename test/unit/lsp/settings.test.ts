/** Settings: what the editor sends, what comes of it, and that the manifest says the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { settingsDefaults } from '../../../protocol';
import { defaultSettings, parseSettings } from '../../../server/src/features/settings';
import { compileKnowledge } from '../../../server/src/knowledge';
import { rulesOf } from '../../../server/src/rules';
import { loadKnowledge } from '../../../scripts/buildKnowledge';

interface Property {
  readonly default: unknown;
  readonly properties?: Readonly<Record<string, { readonly enum: readonly string[] }>>;
}
interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[];
    readonly colors: readonly { readonly id: string; readonly defaults: object }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly commands: readonly { readonly command: string }[];
  };
}

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;
const properties = Object.assign({}, ...manifest.contributes.configuration.map((group) => group.properties)) as Record<
  string,
  Property
>;

/** Asserts which settings are named as wrong, and that the rest is as on a fresh install. */
function checkProblems(value: unknown, ...named: string[]): void {
  const { settings, problems } = parseSettings(value);
  assert.deepEqual(settings, defaultSettings);
  assert.equal(problems.length, named.length);
  problems.forEach(({ nl, en }, index) => {
    assert.ok(nl.includes(named[index] ?? '?') && en.includes(named[index] ?? '?'), `${nl} / ${en}`);
  });
}

describe('settings', () => {
  it('are those of a fresh install when nothing is set', () => {
    for (const value of [undefined, null, {}])
      assert.deepEqual(parseSettings(value), { settings: defaultSettings, problems: [] });
    assert.deepEqual(defaultSettings, {
      glasses: ['pair'],
      highlight: true,
      codeLens: true,
      learned: true,
      language: undefined,
      labelHabits: true,
      workspaceDiagnostics: 'open',
      workspaceDiagnosticsSeverity: 'information',
      severities: new Map(),
      notes: new Map(),
    });
  });

  it('are taken over', () => {
    const given = {
      language: 'nl',
      glasses: ['core', 'vis-hengel'],
      highlight: false,
      codeLens: false,
      learned: false,
      labelHabits: false,
      workspaceDiagnostics: 'folder',
      workspaceDiagnosticsSeverity: 'hint',
      severity: { 'problem-term': 'off' },
      notes: { 'intakes/**': 'casus' },
    };
    const { settings, problems } = parseSettings(given);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      language: 'nl',
      glasses: ['core', 'vis-hengel'],
      highlight: false,
      codeLens: false,
      learned: false,
      labelHabits: false,
      workspaceDiagnostics: 'folder',
      workspaceDiagnosticsSeverity: 'hint',
      severities: new Map([['problem-term', 'off']]),
      notes: new Map([['intakes/**', 'casus']]),
    });
    assert.ok(Object.isFrozen(settings));
  });

  it('fall back one by one, each said in both languages', () => {
    checkProblems('alles', 'roltrap');
    checkProblems([], 'roltrap');
    checkProblems({ highlight: 'ja', codeLens: 1 }, 'roltrap.highlight', 'roltrap.codeLens');
    checkProblems({ glasses: 'core' }, 'roltrap.glasses');
    checkProblems({ workspaceDiagnostics: 'alles' }, 'roltrap.workspaceDiagnostics');
    checkProblems({ workspaceDiagnosticsSeverity: 'off' }, 'roltrap.workspaceDiagnosticsSeverity');
    checkProblems({ language: 'fries' }, 'roltrap.language');
    checkProblems({ glasses: ['core', 3] }, 'roltrap.glasses');
    checkProblems({ severity: { 'problem-term': 'loud' } }, 'roltrap.severity › problem-term');
    checkProblems({ severity: { nothing: 'hint' } }, 'roltrap.severity › nothing');
    checkProblems({ severity: [], notes: 'x' }, 'roltrap.severity', 'roltrap.notes');
    checkProblems({ notes: { 'x/**': 3, '': 'casus' } }, 'roltrap.notes › x/**', 'roltrap.notes › ');
  });

  it('keep what is right beside what is wrong', () => {
    const { settings, problems } = parseSettings({ highlight: false, severity: { 'problem-term': 'hint', x: 'hint' } });
    assert.equal(settings.highlight, false);
    assert.deepEqual([...settings.severities], [['problem-term', 'hint']]);
    assert.equal(problems.length, 1);
  });

  it('take the codes of checks from whoever knows them', () => {
    const given = { severity: { 'wijk-buiten-leeg': 'off' } };
    assert.equal(parseSettings(given).problems.length, 1);
    const { settings, problems } = parseSettings(given, (code) => code === 'wijk-buiten-leeg');
    assert.deepEqual(problems, []);
    assert.deepEqual([...settings.severities], [['wijk-buiten-leeg', 'off']]);
  });

  it('pass over keys that they do not know', () => {
    checkProblems({ future: true });
  });
});

describe('the manifest', () => {
  it('has the defaults of the code, and no setting that the code does not know', () => {
    const defaults = Object.fromEntries(
      Object.entries(properties).map(([key, { default: value }]) => [key.slice(8), value]),
    );
    assert.deepEqual(defaults, settingsDefaults);
  });

  it('offers a severity for every rule', () => {
    const offered = Object.keys(properties['roltrap.severity']?.properties ?? {});
    const rules = rulesOf(compileKnowledge(loadKnowledge().data));
    assert.deepEqual(offered.sort(), rules.map(({ code }) => code).sort());
  });

  it('has colours for all four kinds of theme', () => {
    assert.deepEqual(
      manifest.contributes.colors.map(({ id }) => id),
      ['problem', 'escalator', 'contested'].flatMap((frame) => [`roltrap.${frame}Line`, `roltrap.${frame}Background`]),
    );
    for (const { defaults } of manifest.contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light']);
    }
  });
});
