import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { PartNav } from '../../parts/part-nav.js';
import { NotFound } from '../../parts/states.js';
import { mayEnter } from '../../session/areas.js';
import type { Person } from '../../session/person.js';
import { usePerson } from '../../session/session-provider.js';
import { CredentialsTab } from './credentials-tab.js';
import { ExpiringTab } from './expiring-tab.js';
import { InventoryTab } from './inventory-tab.js';
import { PilotsTab } from './pilots-tab.js';
import { ResourcesTab } from './resources-tab.js';
import { SigningTab } from './signing-tab.js';
import { useSumArea, type ChosenArea } from './sum-area.js';

interface Part {
  readonly key: 'inventory' | 'credentials' | 'signing' | 'expiring' | 'resources' | 'pilots';
  readonly content: ComponentType<{ readonly chosen: ChosenArea }>;
  readonly may: (person: Person) => boolean;
}

const everybody = (): boolean => true;
const PARTS: readonly Part[] = [
  { key: 'inventory', content: InventoryTab, may: everybody },
  { key: 'credentials', content: CredentialsTab, may: everybody },
  { key: 'signing', content: SigningTab, may: everybody },
  // Who holds a certificate is somebody's data.
  { key: 'expiring', content: ExpiringTab, may: (person) => mayEnter(person, 'learners') },
  { key: 'resources', content: ResourcesTab, may: everybody },
  // Chosen from the inventory of platforms.
  { key: 'pilots', content: PilotsTab, may: (person) => mayEnter(person, 'platforms') },
];

/** What records add up to by place: rooms and equipment, transcripts and diplomas, signatures, resources, platforms on trial. Nobody is in it but in the list of certificates. */
export function SumsPage() {
  const { t } = useTexts();
  const person = usePerson();
  const chosen = useSumArea();
  const parts = PARTS.filter((each) => each.may(person));
  const asked = useParams()['part'] ?? 'inventory';
  const part = parts.find((each) => each.key === asked);
  if (part === undefined) return <NotFound />;
  const Content = part.content;
  return (
    <Page title={t('sums:title')} lead={t('sums:lead')}>
      <PartNav label={t('sums:title')} base="/sums" first="inventory" parts={parts.map(({ key }) => ({ key, label: t(`sums:tabs:${key}`) }))} />
      <Content key={chosen.area.province} chosen={chosen} />
    </Page>
  );
}
