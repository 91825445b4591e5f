import { useEffect, useId, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { NumberedMeta } from '../../../shared/common';
import type { ImportLine, MemberImport } from '../../../shared/imports';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByNumber } from '../parts/ByNumber';
import { ResultMark } from '../parts/ResultMark';
import { Row, Rows } from '../parts/Rows';
import { SwitchLinks } from '../parts/SwitchLinks';
import { useTopOf } from '../parts/useTopOf';

/** Each line of the file with its result; read anew when one more of them is done. */
export function ImportLines({ found, path }: { found: MemberImport; path: string }) {
  const { t } = useText();
  const { get, to } = useAddress();
  const id = useId();
  const top = useTopOf<HTMLDivElement>(get('page'));
  const result = get('result');
  const lines = useRead<ImportLine[], NumberedMeta>(`${path}/lines`, {
    filters: { result },
    pagination: { page: get('page'), pageSize: get('pageSize') || 50 },
  });
  const { reload } = lines;
  const progress = `${found.state} ${found.done}`;
  const shown = useRef(progress);
  useEffect(() => {
    if (shown.current === progress) return;
    shown.current = progress;
    reload();
  }, [progress, reload]);
  const options = [
    { value: '', to: to({ result: null, page: null }), label: t('imports.lines.all'), count: found.total },
    ...found.counts.map((it) => ({
      value: it.result,
      to: to({ result: it.result, page: null }),
      label: t(`line.${it.result}`),
      count: it.count,
    })),
  ];
  return (
    <Flex ref={top} tabIndex={-1} tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={4}>
      <Typography variant="beta" tag="h2" id={id}>
        {t('imports.lines')}
      </Typography>
      <SwitchLinks label={t('imports.lines.filter')} current={result} options={options} />
      <Answered read={lines} empty={<Empty>{t('empty.found')}</Empty>}>
        {(all) => (
          <Box aria-busy={lines.isFetching}>
            <Rows label={t('imports.lines')}>
              {all.map((line) => (
                <Line key={line.number} line={line} />
              ))}
            </Rows>
            <ByNumber meta={lines.meta} pageSize={50} />
          </Box>
        )}
      </Answered>
    </Flex>
  );
}

function Line({ line }: { line: ImportLine }) {
  const { t, number } = useText();
  const about = [
    t('imports.row', { number: number(line.number) }),
    line.name,
    line.role === 'moderator' ? t('role.moderator') : null,
  ];
  return (
    <Row
      acts={
        <Flex gap={2}>
          <ResultMark result={line.result} />
          <Typography>
            {t(`line.${line.result}`)}
            {line.column ? ` (${t(`imports.column.${line.column}`)})` : ''}
          </Typography>
        </Flex>
      }
    >
      <Typography fontWeight="semiBold" tag="p">
        {line.address ?? (line.text || t('imports.row.empty'))}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {about.filter(Boolean).join(' · ')}
      </Typography>
    </Row>
  );
}
