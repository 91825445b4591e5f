import type { z } from '@strapi/utils';
import type { Person } from '../../../shared/common';
import type { profileBody } from '../../../shared/life';
import type { Actor } from '../access/actor';
import { insertUnlessExists, transact, update } from '../database';
import { notFound } from '../refusals';
import { peopleById } from '../people';
import { demandTerms } from '../taxonomies';

type Member = Extract<Actor, { kind: 'member' }>;

export async function readProfile(actor: Member): Promise<Person> {
  const person = (await peopleById([actor.id])).get(actor.id);
  if (!person) throw notFound();
  return person;
}

/** Changes how `actor` appears to others; what is left out stays. */
export async function updateProfile(actor: Member, body: z.output<typeof profileBody>): Promise<Person> {
  if (body.institution) await demandTerms('institutions', [body.institution], 'data.institution');
  return transact(async () => {
    if (!(await insertUnlessExists('cm_profiles', { member: actor.id, ...body }, ['member']))) {
      await update('cm_profiles', { member: actor.id }, body);
    }
    return readProfile(actor);
  });
}
