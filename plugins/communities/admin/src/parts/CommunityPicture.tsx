import { useEffect, useState } from 'react';
import { Box } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import type { Picture } from '../../../shared/communities';

interface Props {
  /** documentId */
  community: string;
  kind: 'picture' | 'banner';
  picture: Picture;
  /** CSS lengths; where one is left out the picture keeps its proportions. */
  width?: string;
  height?: string;
}

/**
 * The picture or banner. Its bytes come through the panel's own door with the panel's log-in: an `img` that points to
 * the public address would see what a visitor sees, which for a draft is nothing.
 */
export function CommunityPicture({ community, kind, picture, width, height }: Props) {
  const source = usePictureBytes(community, kind, picture.url);
  if (!source) return <Box width={width} height={height} background="neutral150" hasRadius aria-hidden />;
  return (
    <Box
      tag="img"
      src={source}
      alt={picture.alternativeText}
      width={width}
      height={height}
      maxWidth="100%"
      hasRadius
      style={{ objectFit: 'cover', display: 'block' }}
    />
  );
}

/** @param version changes when there is a new picture */
function usePictureBytes(community: string, kind: string, version: string): string | null {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | null = null;
    getFetchClient()
      .get<Blob>(`/communities/${community}/${kind}`, { responseType: 'blob', signal: stop.signal })
      .then(({ data }) => {
        made = URL.createObjectURL(data);
        setSource(made);
      })
      .catch(() => setSource(null)); // A picture that cannot be had is no reason to trouble anybody.
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [community, kind, version]);
  return source;
}
