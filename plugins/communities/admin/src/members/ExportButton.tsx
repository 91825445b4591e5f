import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useText } from '../intl';
import { refusalOf } from '../refusal';

interface Props {
  path: string;
  /** With which the name of the file begins. */
  name: string;
  label: string;
}

/** Hands a list to the browser as a file, separated as spreadsheets in the language of the panel expect it. */
export function ExportButton({ path, name, label }: Props) {
  const { locale, because } = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const separator = locale.startsWith('en') ? 'comma' : 'semicolon';
  const download = async () => {
    setBusy(true);
    try {
      const url = `/communities${path}/export?separator=${separator}&locale=${locale.slice(0, 2)}`;
      const { data } = await get<Blob>(url, { responseType: 'blob' });
      const address = URL.createObjectURL(data);
      const link = document.createElement('a');
      Object.assign(link, { href: address, download: `${name}-${new Date().toISOString().slice(0, 10)}.csv` });
      link.click();
      // The browser has taken it by then.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      toggleNotification({ type: 'danger', message: because(refusalOf(error)) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} loading={isBusy} onClick={() => void download()}>
      {label}
    </Button>
  );
}
