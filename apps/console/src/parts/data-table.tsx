import { Table, type TableProps } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';

type DataTableProps<T> = TableProps<T> & { readonly label: string; readonly empty?: ReactNode };

/** A table that scrolls inside itself when the screen is narrow, by touch and by keyboard, and says what it holds. */
export function DataTable<T extends object>({ label, empty, ...table }: DataTableProps<T>) {
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
    <div ref={frame}>
      <Table<T>
        size="middle"
        scroll={{ x: 'max-content' }}
        showSorterTooltip={false}
        locale={{ emptyText: <span className="state-box">{empty ?? t('common:nothingFound')}</span> }}
        {...table}
        pagination={table.pagination === false ? false : { defaultPageSize: 20, showSizeChanger: false, hideOnSinglePage: true, ...(table.pagination ?? {}) }}
      />
    </div>
  );
}
