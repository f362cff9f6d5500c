import { Table, type TableProps } from 'antd';
import { useEffect, useRef, type HTMLAttributes, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';

type DataTableProps<T> = TableProps<T> & { readonly label: string; readonly empty?: ReactNode; readonly numbered?: boolean };

/**
 * A table that scrolls inside itself when it is too wide, by touch and by keyboard, and says what it holds. On a phone each row
 * is a small card instead: the first cell as its head (the second, where the first is a mere number: `numbered`), every other with
 * the name of its column before it.
 */
export function DataTable<T extends object>({ label, empty, columns, numbered = false, ...table }: DataTableProps<T>) {
  const { t } = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // antd gives the scrolling element no way to be reached by keyboard.
    const scrolling = frame.current?.querySelector<HTMLElement>('.ant-table-content');
    scrolling?.setAttribute('tabindex', '0');
    scrolling?.setAttribute('role', 'region');
    scrolling?.setAttribute('aria-label', label);
  });
  return (
    <div ref={frame} className={numbered ? 'data-table numbered' : 'data-table'}>
      <Table<T>
        size="middle"
        scroll={{ x: 'max-content' }}
        showSorterTooltip={false}
        locale={{ emptyText: <span className="state-box">{empty ?? t('common:nothingFound')}</span> }}
        columns={named(columns)}
        {...table}
        pagination={table.pagination === false ? false : { defaultPageSize: 20, showSizeChanger: false, hideOnSinglePage: true, ...(table.pagination ?? {}) }}
      />
    </div>
  );
}

/** Cells carry the title of their column, which the cards of a phone show. */
function named<T>(columns: TableProps<T>['columns']): NonNullable<TableProps<T>['columns']> {
  return (columns ?? []).map((column) => ({ ...column, onCell: () => ({ 'data-label': typeof column.title === 'string' ? column.title : '' }) as HTMLAttributes<HTMLElement> }));
}
