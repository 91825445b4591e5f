import { Pagination } from '@strapi/strapi/admin';
import type { NumberedMeta } from '../../../shared/common';

/** Turns the pages of a list that has numbers; which page it is stands in the address. */
export function ByNumber({ meta, pageSize = 20 }: { meta: NumberedMeta | undefined; pageSize?: number }) {
  // What fits on the smallest page needs none of this, nor the room for it.
  if (!meta || meta.pagination.total <= 20) return null;
  return (
    <Pagination.Root {...meta.pagination} defaultPageSize={pageSize}>
      <Pagination.PageSize options={['20', '50', '100']} />
      <Pagination.Links />
    </Pagination.Root>
  );
}
