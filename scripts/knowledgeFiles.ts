/** Reads YAML files with their schemas and remembers where everything stands, so that a problem can be told with file and line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** Something wrong in a knowledge file; `line` counts from 1. */
export interface KnowledgeProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

interface KnowledgeFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The files of one knowledge folder. Problems gather in `problems`; a file with problems gives nothing. */
export class KnowledgeFiles {
  readonly problems: KnowledgeProblem[] = [];
  private readonly files: KnowledgeFile[] = [];
  private readonly ajv = new Ajv({ allErrors: true });
  private readonly schemas = new Map<string, ValidateFunction>();

  /** File names in messages are relative to `root`; schemas stand in `schemaFolder`. */
  constructor(
    private readonly folder: string,
    private readonly schemaFolder: string,
    private readonly root: string,
  ) {}

  /** One file of a list of entries; its schema bears its name unless told. */
  list(name: string, schema = name): readonly never[] {
    return this.read<never[]>(join(this.folder, `${name}.yaml`), schema) ?? [];
  }

  /** Every file of a folder, each holding one value. */
  each(folder: string, schema: string): readonly never[] {
    const path = join(this.folder, folder);
    if (!existsSync(path)) return [];
    const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
    return names.sort().flatMap((name) => this.read<never>(join(this.folder, folder, name), schema) ?? []);
  }

  /** Adds a problem of an entry named `id`, or `file-id/entry-id`, at the line of its id. */
  report(entry: string, reason: string): void {
    this.problems.push({ ...this.placeOf(entry.split('/')), reason: `${entry}: ${reason}` });
  }

  /** Files in the folder that nothing has asked for: a name that is misspelt would otherwise go unseen. */
  reportUnread(): void {
    const read = new Set(this.files.map(({ file }) => file));
    for (const name of readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = relative(this.root, join(this.folder, name));
      if (/\.ya?ml$/.test(name) && !read.has(file))
        this.problems.push({ file, line: 1, reason: 'nothing reads this file' });
    }
  }

  private read<T>(path: string, schemaName: string): T | undefined {
    const lines = new LineCounter();
    if (!existsSync(path)) {
      this.problems.push({ file: relative(this.root, path), line: 1, reason: 'this file is not there' });
      return undefined;
    }
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    const read = { file: relative(this.root, path), document, lines };
    this.files.push(read);
    for (const { linePos, message } of document.errors)
      this.add(read, linePos?.[0].line ?? 1, message.split('\n')[0] ?? '');
    if (document.errors.length) return undefined;
    const validate = this.schema(schemaName);
    const value: unknown = document.toJS();
    if (validate(value)) return value as T;
    for (const error of validate.errors ?? []) this.add(read, lineOfError(read, error), reasonOf(error));
    return undefined;
  }

  private add({ file }: KnowledgeFile, line: number, reason: string): void {
    this.problems.push({ file, line, reason });
  }

  private schema(name: string): ValidateFunction {
    const path = join(this.schemaFolder, `${name}.schema.json`);
    const known = this.schemas.get(name) ?? this.ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
    this.schemas.set(name, known);
    return known;
  }

  private placeOf([first = '', second]: readonly string[]): { file: string; line: number } {
    for (const { file, document, lines } of this.files) {
      const holder = findId(document.contents, first);
      const at = second === undefined ? holder : holder && findId(holder.node, second);
      if (at) return { file, line: lines.linePos(at.offset).line };
    }
    return second === undefined ? { file: 'knowledge', line: 1 } : this.placeOf([second]);
  }
}

/** The map with this `id`, and where its id stands. */
function findId(root: unknown, id: string): { readonly node: unknown; readonly offset: number } | undefined {
  let found: { node: unknown; offset: number } | undefined;
  if (!isMap(root) && !isSeq(root)) return undefined;
  visit(root, {
    Map: (_key, node) => {
      const value = node.get('id', true);
      if (!isScalar(value) || value.value !== id) return undefined;
      found = { node, offset: value.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function lineOfError({ document, lines }: KnowledgeFile, { instancePath }: ErrorObject): number {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function reasonOf({ instancePath, message, params }: ErrorObject): string {
  const extra = typeof params['additionalProperty'] === 'string' ? `: ${params['additionalProperty']}` : '';
  return `${instancePath || '/'} ${message ?? ''}${extra}`;
}
