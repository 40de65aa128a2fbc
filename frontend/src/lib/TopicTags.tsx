import { Link } from '@tanstack/react-router';
import type { TopicRef } from '@/api/types';
import { Tag } from '@/ui/Badge';
import { Row } from '@/ui/Layout';
import { wordingOf } from './labels/topics';

/** What something is about: each topic leads to all that has to do with it. */
export function TopicTags({ topics }: { topics: readonly TopicRef[] }) {
  return (
    <Row gap="small">
      {topics.map(({ id, prefLabel }) => (
        <Tag key={id}>
          <Link to="/sujets/$topicId" params={{ topicId: id }}>
            {wordingOf(prefLabel)}
          </Link>
        </Tag>
      ))}
    </Row>
  );
}
