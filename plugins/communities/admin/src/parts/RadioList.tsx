import { useId } from 'react';
import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';

export interface RadioOption<V extends string> {
  value: V;
  label: string;
  /** What it means, or why it cannot be chosen. */
  hint?: string;
  disabled?: boolean;
}

interface Props<V extends string> {
  label: string;
  options: RadioOption<V>[];
  value: V;
  onChange(value: V): void;
}

/** One of a few, all in sight with what they mean. */
export function RadioList<V extends string>({ label, options, value, onChange }: Props<V>) {
  const id = useId();
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold" id={id}>
        {label}
      </Typography>
      <Box paddingTop={2}>
        {/* A field of its own, or the group would take the label of a field around it. */}
        <Field.Root>
          <Radio.Group aria-labelledby={id} value={value} onValueChange={(chosen) => onChange(chosen as V)}>
            <Flex direction="column" alignItems="flex-start" gap={3}>
              {options.map((option) => (
                <Box key={option.value}>
                  <Radio.Item
                    value={option.value}
                    disabled={option.disabled ?? false}
                    aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
                  >
                    {option.label}
                  </Radio.Item>
                  {option.hint && (
                    <Typography
                      tag="p"
                      id={`${id}-${option.value}`}
                      variant="pi"
                      textColor="neutral600"
                      paddingLeft={7}
                      paddingTop={1}
                    >
                      {option.hint}
                    </Typography>
                  )}
                </Box>
              ))}
            </Flex>
          </Radio.Group>
        </Field.Root>
      </Box>
    </Box>
  );
}
