/** Compiled knowledge with some entries added, changed or gone, without compiling the rest again. Knows values; where they come from is others' work. */
import { lookUps, spokenForIn } from './compile';
import { FormTable, frameOf, type CompiledTerm } from './formTable';
import type { Knowledge, KnowledgeData } from './index';
import type { FormTarget, Matcher } from './matcher';

/**
 * Knowledge that differs from `base` in lenses, typologies, actions and seeds only: what is the same object is not compiled again, so that a
 * change to one's own knowledge costs what one's own is large. Reads as the same data compiled from scratch would; throws on
 * a pattern or condition that cannot be read.
 */
export function layerKnowledge(base: Knowledge, data: KnowledgeData): Knowledge {
  const forms = new FormTable(data.groups);
  const replaced = new Set<string>();
  const termById = layeredTerms(base, data, forms, replaced);
  const looks = lookUps(data);
  for (const entry of looks.labelByKey.values()) {
    const known = base.labelByKey.get(entry.key);
    if (known?.label === entry.label) continue;
    if (known) replaced.add(`label ${entry.key}`);
    forms.addLabel(entry);
  }
  for (const action of data.actions) {
    const known = base.actionById.get(action.id);
    if (known === action) continue;
    if (known) replaced.add(`action ${action.id}`);
    forms.addAction(action);
  }
  const { nameMatcher, matcher, tagger, judge, labelRanker } = base;
  return {
    ...data,
    ...looks,
    termById,
    nameMatcher,
    matcher: layered(matcher, forms, replaced),
    ...(tagger && { tagger }),
    ...(judge && { judge }),
    ...(labelRanker && { labelRanker }),
  };
}

function layeredTerms(
  base: Knowledge,
  data: KnowledgeData,
  forms: FormTable,
  replaced: Set<string>,
): ReadonlyMap<string, CompiledTerm> {
  const { lenses } = data;
  const termById = new Map<string, CompiledTerm>();
  const isSaid = data.typologies === base.typologies && data.actions === base.actions;
  const spokenFor = spokenForIn(data);
  for (const lens of lenses) {
    for (const term of lens.terms) {
      const id = `${lens.id}/${term.id}`;
      const known = base.termById.get(id);
      if (known?.term === term) {
        const signs = isSaid ? {} : spokenFor(lens, term);
        termById.set(
          id,
          known.lens === lens && isSaid ? known : { ...known, ...signs, lens, frame: frameOf(lens, term) },
        );
        continue;
      }
      if (known) replaced.add(`term ${id}`);
      termById.set(id, { ...forms.addTerm(lens, term), ...spokenFor(lens, term) });
    }
  }
  return termById;
}

/** What `forms` find beside what `base` finds, without the wordings of entries that were replaced. */
function layered(base: Matcher, forms: FormTable, replaced: ReadonlySet<string>): Matcher {
  if (forms.isEmpty) return base;
  const own = forms.buildAll();
  const isKept = ({ target }: { readonly target: FormTarget }) => !replaced.has(entryOf(target));
  return {
    readAs: (prose) => base.readAs(prose),
    match: (prose) => {
      const more = own.match(prose);
      const found = replaced.size > 0 ? base.match(prose).filter(isKept) : base.match(prose);
      return more.length > 0 ? [...found, ...more].sort((a, b) => a.first - b.first) : found;
    },
  };
}

/** The entry that a wording belongs to, by the kind of entry. */
function entryOf({ kind, id }: FormTarget): string {
  switch (kind) {
    case 'cue':
    case 'counter-cue':
      return `label ${id}`;
    case 'fact':
      return `label ${id.split('#', 1)[0] ?? ''}`;
    case 'signal':
    case 'call':
    case 'done':
      return `action ${id}`;
    default:
      return `${kind} ${id}`;
  }
}
