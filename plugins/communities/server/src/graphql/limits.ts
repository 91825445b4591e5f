import type { Core } from '@strapi/strapi';
import { settings } from '../config';

/** The part of a parsed GraphQL document that its cost depends on. */
export interface Node {
  kind: string;
  operation?: string;
  name?: { value: string };
  selectionSet?: { selections: readonly Node[] };
}
interface Document {
  kind: string;
  definitions: readonly Node[];
}

/** Names of the plugin's fields of Query and Mutation. */
export type OwnNames = Record<string, ReadonlySet<string>>;
export type Fragments = Record<string, Node | undefined>;

interface Cost {
  /** The length of the document with its fragments written out. */
  selections: number;
  depth: number;
  /** Fields of the plugin at the root, and the deepest nesting below one. */
  fields: number;
  fieldDepth: number;
}

const NOTHING: Cost = { selections: 0, depth: 0, fields: 0, fieldDepth: 0 };
const ENDLESS: Cost = { selections: Infinity, depth: Infinity, fields: Infinity, fieldDepth: Infinity };
/** Far above what a client writes, and far below what a few doubling fragments make. */
const MOST_SELECTIONS = 50_000;

/** What an operation costs. Each fragment is walked once, however often the document spreads it. */
export function costOf(operation: Node, fragments: Fragments, own: OwnNames): Cost {
  const names = own[operation.operation ?? 'query'];
  const known = new Map<string, Cost>();

  const ofField = (field: Node): Cost => {
    const inside = below(field);
    const name = field.name?.value ?? '';
    const selections = 1 + inside.selections;
    if (name.startsWith('__')) return { ...NOTHING, selections };
    const depth = 1 + inside.depth;
    return names?.has(name) ? { selections, depth, fields: 1, fieldDepth: depth } : { ...NOTHING, selections, depth };
  };
  const ofSpread = (name: string): Cost => {
    const found = known.get(name);
    if (found) return found;
    // Stays for a fragment that comes to itself.
    known.set(name, ENDLESS);
    const fragment = fragments[name];
    const cost = fragment ? below(fragment) : NOTHING;
    known.set(name, cost);
    return cost;
  };
  const costs = (node: Node): Cost => {
    if (node.kind === 'Field') return ofField(node);
    return node.kind === 'FragmentSpread' ? ofSpread(node.name?.value ?? '') : below(node);
  };
  const below = (node: Node): Cost =>
    (node.selectionSet?.selections ?? []).map(costs).reduce(
      (sum, cost) => ({
        selections: sum.selections + cost.selections,
        depth: Math.max(sum.depth, cost.depth),
        fields: sum.fields + cost.fields,
        fieldDepth: Math.max(sum.fieldDepth, cost.fieldDepth),
      }),
      NOTHING
    );
  return below(operation);
}

interface Refusal {
  message: string;
  details: Record<string, number>;
}

/** Why a document is refused before anything of it is done; NULL where it is not. */
export function refusalOf(document: Document, own: OwnNames): Refusal | null {
  const { maxDepth, maxFields } = settings().graphql;
  const fragments: Fragments = Object.create(null) as Fragments;
  for (const node of document.definitions)
    if (node.kind === 'FragmentDefinition') fragments[node.name?.value ?? ''] = node;

  for (const operation of document.definitions.filter(({ kind }) => kind === 'OperationDefinition')) {
    const { selections, fields, fieldDepth } = costOf(operation, fragments, own);
    if (selections > MOST_SELECTIONS) {
      return {
        message: 'The fragments of this document multiply it too much',
        details: { maxSelections: MOST_SELECTIONS },
      };
    }
    if (fields > maxFields) {
      const message = `This document asks for ${fields} fields of communities; up to ${maxFields} are answered at once`;
      return { message, details: { maxFields } };
    }
    if (fieldDepth > maxDepth) {
      const message = `This document is ${fieldDepth} levels deep; with fields of communities up to ${maxDepth} are answered`;
      return { message, details: { maxDepth } };
    }
  }
  return null;
}

interface ApolloOptions {
  plugins?: unknown[];
  validationRules?: unknown[];
}
interface RuleContext {
  getDocument(): Document;
  reportError(error: Error): void;
}

/** Adds the limits to the options of the Apollo server, which the plugin `graphql` reads at bootstrap. */
export function installLimits(strapi: Core.Strapi, own: OwnNames): void {
  const refused = new WeakMap<Document, Refusal>();
  const given = strapi.config.get('plugin::graphql.apolloServer') as ApolloOptions | undefined;

  const rule = (context: RuleContext) => {
    const document = context.getDocument();
    const refusal = refused.get(document) ?? refusalOf(document, own);
    if (refusal) {
      const error = { name: 'ValidationError', ...refusal };
      const stack = `${error.name}: ${error.message}`;
      context.reportError(Object.assign(new Error(refusal.message), { stack, extensions: { error } }));
    }
    return {};
  };
  // Other rules come first and may walk a document at its full written-out length: they get an empty one instead.
  const stopEarly = {
    requestDidStart: () =>
      Promise.resolve({
        validationDidStart(request: { document: Document }) {
          const refusal = refusalOf(request.document, own);
          if (refusal) {
            request.document = { kind: 'Document', definitions: [] };
            refused.set(request.document, refusal);
          }
          return Promise.resolve();
        },
      }),
  };
  strapi.config.set('plugin::graphql.apolloServer', {
    ...given,
    plugins: [...(given?.plugins ?? []), stopEarly],
    validationRules: [...(given?.validationRules ?? []), rule],
  });
}
