import { Button, Checkbox, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { WaitingCause, WaitingFilter, WaitingRecord } from '../../api/steward.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { vi } from '../../i18n/vi/index.js';
import { Page, Panel } from '../../parts/page.js';
import { CausesPanel } from './causes-panel.js';
import { DecideModal, type Decided } from './decide-modal.js';
import { WaitingList } from './waiting-list.js';
import { WaitingSheet } from './waiting-sheet.js';

/** Records that wait for a decision or for another record: by cause, and one by one. */
export function WaitingPage() {
  const { t, code } = useTexts();
  const { province } = useProvince();
  const [outcome, setOutcome] = useState<'held' | 'parked' | undefined>(undefined);
  const [kind, setKind] = useState<string | undefined>(undefined);
  const [overdue, setOverdue] = useState(false);
  const [cause, setCause] = useState<WaitingCause | null>(null);
  const [open, setOpen] = useState<WaitingRecord | null>(null);
  const [deciding, setDeciding] = useState<Decided | null>(null);
  const filter = useMemo<WaitingFilter>(() => ({ provinceCode: province, outcome, kind, ...(overdue && { overdue: true }) }), [province, outcome, kind, overdue]);
  const shown = useMemo<WaitingFilter>(() => (cause === null ? filter : { ...filter, outcome: cause.outcome, cause: cause.cause, path: cause.path === '' ? undefined : cause.path, kind: cause.kind, platformId: cause.platformId }), [filter, cause]);
  const decideCause = useCallback((one: WaitingCause) => setDeciding({ cause: one }), []);
  const decideRecord = useCallback((one: WaitingRecord) => setDeciding({ one }), []);
  const tools = (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' }}>
      <Select
        allowClear
        aria-label={t('waiting:outcomeFilter')}
        placeholder={t('waiting:outcomeFilter')}
        value={outcome}
        onChange={(next) => {
          setOutcome(next);
          setCause(null);
        }}
        style={{ minWidth: 170 }}
        options={(['held', 'parked'] as const).map((each) => ({ value: each, label: t(`waiting:outcome:${each}`) }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('common:kind')}
        placeholder={t('common:kind')}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setCause(null);
        }}
        style={{ minWidth: 170 }}
        options={Object.keys(vi.kinds).map((each) => ({ value: each, label: code('kinds', each) }))}
      />
      <Checkbox checked={overdue} onChange={(event) => setOverdue(event.target.checked)}>
        {t('waiting:onlyOverdue')}
      </Checkbox>
    </span>
  );
  return (
    <Page title={t('waiting:title')} lead={t('waiting:lead')} tools={tools}>
      <CausesPanel filter={filter} onShow={setCause} onDecide={decideCause} />
      <Panel
        title={t('waiting:records')}
        tools={
          cause === null ? null : (
            <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
              <span className="cell-text">{t('waiting:shownCause', { cause: code('problems', cause.cause) })}</span>
              <Button size="small" onClick={() => setCause(null)}>
                {t('waiting:showAll')}
              </Button>
            </span>
          )
        }
      >
        <WaitingList filter={shown} onOpen={setOpen} onDecide={decideRecord} />
      </Panel>
      <WaitingSheet
        record={open}
        onClose={() => setOpen(null)}
        onDecide={(one) => {
          setOpen(null);
          setDeciding({ one });
        }}
      />
      {deciding === null ? null : <DecideModal on={deciding} onClose={() => setDeciding(null)} />}
    </Page>
  );
}
