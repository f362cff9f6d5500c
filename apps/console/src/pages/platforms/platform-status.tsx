import { Tag } from 'antd';
import type { Platform } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';

const COLOURS: Readonly<Record<Platform['status'], string>> = { 'in-use': 'green', pilot: 'gold', planned: 'cyan', proposed: 'purple', ended: 'default' };

export function PlatformStatus({ status }: { readonly status: Platform['status'] }) {
  const { t } = useTexts();
  return (
    <Tag color={COLOURS[status]} variant="outlined">
      {t(`platforms:statuses:${status}`)}
    </Tag>
  );
}
