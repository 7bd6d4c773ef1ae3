/**
 * One tree of the Roltrap container: asks the server for its lines, level by level and page by page, and hands them to the editor. What stands
 * in it, in what words and in what order, is the server's.
 */
import {
  EventEmitter,
  l10n,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  Uri,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands as ours,
  serverMethods,
  type CasebookView,
  type TreeNode,
  type TreeParams,
  type TreeResult,
} from '../../protocol';
import { dayOf } from './today';

/** A line of the tree, or the one that asks for more of its neighbours. */
export type Branch = TreeNode | More;

export interface More {
  /** Under which node; undefined at the first level. */
  readonly more: string | undefined;
  readonly rest: number;
}

/** Children that are asked for in one go. */
const page = 500;
const none: TreeResult = { nodes: [], total: 0 };

export class CasebookTree implements TreeDataProvider<Branch>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Pages that were asked for under a node beyond the first; the empty name is the first level. */
  readonly #pages = new Map<string, number>();
  group: string | undefined;
  filter = '';
  /** The note that the tree follows. */
  uri: Uri | undefined;
  /** Told of the first level each time that it was asked for. */
  onFirst: (result: TreeResult) => void = () => {};

  constructor(
    readonly view: CasebookView,
    private readonly client: BaseLanguageClient,
  ) {}

  /** Has the editor ask again, as far as somebody looks. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  more({ more = '' }: More): void {
    this.#pages.set(more, (this.#pages.get(more) ?? 1) + 1);
    this.refresh();
  }

  /** The first level without its lines. */
  async about(): Promise<void> {
    this.onFirst(await this.#ask(undefined, 0, 0));
  }

  async getChildren(parent?: Branch): Promise<Branch[]> {
    const node = parent && !isMore(parent) ? parent.id : undefined;
    const pages = this.#pages.get(node ?? '') ?? 1;
    const nodes: TreeNode[] = [];
    let total = 0;
    for (let at = 0; at < pages; at++) {
      const result = await this.#ask(node, nodes.length, page);
      if (at === 0 && node === undefined) this.onFirst(result);
      // A line that comes in between two pages moves the others on: one may be given twice.
      const known = new Set(nodes.map(({ id }) => id));
      nodes.push(...result.nodes.filter(({ id }) => !known.has(id)));
      total = result.total;
      if (nodes.length >= total || result.nodes.length === 0) break;
    }
    return nodes.length < total ? [...nodes, { more: node, rest: total - nodes.length }] : nodes;
  }

  getTreeItem(branch: Branch): TreeItem {
    return isMore(branch) ? moreItem(this.view, branch) : itemOf(branch);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** A server that is not there has nothing to show; the status says so. */
  #ask(node: string | undefined, from: number, most: number): Promise<TreeResult> {
    const params: TreeParams = {
      view: this.view,
      today: dayOf(new Date()),
      from,
      most,
      ...(node !== undefined && { node }),
      ...(this.group !== undefined && { group: this.group }),
      ...(this.filter !== '' && { filter: this.filter }),
      ...(this.uri && { uri: this.client.code2ProtocolConverter.asUri(this.uri) }),
    };
    return this.client.sendRequest<TreeResult>(serverMethods.casebook, params).catch(() => none);
  }
}

export const isMore = (branch: Branch): branch is More => 'more' in branch;

function moreItem(view: CasebookView, branch: More): TreeItem {
  const item = new TreeItem(l10n.t('Show more ({0})', branch.rest));
  item.id = JSON.stringify(['more', branch.more]);
  item.command = { title: l10n.t('Show'), command: ours.showMore, arguments: [view, branch] };
  item.iconPath = new ThemeIcon('ellipsis');
  item.contextValue = 'more';
  return item;
}

const states = {
  none: TreeItemCollapsibleState.None,
  closed: TreeItemCollapsibleState.Collapsed,
  open: TreeItemCollapsibleState.Expanded,
} as const;

function itemOf(node: TreeNode): TreeItem {
  const item = new TreeItem(node.label, states[node.children]);
  item.id = node.id;
  if (node.description !== undefined) item.description = node.description;
  item.tooltip = node.tooltip ?? node.label;
  item.accessibilityInformation = { label: node.spoken ?? [node.label, node.description].filter(Boolean).join(', ') };
  if (node.icon !== undefined) item.iconPath = new ThemeIcon(node.icon);
  if (node.context !== undefined) item.contextValue = node.context;
  if (node.done !== undefined) item.checkboxState = checkbox(node.done, node.label);
  if (node.target) {
    const options = { selection: rangeOf(node.target) };
    item.command = { title: l10n.t('Show'), command: 'vscode.open', arguments: [uriOf(node.target), options] };
  }
  return item;
}

function checkbox(done: boolean, label: string): NonNullable<TreeItem['checkboxState']> {
  const tooltip = done ? l10n.t('Open again') : l10n.t('Tick off');
  return {
    state: done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip,
    accessibilityInformation: { label: `${tooltip}: ${label}` },
  };
}

type Target = NonNullable<TreeNode['target']>;

export const uriOf = ({ uri }: Target): Uri => Uri.parse(uri, true);

export const rangeOf = ({ range: { start, end } }: Target): Range =>
  new Range(start.line, start.character, end.line, end.character);
