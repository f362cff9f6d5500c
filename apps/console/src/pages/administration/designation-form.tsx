import { HubProblem } from '@lienthong/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { createDesignation, readDesignations, readPlatforms, type Designation } from '../../api/registry.js';
import { today } from '../../i18n/formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { vi } from '../../i18n/vi/index.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { usePlatformNames } from '../../parts/platform-names.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { overlapping } from './overlapping.js';
import { schoolCodesRule } from './school-codes.js';

interface Fields {
  readonly platformId: string;
  readonly kinds: readonly string[];
  readonly reach: 'all' | 'some';
  readonly schoolCodes?: readonly string[];
  readonly from: Dayjs;
  readonly to?: Dayjs | null;
  readonly decision: string;
}

/** Names a platform as the source of kinds for schools; an overlap with an earlier one is said in plain words. */
export function DesignationForm({ province, onClose }: { readonly province: string; readonly onClose: () => void }) {
  const { t, code, pick, format } = useTexts();
  const { message } = App.useApp();
  const placeProblems = useFieldProblems();
  const platformName = usePlatformNames();
  const [left, setLeft] = useState<unknown>(null);
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const reach = Form.useWatch('reach', form);
  const from = Form.useWatch('from', form);
  const platforms = useQuery({ queryKey: ['platforms'], queryFn: ({ signal }) => readPlatforms(signal) });
  const usable = (platforms.data ?? []).filter((each) => each.provinceCode === null || each.provinceCode === province);
  const create = useMutation({
    mutationFn: (fields: Fields) => {
      const { schoolCodes, ...rest } = askedBy(fields, province);
      return createDesignation({ ...rest, ...(schoolCodes === null ? { all: true } : { schoolCodes }), ...(fields.to ? { to: fields.to.format('YYYY-MM-DD') } : {}), decision: fields.decision.trim() });
    },
    onMutate: () => setLeft(null),
    onError: (error, fields) => {
      if (!isOverlap(error)) return setLeft(placeProblems(form, error) ? null : error);
      setLeft(error);
      void nameOverlaps(fields);
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['designations'] });
      void message.success(t('admin:designations:created'));
      onClose();
    },
  });
  /** Which earlier ones stand in the way is said beside the kinds, by name and time. */
  const nameOverlaps = async (fields: Fields) => {
    const standing = await queries.fetchQuery({ queryKey: ['designations'], queryFn: ({ signal }) => readDesignations(signal) });
    const errors = overlapping(standing, { ...askedBy(fields, province), to: fields.to?.format('YYYY-MM-DD') ?? null }).map(({ designation, kinds }) =>
      t('admin:designations:overlapWith', { kinds: kinds.map((kind) => code('kinds', kind)).join(', '), platform: platformName(designation.platformId), time: periodOf(designation) }),
    );
    form.setFields([{ name: 'kinds', errors }]);
    form.focusField('kinds');
  };
  const periodOf = ({ from, to }: Designation) => t(to === null ? 'admin:designations:since' : 'admin:designations:between', { from: format.date(from), to: to === null ? '' : format.date(to) });
  const required = { required: true, message: t('admin:required') };
  return (
    <Modal open title={t('admin:designations:createTitle')} okText={t('admin:designations:create')} cancelText={t('common:cancel')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={create.isPending}>
      <Form<Fields> form={form} layout="vertical" initialValues={{ reach: 'all', from: dayjs(today()) }} onFinish={(fields) => create.mutate(fields)}>
        <Form.Item name="platformId" label={t('common:platform')} rules={[required]}>
          <Select showSearch={{ optionFilterProp: 'label' }} loading={platforms.isPending} options={usable.map((each) => ({ value: each.id, label: `${pick(each.name)} (${each.id})` }))} />
        </Form.Item>
        <Form.Item name="kinds" label={t('common:kind')} rules={[required]}>
          <Select mode="multiple" optionFilterProp="label" options={Object.keys(vi.kinds).map((each) => ({ value: each, label: code('kinds', each) }))} />
        </Form.Item>
        <Form.Item name="reach" label={t('admin:designations:schools')}>
          <Radio.Group
            options={[
              { value: 'all', label: t('admin:designations:everySchool') },
              { value: 'some', label: t('admin:designations:someSchools') },
            ]}
          />
        </Form.Item>
        {reach === 'some' ? (
          <Form.Item name="schoolCodes" label={t('admin:designations:schoolCodes')} rules={[required, schoolCodesRule(t('admin:schoolCodeWrong'))]}>
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', ',', ';']} />
          </Form.Item>
        ) : null}
        <div style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 16 }}>
          <Form.Item name="from" label={t('common:from')} rules={[required]}>
            <DatePicker format="DD/MM/YYYY" style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="to" label={t('common:to')}>
            <DatePicker format="DD/MM/YYYY" style={{ width: '100%' }} placeholder={t('admin:designations:noEnd')} disabledDate={(day) => from !== undefined && from !== null && !day.isAfter(from, 'day')} />
          </Form.Item>
        </div>
        <Form.Item name="decision" label={t('admin:designations:decision')} rules={[{ ...required, whitespace: true }]}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      </Form>
      {left === null ? null : <ProblemNotice error={left} hint={isOverlap(left) ? t('admin:designations:overlapText') : undefined} withFields={!isOverlap(left)} />}
    </Modal>
  );
}

const isOverlap = (error: unknown): boolean => error instanceof HubProblem && error.code === 'designation_overlap';

/** What the form asks for; `schoolCodes` null = all schools of the province. */
function askedBy(fields: Fields, provinceCode: string) {
  return { provinceCode, platformId: fields.platformId, kinds: fields.kinds, schoolCodes: fields.reach === 'all' ? null : (fields.schoolCodes ?? []), from: fields.from.format('YYYY-MM-DD') };
}
