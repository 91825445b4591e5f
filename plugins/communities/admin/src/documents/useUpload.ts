import { useState } from 'react';
import { useAuth, useNotification } from '@strapi/strapi/admin';
import type { UploadedDocument } from '../../../shared/documents';
import { useText } from '../intl';
import { refusalOf } from '../refusal';

interface UnderWay {
  name: string;
  percent: number;
}

/** Where the server of the panel is; Strapi's types do not know it. */
const backend = () => (window as unknown as { strapi: { backendURL: string } }).strapi.backendURL;

/** Sends files one after the other. XMLHttpRequest, because nothing else says how much has gone up. */
export function useUpload(path: string, data: Record<string, unknown>, onDone: (added: number) => void) {
  const { t, because } = useText();
  const { toggleNotification } = useNotification();
  const token = useAuth('communities documents', ({ token: it }) => it);
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);

  const send = (file: File) =>
    new Promise<UploadedDocument>((resolve, reject) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append('data', JSON.stringify(data));
      body.append('files', file, file.name);
      request.open('POST', `${backend()}/communities${path}`);
      request.setRequestHeader('Authorization', `Bearer ${token ?? ''}`);
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) =>
        setUnderWay({ name: file.name, percent: Math.round((100 * loaded) / Math.max(total, 1)) });
      request.onerror = () => reject(new Error('No answer'));
      request.onload = () => {
        const answer = request.response as { data?: UploadedDocument; error?: object } | null;
        if (request.status < 300 && answer?.data) resolve(answer.data);
        else reject(Object.assign(new Error('Refused'), answer?.error ?? {}, { status: request.status }));
      };
      request.send(body);
    });

  const upload = async (files: File[]) => {
    let added = 0;
    for (const file of files) {
      setUnderWay({ name: file.name, percent: 0 });
      try {
        const { same } = await send(file);
        added += 1;
        const [other] = same;
        if (other) toggleNotification({ type: 'warning', message: t('documents.same', { title: other.title }) });
        else toggleNotification({ type: 'success', message: t('documents.upload.done', { name: file.name }) });
      } catch (error) {
        toggleNotification({ type: 'danger', message: `${file.name}: ${because(refusalOf(error))}` });
      }
    }
    setUnderWay(null);
    onDone(added);
  };
  return { upload, underWay };
}
