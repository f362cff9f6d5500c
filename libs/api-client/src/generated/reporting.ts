/** Generated from docs/api/reporting.openapi.json by `npm run documents`. */
export interface paths {
    "/api/reporting/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 68 chỉ đạo của các thông báo · The 68 directives of the notices, with addressee, deadline, product and source; and the documents */
        get: operations["Directive_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/directives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một chỉ đạo · One directive */
        get: operations["Directive_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 27 chỉ tiêu của kế hoạch và các chỉ tiêu ngoài phụ lục · The 27 indicators of the plan and the targets outside it, with the value of a year */
        get: operations["Indicator_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một chỉ tiêu · One indicator */
        get: operations["Indicator_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/indicators/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giá trị từng năm so với chỉ tiêu của năm · Its value in each year against that year’s target */
        get: operations["Indicator_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 53 nhiệm vụ và các trách nhiệm thường xuyên của kế hoạch · The 53 tasks of the plan and its standing duties, with source, deadline and recorded conflicts */
        get: operations["Task_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một nhiệm vụ · One task */
        get: operations["Task_one"];
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
        BilingualText: {
            en: string;
            vi: string;
        };
        DirectiveItem: {
            addressees: string[];
            coordinateWith: string[];
            /** @description What the product must contain */
            criteria: string[];
            deadline: components["schemas"]["PlanDeadline"] | null;
            /** @example LS62 */
            documentId: string;
            /** Format: date */
            dueBy: string | null;
            /** @example LS62-II.1 */
            id: string;
            label: components["schemas"]["BilingualText"];
            note: string | null;
            /** @description What the scan leaves open */
            ocrDoubt: string[] | null;
            product: string | null;
            /** @example plan */
            productType: string | null;
            provinceCode: string;
            /** @example II.1 */
            section: string;
            /** @description Issuer, number, date and section of the source */
            sourceRef: string;
            /** @description `directed`, or the words that make it a proposal or request */
            statusInDocument: string;
            /**
             * @example [
             *       "education",
             *       "reporting"
             *     ]
             */
            topics: string[];
        };
        DirectivePage: {
            /** @description The source documents and those they cite, as the seeds have them */
            documents: components["schemas"]["DocumentItem"][];
            items: components["schemas"]["DirectiveItem"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        DocumentItem: {
            /** @example 2026-01-28 */
            date: string | null;
            /** @example LS62 */
            id: string;
            issuer: string | null;
            /** @example 62/TB-VP */
            number: string | null;
            /** @enum {string} */
            sort: "source" | "cited";
            subject_vi: string | null;
            /** @example Thông báo */
            type_vi: string | null;
        };
        IndicatorItem: {
            /** @description Place in the plan’s body */
            bodyRef: string | null;
            /** @description Target of 2030 as the body words it */
            bodyTarget2030: string | null;
            /** @description Places where the document says two things */
            conflicts: string[] | null;
            /** @description What counts, where the plan says */
            criteria: string | null;
            current: components["schemas"]["IndicatorValueItem"];
            formula: string | null;
            group: string | null;
            /** @example QN-CT-4.3 */
            id: string;
            label: components["schemas"]["BilingualText"];
            leadUnit: string | null;
            leadUnits: string[];
            /** @enum {string} */
            mode: "live" | "mixed" | "self-reported";
            /** @example 4.3 */
            no: string | null;
            /** @description What the scan leaves open */
            ocrDoubt: string[] | null;
            parent: string | null;
            provinceCode: string;
            /** @enum {string} */
            sort: "annex" | "other";
            /** @example KH 1295/KH-SGDĐT, PL01, 4.3 */
            sourceRef: string;
            /**
             * @description Target of each year, null where the plan sets none
             * @example {
             *       "2025": null,
             *       "2026": {
             *         "op": ">=",
             *         "value": 30
             *       }
             *     }
             */
            targets: Record<string, never>;
            /** @description Cells as scanned */
            targetsAsScanned: Record<string, never> | null;
            unit: string | null;
        };
        IndicatorPage: {
            groups: components["schemas"]["PlanGroup"][];
            /** @description Headings that stand above several indicators */
            headings: components["schemas"]["PlanGroup"][];
            items: components["schemas"]["IndicatorItem"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        IndicatorPartItem: {
            denominator: number;
            /** @example moet */
            id: string;
            name: components["schemas"]["BilingualText"];
            numerator: number;
            /** @description False: off, so its numerator is 0 */
            on: boolean;
            value: number | null;
        };
        IndicatorValueItem: {
            denominator: number | null;
            numerator: number | null;
            /** @description What the value is put together from, each apart */
            parts?: components["schemas"]["IndicatorPartItem"][];
            /** @description Term, school year or calendar year the value speaks of */
            period: string | null;
            /** @enum {string} */
            source: "live" | "mixed" | "self-reported";
            /** @enum {string} */
            state: "met" | "missed" | "no-target" | "no-value";
            /**
             * @description Null: the plan sets none for the year, or it is another province’s plan
             * @example {
             *       "op": ">=",
             *       "value": 95
             *     }
             */
            target: components["schemas"]["TargetItem"] | null;
            /**
             * Format: date-time
             * @description Time of the last event that contributed
             */
            updatedAt: string | null;
            /** @description In the unit of the indicator; null without data, never 0 for that */
            value: number | null;
            /** @example 2026 */
            year: number;
        };
        IndicatorValuePage: {
            /** @description Ascending by year */
            items: components["schemas"]["IndicatorValueItem"][];
            /** @description Always null: all years are here */
            next: string | null;
        };
        PlanDeadline: {
            /**
             * Format: date
             * @description The document’s "trước ngày"
             */
            before?: string | null;
            /** @description What must happen first */
            condition_vi?: string | null;
            /**
             * Format: date
             * @description Last day still in time
             */
            due_by?: string | null;
            /** @example monthly */
            recurrence?: string | null;
            /** @example Quý II, năm 2025 */
            text_vi: string | null;
            /** @example quarter */
            type: string | null;
        };
        PlanGroup: {
            /** @description Of a heading: indicators below it */
            children?: string[];
            /** @description Of a heading: its group */
            group?: string;
            /** @example 4 */
            id: string;
            label_en: string;
            /** @example Ứng dụng AI tổng thể trong hoạt động dạy và học */
            label_vi: string;
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
        TargetItem: {
            /**
             * @description `=` is met when the value is at least the number
             * @enum {string}
             */
            op: ">=" | "=";
            /** @example 95 */
            value: number;
        };
        TaskItem: {
            /** @description The version of the body where it differs from the annex */
            bodyVariant: Record<string, never> | null;
            conflicts: string[];
            coordinatingUnits: string[];
            criteria: string | null;
            deadline: components["schemas"]["PlanDeadline"] | null;
            /**
             * Format: date
             * @description Last day still in time
             */
            dueBy: string | null;
            expectedResult: string | null;
            group: string | null;
            /** @example QN-NV-1.1 */
            id: string;
            label: components["schemas"]["BilingualText"];
            leadUnits: string[];
            no: string | null;
            /** @description What the scan leaves open */
            ocrDoubt: string[] | null;
            principle: string | null;
            provinceCode: string;
            relatedIndicators: string[];
            /** @description Of a standing duty: to whom it is reported */
            reportTo: string[];
            /** @example plan */
            resultType: string | null;
            /** @enum {string} */
            sort: "task" | "duty";
            /** @example KH 1295/KH-SGDĐT, PL02, 1.1; III.1.1 */
            sourceRef: string;
            /** @description Which units, where not all */
            unitScope: string | null;
        };
        TaskPage: {
            groups: components["schemas"]["PlanGroup"][];
            items: components["schemas"]["TaskItem"][];
            /** @description Cursor of the next page */
            next: string | null;
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
    Directive_list: {
        parameters: {
            query?: {
                /** @description Đơn vị được giao hoặc phối hợp · Unit that is addressed or takes part */
                addressee?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Văn bản · Document */
                document?: string;
                /** @description Hạn từ ngày · Due on or after */
                dueFrom?: string;
                /** @description Hạn đến ngày · Due on or before */
                dueTo?: string;
                limit?: number;
                /** @description Tỉnh · Province */
                province?: string;
                /** @description Mức độ trong văn bản · Its standing in the document */
                status?: string;
                /** @description Chủ đề · Topic */
                topic?: string;
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
                    "application/json": components["schemas"]["DirectivePage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Directive_one: {
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
                    "application/json": components["schemas"]["DirectiveItem"];
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
    Indicator_list: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Nhóm của phụ lục · Group of the annex */
                group?: string;
                limit?: number;
                /** @description Nguồn số liệu · How its value comes */
                mode?: "live" | "mixed" | "self-reported";
                /** @description Tỉnh, mặc định của người gọi · Province, default the caller’s own */
                province?: string;
                /** @description Của phụ lục, hay ngoài phụ lục · Of the annex or outside it */
                sort?: "annex" | "other";
                /** @description So với chỉ tiêu của năm · How the value stands to the target */
                state?: "met" | "missed" | "no-target" | "no-value";
                /** @description Năm, mặc định năm nay · Year, default the present one */
                year?: string;
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
                    "application/json": components["schemas"]["IndicatorPage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Indicator_one: {
        parameters: {
            query?: {
                /** @description Tỉnh, mặc định của người gọi · Province, default the caller’s own */
                province?: string;
                /** @description Năm, mặc định năm nay · Year, default the present one */
                year?: string;
            };
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
                    "application/json": components["schemas"]["IndicatorItem"];
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
    Indicator_values: {
        parameters: {
            query?: {
                /** @description Tỉnh, mặc định của người gọi · Province, default the caller’s own */
                province?: string;
            };
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
                    "application/json": components["schemas"]["IndicatorValuePage"];
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
    Task_list: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Hạn từ ngày · Due on or after */
                dueFrom?: string;
                /** @description Hạn đến ngày · Due on or before */
                dueTo?: string;
                /** @description Nhóm nhiệm vụ · Group of the annex */
                group?: string;
                /** @description Chỉ tiêu liên quan · Indicator that it serves */
                indicator?: string;
                limit?: number;
                /** @description Tỉnh của kế hoạch · Province of the plan */
                province?: string;
                /** @description Nhiệm vụ hay trách nhiệm thường xuyên · A task or a standing duty */
                sort?: "task" | "duty";
                /** @description Đơn vị chủ trì hoặc phối hợp · Unit that leads or takes part */
                unit?: string;
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
                    "application/json": components["schemas"]["TaskPage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Task_one: {
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
                    "application/json": components["schemas"]["TaskItem"];
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
