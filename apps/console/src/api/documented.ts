import type { EducationSchemas, RegistrySchemas, ReportingSchemas } from '@lienthong/api-client';
import type { Client, Designation, HubUser, Platform, Province, PushEvidence } from './registry.js';
import type { CredentialSum, InventoryLine, InventorySum, PlatformUseItem, ResourceUseLine, SigningSum, UseMissing } from './sums.js';
import type { Directive, Indicator, IndicatorValue, PlanTask } from './reporting.js';

/**
 * The types of this folder say more than the OpenAPI documents do (which object, which of the words), but they may name no field
 * that the documents do not: one that is renamed or dropped there fails to compile here.
 */
type Undocumented<Ours, Documented> = Exclude<keyof Ours, keyof Documented>;
type None<Fields extends never> = Fields;

export type Checked = [
  None<Undocumented<Province, RegistrySchemas['ProvinceResponse']>>,
  None<Undocumented<Platform, RegistrySchemas['PlatformResponse']>>,
  None<Undocumented<PushEvidence, RegistrySchemas['EvidenceResponse']>>,
  None<Undocumented<Client, RegistrySchemas['ClientResponse']>>,
  None<Undocumented<Designation, RegistrySchemas['DesignationResponse']>>,
  None<Undocumented<HubUser, RegistrySchemas['UserResponse']>>,
  None<Undocumented<InventorySum, EducationSchemas['InventorySum']>>,
  None<Undocumented<InventoryLine, EducationSchemas['InventoryLine']>>,
  None<Undocumented<CredentialSum, EducationSchemas['CredentialSum']>>,
  None<Undocumented<SigningSum, EducationSchemas['SigningSum']>>,
  None<Undocumented<ResourceUseLine, EducationSchemas['ResourceUseLine']>>,
  None<Undocumented<PlatformUseItem, EducationSchemas['PlatformUseItem']>>,
  None<Undocumented<UseMissing, EducationSchemas['UseMissing']>>,
  None<Undocumented<Indicator, ReportingSchemas['IndicatorItem']>>,
  None<Undocumented<IndicatorValue, ReportingSchemas['IndicatorValueItem']>>,
  None<Undocumented<PlanTask, ReportingSchemas['TaskItem']>>,
  None<Undocumented<Directive, ReportingSchemas['DirectiveItem']>>,
];
