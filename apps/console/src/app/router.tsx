import { Spin } from 'antd';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { Gate } from '../session/gate.js';
import { SignedIn } from '../session/signed-in.js';
import { NotFound } from '../parts/states.js';
import type { Area } from '../session/areas.js';
import { Crashed } from './crashed.js';
import { Room } from './room.js';
import { Start } from './start.js';

// The door needs neither menu nor drawer. Whoever is signed in already (their tokens are in this tab) waits for nothing: it comes beside the page.
const loadShell = () => import('../shell/shell.js').then((module) => ({ default: module.Shell }));
const Shell = lazy(loadShell);
if (window.sessionStorage.length > 0) void loadShell();

/** A page of its own chunk, behind the door of its area. */
function page(path: string, area: Area, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    errorElement: <Crashed />,
    lazy: async () => {
      const Content = await load();
      return {
        Component: () => (
          <Room area={area}>
            <Content />
          </Room>
        ),
      };
    },
  };
}

const pages: RouteObject[] = [
  { index: true, element: <Start /> },
  page('overview', 'overview', () => import('../pages/overview/overview-page.js').then((m) => m.OverviewPage)),
  page('exams', 'exams', () => import('../pages/exams/exams-page.js').then((m) => m.ExamsPage)),
  page('uploads', 'uploads', () => import('../pages/uploads/uploads-page.js').then((m) => m.UploadsPage)),
  page('uploads/:uploadId', 'uploads', () => import('../pages/uploads/upload-page.js').then((m) => m.UploadPage)),
  page('pushes', 'pushes', () => import('../pages/pushes/pushes-page.js').then((m) => m.PushesPage)),
  page('pushes/:pushId', 'pushes', () => import('../pages/pushes/push-page.js').then((m) => m.PushPage)),
  page('platforms', 'platforms', () => import('../pages/platforms/platforms-page.js').then((m) => m.PlatformsPage)),
  page('reporting/:part?', 'reporting', () => import('../pages/reporting/reporting-page.js').then((m) => m.ReportingPage)),
  page('schools', 'schools', () => import('../pages/roster/schools-page.js').then((m) => m.SchoolsPage)),
  page('schools/:schoolId', 'schools', () => import('../pages/roster/school-page.js').then((m) => m.SchoolPage)),
  page('learners', 'learners', () => import('../pages/roster/learners-page.js').then((m) => m.LearnersPage)),
  page('quality', 'quality', () => import('../pages/quality/quality-page.js').then((m) => m.QualityPage)),
  page('sums/:part?', 'sums', () => import('../pages/sums/sums-page.js').then((m) => m.SumsPage)),
  page('waiting', 'waiting', () => import('../pages/waiting/waiting-page.js').then((m) => m.WaitingPage)),
  page('handovers', 'handovers', () => import('../pages/handovers/handovers-page.js').then((m) => m.HandoversPage)),
  page('exports', 'exports', () => import('../pages/exports/exports-page.js').then((m) => m.ExportsPage)),
  page('exchange/:part?', 'exchange', () => import('../pages/exchange/exchange-page.js').then((m) => m.ExchangePage)),
  page('identities/:part?', 'identities', () => import('../pages/identities/identities-page.js').then((m) => m.IdentitiesPage)),
  page('administration/:part?', 'administration', () => import('../pages/administration/administration-page.js').then((m) => m.AdministrationPage)),
  { path: '*', element: <NotFound /> },
];

export const router = createBrowserRouter([
  { path: '/signed-in', element: <SignedIn /> },
  {
    element: (
      <Gate>
        <Suspense fallback={<Spin fullscreen />}>
          <Shell />
        </Suspense>
      </Gate>
    ),
    errorElement: <Crashed />,
    hydrateFallbackElement: <></>,
    children: pages,
  },
]);
