import type { AuditEntry } from '../../../../shared/life';
import { useText } from '../../intl';

interface Told {
  sentence: string;
  /** What else is known of it, e.g. which settings. */
  more: string | null;
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Puts an audit entry into a sentence. An action that this version of the panel does not know is shown as it is. */
export function useSentence(): (entry: AuditEntry) => Told {
  const { t, named, list, languageName, moment } = useText();

  const actorOf = ({ actorKind, actor }: AuditEntry) => {
    if (actorKind === 'team') return t('team');
    return actorKind === 'system' ? t('system') : (actor?.name ?? t('former-member'));
  };

  const moreOf = ({ action, details }: AuditEntry): string | null => {
    if (!details) return null;
    const { changed, language, version, to, until, from, count } = details;
    if (action === 'community.changed' && Array.isArray(changed)) {
      return t('audit.more.changed', { fields: list(changed.map((it) => named(`audit.field.${it}`, textOf(it)))) });
    }
    if (action === 'community.texts-changed')
      return t('audit.more.language', { language: languageName(textOf(language)) });
    if (action === 'community.rules-changed') return t('audit.more.version', { version: textOf(version) });
    if (action === 'membership.role-changed') {
      const roles = { from: named(`role.${textOf(from)}`, textOf(from)), to: named(`role.${textOf(to)}`, textOf(to)) };
      return t('audit.more.role', roles);
    }
    if (typeof count === 'number') return t('audit.more.count', { count });
    if (typeof until === 'string') return t('audit.more.until', { until: moment(until) });
    return null;
  };

  return (entry) => {
    const { action, subjectPerson, details } = entry;
    const what = textOf(details?.title ?? details?.name);
    const values = {
      actor: actorOf(entry),
      person: subjectPerson?.name ?? t('former-member'),
      what,
      isNamed: what ? 'yes' : 'no',
      picture: details?.kind === 'banner' ? 'banner' : 'picture',
    };
    const kept = t('audit.unknown', { actor: values.actor, action });
    return { sentence: named(`audit.${action}`, kept, values), more: moreOf(entry) };
  };
}
