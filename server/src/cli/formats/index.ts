/** The formats by name. */
import type { FormatName } from '../commands';
import { csv } from './csv';
import { html } from './html';
import { json, ndjson } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { text } from './text';
import type { Format, FormatContext } from './types';

export const formats: { readonly [name in FormatName]: (context: FormatContext) => Format } = {
  text,
  json,
  ndjson,
  csv,
  html,
  sarif,
  junit,
};

export type { Format, FormatContext, RuleText, Unread } from './types';
