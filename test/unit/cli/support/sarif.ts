/**
 * The part of SARIF 2.1.0 that is written here, as a JSON Schema of our own after the limits of the published one: no other keys, and what must be
 * there is there.
 */
import Ajv from 'ajv';

const object = (required: Readonly<Record<string, unknown>>, optional: Readonly<Record<string, unknown>> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const list = (items: unknown, more: object = {}) => ({ type: 'array', items, ...more });
const text = { type: 'string' };
const fromOne = { type: 'integer', minimum: 1 };
const message = object({ text });
const language = { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' };
const level = { enum: ['none', 'note', 'warning', 'error'] };
/** A reference without a scheme, so that the base applies; no sign that a URI cannot hold. */
const uri = { type: 'string', pattern: "^[A-Za-z0-9._~!$&'()*+,;=@%/-]+$" };
const artifactLocation = object({ uri }, { uriBaseId: text });

const rule = object({
  id: text,
  shortDescription: message,
  fullDescription: message,
  defaultConfiguration: object({ level }),
});
const region = object({ startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne });
const result = object(
  {
    ruleId: text,
    level,
    message,
    locations: list(object({ physicalLocation: object({ artifactLocation, region }) })),
    properties: { type: 'object' },
  },
  {
    ruleIndex: { type: 'integer', minimum: 0 },
    partialFingerprints: { type: 'object', additionalProperties: text },
  },
);
const notification = object(
  { message },
  { level, locations: list(object({ physicalLocation: object({ artifactLocation }) })) },
);
const run = object({
  tool: object({
    driver: object({ name: text, semanticVersion: text, language, rules: list(rule, { uniqueItems: true }) }),
  }),
  columnKind: { const: 'utf16CodeUnits' },
  language,
  results: list(result),
  invocations: list(
    object({ executionSuccessful: { type: 'boolean' } }, { toolExecutionNotifications: list(notification) }),
  ),
});

/** Answers with what is wrong, or with nothing. */
export function wrongInSarif(value: unknown): unknown {
  const ajv = new Ajv({ allErrors: true });
  const isRight = ajv.compile(object({ $schema: text, version: { const: '2.1.0' }, runs: list(run, { minItems: 1 }) }));
  return isRight(value) ? undefined : isRight.errors;
}
