import { language } from '../../../shared/common';
import type { Community, TextsBody } from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { insert, insertUnlessExists, jsonOf, sql, transact, update } from '../database';
import { forbidden, invalid } from '../refusals';
import { presentOne } from './present';

type Texts = { locale: string; name: string; summary: string; description: string; welcome: string; rules: string };
type Row = Record<'summary' | 'description' | 'welcome', string | null>;

const mayRead = (at: Standing) => COMMUNITY_RULES.edit(at) || COMMUNITY_RULES.editRequest(at) || at.name === 'team';

/** The welcome text is for members. The platform team reads it with the request, when there are none yet. */
const hidesWelcome = ({ name, community }: Standing) =>
  name === 'team' && !['requested', 'information-asked', 'refused'].includes(community.state);

/** The texts of exactly one language, empty where there are none: for those who write them. */
export async function readTexts(at: Standing, locale: string): Promise<Texts> {
  if (!mayRead(at) || !at.sees.page) throw forbidden();
  if (!language.safeParse(locale).success) throw invalid('locale', 'unknown-language');
  const { id, rulesVersion } = at.community;
  const text = (await sql()('cm_community_texts')
    .where({ community: id, language: locale })
    .first('summary', 'description', 'welcome')) as Row | undefined;
  const named = (await sql()('cm_communities').where({ document_id: id }).first('name')) as { name: string };
  return {
    locale,
    name: named.name,
    summary: text?.summary ?? '',
    description: text?.description ?? '',
    welcome: hidesWelcome(at) ? '' : (text?.welcome ?? ''),
    rules: (await rulesTexts(id, rulesVersion))[locale] ?? '',
  };
}

async function rulesTexts(community: string, version: number): Promise<Record<string, string>> {
  const rules = (await sql()('cm_rules_versions').where({ community, version }).first('texts')) as
    | { texts: unknown }
    | undefined;
  return jsonOf<Record<string, string>>(rules?.texts, {});
}

/** Changes the texts of one language. Changed rules are a new version, which members are asked to accept. */
export function updateTexts(actor: Actor, at: Standing, locale: string, body: TextsBody): Promise<Community> {
  if (!COMMUNITY_RULES.edit(at) && !COMMUNITY_RULES.editRequest(at)) throw forbidden();
  if (!language.safeParse(locale).success) throw invalid('locale', 'unknown-language');
  const { id } = at.community;
  const { name, rules, ...texts } = body;
  return transact(async () => {
    const held = (await sql()('cm_communities')
      .where({ document_id: id })
      .forUpdate()
      .first('rules_version as rulesVersion')) as { rulesVersion: number };
    await insertUnlessExists(
      'cm_community_texts',
      { community: id, language: locale, summary: '', description: '', welcome: '' },
      ['community', 'language']
    );
    await update('cm_community_texts', { community: id, language: locale }, texts);
    if (name !== undefined) await update('cm_communities', { document_id: id }, { name });
    if (name !== undefined || Object.keys(texts).length > 0) {
      await record(actor, {
        community: id,
        action: 'community.texts-changed',
        subjectKind: 'community',
        details: { language: locale, changed: Object.keys(body).filter((it) => it !== 'rules') },
      });
    }
    const before = await rulesTexts(id, held.rulesVersion);
    if (rules !== undefined && rules !== (before[locale] ?? '')) {
      await newRules(actor, id, held.rulesVersion + 1, { ...before, [locale]: rules });
    }
    return (await presentOne(actor, id, locale)) as Community;
  });
}

async function newRules(actor: Actor, community: string, version: number, texts: Record<string, string>) {
  await insert('cm_rules_versions', { community, version, texts: JSON.stringify(texts), author: actor.id });
  await update('cm_communities', { document_id: community }, { rules_version: version });
  await record(actor, {
    community,
    action: 'community.rules-changed',
    subjectKind: 'community',
    details: { version },
  });
}
