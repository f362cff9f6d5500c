import { useQuery } from '@tanstack/react-query';
import { Button, Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { QUALITY_NAMES, readQuality, type QualityItem, type QualityName, type QualityShare } from '../../api/quality.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Page, Panel } from '../../parts/page.js';
import { PlatformName } from '../../parts/platform-name.js';
import { useSchoolNames } from '../../parts/school-names.js';
import { Shown } from '../../parts/states.js';
import { homeScope, mayEnter } from '../../session/areas.js';
import { usePerson } from '../../session/session-provider.js';
import { FailingSheet, type FailingAsked } from './failing-sheet.js';
import { RequiredGroups } from './required-groups.js';

const REFRESH_MS = 15_000;

/** Đúng, đủ, sạch, sống: by kind and by platform, schools worst first, and the records that fail. */
export function QualityPage() {
  const { t, code, format } = useTexts();
  const person = usePerson();
  const { province } = useProvince();
  const scope = homeScope(person, province);
  const [kind, setKind] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<FailingAsked | null>(null);
  const ask = (by: 'kind' | 'platform' | 'school') => ({ queryKey: ['quality', scope, by, by === 'kind' ? null : kind], queryFn: ({ signal }: { signal: AbortSignal }) => readQuality({ scope, by, ...(by !== 'kind' && kind !== undefined && { kind }) }, signal), refetchInterval: REFRESH_MS });
  const byKind = useQuery(ask('kind'));
  const byPlatform = useQuery(ask('platform'));
  const bySchool = useQuery(ask('school'));
  const mayOpen = mayEnter(person, 'learners');
  const kinds = (byKind.data?.items ?? []).map((item) => item.kind ?? '');
  const kindColumns = useColumns(t('common:kind'), (item) => code('kinds', item.kind ?? ''), mayOpen ? (item, quality) => setAsked({ scope, kind: item.kind ?? '', quality }) : null);
  const platformColumns = useColumns(t('common:platform'), (item) => <PlatformName id={item.platformId ?? ''} short />, null);
  return (
    <Page title={t('quality:title')} lead={t('quality:lead')}>
      <Panel title={t('quality:byKind')} note={byKind.data === undefined ? undefined : t('quality:asOf', { day: format.date(byKind.data.day) })}>
        <Shown of={byKind} rows={6}>
          {(data) => <DataTable<QualityItem> label={t('quality:byKind')} rowKey={(item) => item.kind ?? ''} columns={kindColumns} dataSource={[...data.items]} empty={t('quality:none')} pagination={false} />}
        </Shown>
      </Panel>
      {person.role === 'department' || person.role === 'admin' ? <RequiredGroups province={province} required={byKind.data?.requiredGroups ?? []} /> : null}
      <Panel
        title={t('quality:bySchool')}
        tools={<Select allowClear aria-label={t('common:kind')} placeholder={t('quality:allKinds')} value={kind} onChange={setKind} style={{ minWidth: 180 }} options={kinds.map((each) => ({ value: each, label: code('kinds', each) }))} />}
      >
        <Shown of={bySchool} rows={6}>
          {(data) => <Schools items={data.items} kind={kind} onAsk={mayOpen ? setAsked : null} />}
        </Shown>
      </Panel>
      <Panel title={t('quality:byPlatform')}>
        <Shown of={byPlatform} rows={4}>
          {(data) => <DataTable<QualityItem> label={t('quality:byPlatform')} rowKey={(item) => item.platformId ?? ''} columns={platformColumns} dataSource={data.items.filter((item) => item.platformId !== null)} empty={t('quality:none')} pagination={false} />}
        </Shown>
      </Panel>
      <FailingSheet asked={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}

const SCHOOLS_SHOWN = 10;

function Schools({ items, kind, onAsk }: { readonly items: readonly QualityItem[]; readonly kind: string | undefined; readonly onAsk: ((asked: FailingAsked) => void) | null }) {
  const { t } = useTexts();
  const [shown, setShown] = useState(SCHOOLS_SHOWN);
  const rows = items.filter((item) => item.schoolId !== null);
  const visible = rows.slice(0, shown);
  const nameOf = useSchoolNames(visible.map((item) => item.schoolId ?? ''));
  const columns = useColumns(t('quality:school'), (item) => <div className="cell-text">{nameOf(item.schoolId ?? '')}</div>, onAsk === null || kind === undefined ? null : (item, quality) => onAsk({ scope: `school:${item.schoolId ?? ''}`, kind, quality }));
  return (
    <>
      <DataTable<QualityItem> label={t('quality:bySchool')} rowKey={(item) => item.schoolId ?? ''} columns={columns} dataSource={visible} empty={t('quality:none')} pagination={false} />
      {rows.length > shown ? (
        <Button style={{ marginTop: 12 }} onClick={() => setShown(shown + SCHOOLS_SHOWN)}>
          {t('common:more')}
        </Button>
      ) : null}
    </>
  );
}

function useColumns(title: string, name: (item: QualityItem) => React.ReactNode, onAsk: ((item: QualityItem, quality: QualityName) => void) | null): TableColumnType<QualityItem>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      { title, key: 'name', render: (_, item) => name(item) },
      ...QUALITY_NAMES.map((quality): TableColumnType<QualityItem> => ({
        title: t(`quality:names:${quality}`),
        key: quality,
        render: (_, item) => <ShareCell share={item[quality]} label={t(`quality:names:${quality}`)} onAsk={onAsk === null ? null : () => onAsk(item, quality)} />,
      })),
    ],
    [title, name, onAsk, t],
  );
}

function ShareCell({ share, label, onAsk }: { readonly share: QualityShare | null; readonly label: string; readonly onAsk: (() => void) | null }) {
  const { t, format } = useTexts();
  if (share === null || share.value === null) return <>–</>;
  const failing = share.denominator - share.numerator;
  return (
    <div style={{ minWidth: 96 }}>
      {format.share(share.value)}
      <progress value={share.numerator} max={share.denominator} aria-label={label} style={{ display: 'block', width: '100%' }} />
      {failing === 0 ? null : onAsk === null ? (
        <span style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{t('quality:failing', { count: format.number(failing) })}</span>
      ) : (
        <button type="button" className="linkish" style={{ fontSize: 13 }} aria-label={`${label}: ${t('quality:failing', { count: format.number(failing) })}`} onClick={onAsk}>
          {t('quality:failing', { count: format.number(failing) })}
        </button>
      )}
    </div>
  );
}
