import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PANEL_ACTIONS } from './role';

interface Auth {
  verify(
    who: { ability?: { rules?: { action: string | string[] }[] } | null } | undefined,
    config?: false | { scope?: string[] }
  ): Promise<unknown>;
}

/** What the frame around our pages asks, and what people do with their own account. */
const OPEN_TO_ALL = [
  /^plugin::communities\./,
  /^admin::(authenticated-user|authenticated-session|authentication)\./,
  /^admin::(admin\.information|admin\.telemetryProperties|admin\.licenseTrialTimeLeft|permission\.check)$/,
];

/**
 * Strapi lets every account of the panel read the shapes of all content types, the figures of the homepage, the list of
 * routes and the like. Whoever holds nothing but our permissions is to see our part of the panel and nothing else.
 */
export function confinePanelAccounts(strapi: Core.Strapi): void {
  const auth = strapi.get('auth') as unknown as Auth;
  const verify = auth.verify.bind(auth);
  auth.verify = (who, config) => {
    const rules = who?.ability?.rules ?? [];
    const isOurs = rules.length > 0 && rules.flatMap(({ action }) => action).every((it) => PANEL_ACTIONS.includes(it));
    // A route with `auth: false` is for everybody, and one without a scope is not ours.
    if (isOurs && config !== false && !isOpen(config?.scope)) throw new errors.ForbiddenError();
    return verify(who, config);
  };
}

const isOpen = (scope: string[] = []) =>
  scope.length > 0 && scope.every((it) => OPEN_TO_ALL.some((pattern) => pattern.test(it)));
