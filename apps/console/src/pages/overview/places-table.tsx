import { type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { matches } from '../../parts/listing.js';
import { PLACE_FIGURES, type PlaceRow } from './place-rows.js';
import type { ScopeAddress } from './scope-address.js';
import { SearchBox } from '../../parts/search-box.js';

/** Places with their figures; each name leads one step down. */
export function PlacesTable({ places, address, label, schools }: { readonly places: readonly PlaceRow[]; readonly address: ScopeAddress; readonly label: string; readonly schools: boolean }) {
  const { t, pick, format } = useTexts();
  const [question, setQuestion] = useState('');
  const shown = useMemo(() => places.filter((each) => matches(question, [each.name.vi, each.name.en, each.code])), [places, question]);
  const columns = useMemo<TableColumnType<PlaceRow>[]>(
    () => [
      {
        title: t('common:name'),
        key: 'name',
        sorter: (a, b) => format.compare(pick(a.name), pick(b.name)),
        render: (_, place) =>
          place.scope.endsWith('unassigned') ? (
            <i>{t('overview:unassigned')}</i>
          ) : (
            <Link className="linkish" to={address.toScope(place.scope, place.scope.startsWith('school:') ? address.scope : undefined)}>
              {pick(place.name)}
            </Link>
          ),
      },
      ...PLACE_FIGURES.filter((figure) => figure !== (schools ? 'schools' : 'staff')).map((figure): TableColumnType<PlaceRow> => ({
        title: t(`figures:${figure}`),
        key: figure,
        align: 'right',
        sorter: (a, b) => (a.values[figure] ?? -1) - (b.values[figure] ?? -1),
        sortDirections: ['descend', 'ascend'],
        // Places that have something come first; most have nothing while a province is being connected.
        ...(figure === 'learners' ? { defaultSortOrder: 'descend' as const } : {}),
        render: (_, place) => {
          const value = place.values[figure];
          if (value === null) return <span title={t('common:noData')} aria-label={t('common:noData')} role="img">–</span>;
          return figure === 'attendance.rate' ? format.share(value, 1) : format.number(value);
        },
      })),
    ],
    [t, pick, format, address, schools],
  );
  return (
    <>
      <SearchBox label={t(schools ? 'roster:searchSchool' : 'overview:searchPlace')} onChange={setQuestion} style={{ maxWidth: 320, marginBottom: 12 }} />
      <DataTable<PlaceRow> label={label} rowKey="scope" columns={columns} dataSource={shown} empty={places.length === 0 ? t('common:noData') : undefined} pagination={{ defaultPageSize: 10 }} />
    </>
  );
}
