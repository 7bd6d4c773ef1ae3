/**
 * The Roltrap container: its trees, how they are grouped and filtered, and when they are asked for again. Knows the names of views and groups,
 * not what stands in them.
 */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  TreeItemCheckboxState,
  window,
  workspace,
  type Memento,
  type TextEditor,
  type TreeView,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  casebookChangedMethod,
  casebookGroups,
  casebookProgressMethod,
  casebookViews,
  serverMethods,
  settingsSection,
  type CasebookChange,
  type CasebookPart,
  type CasebookProgress,
  type CasebookView,
} from '../../protocol';
import { CasebookTree, isMore, type Branch, type More } from './casebookTree';
import { askFilter, askGroup } from './casebookQuestions';
import type { NoteFilter } from './selector';
import { tickOff } from './tickOff';
import { dayOf } from './today';

/** Which views show which parts of what is known. */
const shows: Readonly<Record<CasebookView, readonly CasebookPart[]>> = {
  open: ['notes', 'actions'],
  labels: ['notes', 'labels'],
  neighbourhoods: ['notes', 'neighbourhoods', 'people', 'actions'],
  people: ['notes', 'people', 'actions'],
  course: ['notes', 'neighbourhoods', 'people', 'readings'],
};

/** Milliseconds in which changes are gathered: while somebody works, and while the whole folder is being read. */
const calm = 150;
const busy = 2_000;
/** Milliseconds after which a server that said nothing is asked how far it is. */
const patience = 3_000;
/** From so many notes on, a view says above its lines how far the reading is. */
const many = 100;

/** Context key for the welcome texts. */
const stageKey = 'roltrap.stage';

