import { useState, type FormEvent } from 'react';
import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useText } from '../intl';
import { useAddress } from './address';

/** Writes `_q` into the address. `resets` are the names that a new search takes out of it, the page above all. */
export function SearchField({ label, resets }: { label: string; resets: string[] }) {
  const { t } = useText();
  const address = useAddress();
  const [words, setWords] = useState(address.get('_q'));
  const search = (_q: string) => address.set({ ...Object.fromEntries(resets.map((name) => [name, null])), _q });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(words.trim());
  };
  const clear = () => {
    setWords('');
    search('');
  };
  return (
    <Box position="relative" flex="1" minWidth="20rem" maxWidth="36rem">
      <SearchForm onSubmit={submit}>
        <Searchbar
          name="_q"
          size="S"
          maxLength={100}
          placeholder={label}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onClear={clear}
          clearLabel={t('search.clear')}
        >
          {label}
        </Searchbar>
      </SearchForm>
    </Box>
  );
}
