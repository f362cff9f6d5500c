/** Generated from docs/api/platform-registry.openapi.json by `npm run documents`. */
export interface paths {
    "/api/registry/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký kiểm toán · Audit trail, newest first
         * @description Grants, designations and changes of the inventory; each province sees its own.
         */
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
        /** Các chức năng để so sánh nền tảng · Functions by which platforms are compared */
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
        /** Tài khoản kết nối · Clients, never a secret */
        get: operations["Client_list"];
        put?: never;
        /**
         * Cấp tài khoản kết nối · Issue a client
         * @description The secret is answered this once. Nobody grants a scope, a province or schools that they do not have; `steward` and `admin` are granted by administrators.
         */
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
        /**
         * Thu hồi tài khoản kết nối · Revoke a client
         * @description For good; refused within 5 s everywhere. Again changes nothing.
         */
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
        /**
         * Đổi khoá bí mật · A new secret
         * @description The old secret is refused at once, tokens already given out end within the hour. Counts as granting what the client has.
         */
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
        /** Đã thu hồi trong ngày · What was revoked in the last day, as every service asks for it */
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
        /** Các chỉ định nguồn dữ liệu · Designations */
        get: operations["Designation_list"];
        put?: never;
        /**
         * Chỉ định nguồn dữ liệu · Designate a platform
         * @description Exactly one of `schoolCodes` and `all`. In force at the intake within 5 s, by the day of receipt at +07:00. Two for the same kind, school and day cannot be.
         */
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
        /** Một chỉ định · One designation */
        get: operations["Designation_get"];
        put?: never;
        post?: never;
        /**
         * Kết thúc ngay hôm nay · End it today
         * @description One that has not begun before today is taken back as if it had never been.
         */
        delete: operations["Designation_end"];
        options?: never;
        head?: never;
        /** Kết thúc hoặc gia hạn · End or prolong */
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
        /** Mức sử dụng thực tế theo tháng · Use by month, platform and kind, newest month first */
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
        /** Mức sử dụng theo trường · Schools that a platform has sent for, with their last push */
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
        /** Người đang đăng nhập · The signed-in person */
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
        /**
         * Danh mục nền tảng · Inventory of platforms
         * @description The caller's province and the national ones; a vendor sees its own.
         */
        get: operations["Platform_list"];
        put?: never;
        /**
         * Đăng ký nền tảng · Enter a platform
         * @description In use unless said otherwise. Without a province it is national, which administrators alone enter.
         */
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
        /** Một nền tảng · One platform */
        get: operations["Platform_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa thông tin nền tảng · Change a platform
         * @description What is absent stays as it is; null = unknown.
         */
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
        /** 34 tỉnh, thành phố · All 34 provinces, on one page */
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
        /** Một tỉnh và các thiết lập · One province with its settings */
        get: operations["Province_get"];
        /**
         * Mở một tỉnh, đặt thiết lập · Open a province, give it settings
         * @description Settings are replaced as a whole; what is missing in them takes its default. The same again changes nothing and tells nobody.
         */
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
        /** Tài khoản người dùng · Accounts of people */
        get: operations["User_list"];
        put?: never;
        /**
         * Tạo tài khoản · Make an account
         * @description A password that is made is answered this once.
         */
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
        /** Một tài khoản · One account */
        get: operations["User_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa, khoá tài khoản · Change or disable an account
         * @description Another role, area, scope or state: tokens given out before are refused within 5 s everywhere.
         */
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
        /**
         * Đặt mật khẩu mới · A new password
         * @description Tokens given out before are refused. 409 for an account of the external identity provider.
         */
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
            /** Format: date-time */
            at: string;
            /** @description Facts of this sort of entry, no personal data */
            details: {
                [key: string]: unknown;
            } | null;
            fields: string[];
            /** @example 214 */
            id: string;
            provinceCode: string | null;
            subject: string | null;
            traceId: string | null;
            /** @example client.issued */
            what: string;
            /**
             * @example {
             *       "sort": "client",
             *       "id": "admin-cli",
             *       "role": null,
             *       "platformId": null
             *     }
             */
            who?: {
                id: string;
                platformId: string | null;
                role: string | null;
                /** @enum {string} */
                sort: "client" | "user" | "system";
            };
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
            name?: {
                en: string;
                vi: string;
            };
        };
        ChangeDesignationRequest: {
            /** @description The decision behind the change; is added to the first one */
            decision?: string;
            /**
             * Format: date
             * @description First day no longer in force; null: until further notice
             * @example 2026-06-01
             */
            to: string | null;
        };
        ChangePlatformRequest: {
            cost?: string | null;
            educationLevels?: ("preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher")[] | null;
            functions?: string[];
            fundingSource?: string | null;
            name?: string;
            nameEn?: string;
            /** @example Công ty Ánh Dương */
            operator?: string | null;
            /** @description Id of the platform that it is a part of */
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
            /**
             * @description Needed by role commune
             * @example null
             */
            communeCode?: string | null;
            displayName?: string;
            /**
             * @description Besides those of the role
             * @example []
             */
            extraScopes?: ("push" | "roster:read" | "ioc:read" | "registry:read" | "registry:write" | "audit:read" | "reporting:read" | "reporting:write" | "steward" | "admin")[];
            /**
             * @description Needed by role vendor
             * @example null
             */
            platformId?: string | null;
            /**
             * @description null = every province, administrators only
             * @example 20
             */
            provinceCode?: string | null;
            /** @enum {string} */
            role?: "vendor" | "school" | "commune" | "division" | "department" | "auditor" | "finance" | "office" | "leader" | "admin";
            /**
             * @description Needed by role school
             * @example null
             */
            schoolCode?: string | null;
            /** @enum {string} */
            state?: "active" | "disabled";
            /**
             * @description Unit of the department, of which the person is
             * @example LS.SKHCN
             */
            unitId?: string | null;
        };
        ClientPageResponse: {
            items: components["schemas"]["ClientResponse"][];
            next: string | null;
        };
        ClientResponse: {
            /** @example ls-k12-7h2kq9 */
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            kinds: string[];
            name: string;
            platformId: string | null;
            /** @description null = every province */
            provinceCode: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
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
            /** Format: date-time */
            createdAt: string;
            kinds: string[];
            name: string;
            platformId: string | null;
            /** @description null = every province */
            provinceCode: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            rotatedAt: string | null;
            /** @description null = all schools of the province */
            schools: string[] | null;
            scopes: string[];
            /** @enum {string} */
            state: "active" | "revoked";
        };
        CreateUserRequest: {
            /**
             * @description Needed by role commune
             * @example null
             */
            communeCode?: string | null;
            /**
             * @description An office or a post, not a person's data
             * @example Sở KH&CN, phòng Chuyển đổi số
             */
            displayName: string;
            /**
             * @description Besides those of the role
             * @example []
             */
            extraScopes?: ("push" | "roster:read" | "ioc:read" | "registry:read" | "registry:write" | "audit:read" | "reporting:read" | "reporting:write" | "steward" | "admin")[];
            /** @description Absent: one is made and answered once */
            password?: string;
            /**
             * @description Needed by role vendor
             * @example null
             */
            platformId?: string | null;
            /**
             * @description null = every province, administrators only
             * @example 20
             */
            provinceCode?: string | null;
            /**
             * @example auditor
             * @enum {string}
             */
            role: "vendor" | "school" | "commune" | "division" | "department" | "auditor" | "finance" | "office" | "leader" | "admin";
            /**
             * @description Needed by role school
             * @example null
             */
            schoolCode?: string | null;
            /**
             * @description Unit of the department, of which the person is
             * @example LS.SKHCN
             */
            unitId?: string | null;
            /** @example kiem-toan-20 */
            username: string;
        };
        DesignationPageResponse: {
            items: components["schemas"]["DesignationResponse"][];
            next: string | null;
        };
        DesignationResponse: {
            /** Format: date-time */
            createdAt: string;
            decision: string;
            /**
             * Format: date
             * @description First day in force, +07:00
             * @example 2025-08-01
             */
            from: string;
            /** Format: uuid */
            id: string;
            kinds: string[];
            /** @example DEMO-QLTH-20 */
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            /** @description null = all schools of the province */
            schoolCodes: string[] | null;
            /** @enum {string} */
            state: "coming" | "in-force" | "ended";
            /**
             * Format: date
             * @description First day no longer in force
             */
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
            /** Format: date-time */
            lastPushAt: string;
            /**
             * @description Month of receipt, +07:00
             * @example 2025-10
             */
            month: string;
            /**
             * @example {
             *       "created": 120,
             *       "updated": 3,
             *       "unchanged": 0,
             *       "stale": 0,
             *       "parked": 0,
             *       "held": 0,
             *       "rejected": 2
             *     }
             */
            outcomes: {
                [key: string]: number;
            };
            /** @example DEMO-QLTH-20 */
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
            /**
             * @description Record kinds it may push; none when absent
             * @example [
             *       "learner"
             *     ]
             */
            kinds?: string[];
            /** @example Kết nối của Công ty Ánh Dương */
            name: string;
            /**
             * @description Absent for a system that belongs to no platform (an operations centre that reads figures)
             * @example DEMO-QLTH-20
             */
            platformId?: string | null;
            /**
             * @description Needed only where the platform names no province
             * @example null
             */
            provinceCode?: string | null;
            /**
             * @description School codes it is bound to; all schools of the province when absent
             * @example null
             */
            schools?: string[] | null;
            /**
             * @example [
             *       "push"
             *     ]
             */
            scopes: ("push" | "roster:read" | "ioc:read" | "registry:read" | "registry:write" | "audit:read" | "reporting:read" | "reporting:write" | "steward" | "admin")[];
        };
        MakeDesignationRequest: {
            /**
             * @description All schools of the province; instead of schoolCodes
             * @enum {boolean}
             */
            all?: true;
            /**
             * @description Number, date and words of the decision
             * @example Quyết định số 123/QĐ-SGDĐT
             */
            decision: string;
            /**
             * Format: date
             * @description First day in force, by the day of receipt at +07:00
             * @example 2025-08-01
             */
            from: string;
            /**
             * @example [
             *       "learner",
             *       "enrolment"
             *     ]
             */
            kinds: string[];
            /** @example DEMO-QLTH-20 */
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * @description School codes of the province; or all: true
             * @example [
             *       "X-20-101"
             *     ]
             */
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
        PlatformCertificationResponse: {
            /** Format: date-time */
            endedAt: string | null;
            /** @description Số kịch bản áp dụng · Scenarios that apply */
            of: number;
            /** @description Số kịch bản đã qua của lần mới nhất · Scenarios that the latest run passed */
            passed: number;
            /**
             * Format: date-time
             * @description Lần qua gần nhất · When a run was passed last; null: never
             */
            passedAt: string | null;
            /** Format: date-time */
            startedAt: string;
            /**
             * @description Lần kiểm tra mới nhất · The latest run
             * @enum {string}
             */
            state: "running" | "passed" | "cancelled" | "expired";
        };
        PlatformDetailResponse: {
            /** @description null: chưa kiểm tra lần nào · never tested */
            certification: components["schemas"]["PlatformCertificationResponse"] | null;
            cost: string | null;
            /** Format: date-time */
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
            name?: {
                en: string;
                vi: string;
            };
            operator: string | null;
            partOf: string | null;
            proposals: string | null;
            provider: string | null;
            /** @description null = national */
            provinceCode: string | null;
            responsibleUnit: string | null;
            scope: string | null;
            shortcomings: string | null;
            /** @description What the document says, in its words; empty for one that was entered here */
            source: {
                exchange?: unknown;
                kind?: string;
                level?: string | null;
                namedInDocument?: boolean;
                note?: string | null;
                ocrDoubt?: string | null;
                refs?: string[];
                responsibleRole?: string | null;
                stateInDocument?: string;
                unknown?: string[];
            };
            /** @enum {string} */
            status: "proposed" | "planned" | "pilot" | "in-use" | "ended";
            /** @description Fields that nobody has filled in */
            unknown: string[];
            /** Format: date-time */
            updatedAt: string;
        };
        PlatformPageResponse: {
            items: components["schemas"]["PlatformResponse"][];
            next: string | null;
        };
        PlatformResponse: {
            cost: string | null;
            /** Format: date-time */
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
            name?: {
                en: string;
                vi: string;
            };
            operator: string | null;
            partOf: string | null;
            proposals: string | null;
            provider: string | null;
            /** @description null = national */
            provinceCode: string | null;
            responsibleUnit: string | null;
            scope: string | null;
            shortcomings: string | null;
            /** @description What the document says, in its words; empty for one that was entered here */
            source: {
                exchange?: unknown;
                kind?: string;
                level?: string | null;
                namedInDocument?: boolean;
                note?: string | null;
                ocrDoubt?: string | null;
                refs?: string[];
                responsibleRole?: string | null;
                stateInDocument?: string;
                unknown?: string[];
            };
            /** @enum {string} */
            status: "proposed" | "planned" | "pilot" | "in-use" | "ended";
            /** @description Fields that nobody has filled in */
            unknown: string[];
            /** Format: date-time */
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
            settings: components["schemas"]["ProvinceSettingsResponse"];
            /** @enum {string} */
            state: "known" | "active";
        };
        ProvinceSettingsRequest: {
            /**
             * @description What happens to a kind that has no designation: taken and noted, or held
             * @default open
             * @enum {string}
             */
            intakePolicy: "open" | "strict";
            /** @description Groups a complete learner has */
            requiredGroups?: ("personal" | "results" | "health" | "physical" | "aptitude")[];
            /** @description Months that facts are kept; null = without limit */
            retentionMonths?: number | null;
            /**
             * @description Groups below it are hidden from outsiders
             * @default 10
             */
            suppressionSize: number;
            /**
             * @description MM-DD by period
             * @example {
             *       "term-1": "01-18"
             *     }
             */
            termEnds?: {
                [key: string]: string;
            };
            /**
             * @description MM-DD or YYYY-MM-DD by school year and period
             * @example {
             *       "2025-2026": {
             *         "term-2": "2026-05-28"
             *       }
             *     }
             */
            termEndsByYear?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        ProvinceSettingsResponse: {
            /**
             * @description What happens to a kind that has no designation
             * @enum {string}
             */
            intakePolicy: "open" | "strict";
            /**
             * @description Groups a complete learner has
             * @example [
             *       "personal",
             *       "results"
             *     ]
             */
            requiredGroups: string[];
            /** @description Months that facts are kept; null = without limit */
            retentionMonths: number | null;
            /**
             * @description Groups below it are hidden from outsiders
             * @example 10
             */
            suppressionSize: number;
            /**
             * @description MM-DD by period
             * @example {
             *       "mid-term-1": "10-31",
             *       "term-1": "01-15",
             *       "mid-term-2": "03-31",
             *       "term-2": "05-31"
             *     }
             */
            termEnds: {
                [key: string]: string;
            };
            /**
             * @description Other days of single school years
             * @example {
             *       "2025-2026": {
             *         "term-2": "05-28"
             *       }
             *     }
             */
            termEndsByYear: {
                [key: string]: {
                    [key: string]: string;
                };
            };
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
            educationLevels?: ("preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher")[] | null;
            /**
             * @description Capability codes (GET /capabilities), or the registrant's own words
             * @example [
             *       "school-management"
             *     ]
             */
            functions: string[];
            fundingSource?: string | null;
            /**
             * @description Vietnamese name
             * @example Sổ điểm Ánh Dương
             */
            name: string;
            nameEn?: string;
            /** @example Công ty Ánh Dương */
            operator?: string | null;
            /** @description Id of the platform that it is a part of */
            partOf?: string | null;
            proposals?: string | null;
            provider?: string | null;
            /**
             * @description Absent or null: a national platform, entered by administrators only
             * @example 20
             */
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
            /** Format: date-time */
            revokedAt: string;
        };
        SchoolEvidencePageResponse: {
            items: components["schemas"]["SchoolEvidenceResponse"][];
            next: string | null;
        };
        SchoolEvidenceResponse: {
            /** Format: date-time */
            lastPushAt: string;
            name: string | null;
            records: number;
            schoolCode: string | null;
            /** Format: uuid */
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
            /** Format: uuid */
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
            /** Format: uuid */
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
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description From this moment on; also a day. 1900 to 2100 */
                from?: string;
                limit?: number;
                /** @description Id of what it was done to */
                subject?: string;
                /** @description Before this moment; also a day. 1900 to 2100 */
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
                /** @description `next` của trang trước · `next` of the page before */
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `school_not_covered`: Trường nằm ngoài phạm vi của mã truy cập · The school is outside what the token covers
             */
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
                /** @description Mã tài khoản kết nối · Client id */
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
                /** @description Mã tài khoản kết nối · Client id */
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `school_not_covered`: Trường nằm ngoài phạm vi của mã truy cập · The school is outside what the token covers
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
                /** @description `next` của trang trước · `next` of the page before */
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `designation_overlap`: Trùng với một quyết định chỉ định khác · Overlaps another designation */
            409: {
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
                /** @description Mã chỉ định · Designation id */
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
                /** @description Mã chỉ định · Designation id */
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
            header?: {
                /** @description ETag của bản đã đọc; khác đi thì 412 · ETag of what was read; 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Mã chỉ định · Designation id */
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `designation_overlap`: Trùng với một quyết định chỉ định khác · Overlaps another designation */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Dữ liệu đã thay đổi kể từ lần đọc · The resource has changed since it was read */
            412: {
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
                /** @description `next` của trang trước · `next` of the page before */
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Evidence_schools: {
        parameters: {
            query: {
                /** @description `next` của trang trước · `next` of the page before */
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
                /** @description `next` của trang trước · `next` of the page before */
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
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
                /** @description Mã nền tảng · Platform id */
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
                    "application/json": components["schemas"]["PlatformDetailResponse"];
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
            header?: {
                /** @description ETag của bản đã đọc; khác đi thì 412 · ETag of what was read; 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Mã nền tảng · Platform id */
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Dữ liệu đã thay đổi kể từ lần đọc · The resource has changed since it was read */
            412: {
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
                /** @description Mã tỉnh · Province code */
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
            header?: {
                /** @description ETag của bản đã đọc; khác đi thì 412 · ETag of what was read; 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Mã tỉnh · Province code */
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Dữ liệu đã thay đổi kể từ lần đọc · The resource has changed since it was read */
            412: {
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
                /** @description `next` của trang trước · `next` of the page before */
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
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Xung đột với trạng thái hiện tại · The call conflicts with the present state */
            409: {
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
                /** @description Mã tài khoản · Account id */
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
            header?: {
                /** @description ETag của bản đã đọc; khác đi thì 412 · ETag of what was read; 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Mã tài khoản · Account id */
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: Dữ liệu đã thay đổi kể từ lần đọc · The resource has changed since it was read */
            412: {
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
                /** @description Mã tài khoản · Account id */
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
            /**
             * @description `scope_missing`: Quyền của mã truy cập không bao gồm thao tác này · The token does not carry the scope this call needs
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Xung đột với trạng thái hiện tại · The call conflicts with the present state */
            409: {
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
