import { Typography } from '@strapi/design-system';
import type { OpeningPreview } from '../../../../shared/communities';
import { useText } from '../../intl';
import { AskDialog } from '../../parts/AskDialog';

interface Props {
  preview: OpeningPreview;
  onConfirm(): Promise<boolean>;
  onClose(): void;
}

/** Names what becomes visible, and to whom, before it does. */
export function OpeningDialog({ preview, onConfirm, onClose }: Props) {
  const { t } = useText();
  return (
    <AskDialog title={t('opens.title')} confirm={t('opens.confirm')} danger onConfirm={onConfirm} onClose={onClose}>
      {t('opens.what')}
      {preview.opens.map(({ kind, count, to }) => (
        <Typography key={kind} tag="span" display="block" paddingTop={2} fontWeight="semiBold">
          {t(`opens.${kind}`, { count })} – {t(`opens.to.${to}`)}
        </Typography>
      ))}
      <Typography tag="span" display="block" paddingTop={2}>
        {t('opens.copies')}
      </Typography>
    </AskDialog>
  );
}
