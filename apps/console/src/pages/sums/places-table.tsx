import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import type { Page } from '../../api/page.js';
import type { SumPlace } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { PlaceName, placeKey } from './place-name.js';
import type { SumArea } from './sum-area.js';

interface PlacesTableProps<T> {
  readonly of: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  readonly area: SumArea;
  /** Columns after the one that names the place. */
  readonly columns: readonly TableColumnType<T>[];
  readonly note?: string;
}

/** A sum by commune or by school. */
export function PlacesTable<T extends SumPlace>({ of, area, columns, note }: PlacesTableProps<T>) {
  const { t } = useTexts();
  const title = t(`sums:rows:${area.by === 'school' ? 'school' : 'commune'}`);
  const all = useMemo<TableColumnType<T>[]>(() => [{ title: area.by === 'school' ? t('sums:schoolOrUnit') : t('common:commune'), key: 'place', render: (_, each) => <PlaceName place={each} /> }, ...columns], [area.by, columns, t]);
  return (
    <Panel title={title} note={note}>
      <Shown of={of} rows={6}>
        {(data) => (
          <>
            <DataTable<T> label={title} rowKey={placeKey} columns={all} dataSource={data.pages.flatMap((page) => page.items)} empty={t('sums:none')} />
            <MoreButton of={of} />
          </>
        )}
      </Shown>
    </Panel>
  );
}

/** Wide enough for a number; a longer heading breaks into lines. */
export const NUMBER_WIDTH = 84;

/** A column of whole numbers. */
export function useNumberColumn<T>() {
  const { format } = useTexts();
  return useMemo(
    () =>
      (title: string, key: string, value: (each: T) => number | null): TableColumnType<T> => ({
        title,
        key,
        align: 'right',
        width: NUMBER_WIDTH,
        render: (_, each) => {
          const n = value(each);
          return n === null ? '–' : format.number(n);
        },
      }),
    [format],
  );
}
