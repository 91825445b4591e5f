import { useState, type ChangeEvent } from 'react';
import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { MemberImport } from '../../../shared/imports';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByNumber } from '../parts/ByNumber';
import { FileInput } from '../parts/FileInput';
import { Panel } from '../parts/Panel';
import { Row, Rows } from '../parts/Rows';
import { ImportBadge } from './ImportBadge';

const MAX_BYTES = 1024 * 1024;
const TYPES = '.csv,.txt,.tsv,text/csv,text/plain';

/** A file is chosen and checked here; what came of earlier ones is below. */
export function Imports({ community }: { community: Community }) {
  const { t, moment } = useText();
  const { get, to } = useAddress();
  const imports = useRead<MemberImport[], NumberedMeta>(`/${community.documentId}/imports`, {
    pagination: { page: get('page'), pageSize: get('pageSize') || 20 },
  });
  return (
    <>
      {community.may.includes('importMembers') ? <ChooseFile community={community} /> : null}
      <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={t('imports.earlier')}>
        <Box>
          <Typography variant="beta" tag="h2">
            {t('imports.earlier')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
            {t('imports.kept')}
          </Typography>
        </Box>
        <Answered read={imports} empty={<Empty>{t('imports.none')}</Empty>}>
          {(all) => (
            <Box aria-busy={imports.isFetching}>
              <Rows label={t('imports.earlier')}>
                {all.map((it) => (
                  <Row
                    key={it.documentId}
                    acts={
                      <Button
                        tag={Link}
                        size="S"
                        variant="tertiary"
                        to={to({ import: it.documentId, page: null })}
                        aria-label={t('imports.open.of', { name: it.fileName ?? t('imports.text') })}
                      >
                        {t('imports.open')}
                      </Button>
                    }
                  >
                    <Flex gap={2} wrap="wrap">
                      <Typography fontWeight="semiBold">{it.fileName ?? t('imports.text')}</Typography>
                      <ImportBadge state={it.state} />
                    </Flex>
                    <Typography variant="pi" textColor="neutral600" tag="p">
                      {t('imports.about', {
                        count: it.total,
                        name: it.by?.name ?? t('former-member'),
                        when: moment(it.createdAt),
                      })}
                    </Typography>
                  </Row>
                ))}
              </Rows>
              <ByNumber meta={imports.meta} />
            </Box>
          )}
        </Answered>
      </Flex>
    </>
  );
}

function ChooseFile({ community }: { community: Community }) {
  const { t, because } = useText();
  const { act, isActing } = useAct();
  const { set } = useAddress();
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<string>();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0] ?? null;
    setFile(chosen);
    setError(chosen && chosen.size > MAX_BYTES ? t('refusal.file-too-big') : undefined);
  };
  const check = async () => {
    if (!file) return setError(t('imports.file.needed'));
    const form = new FormData();
    form.append('files', file);
    const answer = await act<MemberImport>('POST', `/${community.documentId}/imports`, form, {
      onRefusal: (refusal) => {
        if (!refusal.fields.includes('files')) return false;
        setError(because(refusal));
        return true;
      },
    });
    if (answer) set({ import: answer.data.documentId, page: null });
  };
  return (
    <Panel title={t('imports.new')} hint={t('imports.new.hint')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root hint={t('imports.file.hint')} error={error} required>
          <Field.Label>{t('imports.file')}</Field.Label>
          <FileInput type="file" accept={TYPES} onChange={choose} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex>
          <Button loading={isActing} disabled={file !== null && error !== undefined} onClick={() => void check()}>
            {t('imports.check')}
          </Button>
        </Flex>
      </Flex>
    </Panel>
  );
}
