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
        Problem: {
            /** @description Mã của danh sách đóng · A code of the closed list (/docs/problems) */
            code: string;
            detail: string;
            /** @description Từng tham số sai, không nhắc lại giá trị · Each parameter at fault, its value never repeated */
            errors: {
                code: string;
                message: {
                    en: string;
                    vi: string;
                };
                path: string;
            }[];
            /** @description Đường dẫn của lời gọi, không có tham số · Path of the call, without its query */
            instance: string;
            status: number;
            /** @description Tiếng Việt; tiếng Anh theo Accept-Language · Vietnamese; English by Accept-Language */
            title: string;
            /** @description Gửi kèm khi hỏi người vận hành · Quote it when you ask */
            traceId: string;
            /**
             * Format: uri
             * @description Dòng của mã trong /docs/problems · The line of the code in /docs/problems
             */
            type: string;
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
            /**
             * @description external: through the external identity provider, whose claims give role and area anew at each sign-in
             * @enum {string}
             */
            signsInBy: "password" | "external";
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
            /**
             * @description external: through the external identity provider, whose claims give role and area anew at each sign-in
             * @enum {string}
             */
            signsInBy: "password" | "external";
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
    responses: {
        /** @description `busy`: Hệ thống đang bận, hãy gửi lại sau · The hub is busy, try again later */
        Busy: {
            headers: {
                /** @description Số giây cần đợi · Seconds to wait */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal_error`: Lỗi bên trong hệ thống · An error inside the hub */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `token_invalid`: Thiếu mã truy cập hoặc mã không hợp lệ · The access token is missing or not valid
         *
         *     `unreadable_token`: Mã truy cập không đọc được · The access token cannot be read
         *
         *     `client_revoked`: Tài khoản kết nối đã bị thu hồi · The client has been revoked
         */
        TokenRefused: {
            headers: {
                /** @description RFC 6750 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too_many_requests`: Quá nhiều yêu cầu, hãy gửi lại sau · Too many requests, try again later */
        TooManyRequests: {
            headers: {
                /** @description Số giây cần đợi · Seconds to wait */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
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
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Capability_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityListResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPageResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Client_revocations: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevocationListResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationPageResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Designation_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePageResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Evidence_schools: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                platformId: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolEvidencePageResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Me_me: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformPageResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Platform_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Province_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceListResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Province_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    User_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Chưa đổi, không có nội dung · Not modified, no body */
            304: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            /** @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type_unsupported`: Kiểu nội dung không được hỗ trợ · The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
}
