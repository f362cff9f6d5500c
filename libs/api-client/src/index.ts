export { address, type EducationSchemas, type HubPath, type IocSchemas, type RegistrySchemas, type ReportingSchemas } from './documents/hub-address.js';
export { HubProblem, readProblem, type BilingualText, type ProblemBody } from './problem/hub-problem.js';
export { HubTransport, queryString, type CallOptions, type HubTransportOptions, type Query } from './transport/hub-transport.js';
