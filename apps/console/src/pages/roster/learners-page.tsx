import { useMutation } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Form, Input, type TableColumnType } from 'antd';
import type { Dayjs } from 'dayjs';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { searchLearners, type Learner } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Page, Panel } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useSchoolNames } from '../../parts/school-names.js';
import { usePerson } from '../../session/session-provider.js';
import { PopulationMatch } from './population-match.js';

interface Fields {
  readonly name?: string;
  readonly number?: string;
  readonly birthDate?: Dayjs | null;
  readonly reason: string;
}

/** Looking for a learner: what is asked travels in the body, the reason goes to the audit trail. Nothing is kept in the address or the browser. */
export function LearnersPage() {
  const { t } = useTexts();
  const [form] = Form.useForm<Fields>();
  const search = useMutation({
    gcTime: 0,
    mutationFn: (fields: Fields) =>
      searchLearners({
        reason: fields.reason.trim(),
        ...(fields.name?.trim() ? { name: fields.name.trim() } : {}),
        ...(fields.number?.trim() ? { number: fields.number.trim() } : {}),
        ...(fields.birthDate ? { birthDate: fields.birthDate.format('YYYY-MM-DD') } : {}),
      }),
  });
  return (
    <Page title={t('roster:learnersTitle')} lead={t('roster:learnersLead')}>
      <Panel>
        <Form<Fields> form={form} layout="vertical" onFinish={(fields) => search.mutate(fields)} requiredMark autoComplete="off">
          <div className="form-grid">
            <Form.Item
              name="name"
              label={t('roster:fullName')}
              extra={t('roster:fullNameHelp')}
              dependencies={['number', 'birthDate']}
              rules={[{ validator: () => (form.getFieldValue('name') || form.getFieldValue('number') || form.getFieldValue('birthDate') ? Promise.resolve() : Promise.reject(new TypeError(t('roster:needOne')))) }]}
            >
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="number" label={t('roster:number')}>
              <Input maxLength={20} inputMode="numeric" />
            </Form.Item>
            <Form.Item name="birthDate" label={t('roster:birthDate')}>
              <DatePicker format="DD/MM/YYYY" placeholder={t('common:datePlaceholder')} style={{ width: '100%' }} />
            </Form.Item>
          </div>
          <Form.Item name="reason" label={t('roster:reason')} extra={t('roster:reasonHelp')} rules={[{ required: true, min: 10, whitespace: true, message: t('roster:reasonShort') }]}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={search.isPending}>
            {t('roster:search')}
          </Button>
        </Form>
      </Panel>
      {search.isError ? <ProblemNotice error={search.error} /> : null}
      {search.data === undefined ? null : <Found reason={search.variables.reason.trim()} learners={search.data.items} more={Boolean(search.data.next)} />}
    </Page>
  );
}

function Found({ reason, learners, more }: { readonly reason: string; readonly learners: readonly Learner[]; readonly more: boolean }) {
  const { t, code, format } = useTexts();
  const { role } = usePerson();
  const schoolName = useSchoolNames(learners.flatMap((each) => each.schoolCode ?? []));
  const columns = useMemo<TableColumnType<Learner>[]>(
    () => [
      { title: t('roster:fullName'), key: 'name', render: (_, each) => each.fullName },
      { title: t('roster:birthDate'), key: 'birth', render: (_, each) => (each.birthDate ? (each.birthDate.length === 10 ? format.date(each.birthDate) : each.birthDate) : '–') },
      { title: t('roster:sex'), key: 'sex', render: (_, each) => code('codes:sex', each.sex) || '–' },
      { title: t('common:school'), key: 'school', render: (_, each) => (each.schoolCode === undefined ? '–' : <Link className="linkish" to={`/schools/${encodeURIComponent(each.schoolCode)}`}>{schoolName(each.schoolCode)}</Link>) },
      { title: t('roster:ministryCode'), key: 'ministry', render: (_, each) => <span className="mono">{each.ministryCode ?? '–'}</span> },
      { title: t('roster:personalNumber'), key: 'personal', render: (_, each) => <span className="mono">{each.personalNumber ?? '–'}</span> },
      ...(role === 'commune' ? [] : [{ title: t('exchange:matches'), key: 'match', render: (_: unknown, each: Learner) => <PopulationMatch hubId={each.hubId} reason={reason} /> }]),
    ],
    [t, code, format, schoolName, role, reason],
  );
  return (
    <Panel>
      <Alert type={more ? 'warning' : 'success'} showIcon role="status" title={t(more ? 'roster:foundMany' : 'roster:found', { count: format.number(learners.length) })} style={{ marginBottom: 12 }} />
      <DataTable<Learner> label={t('roster:learnersTitle')} rowKey="hubId" columns={columns} dataSource={[...learners]} />
    </Panel>
  );
}
