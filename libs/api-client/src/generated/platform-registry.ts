/** Generated from docs/api/platform-registry.openapi.json by `npm run documents`. */
export interface paths {
    "/api/registry/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Capability_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Client_list"];
        put?: never;
        post: operations["Client_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/clients/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Client_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/clients/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Client_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/clients/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Client_revocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/designations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Designation_list"];
        put?: never;
        post: operations["Designation_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/designations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Designation_get"];
        put?: never;
        post?: never;
        delete: operations["Designation_end"];
        options?: never;
        head?: never;
        patch: operations["Designation_change"];
        trace?: never;
    };
    "/api/registry/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evidence_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/evidence/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evidence_schools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platform_list"];
        put?: never;
        post: operations["Platform_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/platforms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platform_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Platform_change"];
        trace?: never;
    };
    "/api/registry/v1/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Province_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/provinces/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Province_get"];
        put: operations["Province_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["User_list"];
        put?: never;
        post: operations["User_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["User_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["User_change"];
        trace?: never;
    };
    "/api/registry/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["User_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditPageResponse: {
            items: components["schemas"]["AuditResponse"][];
            next: string | null;
        };
        AuditResponse: {
            at: string;
            details: Record<string, never> | null;
            fields: string[];
            id: string;
            provinceCode: string | null;
            subject: string | null;
            traceId: string | null;
            /** @example client.issued */
            what: string;
            /**
             * @example {
             *       "sort": "user",
             *       "id": "6f0c…",
             *       "role": "department",
             *       "platformId": null
             *     }
             */
            who: Record<string, never>;
            why: string | null;
        };
        CapabilityListResponse: {
            items: components["schemas"]["CapabilityResponse"][];
            next: string | null;
        };
        CapabilityResponse: {
            /** @example school-management */
            code: string;
            /**
             * @example {
             *       "vi": "Quản lý, quản trị nhà trường",
             *       "en": "School management"
             *     }
             */
            name: Record<string, never>;
        };
        ChangeDesignationRequest: {
            /** @description The decision behind the change; is added to the first one */
            decision?: string;
            to: string | null;
        };
        ChangePlatformRequest: {
            cost?: string | null;
            educationLevels?: string[] | null;
            functions?: string[];
            fundingSource?: string | null;
            name?: string;
            nameEn?: string;
            operator?: string | null;
            partOf?: string | null;
            proposals?: string | null;
            provider?: string | null;
            responsibleUnit?: string | null;
            scope?: string | null;
            shortcomings?: string | null;
            /** @enum {string} */
            status?: "proposed" | "planned" | "pilot" | "in-use" | "ended";
        };
        ChangeUserRequest: {
            communeCode?: string | null;
            displayName?: string;
            /** @description Besides those of the role */
            extraScopes?: ("push" | "roster:read" | "ioc:read" | "registry:read" | "registry:write" | "audit:read" | "reporting:read" | "reporting:write" | "steward" | "admin")[];
            platformId?: string | null;
            /** @description null = every province, administrators only */
            provinceCode?: string | null;
            /** @enum {string} */
            role?: "vendor" | "school" | "commune" | "division" | "department" | "auditor" | "finance" | "office" | "leader" | "admin";
            schoolCode?: string | null;
            /** @enum {string} */
            state?: "active" | "disabled";
            unitId?: string | null;
        };
        ClientPageResponse: {
            items: components["schemas"]["ClientResponse"][];
            next: string | null;
        };
        ClientResponse: {
            /** @example ls-k12-7h2kq9 */
            clientId: string;
            createdAt: string;
            kinds: string[];
            name: string;
            platformId: string | null;
            /** @description null = every province */
            provinceCode: string | null;
            revokedAt: string | null;
            rotatedAt: string | null;
            /** @description null = all schools of the province */
            schools: string[] | null;
            scopes: string[];
            /** @enum {string} */
            state: "active" | "revoked";
        };
        ClientSecretResponse: {
            /** @example ls-k12-7h2kq9 */
            clientId: string;
            /** @description Shown this once; only a hash is kept */
            clientSecret: string;
            createdAt: string;
            kinds: string[];
            name: string;
            platformId: string | null;
            /** @description null = every province */
            provinceCode: string | null;
            revokedAt: string | null;
            rotatedAt: string | null;
            /** @description null = all schools of the province */
            schools: string[] | null;
            scopes: string[];
            /** @enum {string} */
            state: "active" | "revoked";
        };
        CreateUserRequest: {
            communeCode?: string | null;
            /** @description An office or a post, not a person's data */
            displayName: string;
            /** @description Besides those of the role */
            extraScopes?: ("push" | "roster:read" | "ioc:read" | "registry:read" | "registry:write" | "audit:read" | "reporting:read" | "reporting:write" | "steward" | "admin")[];
            /** @description Absent: one is made and answered once */
            password?: string;
            platformId?: string | null;
            /** @description null = every province, administrators only */
            provinceCode?: string | null;
            /** @enum {string} */
            role: "vendor" | "school" | "commune" | "division" | "department" | "auditor" | "finance" | "office" | "leader" | "admin";
            schoolCode?: string | null;
            unitId?: string | null;
            username: string;
        };
        DesignationPageResponse: {
            items: components["schemas"]["DesignationResponse"][];
            next: string | null;
        };
        DesignationResponse: {
            createdAt: string;
            decision: string;
            /** @description First day in force, +07:00 */
            from: string;
            id: string;
            kinds: string[];
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            /** @description null = all schools of the province */
            schoolCodes: string[] | null;
            /** @enum {string} */
            state: "coming" | "in-force" | "ended";
            /** @description First day no longer in force */
            to: string | null;
        };
        EvidencePageResponse: {
            items: components["schemas"]["EvidenceResponse"][];
            next: string | null;
        };
        EvidenceResponse: {
            /** @description Records confirmed as still true */
            confirmed: number;
            /** @example learner */
            kind: string;
            lastPushAt: string;
            /**
             * @description Month of receipt, +07:00
             * @example 2025-10
             */
            month: string;
            outcomes: Record<string, never>;
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            pushes: number;
            /** @description Sum of the outcomes */
            records: number;
            schools: number;
            /** @description Merged although no platform is designated */
            undesignated: number;
        };
        IssueClientRequest: {
            /** @description Record kinds it may push; none when absent */
            kinds?: string[];
            name: string;
            /** @description Absent for a system that belongs to no platform (an operations centre that reads figures) */
            platformId?: string | null;
            /** @description Needed only where the platform names no province */
            provinceCode?: string | null;
            /** @description School codes it is bound to; all schools of the province when absent */
            schools?: string[] | null;
            scopes: ("push" | "roster:read" | "ioc:read" | "registry:read" | "registry:write" | "audit:read" | "reporting:read" | "reporting:write" | "steward" | "admin")[];
        };
        MakeDesignationRequest: {
            /** @description All schools of the province */
            all?: boolean;
            /** @description Number, date and words of the decision */
            decision: string;
            /** @description First day in force, by the day of receipt at +07:00 */
            from: string;
            kinds: string[];
            platformId: string;
            provinceCode: string;
            schoolCodes?: string[];
            /** @description First day no longer in force; absent: until further notice */
            to?: string | null;
        };
        NameResponse: {
            /** @example Lang Son */
            en: string;
            /** @example Lạng Sơn */
            vi: string;
        };
        PlatformPageResponse: {
            items: components["schemas"]["PlatformResponse"][];
            next: string | null;
        };
        PlatformResponse: {
            cost: string | null;
            createdAt: string;
            /** @description Made up for the demo */
            demo: boolean;
            educationLevels: string[] | null;
            /** @description In the words of the source */
            functionNotes: string[];
            /** @description Capability codes, or own words */
            functions: string[];
            fundingSource: string | null;
            /** @example LS-K12 */
            id: string;
            /** @description Active platforms may push */
            mayPush: boolean;
            /**
             * @example {
             *       "vi": "K12Online",
             *       "en": "K12Online"
             *     }
             */
            name: Record<string, never>;
            operator: string | null;
            partOf: string | null;
            proposals: string | null;
            provider: string | null;
            /** @description null = national */
            provinceCode: string | null;
            responsibleUnit: string | null;
            scope: string | null;
            shortcomings: string | null;
            source: Record<string, never>;
            /** @enum {string} */
            status: "proposed" | "planned" | "pilot" | "in-use" | "ended";
            /** @description Fields that nobody has filled in */
            unknown: string[];
            updatedAt: string;
        };
        ProvinceListResponse: {
            items: components["schemas"]["ProvinceResponse"][];
            next: string | null;
        };
        ProvinceResponse: {
            /** @example 20 */
            code: string;
            name: components["schemas"]["NameResponse"];
            settings: Record<string, never>;
            /** @enum {string} */
            state: "known" | "active";
        };
        ProvinceSettingsRequest: {
            /** @enum {string} */
            intakePolicy?: "open" | "strict";
            requiredGroups?: string[];
            /** @description Months that facts are kept; null = without limit */
            retentionMonths?: number | null;
            suppressionSize?: number;
            /** @description MM-DD by period */
            termEnds?: Record<string, never>;
            /** @description MM-DD or YYYY-MM-DD by school year and period */
            termEndsByYear?: Record<string, never>;
        };
        PutProvinceRequest: {
            /** @description Replaces all settings; absent leaves them as they are */
            settings?: components["schemas"]["ProvinceSettingsRequest"];
            /**
             * @description active opens the province
             * @enum {string}
             */
            state?: "known" | "active";
        };
        RegisterPlatformRequest: {
            cost?: string | null;
            educationLevels?: string[] | null;
            /** @description Capability codes (GET /capabilities), or the registrant's own words */
            functions: string[];
            fundingSource?: string | null;
            /** @description Vietnamese name */
            name: string;
            nameEn?: string;
            operator?: string | null;
            partOf?: string | null;
            proposals?: string | null;
            provider?: string | null;
            /** @description Absent or null: a national platform, entered by administrators only */
            provinceCode?: string | null;
            responsibleUnit?: string | null;
            scope?: string | null;
            shortcomings?: string | null;
            /**
             * @default in-use
             * @enum {string}
             */
            status: "proposed" | "planned" | "pilot" | "in-use" | "ended";
        };
        RevocationListResponse: {
            people: components["schemas"]["WithdrawalResponse"][];
            revoked: components["schemas"]["RevocationResponse"][];
        };
        RevocationResponse: {
            clientId: string;
            revokedAt: string;
        };
        SchoolEvidencePageResponse: {
            items: components["schemas"]["SchoolEvidenceResponse"][];
            next: string | null;
        };
        SchoolEvidenceResponse: {
            lastPushAt: string;
            name: string | null;
            records: number;
            schoolCode: string | null;
            schoolId: string;
        };
        SetPasswordRequest: {
            /** @description Absent: one is made and answered once */
            password?: string;
        };
        UserPageResponse: {
            items: components["schemas"]["UserResponse"][];
            next: string | null;
        };
        UserPasswordResponse: {
            communeCode: string | null;
            displayName: string;
            extraScopes: string[];
            id: string;
            password?: string;
            platformId: string | null;
            provinceCode: string | null;
            /** @example department */
            role: string;
            schoolCode: string | null;
            /** @description Those of the role and those given to the account */
            scopes: string[];
            /** @enum {string} */
            state: "active" | "disabled";
            unitId: string | null;
            /** @example department-20 */
            username: string;
        };
        UserResponse: {
            communeCode: string | null;
            displayName: string;
            extraScopes: string[];
            id: string;
            platformId: string | null;
            provinceCode: string | null;
            /** @example department */
            role: string;
            schoolCode: string | null;
            /** @description Those of the role and those given to the account */
            scopes: string[];
            /** @enum {string} */
            state: "active" | "disabled";
            unitId: string | null;
            /** @example department-20 */
            username: string;
        };
        WithdrawalResponse: {
            /** @description First generation (claim lt_generation) of tokens that is still good */
            generation: number;
            /** Format: uuid */
            userId: string;
            /** Format: date-time */
            withdrawnAt: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Audit_list: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                subject?: string;
                to?: string;
                /** @description client.issued, or client. for all that was done to clients */
                what?: string;
                /** @description Client id or user id */
                who?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageResponse"];
                };
            };
        };
    };
    Capability_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityListResponse"];
                };
            };
        };
    };
    Client_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                platformId?: string;
                state?: "active" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPageResponse"];
                };
            };
        };
    };
    Client_issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueClientRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretResponse"];
                };
            };
        };
    };
    Client_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientResponse"];
                };
            };
        };
    };
    Client_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretResponse"];
                };
            };
        };
    };
    Client_revocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevocationListResponse"];
                };
            };
        };
    };
    Designation_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: string;
                limit?: number;
                /** @description Those in force on this day */
                on?: string;
                platformId?: string;
                provinceCode?: string;
                /** @description Those that hold for this school (also those for all schools) */
                schoolCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationPageResponse"];
                };
            };
        };
    };
    Designation_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeDesignationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationResponse"];
                };
            };
        };
    };
    Designation_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationResponse"];
                };
            };
        };
    };
    Designation_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Designation_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDesignationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationResponse"];
                };
            };
        };
    };
    Evidence_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description First month, YYYY-MM */
                from?: string;
                kind?: string;
                limit?: number;
                platformId?: string;
                /** @description Last month, YYYY-MM */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePageResponse"];
                };
            };
        };
    };
    Evidence_schools: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                platformId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolEvidencePageResponse"];
                };
            };
        };
    };
    Me_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
        };
    };
    Platform_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Capability code */
                function?: string;
                limit?: number;
                provinceCode?: string;
                status?: "proposed" | "planned" | "pilot" | "in-use" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformPageResponse"];
                };
            };
        };
    };
    Platform_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPlatformRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformResponse"];
                };
            };
        };
    };
    Platform_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformResponse"];
                };
            };
        };
    };
    Platform_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlatformRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformResponse"];
                };
            };
        };
    };
    Province_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceListResponse"];
                };
            };
        };
    };
    Province_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceResponse"];
                };
            };
        };
    };
    Province_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutProvinceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceResponse"];
                };
            };
        };
    };
    User_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                role?: "vendor" | "school" | "commune" | "division" | "department" | "auditor" | "finance" | "office" | "leader" | "admin";
                state?: "active" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageResponse"];
                };
            };
        };
    };
    User_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPasswordResponse"];
                };
            };
        };
    };
    User_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
        };
    };
    User_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
        };
    };
    User_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPasswordResponse"];
                };
            };
        };
    };
}
