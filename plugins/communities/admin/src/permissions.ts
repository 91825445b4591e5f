import { useRBAC } from '@strapi/strapi/admin';

const permission = (action: string) => ({ action: `plugin::communities.${action}`, subject: null });

/** Everybody who uses our pages: the platform team, and community administrators with a panel account. */
export const WORKSPACE = [permission('workspace.read')];
/** The platform team. */
export const DESK = [permission('desk.read')];

/** Whether the person in front of the panel belongs to the platform team; null until that is known. */
export function useIsTeam(): boolean | null {
  const { allowedActions, isLoading } = useRBAC(DESK);
  return isLoading ? null : Boolean((allowedActions as { canRead?: boolean }).canRead);
}
