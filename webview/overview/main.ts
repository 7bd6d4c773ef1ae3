/** The page of the overview: shows what it is given, keeps which notes count and which tables stand open, and tells the editor what was chosen. */
import type {
  OverviewFormat,
  OverviewPictureId,
  OverviewReply,
  OverviewState,
  OverviewWords,
} from '../../protocol/overview';
import type { ChartMark } from './charts/rows';
import { element, filled } from './elements';
import { filterForm } from './filters';
import { keep, kept, listen, tell } from './host';
import { drawIn, pictureSection, type PictureParts } from './picture';
import { pngData, svgText } from './takeAlong';

const main = document.querySelector('main') ?? document.body;
const nonce = main.dataset['nonce'] ?? '';
let state = kept();
let redraw: () => void = () => undefined;

function change(next: Partial<OverviewState>): void {
  state = { ...state, ...next };
  keep(state);
  if (next.filter) tell({ type: 'filter', filter: next.filter });
}

function choose(version: number, { notes, newest }: OverviewWords, { says, places, more }: ChartMark): void {
  const about = filled(more > 0 ? newest : notes, says.split('\n', 1)[0] ?? '', places.length, places.length + more);
  tell({ type: 'open', version, places, says: about.slice(0, 500) });
}

async function take(picture: OverviewPictureId, title: string, format: OverviewFormat, svg: SVGSVGElement) {
  const data = format === 'svg' ? svgText(svg, title) : format === 'png' ? await pngData(svg, title) : '';
  tell({ type: 'export', picture, format, data });
}

function show({ version, overview }: OverviewReply): void {
  const { words, summary, pictures, language } = overview;
  document.documentElement.lang = language;
  const focused = document.activeElement?.id;
  const { scrollY } = window;
  const parts = pictures.map((picture): PictureParts => ({
    picture,
    overview,
    nonce,
    isTableOpen: state.tables.includes(picture.id),
    choose: (mark) => choose(version, words, mark),
    toggle: (isOpen) => {
      const others = state.tables.filter((id) => id !== picture.id);
      change({ tables: isOpen ? [...others, picture.id] : others });
    },
    take: (format, svg) => void take(picture.id, picture.title, format, svg),
  }));
  const sections = parts.map(pictureSection);
  main.replaceChildren(
    element('h1', {}, words.title),
    filterForm(overview, state.filter, (filter) => change({ filter })),
    element('p', { role: 'status', class: 'summary' }, summary),
    element('p', { class: 'keys' }, words.keys),
    ...sections,
  );
  redraw = () => sections.forEach((section, at) => parts[at] && drawIn(section, parts[at]));
  redraw();
  // While it was empty the page was short: who was reading further down stays there.
  window.scrollTo({ top: scrollY, behavior: 'instant' });
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

let width = 0;
let frame = 0;
new ResizeObserver(() => {
  if (main.clientWidth === width) return;
  width = main.clientWidth;
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => redraw());
}).observe(main);

listen(show);
tell({ type: 'filter', filter: state.filter });
