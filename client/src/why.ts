/** "Why?": shows an explanation of the server as a read-only page beside the note. */
import { commands, l10n, Uri, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands as ours,
  serverMethods,
  type ExplainParams,
  type Page,
  type SectionWhyArguments,
  type SectionWhyParams,
  type WhyArguments,
} from '../../protocol';

const scheme = 'roltrap-why';

export function registerWhy(client: BaseLanguageClient, context: ExtensionContext, log: LogOutputChannel): void {
  const pages = new Map<string, string>();
  const open = async (method: string, params: ExplainParams | SectionWhyParams) => {
    const page = await client.sendRequest<Page | null>(method, params);
    if (!page) {
      void window.showInformationMessage(l10n.t('There is no explanation for this place any more.'));
      return;
    }
    const uri = pageUri(page.title, params);
    pages.set(uri.toString(), page.markdown);
    await show(uri);
  };
  // A preview outlives its document, and a restart of the editor: the address says what to ask for again.
  const provideTextDocumentContent = async (uri: Uri) => {
    const known = pages.get(uri.toString());
    if (known !== undefined) return known;
    const params = JSON.parse(uri.query) as ExplainParams | SectionWhyParams;
    const method = 'topic' in params ? serverMethods.explain : serverMethods.sectionWhy;
    return (await client.sendRequest<Page | null>(method, params))?.markdown ?? '';
  };
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent }),
    workspace.onDidCloseTextDocument((document) => pages.delete(document.uri.toString())),
    commands.registerCommand(ours.why, async (topic?: WhyArguments) => {
      if (topic) await open(serverMethods.explain, { topic });
    }),
    commands.registerCommand(ours.sectionWhy, async (place?: SectionWhyArguments) => {
      if (place) await open(serverMethods.sectionWhy, { uri: place.uri, section: place.section });
    }),
    commands.registerCommand(ours.showLog, () => log.show(true)),
  );
}

/** The title becomes the tab's name; the rest keeps two pages of one name apart. */
function pageUri(title: string, params: ExplainParams | SectionWhyParams): Uri {
  return Uri.from({ scheme, path: `/${title.replace(/[\\/:?#]/g, '-')}.md`, query: JSON.stringify(params) });
}

/** The preview of the editor's own Markdown extension, or the bare text where that is switched off. */
async function show(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true, preserveFocus: true });
  }
}