export class CasebookViews implements Disposable {
  readonly #trees = new Map<CasebookView, CasebookTree>();
  readonly #views = new Map<CasebookView, TreeView<Branch>>();
  readonly #stale = new Set<CasebookView>();
  readonly #disposables: Disposable[] = [];
  readonly #change = new EventEmitter<void>();
  /** The notes are known otherwise. */
  readonly onChange = this.#change.event;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stage: CasebookProgress['stage'] | undefined;
  #day = dayOf(new Date());

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly selector: readonly NoteFilter[],
    private readonly memory: Memento,
  ) {
    for (const view of casebookViews) this.#create(view);
    const waiting = setTimeout(() => void this.#askStage(), patience);
    this.#disposables.push(
      this.#change,
      new Disposable(() => clearTimeout(waiting)),
      client.onNotification(casebookChangedMethod, ({ changed }: CasebookChange) => this.#changed(changed)),
      client.onNotification(casebookProgressMethod, (progress: CasebookProgress) => this.#progress(progress)),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      window.onDidChangeWindowState(() => this.#newDay()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settingsSection}.language`)) this.#renew(casebookViews);
      }),
    );
    this.#follow(window.activeTextEditor);
  }

  /** Has the folder read anew, and every tree asked for again. */
  async refresh(): Promise<void> {
    await this.client.sendRequest(serverMethods.readFolder).catch(() => undefined);
    this.#renew(casebookViews);
  }

  async tick(branch: Branch | undefined, done: boolean): Promise<void> {
    if (!branch || isMore(branch)) return;
    const isChanged = await tickOff(this.client, branch, done);
    // What was changed is told by the server; what was not must show as it is.
    if (!isChanged) this.#renew(casebookViews);
  }

  more(view: CasebookView, branch: More): void {
    this.#trees.get(view)?.more(branch);
  }

  /** A group may be given; what is given is not asked. */
  async group(view: CasebookView, given?: string): Promise<void> {
    const tree = this.#trees.get(view);
    const groups: readonly string[] = casebookGroups[view];
    const group = given ?? (await askGroup(groups, tree?.group ?? groups[0]));
    if (!tree || group === undefined || !groups.includes(group)) return;
    tree.group = group;
    await this.memory.update(memoryKey(view), group);
    tree.refresh();
  }

  /** Words may be given; what is given is not asked. */
  async filter(view: CasebookView, given?: string): Promise<void> {
    const tree = this.#trees.get(view);
    const filter = given ?? (await askFilter(tree?.filter ?? ''));
    if (!tree || filter === undefined) return;
    tree.filter = filter.trim();
    this.#describe(view);
    await commands.executeCommand('setContext', `roltrap.filtered.${view}`, tree.filter !== '');
    tree.refresh();
  }

  /** What stands in a view, for who looks at it without a screen. */
  tree(view: CasebookView): CasebookTree | undefined {
    return this.#trees.get(view);
  }

  view(view: CasebookView): TreeView<Branch> | undefined {
    return this.#views.get(view);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#disposables) each.dispose();
  }

  #create(view: CasebookView): void {
    const tree = new CasebookTree(view, this.client);
    tree.group = this.memory.get<string>(memoryKey(view));
    const shown = window.createTreeView<Branch>(`roltrap.${view}`, {
      treeDataProvider: tree,
      showCollapseAll: view !== 'course',
      manageCheckboxStateManually: true,
    });
    tree.onFirst = ({ badge, about }) => {
      shown.badge = badge;
      if (view === 'course') shown.description = about ?? '';
    };
    this.#trees.set(view, tree);
    this.#views.set(view, shown);
    this.#disposables.push(
      tree,
      shown,
      shown.onDidChangeCheckboxState(({ items }) => void this.#tickAll(items)),
    );
  }

  /** One after the other: two of one note would find each other's change half made, and leave it unsaved. */
  async #tickAll(items: readonly (readonly [Branch, TreeItemCheckboxState])[]): Promise<void> {
    for (const [branch, state] of items) await this.tick(branch, state === TreeItemCheckboxState.Checked);
  }

  #describe(view: CasebookView): void {
    const [tree, shown] = [this.#trees.get(view), this.#views.get(view)];
    if (tree && shown) shown.description = tree.filter === '' ? '' : l10n.t('With: {0}', tree.filter);
  }

  #changed(parts: readonly CasebookPart[]): void {
    this.#renew(casebookViews.filter((view) => shows[view].some((part) => parts.includes(part))));
  }

  #renew(views: readonly CasebookView[]): void {
    this.#change.fire();
    for (const view of views) this.#stale.add(view);
    this.#timer ??= setTimeout(
      () => this.#askAgain(),
      this.#stage === 'form' || this.#stage === 'reading' ? busy : calm,
    );
  }

  #askAgain(): void {
    this.#timer = undefined;
    for (const view of this.#stale) this.#trees.get(view)?.refresh();
    // The editor asks for the lines of what is in sight only; the badge is in sight always.
    if (this.#stale.has('open') && !this.#views.get('open')?.visible) void this.#trees.get('open')?.about();
    this.#stale.clear();
  }

  #progress({ stage, done, total }: CasebookProgress): void {
    const isOther = stage !== this.#stage;
    this.#stage = stage;
    const message = total < many && stage !== 'stopped' ? undefined : messageOf(stage, done, total);
    for (const shown of this.#views.values()) say(shown, message);
    if (!isOther) return;
    void commands.executeCommand('setContext', stageKey, stage);
    if (stage === 'ready' || stage === 'stopped') {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#renew(casebookViews);
    }
  }

  async #askStage(): Promise<void> {
    if (this.#stage !== undefined) return;
    const progress = await this.client
      .sendRequest<CasebookProgress>(serverMethods.casebookProgress)
      .catch((): CasebookProgress => ({ stage: 'stopped', done: 0, total: 0 }));
    this.#progress(progress);
  }

  /** The note in front, for as long as no other takes its place. */
  #follow(editor: TextEditor | undefined): void {
    const tree = this.#trees.get('course');
    if (!tree || !editor || languages.match([...this.selector], editor.document) === 0) return;
    if (tree.uri?.toString() === editor.document.uri.toString()) return;
    tree.uri = editor.document.uri;
    tree.refresh();
  }

  #newDay(): void {
    const day = dayOf(new Date());
    if (day === this.#day) return;
    this.#day = day;
    this.#renew(casebookViews);
  }
}

const memoryKey = (view: CasebookView): string => `group.${view}`;

function messageOf(stage: CasebookProgress['stage'], done: number, total: number): string | undefined {
  if (stage === 'stopped') return l10n.t('Not all notes were read.');
  if (stage === 'form') return l10n.t('Notes of the folder: {0} of {1}', done, total);
  return stage === 'reading' ? l10n.t('Reading notes: {0} of {1}', done, total) : undefined;
}

/** Says it above the lines; the editor takes an absent message for none, the type does not. */
function say(shown: TreeView<Branch>, message: string | undefined): void {
  if (shown.message === message) return;
  Object.assign(shown, { message });
}
