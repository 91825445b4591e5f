import { useText } from '../intl';
import { useAddress } from './address';
import { Choice, type Option } from './Choice';

interface Props {
  /** What holds the choice in the address. */
  name: string;
  label: string;
  /** What it says where none is chosen; "All" if it is left out. */
  placeholder?: string;
  options: Option[];
  /** What a choice takes out of the address: the page of the list. */
  resets: 'page' | 'cursor';
}

/** Narrows a list to one of several, or to none of them. */
export function FilterChoice({ name, label, placeholder, options, resets }: Props) {
  const { t } = useText();
  const address = useAddress();
  const choose = (value: string | null) => address.set({ [name]: value, [resets]: null });
  return (
    <Choice
      size="S"
      label={label}
      placeholder={placeholder ?? t('directory.any')}
      options={options}
      value={address.get(name)}
      onChange={choose}
      onClear={() => choose(null)}
      clearLabel={t('filter.clear')}
    />
  );
}
