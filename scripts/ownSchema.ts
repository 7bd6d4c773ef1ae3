/** The shape of a knowledge file as a JSON Schema, for other editors and for people. Knows shapes, not what they are of. */
import type { Key, Shape } from '../server/src/knowledge/own';

type Schema = { readonly [key: string]: unknown };

/** Draft 07. Descriptions are Dutch and English, one under the other. */
export function ownSchema(shape: Shape, title: string): Schema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schemaOf(shape) };
}

function schemaOf(shape: Shape): Schema {
  switch (shape.type) {
    case 'any':
      return {};
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number', minimum: shape.min, maximum: shape.max };
    case 'choice':
      return { enum: shape.values.map(({ value }) => value) };
    case 'text':
      return shape.form === 'id'
        ? { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }
        : { type: ['string', 'number'] };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'map': {
      const required = shape.keys.filter((key) => key.required).map(({ name }) => name);
      return {
        type: 'object',
        properties: Object.fromEntries(shape.keys.map((key) => [key.name, described(key)])),
        additionalProperties: false,
        ...(required.length > 0 && { required }),
        ...(shape.oneOf && { oneOf: shape.oneOf.map((name) => ({ required: [name] })) }),
      };
    }
  }
}

/** The values of a choice, each with what it means, stand in the description: the draft has no place of its own for them. */
function described({ shape, about }: Key): Schema {
  const values = shape.type === 'choice' ? shape.values : [];
  const meanings = values.map(({ value, about: { nl, en } }) => `${value}: ${nl} / ${en}`);
  return { description: [about.nl, about.en, ...meanings].join('\n'), ...schemaOf(shape) };
}
