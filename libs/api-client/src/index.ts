export { HubProblem, readProblem, type BilingualText, type ProblemBody } from './problem/hub-problem.js';
export { HubTransport, queryString, type CallOptions, type HubTransportOptions, type Query } from './transport/hub-transport.js';
