/** What the server needs of the machine it runs on. The entry points bring it; nothing else below them touches a file or a process. */
import type { KnowledgeData } from '../knowledge';

export interface Platform {
  /** The compiled knowledge; `given` is what the client sent along at the start. Throws when there is none. */
  loadKnowledge(given: unknown): KnowledgeData;
  /** Sixteen random bytes as hex. */
  randomHex(): string;
}
