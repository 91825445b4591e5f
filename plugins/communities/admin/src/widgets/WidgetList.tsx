import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

interface Item {
  to: string;
  name: string;
  detail: string;
  aside: string;
}

export function WidgetList({ items }: { items: Item[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch">
      {items.map(({ to, name, detail, aside }) => (
        <Box tag="li" key={to} paddingTop={2} paddingBottom={2}>
          <Flex justifyContent="space-between" gap={4}>
            <Link tag={RouterLink} to={to}>
              {name}
            </Link>
            <Typography variant="pi" textColor="neutral600" shrink={0}>
              {aside}
            </Typography>
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {detail}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
