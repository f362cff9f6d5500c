/** Payloads of the `education.*` topics of what institutions have, award, open to applicants and report of themselves. */

/** Whose it is: a school of the hub, or the unit (office, commune) by its code; one of the two. */
interface OfPlaceV1 {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string | null;
  readonly unitCode: string | null;
}

/** `education.asset.v1`, key = hubId: rooms and equipment. */
export type AssetChangedV1 = RoomStateV1 | EquipmentStateV1;
export interface RoomStateV1 extends OfPlaceV1 {
  readonly kind: 'room';
  /** classroom, smart-classroom, computer-room, online-room, studio, lab, stem, library, gym, server-room, office, other. */
  readonly type: string;
  /** Alike rooms that the record stands for, 1..500. */
  readonly count: number;
  readonly state: 'in-use' | 'repair' | 'unusable';
  readonly needed: number | null;
  readonly hasProjector: boolean | null;
  readonly hasInternet: boolean | null;
  readonly asOfYear: number;
}
export interface EquipmentStateV1 extends OfPlaceV1 {
  readonly kind: 'equipment';
  readonly type: string;
  readonly count: number;
  readonly working: number;
  readonly needed: number | null;
  readonly asOfYear: number;
  readonly acquiredYear: number | null;
}

/** `education.credential.v1`, key = hubId: transcripts, diplomas, digital certificates. No serial numbers, no names. */
export type CredentialChangedV1 = TranscriptStateV1 | DiplomaStateV1 | CertificateStateV1;
interface OfSchoolV1 {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string;
}
export interface TranscriptStateV1 extends OfSchoolV1 {
  readonly kind: 'transcript';
  readonly learnerId: string;
  readonly schoolYear: string;
  readonly state: 'open' | 'closed' | 'signed' | 'revoked';
  readonly closedOn: string | null;
  /** Offices that signed: head-teacher, principal, issuer. */
  readonly signedBy: readonly string[];
}
export interface DiplomaStateV1 extends OfSchoolV1 {
  readonly kind: 'diploma';
  readonly learnerId: string | null;
  readonly type: 'lower-secondary' | 'upper-secondary' | 'certificate';
  readonly issuedOn: string;
  readonly digital: boolean;
  readonly state: 'issued' | 'revoked' | 'replaced';
  readonly signedBy: readonly string[];
}
export interface CertificateStateV1 extends OfSchoolV1 {
  readonly kind: 'digital-certificate';
  readonly holder: 'staff' | 'learner' | 'school';
  /** Pseudonym of the person who holds it; null for a school's. */
  readonly holderId: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly state: 'active' | 'suspended' | 'revoked';
  readonly revokedOn: string | null;
}

/** `education.admission.v1`, key = hubId: rounds and the applications to them. */
export type AdmissionChangedV1 = AdmissionRoundStateV1 | AdmissionApplicationStateV1;
export interface AdmissionRoundStateV1 extends OfSchoolV1 {
  readonly kind: 'admission-round';
  readonly schoolYear: string;
  readonly grade: string;
  readonly method: 'online' | 'in-person' | 'mixed';
  readonly opensOn: string;
  readonly closesOn: string;
  readonly quota: number | null;
  readonly state: 'planned' | 'open' | 'closed' | 'published';
}
export interface AdmissionApplicationStateV1 extends OfSchoolV1 {
  readonly kind: 'admission-application';
  readonly roundId: string;
  readonly learnerId: string | null;
  readonly channel: 'online' | 'in-person';
  /** Local day (+07:00) on which it was submitted. */
  readonly submittedOn: string;
  readonly state: 'submitted' | 'accepted' | 'refused' | 'confirmed' | 'withdrawn';
}

/** `education.resource.v1`, key = hubId. */
export interface ResourceChangedV1 {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly schoolId: string | null;
  readonly type: string;
  readonly subject: string | null;
  readonly grades: readonly string[];
  readonly approval: 'draft' | 'teacher' | 'team' | 'school' | 'province';
  readonly questionCount: number | null;
  readonly usesAi: boolean | null;
  readonly withdrawnOn: string | null;
}

/** `education.school-report.v1`, key = hubId: what a school or office reports of itself as a whole. */
export type SchoolReportChangedV1 = CashlessPaymentStateV1 | MaturityStateV1 | ActivitySummaryStateV1;
export interface CashlessPaymentStateV1 extends OfSchoolV1 {
  readonly kind: 'cashless-payment';
  /** `YYYY-MM`. */
  readonly month: string;
  readonly inUse: boolean;
  readonly transactions: number | null;
  /** Đồng. */
  readonly amountVnd: number | null;
}
export interface MaturityStateV1 extends OfPlaceV1 {
  readonly kind: 'maturity-assessment';
  readonly schoolYear: string;
  /** Only `recognised` counts. */
  readonly stage: 'self' | 'external' | 'recognised';
  readonly framework: 'qd-4725' | 'qd-3276';
  readonly group1Points: number | null;
  readonly group2Points: number | null;
  readonly level: number | null;
  readonly decidedOn: string | null;
}
/** Online teaching of a school, level and period, for indicator 4.5. */
export interface ActivitySummaryStateV1 extends OfSchoolV1 {
  readonly kind: 'activity-summary';
  readonly schoolYear: string;
  readonly period: 'term-1' | 'term-2' | 'year';
  readonly level: string;
  readonly onlinePeriods: number;
  readonly totalPeriods: number | null;
}
