import { Badge, Box, Flex } from '@strapi/design-system';

const COLOURS = { good: 'success600', bad: 'danger600', waiting: 'warning600', off: 'neutral400' } as const;
export type Mood = keyof typeof COLOURS;

/** How something is, in a word; the colour of the dot only repeats it. */
export function Dot({ mood, children }: { mood: Mood; children: string }) {
  return (
    <Badge backgroundColor="neutral150" textColor="neutral800">
      <Flex tag="span" gap={1}>
        <Box tag="span" background={COLOURS[mood]} width="0.8rem" height="0.8rem" borderRadius="50%" />
        {children}
      </Flex>
    </Badge>
  );
}
