import { type Brand, idForm } from './brand.js';

/** The hub's own id of a record, person or school: a UUID in lower case. Says nothing about what it names (a pseudonym). */
export type HubId = Brand<'HubId'>;
/** Two digits of the statistics office's list of provinces: "20" Lạng Sơn. Means something only together with a date. */
export type ProvinceCode = Brand<'ProvinceCode'>;
/** Three digits: a district up to 30 June 2025. There are none after that day. */
export type DistrictCode = Brand<'DistrictCode'>;
/** Five digits of a xã, phường, thị trấn or đặc khu. Codes were used again for other places on 1 July 2025: keep the date with it. */
export type CommuneCode = Brand<'CommuneCode'>;
/** 3..35 of 0-9 A-Z . and -; official, or made up and then beginning with "X-". */
export type SchoolCode = Brand<'SchoolCode'>;
/** An organisation of the registry, such as "QN.SGDDT.KHTC". */
export type OrgUnitId = Brand<'OrgUnitId'>;
/** A platform of the registry, such as "LS-K12". Up to 64 of letters, digits, . _ and -. */
export type PlatformId = Brand<'PlatformId'>;
/** An OAuth client, such as "vendor-20". Up to 64 of letters, digits, . _ and -. */
export type ClientId = Brand<'ClientId'>;
/** The sender's id of a record: 1..128 visible ASCII characters, no blank. Unique per platform and kind, never reused. */
export type RecordId = Brand<'RecordId'>;
/** One push, as its receipt names it: a UUID in lower case. */
export type PushId = Brand<'PushId'>;
/** A learner's code given by the ministry: 10 digits. */
export type LearnerMinistryCode = Brand<'LearnerMinistryCode'>;
/** A staff member's code given by the ministry: 6..20 of 0-9 A-Z and -. */
export type StaffMinistryCode = Brand<'StaffMinistryCode'>;
/** The code of the lifelong learning record (NĐ 88/2026, from 2027): 10..20 of 0-9 A-Z and -. */
export type LifelongCode = Brand<'LifelongCode'>;
/** Two digits of a council of the graduation exam. Which province it is depends on the year: see councilProvince. */
export type CouncilCode = Brand<'CouncilCode'>;
/** Number of a candidate of the graduation exam (số báo danh): 8 digits, the first two the council. */
export type CandidateNumber = Brand<'CandidateNumber'>;

/** Of each id, isX tells whether a value has its form, asX takes a checked text as one and throws MalformedIdError for any other. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const name64 = /^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/;

export const { is: isHubId, as: asHubId } = idForm<HubId>('hub id', uuid);
export const { is: isProvinceCode, as: asProvinceCode } = idForm<ProvinceCode>('province code', /^[0-9]{2}$/);
export const { is: isDistrictCode, as: asDistrictCode } = idForm<DistrictCode>('district code', /^[0-9]{3}$/);
export const { is: isCommuneCode, as: asCommuneCode } = idForm<CommuneCode>('commune code', /^[0-9]{5}$/);
export const { is: isSchoolCode, as: asSchoolCode } = idForm<SchoolCode>('school code', /^[0-9A-Z.-]{3,35}$/);
export const { is: isOrgUnitId, as: asOrgUnitId } = idForm<OrgUnitId>('organisation id', name64);
export const { is: isPlatformId, as: asPlatformId } = idForm<PlatformId>('platform id', name64);
export const { is: isClientId, as: asClientId } = idForm<ClientId>('client id', name64);
export const { is: isRecordId, as: asRecordId } = idForm<RecordId>('record id', /^[!-~]{1,128}$/);
export const { is: isPushId, as: asPushId } = idForm<PushId>('push id', uuid);
export const { is: isLearnerMinistryCode, as: asLearnerMinistryCode } = idForm<LearnerMinistryCode>('learner code', /^[0-9]{10}$/);
export const { is: isStaffMinistryCode, as: asStaffMinistryCode } = idForm<StaffMinistryCode>('staff code', /^[0-9A-Z-]{6,20}$/);
export const { is: isLifelongCode, as: asLifelongCode } = idForm<LifelongCode>('lifelong code', /^[0-9A-Z-]{10,20}$/);
export const { is: isCouncilCode, as: asCouncilCode } = idForm<CouncilCode>('council code', /^[0-9]{2}$/);
export const { is: isCandidateNumber, as: asCandidateNumber } = idForm<CandidateNumber>('candidate number', /^[0-9]{8}$/);

/**
 * Id of the platform that stands for the files which a province's schools send through the hub's own pages. The registry has one for every
 * open province; what people upload belongs to it, and designations name it like any other.
 */
export function schoolFilesPlatformId(provinceCode: string): string {
  return `TEP-${provinceCode}`;
}
