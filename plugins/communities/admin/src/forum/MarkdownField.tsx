import { useRef } from 'react';
import { Field, Flex, IconButton, IconButtonGroup, Textarea } from '@strapi/design-system';
import { Bold, BulletList, Italic, Link, Quotes } from '@strapi/icons';
import { useText } from '../intl';
import { MARKS, marked, type Mark } from './markdown';

const ICONS: Record<Mark, typeof Bold> = { bold: Bold, italic: Italic, link: Link, list: BulletList, quote: Quotes };

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  error?: string | undefined;
  /** Characters. */
  max?: number;
  required?: boolean;
}

/** A text in Markdown, with buttons for those who do not know Markdown. */
export function MarkdownField({ label, value, onChange, error, max = 32_000, required = true }: Props) {
  const { t } = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const apply = (mark: Mark) => {
    const field = area.current;
    if (!field) return;
    const next = marked(mark, value, field.selectionStart, field.selectionEnd);
    onChange(next.text);
    // The selection can only be set once React has put the new text into the field.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(next.start, next.end);
    });
  };
  return (
    <Field.Root required={required} error={error} hint={t('forum.markdown.hint')}>
      <Flex position="relative" justifyContent="space-between" alignItems="flex-end" gap={2} wrap="wrap">
        <Field.Label>{label}</Field.Label>
        <IconButtonGroup>
          {MARKS.map((mark) => {
            const Icon = ICONS[mark];
            return (
              <IconButton
                key={mark}
                type="button"
                size="S"
                label={t(`forum.markdown.${mark}`)}
                onClick={() => apply(mark)}
              >
                <Icon />
              </IconButton>
            );
          })}
        </IconButtonGroup>
      </Flex>
      <Textarea ref={area} value={value} rows={8} maxLength={max} onChange={(event) => onChange(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
