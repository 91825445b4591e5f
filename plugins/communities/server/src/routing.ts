import type { z } from '@strapi/utils';
import type { Context } from 'koa';
import { z as zod } from '@strapi/utils';
import type { KeysetMeta, NumberedMeta } from '../../shared/common';
import { key } from '../../shared/common';
import type { Actor } from './access/actor';
import type { Standing } from './access/standing';

type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** A file as the body parser has put it down. */
export interface Upload {
  filepath: string;
  size: number;
  originalFilename?: string | null;
}

/** What a handler gets: parsed, identified, and for a path with `:community` where the actor stands in it. */
export interface Call<Path extends string, Query, Body, Who extends Actor = Actor> {
  actor: Who;
  at: Path extends `${string}:community${string}` ? Standing : null;
  params: Record<ParamsOf<Path>, string>;
  query: Query;
  body: Body;
  /** Of uploads only. */
  files: Upload[];
  /** What `receive` gave. */
  received: unknown;
  /** Of answers that are no JSON only. */
  koa: Context | null;
}

type Pages = 'numbered' | 'keyset';
type Result<Data, P extends Pages | undefined> = P extends 'numbered'
  ? { data: Data; meta: NumberedMeta }
  : P extends 'keyset'
    ? { data: Data; meta: KeysetMeta }
    : Data;

interface Spec<
  Path extends string,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  P,
  Who extends Actor,
> {
  query?: Q;
  body?: B;
  /** Schema of `data` in the answer; `null` for 204 without a body. */
  answer: A | null;
  pages?: P;
  /** Makes a new thing: answered with 201. */
  creates?: true;
  /** Called by a form or a mail program, whose body says nothing. */
  bodyless?: true;
  /** Takes in the bytes of an upload before `run`, outside of any transaction, which would last as long as they need. */
  receive?(call: Call<Path, z.output<Q>, z.output<B>, Who>): Promise<unknown>;
  /** Field name in GraphQL; left out where only REST makes sense (bytes). */
  graphql?: string;
  summary: string;
  run(call: Call<Path, z.output<Q>, z.output<B>, Who>): Promise<Result<z.output<A>, P & (Pages | undefined)>>;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One thing that can be asked of the plugin; REST, GraphQL and the panel are made from the list of these. */
export interface Route {
  who: 'anyone' | 'member' | 'memberOrTeam' | 'team';
  method: Method;
  path: string;
  /** `<controller>.<action>`: what is granted in the role screen. */
  name: string;
  params: z.ZodType;
  query: z.ZodType;
  body: z.ZodType;
  answer: z.ZodType | null;
  pages: Pages | undefined;
  creates: boolean;
  bodyless: boolean;
  graphql: string | undefined;
  summary: string;
  receive: ((call: Call<string, unknown, unknown, never>) => Promise<unknown>) | undefined;
  run(call: Call<string, unknown, unknown, never>): Promise<unknown>;
}

const nothing = zod.strictObject({});

const declare =
  <Who extends Actor>(who: Route['who']) =>
  <
    const Path extends string,
    A extends z.ZodType,
    Q extends z.ZodType = typeof nothing,
    B extends z.ZodType = typeof nothing,
    const P extends Pages | undefined = undefined,
  >(
    method: Method,
    path: Path,
    name: string,
    spec: Spec<Path, Q, B, A, P, Who>
  ): Route => ({
    who,
    method,
    path,
    name,
    params: zod.strictObject(
      Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, param]) => [param as string, key]))
    ),
    query: spec.query ?? nothing,
    body: spec.body ?? nothing,
    answer: spec.answer,
    pages: spec.pages,
    creates: spec.creates ?? false,
    bodyless: spec.bodyless ?? false,
    graphql: spec.graphql,
    summary: spec.summary,
    receive: spec.receive as unknown as Route['receive'],
    run: spec.run as unknown as Route['run'],
  });

/** Open to visitors too, as far as the rules let them see. Granted to Public and Authenticated at first start. */
export const anyone = declare<Actor>('anyone');
/** For people with an account. Granted to Authenticated at first start. */
export const member = declare<Extract<Actor, { kind: 'member' }>>('member');
/** For members through every door, and for the platform team in the panel. Granted to Authenticated at first start. */
export const memberOrTeam = declare<Exclude<Actor, { kind: 'visitor' }>>('memberOrTeam');
/** For the platform team, in the panel only. */
export const team = declare<Extract<Actor, { kind: 'team' }>>('team');
