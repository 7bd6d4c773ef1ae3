/** The text of a note below its front matter, found without reading either. */
import { locateFrontMatter } from './frontMatter';

export const bodyOf = (text: string): string => text.slice(locateFrontMatter(text)?.next ?? 0);
