import { UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select, Upload, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { importCivilServants, readStaffDifferences, type ComparedSide, type StaffDifference } from '../../api/exchange.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Shown } from '../../parts/states.js';
import { StateTag } from '../../parts/state-tag.js';
import { usePerson } from '../../session/session-provider.js';
import { MarkDifference } from './mark-difference.js';

const STATES = ['open', 'seen', 'resolved'] as const;
const TONES = { open: 'bad', seen: 'busy', resolved: 'good' } as const;

/** Staff whom the civil-servant system holds differently, person by person; each can be marked as seen. Nothing is overwritten. */
export function CivilServantsTab() {
  const texts = useTexts();
  const { t, code, format } = texts;
  const { province } = useProvince();
  const { role } = usePerson();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const [marking, setMarking] = useState<StaffDifference | null>(null);
  const differences = useInfiniteQuery({
    queryKey: ['staff-differences', province, state],
    queryFn: ({ pageParam, signal }) => readStaffDifferences(province, state, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  const take = useMutation({
    mutationFn: async (file: File) => importCivilServants(province, await file.text()),
    onSuccess: ({ people, differences: found }) => {
      void queries.invalidateQueries({ queryKey: ['staff-differences'] });
      void message.success(t('exchange:imported', { people: format.number(people), differences: format.number(found) }));
    },
  });
  const mayChange = role === 'department' || role === 'admin';
  const columns = useMemo<TableColumnType<StaffDifference>[]>(() => {
    const side = (one: ComparedSide | null) =>
      one === null ? (
        t('exchange:notThere')
      ) : (
        <div className="cell-text narrow">
          {one.birthDate === null ? null : <div>{one.birthDate.length === 10 ? format.date(one.birthDate) : one.birthDate}</div>}
          <div>{code('codes:staffStatus', one.status) || t('common:unknown')}</div>
          <div className="mono">{one.workplace ?? '–'}</div>
        </div>
      );
    return [
      { title: t('exchange:person'), key: 'name', render: (_, each) => <div className="cell-text narrow">{each.here !== null && each.there !== null && each.here.fullName !== each.there.fullName ? `${each.here.fullName} / ${each.there.fullName}` : (each.here ?? each.there)?.fullName}</div> },
      { title: t('exchange:difference'), key: 'sort', render: (_, each) => <div className="cell-text narrow">{each.sort === 'differs' ? each.fields.map((field) => t(`exchange:fields:${field as 'name'}`)).join(', ') : code('exchange:sorts', each.sort)}</div> },
      { title: t('exchange:here'), key: 'here', render: (_, each) => side(each.here) },
      { title: t('exchange:there'), key: 'there', render: (_, each) => side(each.there) },
      {
        title: t('common:status'),
        key: 'state',
        render: (_, each) => (
          <div className="cell-text narrow">
            <StateTag tone={TONES[each.state]}>{t(`exchange:differenceStates:${each.state}`)}</StateTag>
            {each.remark === null ? null : <div>{each.remark}</div>}
          </div>
        ),
      },
      ...(mayChange ? [{ title: t('common:actions'), key: 'actions', render: (_: unknown, each: StaffDifference) => (each.state === 'resolved' ? null : <Button size="small" onClick={() => setMarking(each)}>{t(each.state === 'open' ? 'exchange:markSeen' : 'exchange:markOpen')}</Button>) }] : []),
    ];
  }, [t, code, format, mayChange]);
  return (
    <Panel
      title={t('exchange:tabs:civil-servants')}
      note={t('exchange:civilNote')}
      tools={
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          <Select aria-label={t('common:status')} value={state} onChange={setState} style={{ minWidth: 150 }} options={STATES.map((value) => ({ value, label: t(`exchange:differenceStates:${value}`) }))} />
          {mayChange ? (
            <Upload accept=".csv,text/csv" showUploadList={false} beforeUpload={(file) => (take.mutate(file), false)}>
              <Button icon={<UploadOutlined />} loading={take.isPending}>
                {t('exchange:import')}
              </Button>
            </Upload>
          ) : null}
        </div>
      }
    >
      {take.isError ? <ProblemNotice error={take.error} /> : null}
      <Shown of={differences} rows={6}>
        {(data) => <DataTable<StaffDifference> label={t('exchange:tabs:civil-servants')} rowKey="id" columns={columns} dataSource={data.pages.flatMap((page) => page.items)} empty={t('exchange:noDifference')} />}
      </Shown>
      {differences.hasNextPage ? (
        <Button onClick={() => void differences.fetchNextPage()} loading={differences.isFetchingNextPage}>
          {t('exchange:more')}
        </Button>
      ) : null}
      {marking === null ? null : <MarkDifference difference={marking} onClose={() => setMarking(null)} />}
    </Panel>
  );
}
