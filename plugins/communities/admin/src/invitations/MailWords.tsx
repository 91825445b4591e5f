import { Box } from '@strapi/design-system';
import { useText } from '../intl';
import { languageChoices } from '../languages';
import { Choice } from '../parts/Choice';
import { TextInput } from '../parts/TextInput';

const LANGUAGES = ['en', 'fr', 'es', 'pt'];

interface Words {
  message: string;
  language: string;
}

/** What an invitation says besides the name of the community. The mails are in one of the plugin's languages. */
export function MailWords({ message, language, onChange }: Words & { onChange(words: Words): void }) {
  const { t, languageName } = useText();
  const own = language.slice(0, 2);
  return (
    <>
      <TextInput
        name="message"
        label={t('optional', { label: t('invite.message') })}
        hint={t('invite.message.hint')}
        value={message}
        onChange={(value) => onChange({ message: value, language })}
        max={2000}
        rows={4}
      />
      <Box maxWidth="32rem">
        <Choice
          label={t('invite.language')}
          options={languageChoices(languageName).filter(({ value }) => LANGUAGES.includes(value))}
          value={LANGUAGES.includes(own) ? own : 'en'}
          onChange={(value) => onChange({ message, language: value })}
        />
      </Box>
    </>
  );
}
