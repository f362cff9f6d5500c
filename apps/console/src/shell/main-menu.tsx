import { ApartmentOutlined, CheckCircleOutlined, AppstoreOutlined, BarChartOutlined, CalculatorOutlined, CloudUploadOutlined, DashboardOutlined, FileExcelOutlined, FlagOutlined, HourglassOutlined, IdcardOutlined, SendOutlined, SettingOutlined, SwapOutlined, TableOutlined, TeamOutlined } from '@ant-design/icons';
import { Menu, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../i18n/use-texts.js';
import { mayEnter, type Area } from '../session/areas.js';
import { usePerson } from '../session/session-provider.js';

const GROUPS: readonly { readonly label: 'watch' | 'data' | 'manage'; readonly areas: readonly Area[] }[] = [
  { label: 'watch', areas: ['overview', 'quality', 'exams', 'sums', 'reporting'] },
  { label: 'data', areas: ['uploads', 'pushes', 'waiting', 'handovers', 'schools', 'learners', 'identities', 'exports', 'exchange'] },
  { label: 'manage', areas: ['platforms', 'administration'] },
];

const ICONS: Readonly<Record<Area, ReactNode>> = {
  overview: <DashboardOutlined />,
  exams: <BarChartOutlined />,
  reporting: <FlagOutlined />,
  uploads: <FileExcelOutlined />,
  pushes: <CloudUploadOutlined />,
  schools: <ApartmentOutlined />,
  learners: <IdcardOutlined />,
  quality: <CheckCircleOutlined />,
  sums: <CalculatorOutlined />,
  waiting: <HourglassOutlined />,
  handovers: <SwapOutlined />,
  exports: <TableOutlined />,
  exchange: <SendOutlined />,
  identities: <TeamOutlined />,
  platforms: <AppstoreOutlined />,
  administration: <SettingOutlined />,
};

/** The rooms that the role has, in groups. */
export function MainMenu({ onChoose }: { readonly onChoose?: () => void }) {
  const { t } = useTexts();
  const person = usePerson();
  const here = useLocation().pathname.split('/')[1] ?? '';
  const items: MenuProps['items'] = GROUPS.flatMap((group) => {
    const open = group.areas.filter((area) => mayEnter(person, area));
    if (open.length === 0) return [];
    return [
      {
        type: 'group' as const,
        key: group.label,
        label: t(`shell:${group.label}`),
        children: open.map((area) => ({ key: area, icon: ICONS[area], label: <Link to={`/${area}`} aria-current={area === here ? 'page' : undefined}>{t(`areas:${area}`)}</Link> })),
      },
    ];
  });
  return (
    <nav aria-label={t('shell:mainMenu')}>
      <Menu mode="inline" theme="dark" selectedKeys={[here]} items={items} onClick={() => onChoose?.()} inlineIndent={14} />
    </nav>
  );
}
