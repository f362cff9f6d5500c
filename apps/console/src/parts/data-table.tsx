import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';

type DataTableProps<T> = TableProps<T> & { readonly label: string; readonly empty?: ReactNode };

/** A table that scrolls inside itself when the screen is narrow, and says what it holds. */
export function DataTable<T extends object>({ label, empty, ...table }: DataTableProps<T>) {
  const { t } = useTexts();
  return (
    <div role="region" aria-label={label} tabIndex={-1}>
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
