import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { readReview, type ReviewItem } from '../../api/identities.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { MoreButton } from '../../parts/more-button.js';
import { Panel } from '../../parts/page.js';
import { Empty, Shown } from '../../parts/states.js';
import { ReviewCard } from './review-card.js';

const REASONS = ['same-name-birth', 'loose-name-birth', 'swapped-day-month', 'number-mistyped', 'birth-date-mistyped', 'name-changed', 'number-without-proof', 'same-number', 'identity-conflict', 'agreement-gone'] as const;
const AGES = ['1', '7', '30'] as const;

/** What waits for a decision, longest waiting first. */
export function ReviewTab() {
  const { t, code, format } = useTexts();
  const { province } = useProvince();
  const [kind, setKind] = useState<string | undefined>(undefined);
  const [reason, setReason] = useState<string | undefined>(undefined);
  const [age, setAge] = useState<string | undefined>(undefined);
  const [school, setSchool] = useState('');
  const list = useInfiniteQuery({
    queryKey: ['identities', 'review', province, kind, reason, age, school],
    queryFn: ({ pageParam, signal }) => readReview({ kind, reason, minAgeDays: age, school: school === '' ? undefined : school, province, limit: 10, ...(pageParam !== null && { cursor: pageParam }) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    placeholderData: keepPreviousData,
    // People's data are not kept beyond the page.
    gcTime: 0,
  });
  return (
    <Panel>
      <div className="filters">
        <Select allowClear aria-label={t('common:kind')} placeholder={t('common:kind')} value={kind} onChange={setKind} options={['learner', 'staff'].map((each) => ({ value: each, label: code('kinds', each) }))} />
        <Select allowClear aria-label={t('identities:anyReason')} placeholder={t('identities:anyReason')} value={reason} onChange={setReason} popupMatchSelectWidth={false} options={REASONS.map((each) => ({ value: each, label: code('identityReasons', each) }))} />
        <Select allowClear aria-label={t('identities:minAge')} placeholder={t('identities:minAge')} value={age} onChange={setAge} options={AGES.map((each) => ({ value: each, label: t('identities:days', { count: each }) }))} />
        <Input.Search allowClear aria-label={t('identities:school')} placeholder={t('identities:school')} maxLength={64} onSearch={(text) => setSchool(text.trim())} />
      </div>
      <Shown of={list} rows={8}>
        {(data) => {
          const items: readonly ReviewItem[] = data.pages.flatMap((page) => page.items);
          const waiting = data.pages[0]?.waiting;
          return (
            <>
              {waiting === undefined ? null : (
                <p className="panel-note" role="status">
                  {t('identities:waiting', { likeness: format.number(waiting.likeness), contradiction: format.number(waiting.contradiction), gone: format.number(waiting['agreement-gone']) })}
                </p>
              )}
              {items.length === 0 ? <Empty>{t('identities:empty')}</Empty> : items.map((item) => <ReviewCard key={item.id} item={item} />)}
              <MoreButton of={list} />
            </>
          );
        }}
      </Shown>
    </Panel>
  );
}
