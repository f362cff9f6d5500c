import { Button } from 'antd';
import { useTexts } from '../i18n/use-texts.js';

/** A list that comes page by page, as `useInfiniteQuery` gives it. */
export interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** Fetches the next page of a list; not there after the last one. */
export function MoreButton({ of: list }: { readonly of: Paged }) {
  const { t } = useTexts();
  if (!list.hasNextPage) return null;
  return (
    <Button style={{ marginTop: 12 }} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
      {t('common:more')}
    </Button>
  );
}
