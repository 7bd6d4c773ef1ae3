/** What a rule is and what it finds: values with offsets, worded in both languages, with the edits that mend them. Knows no protocol. */
import type { Knowledge } from '../knowledge';
import type { Source } from '../knowledge/types';
import type { Bilingual, Language, Span } from '../language/types';
import type { Note } from '../note/types';
import type { Reading } from '../reading/types';

export type Severity = 'warning' | 'information' | 'hint' | 'off';

/** A change of text offered with a finding. Edits never overlap; offsets are of the document as read. */
export interface Fix {
  readonly kind: 'reframe' | 'label' | 'link-action' | 'section' | 'front-matter' | 'action';
  readonly title: Bilingual;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
  /** True when the texts hold snippet syntax (tab stops); such a fix has one edit. */
  readonly snippet: boolean;
  /** Offered first; only where it is safe without a look. */
  readonly preferred: boolean;
}

/** Where "why?" leads: to a rule's page, and to the entry of the knowledge behind the finding. */
export interface Topic {
  readonly kind: 'rule' | 'lens' | 'term' | 'label' | 'action' | 'caution';
  /** `lens/term` for a term, `typology/label` for a label. */
  readonly id: string;
}

export interface Finding {
  readonly code: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly sources: readonly Source[];
  readonly topic: Topic;
  readonly fixes: readonly Fix[];
  readonly section: number;
  /** What "not here" hashes, beside the code and the path: e.g. the folded wording and its term; never shown, never stored as it is. */
  readonly ignoreKey: string;
}

export interface RuleInput {
  readonly note: Note;
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  /** The language in which text is put into the note. */
  readonly noteLanguage: Language;
}

/** One kind of finding. The file's name is the code in camelCase. */
export interface Rule {
  /** Stable; never changes its meaning. */
  readonly code: string;
  readonly severity: Severity;
  /** How many of its findings a note gets, in the order in which it gives them; all when absent. */
  readonly perNote?: number;
  /** What a setting can raise it to: a question about quoted words stays a hint. */
  readonly atMost?: Severity;
  readonly title: Bilingual;
  /** What it looks at, why it asks, and when it stays silent: the rule's page. */
  readonly explanation: Bilingual;
  readonly sources: readonly Source[];
  find(input: RuleInput): Iterable<Finding>;
}
