/** Generated from docs/api/ioc-edu.openapi.json by `npm run documents`. */
export interface paths {
    "/api/ioc/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts of a province, newest first; state=open (default), closed or all */
        get: operations["Alert_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ioc/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue: every figure with its name, unit, dimensions, meaning and formula */
        get: operations["Snapshot_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ioc/v1/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One figure of a scope at the end of each day from–to (at most 366 days, default the last 30) */
        get: operations["Snapshot_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ioc/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicators of a province in one year: value, target where the year has one, and how the two stand
         * @description The value of today, or of a past year as it stands today. Shares are 0..1, also in `target` (reporting speaks in per cent).
         */
        get: operations["Indicator_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ioc/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Children of a scope with their key figures in one answer: communes of a province, schools of a commune */
        get: operations["Snapshot_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ioc/v1/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of a scope, now or as they were on a date; dim.<name>= narrows the rows
         * @description Rows are the finest dimensions, and one total `dims: {}` where there is one. Dates and weeks give only the latest unless filtered. A figure without data is one row with `value: null`.
         */
        get: operations["Snapshot_snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ioc/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changed figures of a scope: events figure, heartbeat (15 s), reset; ids are positions; closed when the token ends */
        get: operations["Stream_stream"];
        put?: never;
        post?: never;
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
        AlertItem: {
            /** Format: date-time */
            closedAt: string | null;
            /** Format: uuid */
            id: string;
            message: components["schemas"]["BilingualItem"];
            /** Format: date-time */
            openedAt: string;
            rule: string;
            /** @example province:20 */
            scope: string;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
            subject: string;
        };
        AlertsAnswer: {
            items: components["schemas"]["AlertItem"][];
        };
        BilingualItem: {
            /** @example Lang Son */
            en: string;
            /** @example Tỉnh Lạng Sơn */
            vi: string;
        };
        CatalogueAnswer: {
            items: components["schemas"]["CatalogueItem"][];
        };
        CatalogueItem: {
            /** @description Children add up to their parent, with a child "unassigned" where a place is unknown */
            additive: boolean;
            /**
             * @example [
             *       "level",
             *       "grade",
             *       "sex"
             *     ]
             */
            dims: string[];
            formula: components["schemas"]["BilingualItem"];
            /** @example learners */
            id: string;
            /**
             * @description Dimension of which only the latest value is given unless filtered
             * @enum {string}
             */
            latest?: "date" | "week";
            /** @description Scopes that have a value; null at the others */
            levels: ("province" | "commune" | "school")[];
            meaning: components["schemas"]["BilingualItem"];
            name: components["schemas"]["BilingualItem"];
            /** @description Counts people: small groups are hidden from those who may not see them */
            people: boolean;
            /** @enum {string} */
            source: "live";
            /** @description A row with empty dims gives the total */
            total: boolean;
            /** @example person */
            unit: string;
            unitName: components["schemas"]["BilingualItem"];
        };
        ChildScopeItem: {
            /**
             * @description `province:20`, `commune:20:05977`, `commune:20:unassigned`, `school:<hubId>`
             * @example province:20
             */
            id: string;
            /** @enum {string} */
            level: "province" | "commune" | "school";
            name: components["schemas"]["BilingualItem"];
            /** @example X-20-101 */
            schoolCode?: string;
        };
        FigureItem: {
            /** @example 9707 */
            denominator?: number;
            /**
             * @description Dimensions, all strings; `{}` is the total
             * @example {
             *       "year": "2025",
             *       "subject": "mathematics"
             *     }
             */
            dims: {
                [key: string]: string;
            };
            /** @example exam.mean */
            id: string;
            /**
             * @description Of shares and means; places are combined by adding these up
             * @example 38674.9
             */
            numerator?: number;
            /** @enum {string} */
            source: "live" | "mixed" | "self-reported";
            /**
             * @description The value exists but is hidden: too few people, or it would give such a group away
             * @enum {boolean}
             */
            suppressed?: true;
            /** @description Target, shares 0..1; only where the figure is an indicator of a plan */
            target?: number;
            /** @example mark */
            unit: string;
            /**
             * Format: date-time
             * @description Time of the last event that contributed
             */
            updatedAt: string | null;
            /**
             * @description null: no data, or hidden (`suppressed`); never 0 for that
             * @example 3.9842
             */
            value: number | null;
        };
        HistoryAnswer: {
            /** @example learners */
            figure: string;
            /** @description Ascending; a day on which the place was not there is left out */
            items: components["schemas"]["HistoryDay"][];
            /**
             * @description One sequence of the operations centre; a stream resumes from it
             * @example 399
             */
            position: string;
            scope: components["schemas"]["ScopeItem"];
        };
        HistoryDay: {
            /**
             * Format: date
             * @example 2025-10-01
             */
            date: string;
            figures: components["schemas"]["FigureItem"][];
        };
        IndicatorsAnswer: {
            /**
             * @description The date asked for, or the present time
             * @example 2026-11-22T02:02:58.366Z
             */
            asOf: string;
            /** @description In the plan’s order */
            items: components["schemas"]["ProvinceIndicatorItem"][];
            /**
             * @description One sequence of the operations centre; a stream resumes from it
             * @example 399
             */
            position: string;
            scope: components["schemas"]["ScopeItem"];
            /** @example 2026 */
            year: number;
        };
        PlaceItem: {
            figures: components["schemas"]["FigureItem"][];
            scope: components["schemas"]["ChildScopeItem"];
        };
        PlacesAnswer: {
            /**
             * @description The date asked for, or the present time
             * @example 2026-11-22T02:02:58.366Z
             */
            asOf: string;
            items: components["schemas"]["PlaceItem"][];
            /**
             * @description One sequence of the operations centre; a stream resumes from it
             * @example 399
             */
            position: string;
            scope: components["schemas"]["ScopeItem"];
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
        ProvinceIndicatorItem: {
            /**
             * @description `=` is met when the value is at least the target
             * @enum {string}
             */
            comparator?: ">=" | "=";
            /** @example 3 */
            denominator?: number;
            /**
             * @example {
             *       "year": "2026"
             *     }
             */
            dims: {
                [key: string]: string;
            };
            /** @example 4 */
            group: string | null;
            /** @example QN-CT-4.3 */
            id: string;
            name: components["schemas"]["BilingualItem"];
            /**
             * @description Number in the plan; null outside its annex
             * @example 4.3
             */
            no: string | null;
            /** @example 2 */
            numerator?: number;
            parent: string | null;
            /**
             * @description Of what the value speaks
             * @example 2025-2026 term-1
             */
            period: string | null;
            /** @enum {string} */
            source: "live" | "mixed" | "self-reported";
            /** @example KH 1295/KH-SGDĐT, PL01, 4.3 */
            sourceRef: string;
            /** @enum {string} */
            state: "met" | "missed" | "no-target" | "no-value";
            /**
             * @description Shares are 0..1; left out: no target for this year in this province
             * @example 0.95
             */
            target?: number;
            /** @example share */
            unit: string;
            /** Format: date-time */
            updatedAt: string | null;
            /**
             * @description Shares are 0..1; null: no data, never 0
             * @example 0.6667
             */
            value: number | null;
        };
        ScopeItem: {
            /**
             * @description `province:20`, `commune:20:05977`, `commune:20:unassigned`, `school:<hubId>`
             * @example province:20
             */
            id: string;
            /** @enum {string} */
            level: "province" | "commune" | "school";
            name: components["schemas"]["BilingualItem"];
        };
        SnapshotAnswer: {
            /**
             * @description The date asked for, or the present time
             * @example 2026-11-22T02:02:58.366Z
             */
            asOf: string;
            figures: components["schemas"]["FigureItem"][];
            /**
             * @description One sequence of the operations centre; a stream resumes from it
             * @example 399
             */
            position: string;
            scope: components["schemas"]["ScopeItem"];
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
    Alert_alerts: {
        parameters: {
            query: {
                /** @description province:20 */
                scope: string;
                /** @description Default open */
                state?: "open" | "closed" | "all";
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
                    "application/json": components["schemas"]["AlertsAnswer"];
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
    Snapshot_figures: {
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
                    "application/json": components["schemas"]["CatalogueAnswer"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Snapshot_history: {
        parameters: {
            query: {
                /** @description Only rows with this date; at least one of the figures must have the dimension */
                "dim.date"?: string;
                /** @description Only rows with this grade; at least one of the figures must have the dimension */
                "dim.grade"?: string;
                /** @description Only rows with this kind; at least one of the figures must have the dimension */
                "dim.kind"?: string;
                /** @description Only rows with this level; at least one of the figures must have the dimension */
                "dim.level"?: string;
                /** @description Only rows with this mark; at least one of the figures must have the dimension */
                "dim.mark"?: string;
                /** @description Only rows with this outcome; at least one of the figures must have the dimension */
                "dim.outcome"?: string;
                /** @description Only rows with this platform; at least one of the figures must have the dimension */
                "dim.platform"?: string;
                /** @description Only rows with this schoolYear; at least one of the figures must have the dimension */
                "dim.schoolYear"?: string;
                /** @description Only rows with this sex; at least one of the figures must have the dimension */
                "dim.sex"?: string;
                /** @description Only rows with this subject; at least one of the figures must have the dimension */
                "dim.subject"?: string;
                /** @description Only rows with this type; at least one of the figures must have the dimension */
                "dim.type"?: string;
                /** @description Only rows with this week; at least one of the figures must have the dimension */
                "dim.week"?: string;
                /** @description Only rows with this year; at least one of the figures must have the dimension */
                "dim.year"?: string;
                /** @description Id of the catalogue */
                figure: string;
                /** @description First day; default 29 days before `to` */
                from?: string;
                /** @description province:20 · commune:20:05977 · commune:20:unassigned · school:<hubId or code> */
                scope: string;
                /** @description Last day; default today */
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
                    "application/json": components["schemas"]["HistoryAnswer"];
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
    Indicator_indicators: {
        parameters: {
            query: {
                /** @description province:20 */
                scope: string;
                /** @description Default the present year */
                year?: number;
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
                    "application/json": components["schemas"]["IndicatorsAnswer"];
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
    Snapshot_places: {
        parameters: {
            query: {
                /** @description By what had been received by the end of this local day (+07:00), on the tree of that day; default now */
                date?: string;
                /** @description Ids of the catalogue, separated by commas; default all */
                figures?: string;
                /** @description province:20 · commune:20:05977 · commune:20:unassigned · school:<hubId or code> */
                scope: string;
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
                    "application/json": components["schemas"]["PlacesAnswer"];
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
    Snapshot_snapshot: {
        parameters: {
            query: {
                /** @description By what had been received by the end of this local day (+07:00), on the tree of that day; default now */
                date?: string;
                /** @description Only rows with this date; at least one of the figures must have the dimension */
                "dim.date"?: string;
                /** @description Only rows with this grade; at least one of the figures must have the dimension */
                "dim.grade"?: string;
                /** @description Only rows with this kind; at least one of the figures must have the dimension */
                "dim.kind"?: string;
                /** @description Only rows with this level; at least one of the figures must have the dimension */
                "dim.level"?: string;
                /** @description Only rows with this mark; at least one of the figures must have the dimension */
                "dim.mark"?: string;
                /** @description Only rows with this outcome; at least one of the figures must have the dimension */
                "dim.outcome"?: string;
                /** @description Only rows with this platform; at least one of the figures must have the dimension */
                "dim.platform"?: string;
                /** @description Only rows with this schoolYear; at least one of the figures must have the dimension */
                "dim.schoolYear"?: string;
                /** @description Only rows with this sex; at least one of the figures must have the dimension */
                "dim.sex"?: string;
                /** @description Only rows with this subject; at least one of the figures must have the dimension */
                "dim.subject"?: string;
                /** @description Only rows with this type; at least one of the figures must have the dimension */
                "dim.type"?: string;
                /** @description Only rows with this week; at least one of the figures must have the dimension */
                "dim.week"?: string;
                /** @description Only rows with this year; at least one of the figures must have the dimension */
                "dim.year"?: string;
                /** @description Ids of the catalogue, separated by commas; default all */
                figures?: string;
                /** @description province:20 · commune:20:05977 · commune:20:unassigned · school:<hubId or code> */
                scope: string;
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
                    "application/json": components["schemas"]["SnapshotAnswer"];
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
    Stream_stream: {
        parameters: {
            query: {
                /** @description Ids of the catalogue, separated by commas; default all */
                figures?: string;
                /** @description province:20 · commune:20:05977 · commune:20:unassigned · school:<hubId or code> */
                scope: string;
            };
            header?: {
                /** @description Position of the last event dealt with; 0 asks for a reset and all figures */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `data` of `figure` is a row as in a snapshot with its `scope`; of `heartbeat` `{time, position}`; of `reset` `{position}`: forget everything, all figures follow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: figure
                     *     id: 401
                     *     data: {"id":"schools","dims":{"level":"upper-secondary"},"unit":"school","source":"live","updatedAt":"2026-11-22T02:02:58.366Z","value":25,"scope":"province:20"}
                     */
                    "text/event-stream": {
                        /** @description JSON */
                        data: string;
                        /** @enum {string} */
                        event: "figure" | "alert" | "heartbeat" | "reset";
                        id?: string;
                    };
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
}
