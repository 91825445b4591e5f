import type { z } from '@strapi/utils';
import { enumerationOf } from './enumerations';

/** Definitions in GraphQL's schema language by the name of the type. */
export type Definitions = Map<string, string>;
type Side = 'in' | 'out';
type Shape = Record<string, z.ZodType>;

/**
 * The GraphQL type of what a zod schema takes in or gives out, such as `[CommunityTerm!]!`. An object is called by the id
 * of its schema, or else by `stem`. What the type needs is added to `definitions`.
 * @throws Error where two different shapes would have the same name
 */
export function typeOf(schema: z.ZodType, side: Side, stem: string, definitions: Definitions): string {
  const { core, loose } = reach(schema, side);
  const type = named(core, side, stem, definitions);
  return loose ? type : `${type}!`;
}

/** The fields of an object, each with its description (may be empty) and its definition. */
export const fieldsIn = (shape: Shape, side: Side, stem: string, definitions: Definitions) =>
  Object.entries(shape).map(([name, field]) => {
    const type = typeOf(field, side, `${stem}${upperFirst(name)}`, definitions);
    const definition = `${name}: ${name === 'documentId' ? type.replace('String', 'ID') : type}`;
    return { name, description: described(field), definition };
  });

export const shapeOf = (schema: z.ZodType) => (schema as z.ZodObject).shape as Shape;
export const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** A description before what it describes, where there is one. GraphQL's strings are written like those of JSON. */
export const withDescription = (description: string, definition: string, between: string) =>
  description === '' ? definition : `${JSON.stringify(description)}${between}${definition}`;

/** Adds a definition, which may come again as long as it is the same. */
export function define(name: string, definition: string, definitions: Definitions): string {
  const before = definitions.get(name);
  if (before !== undefined && before !== definition) throw new Error(`Two GraphQL types would be called ${name}`);
  definitions.set(name, definition);
  return name;
}

const idOf = (schema: z.ZodType) => schema.meta()?.id;

/** What is inside of `optional`, `nullable`, transforms and alternatives; `loose`: it may be missing or null. */
function reach(schema: z.ZodType, side: Side): { core: z.ZodType; loose: boolean } {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return { ...reach(def.innerType as z.ZodType, side), loose: true };
    case 'default':
    case 'prefault': {
      const { core, loose } = reach(def.innerType as z.ZodType, side);
      return { core, loose: loose || side === 'in' };
    }
    case 'pipe':
      return reach((side === 'in' ? def.in : def.out) as z.ZodType, side);
    case 'union':
      // Alternatives are spellings that a query string needs: a number as digits, `filters[x][$eq]` for `filters[x]`.
      return reach(def.options[0] as z.ZodType, side);
    default:
      return { core: schema, loose: false };
  }
}

function named(schema: z.ZodType, side: Side, stem: string, definitions: Definitions): string {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
    case 'literal':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return (def as { format?: string }).format?.startsWith('float') ? 'Float' : 'Int';
    case 'enum':
      return enumeration(valuesOf(schema), definitions);
    case 'array':
      return `[${typeOf(def.element as z.ZodType, side, stem, definitions)}]`;
    case 'object':
      return object(schema, side, stem, definitions);
    default:
      return 'JSON';
  }
}

function object(schema: z.ZodType, side: Side, stem: string, definitions: Definitions): string {
  const base = idOf(schema) ?? stem;
  const [keyword, name] = side === 'in' ? ['input', `${base}Input`] : ['type', base];
  const lines = fieldsIn(shapeOf(schema), side, base, definitions).map(
    ({ description, definition }) => `  ${withDescription(description, definition, '\n  ')}\n`
  );
  return define(name, `${keyword} ${name} {\n${lines.join('')}}`, definitions);
}

const valuesOf = (schema: z.ZodType) => (schema as z.ZodEnum).options.map(String);

function enumeration(values: string[], definitions: Definitions): string {
  const name = enumerationOf(values);
  return name === null ? 'String' : define(name, `enum ${name} { ${values.join(' ')} }`, definitions);
}

/** The description of a field, and the values that its type does not tell. */
function described(schema: z.ZodType): string {
  const { core } = reach(schema, 'in');
  const { def } = (core as unknown as z.core.$ZodTypes)._zod;
  const hidden = def.type === 'enum' && enumerationOf(valuesOf(core)) === null;
  const values = hidden ? `one of: ${valuesOf(core).join(', ')}` : '';
  return [schema.description ?? core.description ?? '', values].filter(Boolean).join('; ');
}
