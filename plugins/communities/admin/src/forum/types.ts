import type { z } from '@strapi/utils';
import type { Community } from '../../../shared/communities';
import type { category, revision } from '../../../shared/forum';

export type Category = z.infer<typeof category>;
export type Revision = z.infer<typeof revision>;

/** Has read marks: a suspended member still reads. */
export const isMemberOf = ({ membership }: Community) =>
  membership?.state === 'active' || membership?.state === 'suspended';
