import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useText } from '../intl';
import { refusalOf } from '../refusal';

interface Props {
  /** Below a community. */
  path: string;
  /** Of the file, as it is kept. */
  name: string;
  /** For screen readers, where the words of the button stand in many rows. */
  label?: string;
  children: string;
}

/** Hands a file to the browser to keep. It is asked for with the log-in of the panel, which no link could bring. */
export function DownloadButton({ path, name, label, children }: Props) {
  const { because } = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { data } = await get<Blob>(`/communities${path}`, { responseType: 'blob' });
      const address = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), { href: address, download: name }).click();
      // The browser has taken it by then.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      toggleNotification({ type: 'danger', message: because(refusalOf(error)) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="S"
      variant="tertiary"
      startIcon={<Download />}
      loading={isBusy}
      onClick={() => void download()}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </Button>
  );
}
