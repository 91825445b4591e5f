/** The part of a Strapi schema that differs from one of our types to the next. Columns are named as in the database. */
interface Table {
  singular: string;
  plural: string;
  table: string;
  attributes: Record<string, Attribute>;
  unique?: string[][];
  indexes?: string[][];
}

type Attribute = { type: string; default?: unknown } & Record<string, unknown>;

/** A documentId of another row. Relations would change at export and import, cost a join table, and open a door to probing. */
export const ref = { type: 'string' } as const;
export const refNotNull = { type: 'string', column: { notNullable: true } } as const;
export const words = { type: 'string', column: { notNullable: true } } as const;
export const prose = { type: 'text' } as const;
export const when = { type: 'datetime' } as const;
export const yesNo = (preset: boolean) =>
  ({ type: 'boolean', default: preset, column: { defaultTo: preset, notNullable: true } }) as const;
export const number = (preset = 0) =>
  ({ type: 'integer', default: preset, column: { defaultTo: preset, notNullable: true } }) as const;

/**
 * A content type that no door of Strapi shows: not in the Content Manager, not in the Content-Type Builder.
 * It is a content type at all so that `strapi export`, `import` and `transfer` carry it.
 */
export function contentType({ singular, plural, table, attributes, unique = [], indexes = [] }: Table) {
  const named = (type: 'unique' | undefined) => (columns: string[]) => ({
    name: `${table}_${columns.join('_').slice(0, 40)}_${type ? 'uq' : 'ix'}`,
    columns,
    ...(type ? { type } : {}),
  });
  const schema = {
    kind: 'collectionType' as const,
    collectionName: table,
    info: { singularName: singular, pluralName: plural, displayName: `Community ${singular}` },
    options: { draftAndPublish: false, noStageAttribute: true },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => [name, { ...attribute, configurable: false }])
    ),
    indexes: [...unique.map(named('unique')), ...indexes.map(named(undefined))],
  };
  return { [singular]: { schema } };
}
