/** Generated from docs/api/education-data.openapi.json by `npm run documents`. */
export interface paths {
    "/api/education/v1/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách của loại bản ghi bất kỳ · List of any kind, also of one added later
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["OtherLists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/{list}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một bản ghi của loại bất kỳ · One record of any kind
         * @description By hubId; a school also by its code. Has an ETag; 304 with If-None-Match.
         */
        get: operations["OtherLists_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/{list}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tra cứu người · Look for a person
         * @description All that is given must hold. Every search is written into the audit trail.
         */
        post: operations["OtherLists_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoạt động học tập trên nền tảng: danh sách · Learning activity: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Activities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hoạt động học tập trên nền tảng: một bản ghi · Learning activity: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Activities_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chuyên cần: danh sách · Attendance: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Attendance_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/attendance/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chuyên cần: một bản ghi · Attendance: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Attendance_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dòng thay đổi theo thứ tự, cả huỷ và đổi khoá · The change feed in order, cancels and changed keys included
         * @description From the beginning without `after`. `after=latest` gives no item, only where the feed ends now.
         */
        get: operations["Changes_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lớp học: danh sách · Class: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Classes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/classes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lớp học: một bản ghi · Class: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Classes_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học sinh theo lớp: danh sách · Enrolment: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Enrolments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học sinh theo lớp: một bản ghi · Enrolment: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Enrolments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exam-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả thi tốt nghiệp THPT: danh sách · Graduation exam result: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["ExamResults_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exam-results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả thi tốt nghiệp THPT: một bản ghi · Graduation exam result: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["ExamResults_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các loại bản ghi · Record kinds */
        get: operations["Kinds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/kinds/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một loại bản ghi · One record kind */
        get: operations["Kinds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/learners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người học: danh sách · Learner: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Learners_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/learners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người học: một bản ghi · Learner: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Learners_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/learners/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Người học: tra cứu người · Learner: look for a person
         * @description All that is given must hold. Every search is written into the audit trail.
         */
        post: operations["LearnersSearch_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần gửi, mới nhất trước · Pushes, newest first */
        get: operations["Receipts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/pushes/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi bản ghi · Push records
         * @description One record a line (NDJSON), a JSON array, or CSV with a heading row; gzip accepted. Kinds and their fields: GET /kinds.
         */
        post: operations["Push_push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/pushes/{pushId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biên nhận · Receipt of a push */
        get: operations["Receipts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/pushes/{pushId}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lỗi theo nguyên nhân · Problems by cause, largest first */
        get: operations["Receipts_problemsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/pushes/{pushId}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả từng bản ghi · Outcome of each record
         * @description JSON pages by cursor; all at once as NDJSON or CSV by Accept
         */
        get: operations["Receipts_recordsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả môn học: danh sách · Subject result: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Results_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả môn học: một bản ghi · Subject result: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Results_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trường học, cơ sở giáo dục: danh sách · School: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Schools_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/schools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trường học, cơ sở giáo dục: một bản ghi · School: one
         * @description By hubId; a school also by its code. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Schools_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cán bộ, giáo viên, nhân viên: danh sách · Staff: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Staff_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cán bộ, giáo viên, nhân viên: một bản ghi · Staff: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Staff_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/staff/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cán bộ, giáo viên, nhân viên: tra cứu người · Staff: look for a person
         * @description All that is given must hold. Every search is written into the audit trail.
         */
        post: operations["StaffSearch_search"];
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
        Change: {
            /** Format: date-time */
            changedAt: string;
            /** Format: uuid */
            hubId: string;
            /** @description Khoá của bản ghi đã đổi · The key of the record changed (another class name, another candidate number) */
            keyChanged: boolean;
            /** @example learner */
            kind: string;
            /** @enum {string} */
            op: "create" | "update" | "cancel";
            /** @description Nền tảng có lần gửi gây ra thay đổi · Platform whose push brought it about */
            platformId: string;
            /**
             * @description Vị trí, số thập phân, chỉ tăng · Decimal, only ever rises
             * @example 17000042
             */
            position: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * Format: uuid
             * @description Trường quản lý bản ghi · School that owns the record
             */
            schoolId: string | null;
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            /** @description Cuối dòng thay đổi khi được hỏi · End of the feed when it was asked */
            latest: string;
            next: string | null;
        };
        SearchRequest: {
            /**
             * @description Ngày sinh, hoặc phần đã biết · Birth date, or what is known of it
             * @example 2010-03-15
             */
            birthDate?: string;
            /** @description `next` của trang trước · `next` of the page before */
            cursor?: string;
            /** @default 100 */
            limit: number;
            /** @description Mã học sinh, mã cán bộ · Ministry code */
            ministryCode?: string;
            /**
             * @description Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics
             * @example vinh trai
             */
            name?: string;
            /** @description Một trong các số, mã của người đó · Any of the numbers of the person */
            number?: string;
            /** @description Số định danh cá nhân · Personal number */
            personalNumber?: string;
            /**
             * @description Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only
             * @example 20
             */
            province?: string;
            /** @description Lý do tra cứu, ghi vào nhật ký · Why, for the audit trail */
            reason?: string;
            /**
             * @description Mã trường hoặc mã của trục · School code or hub id
             * @example X-20-001
             */
            schoolCode?: string;
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
    OtherLists_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                /** @description Ngày hoặc khoảng ngày · A day or a range of days */
                date?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
                /** @description Năm học · School year */
                year?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path: {
                /** @description Tên danh sách, mặc định là tên loại thêm s · Name of the list, by default the kind with an s */
                list: string;
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
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            /** Format: uuid */
                            hubId: string;
                            /** @example 20 */
                            provinceCode: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    OtherLists_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path: {
                id: string;
                /** @description Tên danh sách, mặc định là tên loại thêm s · Name of the list, by default the kind with an s */
                list: string;
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
                    "application/json": {
                        /** Format: date-time */
                        changedAt: string;
                        /** Format: uuid */
                        hubId: string;
                        /** @example 20 */
                        provinceCode: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    OtherLists_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path: {
                /** @description Tên danh sách, mặc định là tên loại thêm s · Name of the list, by default the kind with an s */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            /** Format: uuid */
                            hubId: string;
                            /** @example 20 */
                            provinceCode: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Activities_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
                /** @description Năm học · School year */
                year?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /**
                             * Account
                             * @description Tài khoản
                             */
                            accountId?: string;
                            /**
                             * Role of the account
                             * @description Vai trò tài khoản
                             * @enum {string}
                             */
                            accountRole?: "learner" | "staff" | "parent";
                            /**
                             * Active accounts
                             * @description Tài khoản hoạt động
                             */
                            activeAccounts?: number;
                            /**
                             * Blended
                             * @description Dạy học kết hợp
                             */
                            blended?: boolean;
                            /** Format: date-time */
                            changedAt: string;
                            /** Format: uuid */
                            classId?: string | null;
                            /**
                             * Class name
                             * @description Tên lớp
                             */
                            className?: string;
                            /**
                             * Class record id
                             * @description Mã bản ghi lớp
                             */
                            classRecordId?: string;
                            /**
                             * Count
                             * @description Số lượt
                             */
                            count?: number;
                            /**
                             * Duration in seconds
                             * @description Thời lượng (giây)
                             */
                            durationSeconds?: number;
                            /**
                             * Homeworks
                             * @description Bài tập về nhà
                             */
                            homeworks?: number;
                            /** Format: uuid */
                            hubId: string;
                            /** Format: uuid */
                            learnerId?: string | null;
                            /**
                             * Learner's ministry code
                             * @description Mã học sinh
                             */
                            learnerMinistryCode?: string;
                            /**
                             * Learner's personal number
                             * @description Số định danh cá nhân của học sinh
                             */
                            learnerPersonalNumber?: string;
                            /**
                             * Learner's record id
                             * @description Mã bản ghi học sinh
                             */
                            learnerRecordId?: string;
                            /**
                             * Lessons
                             * @description Bài học
                             */
                            lessons?: number;
                            /**
                             * Level
                             * @description Cấp học
                             * @enum {string}
                             */
                            level?: "preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher";
                            /**
                             * Highest score
                             * @description Điểm tối đa
                             */
                            maxScore?: number;
                            /**
                             * Object
                             * @description Đối tượng
                             */
                            objectId?: string;
                            /**
                             * Occurred at
                             * @description Thời điểm
                             */
                            occurredAt?: string;
                            /**
                             * Online periods
                             * @description Số tiết trực tuyến
                             */
                            onlinePeriods?: number;
                            /**
                             * Period
                             * @description Kỳ
                             * @enum {string}
                             */
                            period?: "term-1" | "term-2" | "year";
                            /** @example 20 */
                            provinceCode: string;
                            /** Format: uuid */
                            resourceId?: string | null;
                            /**
                             * Resource record id
                             * @description Mã bản ghi học liệu
                             */
                            resourceRecordId?: string;
                            /**
                             * Uses of resources
                             * @description Lượt dùng học liệu
                             */
                            resourceUses?: number;
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * School year
                             * @description Năm học
                             */
                            schoolYear?: string;
                            /**
                             * Score
                             * @description Điểm
                             */
                            score?: number;
                            /**
                             * Shape
                             * @description Dạng
                             * @enum {string}
                             */
                            shape?: "event" | "summary";
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /** Format: uuid */
                            staffId?: string | null;
                            /**
                             * Staff member's ministry code
                             * @description Mã cán bộ
                             */
                            staffMinistryCode?: string;
                            /**
                             * Staff member's personal number
                             * @description Số định danh cá nhân của cán bộ
                             */
                            staffPersonalNumber?: string;
                            /**
                             * Staff record id
                             * @description Mã bản ghi cán bộ
                             */
                            staffRecordId?: string;
                            /**
                             * Subject
                             * @description Môn học
                             * @enum {string}
                             */
                            subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture";
                            /**
                             * Tests
                             * @description Bài kiểm tra
                             */
                            tests?: number;
                            /**
                             * Periods in all
                             * @description Tổng số tiết
                             */
                            totalPeriods?: number;
                            /**
                             * Type
                             * @description Loại hoạt động
                             * @enum {string}
                             */
                            type?: "online-lesson" | "online-test" | "resource-use" | "homework" | "virtual-class";
                            /**
                             * Virtual classes
                             * @description Lớp học ảo
                             */
                            virtualClasses?: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Activities_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Account
                         * @description Tài khoản
                         */
                        accountId?: string;
                        /**
                         * Role of the account
                         * @description Vai trò tài khoản
                         * @enum {string}
                         */
                        accountRole?: "learner" | "staff" | "parent";
                        /**
                         * Active accounts
                         * @description Tài khoản hoạt động
                         */
                        activeAccounts?: number;
                        /**
                         * Blended
                         * @description Dạy học kết hợp
                         */
                        blended?: boolean;
                        /** Format: date-time */
                        changedAt: string;
                        /** Format: uuid */
                        classId?: string | null;
                        /**
                         * Class name
                         * @description Tên lớp
                         */
                        className?: string;
                        /**
                         * Class record id
                         * @description Mã bản ghi lớp
                         */
                        classRecordId?: string;
                        /**
                         * Count
                         * @description Số lượt
                         */
                        count?: number;
                        /**
                         * Duration in seconds
                         * @description Thời lượng (giây)
                         */
                        durationSeconds?: number;
                        /**
                         * Homeworks
                         * @description Bài tập về nhà
                         */
                        homeworks?: number;
                        /** Format: uuid */
                        hubId: string;
                        /** Format: uuid */
                        learnerId?: string | null;
                        /**
                         * Learner's ministry code
                         * @description Mã học sinh
                         */
                        learnerMinistryCode?: string;
                        /**
                         * Learner's personal number
                         * @description Số định danh cá nhân của học sinh
                         */
                        learnerPersonalNumber?: string;
                        /**
                         * Learner's record id
                         * @description Mã bản ghi học sinh
                         */
                        learnerRecordId?: string;
                        /**
                         * Lessons
                         * @description Bài học
                         */
                        lessons?: number;
                        /**
                         * Level
                         * @description Cấp học
                         * @enum {string}
                         */
                        level?: "preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher";
                        /**
                         * Highest score
                         * @description Điểm tối đa
                         */
                        maxScore?: number;
                        /**
                         * Object
                         * @description Đối tượng
                         */
                        objectId?: string;
                        /**
                         * Occurred at
                         * @description Thời điểm
                         */
                        occurredAt?: string;
                        /**
                         * Online periods
                         * @description Số tiết trực tuyến
                         */
                        onlinePeriods?: number;
                        /**
                         * Period
                         * @description Kỳ
                         * @enum {string}
                         */
                        period?: "term-1" | "term-2" | "year";
                        /** @example 20 */
                        provinceCode: string;
                        /** Format: uuid */
                        resourceId?: string | null;
                        /**
                         * Resource record id
                         * @description Mã bản ghi học liệu
                         */
                        resourceRecordId?: string;
                        /**
                         * Uses of resources
                         * @description Lượt dùng học liệu
                         */
                        resourceUses?: number;
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        /**
                         * School year
                         * @description Năm học
                         */
                        schoolYear?: string;
                        /**
                         * Score
                         * @description Điểm
                         */
                        score?: number;
                        /**
                         * Shape
                         * @description Dạng
                         * @enum {string}
                         */
                        shape?: "event" | "summary";
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        staffId?: string | null;
                        /**
                         * Staff member's ministry code
                         * @description Mã cán bộ
                         */
                        staffMinistryCode?: string;
                        /**
                         * Staff member's personal number
                         * @description Số định danh cá nhân của cán bộ
                         */
                        staffPersonalNumber?: string;
                        /**
                         * Staff record id
                         * @description Mã bản ghi cán bộ
                         */
                        staffRecordId?: string;
                        /**
                         * Subject
                         * @description Môn học
                         * @enum {string}
                         */
                        subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture";
                        /**
                         * Tests
                         * @description Bài kiểm tra
                         */
                        tests?: number;
                        /**
                         * Periods in all
                         * @description Tổng số tiết
                         */
                        totalPeriods?: number;
                        /**
                         * Type
                         * @description Loại hoạt động
                         * @enum {string}
                         */
                        type?: "online-lesson" | "online-test" | "resource-use" | "homework" | "virtual-class";
                        /**
                         * Virtual classes
                         * @description Lớp học ảo
                         */
                        virtualClasses?: number;
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Attendance_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                /** @description Ngày hoặc khoảng ngày · A day or a range of days */
                date?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
                /** @description Năm học · School year */
                year?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            /** Format: uuid */
                            classId?: string | null;
                            /**
                             * Class name
                             * @description Tên lớp
                             */
                            className?: string;
                            /**
                             * Class record id
                             * @description Mã bản ghi lớp
                             */
                            classRecordId?: string;
                            /**
                             * Date
                             * Format: date
                             * @description Ngày
                             */
                            date?: string;
                            /** Format: uuid */
                            hubId: string;
                            /** Format: uuid */
                            learnerId?: string | null;
                            /**
                             * Learner's ministry code
                             * @description Mã học sinh
                             */
                            learnerMinistryCode?: string;
                            /**
                             * Learner's personal number
                             * @description Số định danh cá nhân của học sinh
                             */
                            learnerPersonalNumber?: string;
                            /**
                             * Learner's record id
                             * @description Mã bản ghi học sinh
                             */
                            learnerRecordId?: string;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * Session
                             * @description Buổi
                             * @enum {string}
                             */
                            session?: "morning" | "afternoon" | "day";
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * State
                             * @description Tình trạng
                             * @enum {string}
                             */
                            state?: "present" | "late" | "absent-excused" | "absent-unexcused";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Attendance_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        changedAt: string;
                        /** Format: uuid */
                        classId?: string | null;
                        /**
                         * Class name
                         * @description Tên lớp
                         */
                        className?: string;
                        /**
                         * Class record id
                         * @description Mã bản ghi lớp
                         */
                        classRecordId?: string;
                        /**
                         * Date
                         * Format: date
                         * @description Ngày
                         */
                        date?: string;
                        /** Format: uuid */
                        hubId: string;
                        /** Format: uuid */
                        learnerId?: string | null;
                        /**
                         * Learner's ministry code
                         * @description Mã học sinh
                         */
                        learnerMinistryCode?: string;
                        /**
                         * Learner's personal number
                         * @description Số định danh cá nhân của học sinh
                         */
                        learnerPersonalNumber?: string;
                        /**
                         * Learner's record id
                         * @description Mã bản ghi học sinh
                         */
                        learnerRecordId?: string;
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        /**
                         * Session
                         * @description Buổi
                         * @enum {string}
                         */
                        session?: "morning" | "afternoon" | "day";
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /**
                         * State
                         * @description Tình trạng
                         * @enum {string}
                         */
                        state?: "present" | "late" | "absent-excused" | "absent-unexcused";
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Changes_page: {
        parameters: {
            query?: {
                /** @description Vị trí đã đọc đến, hoặc latest · Position read up to, or latest */
                after?: unknown;
                /** @description Chỉ loại này · Only this kind */
                kind?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
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
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description bad_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Classes_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
                /** @description Năm học · School year */
                year?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            /**
                             * Combined class
                             * @description Lớp ghép
                             */
                            combined?: boolean;
                            /**
                             * First foreign language
                             * @description Ngoại ngữ 1
                             * @enum {string}
                             */
                            foreignLanguage1?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
                            /**
                             * Second foreign language
                             * @description Ngoại ngữ 2
                             * @enum {string}
                             */
                            foreignLanguage2?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
                            /**
                             * Class for the gifted
                             * @description Lớp chuyên
                             */
                            gifted?: boolean;
                            /**
                             * Grade
                             * @description Khối
                             * @enum {string}
                             */
                            grade?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
                            /** Format: uuid */
                            hubId: string;
                            /**
                             * Level
                             * @description Cấp học
                             * @enum {string}
                             */
                            level?: "preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher";
                            /**
                             * Name
                             * @description Tên lớp
                             */
                            name?: string;
                            /**
                             * Periods a year
                             * @description Số tiết cả năm
                             */
                            periodsPerYear?: number;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Reported size
                             * @description Sĩ số báo cáo
                             */
                            reportedSize?: number;
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * School year
                             * @description Năm học
                             */
                            schoolYear?: string;
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /** Format: uuid */
                            staffId?: string | null;
                            /**
                             * Staff member's ministry code
                             * @description Mã cán bộ
                             */
                            staffMinistryCode?: string;
                            /**
                             * Staff member's personal number
                             * @description Số định danh cá nhân của cán bộ
                             */
                            staffPersonalNumber?: string;
                            /**
                             * Staff record id
                             * @description Mã bản ghi cán bộ
                             */
                            staffRecordId?: string;
                            /**
                             * Two sessions a day
                             * @description Học 2 buổi/ngày
                             */
                            twoSessions?: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Classes_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        changedAt: string;
                        /**
                         * Combined class
                         * @description Lớp ghép
                         */
                        combined?: boolean;
                        /**
                         * First foreign language
                         * @description Ngoại ngữ 1
                         * @enum {string}
                         */
                        foreignLanguage1?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
                        /**
                         * Second foreign language
                         * @description Ngoại ngữ 2
                         * @enum {string}
                         */
                        foreignLanguage2?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
                        /**
                         * Class for the gifted
                         * @description Lớp chuyên
                         */
                        gifted?: boolean;
                        /**
                         * Grade
                         * @description Khối
                         * @enum {string}
                         */
                        grade?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
                        /** Format: uuid */
                        hubId: string;
                        /**
                         * Level
                         * @description Cấp học
                         * @enum {string}
                         */
                        level?: "preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher";
                        /**
                         * Name
                         * @description Tên lớp
                         */
                        name?: string;
                        /**
                         * Periods a year
                         * @description Số tiết cả năm
                         */
                        periodsPerYear?: number;
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * Reported size
                         * @description Sĩ số báo cáo
                         */
                        reportedSize?: number;
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        /**
                         * School year
                         * @description Năm học
                         */
                        schoolYear?: string;
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        staffId?: string | null;
                        /**
                         * Staff member's ministry code
                         * @description Mã cán bộ
                         */
                        staffMinistryCode?: string;
                        /**
                         * Staff member's personal number
                         * @description Số định danh cá nhân của cán bộ
                         */
                        staffPersonalNumber?: string;
                        /**
                         * Staff record id
                         * @description Mã bản ghi cán bộ
                         */
                        staffRecordId?: string;
                        /**
                         * Two sessions a day
                         * @description Học 2 buổi/ngày
                         */
                        twoSessions?: boolean;
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Enrolments_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
                /** @description Năm học · School year */
                year?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /**
                             * Boarding
                             * @description Bán trú, nội trú
                             */
                            boarding?: boolean;
                            /** Format: date-time */
                            changedAt: string;
                            /** Format: uuid */
                            classId?: string | null;
                            /**
                             * Class name
                             * @description Tên lớp
                             */
                            className?: string;
                            /**
                             * Class record id
                             * @description Mã bản ghi lớp
                             */
                            classRecordId?: string;
                            /**
                             * Reason for dropping out
                             * @description Lý do thôi học
                             * @enum {string}
                             */
                            dropOutReason?: "poverty" | "weak-results" | "distance" | "disaster" | "stigma" | "other" | "deferred" | "vocational";
                            /**
                             * Enrolled on
                             * Format: date
                             * @description Ngày vào lớp
                             */
                            enrolledOn?: string;
                            /** Format: uuid */
                            hubId: string;
                            /** Format: uuid */
                            learnerId?: string | null;
                            /**
                             * Learner's ministry code
                             * @description Mã học sinh
                             */
                            learnerMinistryCode?: string;
                            /**
                             * Learner's personal number
                             * @description Số định danh cá nhân của học sinh
                             */
                            learnerPersonalNumber?: string;
                            /**
                             * Learner's record id
                             * @description Mã bản ghi học sinh
                             */
                            learnerRecordId?: string;
                            /**
                             * Left on
                             * Format: date
                             * @description Ngày rời lớp
                             */
                            leftOn?: string;
                            /**
                             * Next school
                             * @description Mã trường chuyển đến
                             */
                            nextSchoolCode?: string;
                            /**
                             * Previous school
                             * @description Mã trường chuyển từ
                             */
                            previousSchoolCode?: string;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Repeating
                             * @description Lưu ban
                             */
                            repeating?: boolean;
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * School year
                             * @description Năm học
                             */
                            schoolYear?: string;
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * Status
                             * @description Trạng thái học sinh
                             * @enum {string}
                             */
                            status?: "studying" | "transferred-in" | "returned" | "transferred-out" | "dropped-out";
                            /**
                             * Term of the status
                             * @description Kỳ thay đổi trạng thái
                             * @enum {string}
                             */
                            statusTerm?: "term-1" | "term-2" | "summer";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Enrolments_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Boarding
                         * @description Bán trú, nội trú
                         */
                        boarding?: boolean;
                        /** Format: date-time */
                        changedAt: string;
                        /** Format: uuid */
                        classId?: string | null;
                        /**
                         * Class name
                         * @description Tên lớp
                         */
                        className?: string;
                        /**
                         * Class record id
                         * @description Mã bản ghi lớp
                         */
                        classRecordId?: string;
                        /**
                         * Reason for dropping out
                         * @description Lý do thôi học
                         * @enum {string}
                         */
                        dropOutReason?: "poverty" | "weak-results" | "distance" | "disaster" | "stigma" | "other" | "deferred" | "vocational";
                        /**
                         * Enrolled on
                         * Format: date
                         * @description Ngày vào lớp
                         */
                        enrolledOn?: string;
                        /** Format: uuid */
                        hubId: string;
                        /** Format: uuid */
                        learnerId?: string | null;
                        /**
                         * Learner's ministry code
                         * @description Mã học sinh
                         */
                        learnerMinistryCode?: string;
                        /**
                         * Learner's personal number
                         * @description Số định danh cá nhân của học sinh
                         */
                        learnerPersonalNumber?: string;
                        /**
                         * Learner's record id
                         * @description Mã bản ghi học sinh
                         */
                        learnerRecordId?: string;
                        /**
                         * Left on
                         * Format: date
                         * @description Ngày rời lớp
                         */
                        leftOn?: string;
                        /**
                         * Next school
                         * @description Mã trường chuyển đến
                         */
                        nextSchoolCode?: string;
                        /**
                         * Previous school
                         * @description Mã trường chuyển từ
                         */
                        previousSchoolCode?: string;
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * Repeating
                         * @description Lưu ban
                         */
                        repeating?: boolean;
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        /**
                         * School year
                         * @description Năm học
                         */
                        schoolYear?: string;
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /**
                         * Status
                         * @description Trạng thái học sinh
                         * @enum {string}
                         */
                        status?: "studying" | "transferred-in" | "returned" | "transferred-out" | "dropped-out";
                        /**
                         * Term of the status
                         * @description Kỳ thay đổi trạng thái
                         * @enum {string}
                         */
                        statusTerm?: "term-1" | "term-2" | "summer";
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    ExamResults_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
                /** @description Năm thi · Year of the exam */
                year?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /**
                             * Candidate number
                             * @description Số báo danh
                             */
                            candidateNumber?: string;
                            /** Format: date-time */
                            changedAt: string;
                            /**
                             * Council code
                             * @description Mã hội đồng thi
                             */
                            councilCode?: string;
                            /**
                             * Exam
                             * @description Kỳ thi
                             * @enum {string}
                             */
                            exam?: "thpt-graduation";
                            /**
                             * Exam year
                             * @description Năm thi
                             */
                            examYear?: number;
                            /**
                             * Foreign language
                             * @description Ngoại ngữ dự thi
                             * @enum {string}
                             */
                            foreignLanguage?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
                            /** Format: uuid */
                            hubId: string;
                            /** Format: uuid */
                            learnerId?: string | null;
                            /**
                             * Learner's ministry code
                             * @description Mã học sinh
                             */
                            learnerMinistryCode?: string;
                            /**
                             * Learner's personal number
                             * @description Số định danh cá nhân của học sinh
                             */
                            learnerPersonalNumber?: string;
                            /**
                             * Learner's record id
                             * @description Mã bản ghi học sinh
                             */
                            learnerRecordId?: string;
                            /**
                             * Marks
                             * @description Điểm
                             */
                            marks?: {
                                biology?: number;
                                chemistry?: number;
                                "civic-education"?: number;
                                "economics-law"?: number;
                                "foreign-language-1"?: number;
                                geography?: number;
                                history?: number;
                                informatics?: number;
                                literature?: number;
                                mathematics?: number;
                                physics?: number;
                                "technology-agriculture"?: number;
                                "technology-industry"?: number;
                            };
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * Total
                             * @description Tổng điểm
                             */
                            total?: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    ExamResults_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Candidate number
                         * @description Số báo danh
                         */
                        candidateNumber?: string;
                        /** Format: date-time */
                        changedAt: string;
                        /**
                         * Council code
                         * @description Mã hội đồng thi
                         */
                        councilCode?: string;
                        /**
                         * Exam
                         * @description Kỳ thi
                         * @enum {string}
                         */
                        exam?: "thpt-graduation";
                        /**
                         * Exam year
                         * @description Năm thi
                         */
                        examYear?: number;
                        /**
                         * Foreign language
                         * @description Ngoại ngữ dự thi
                         * @enum {string}
                         */
                        foreignLanguage?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
                        /** Format: uuid */
                        hubId: string;
                        /** Format: uuid */
                        learnerId?: string | null;
                        /**
                         * Learner's ministry code
                         * @description Mã học sinh
                         */
                        learnerMinistryCode?: string;
                        /**
                         * Learner's personal number
                         * @description Số định danh cá nhân của học sinh
                         */
                        learnerPersonalNumber?: string;
                        /**
                         * Learner's record id
                         * @description Mã bản ghi học sinh
                         */
                        learnerRecordId?: string;
                        /**
                         * Marks
                         * @description Điểm
                         */
                        marks?: {
                            biology?: number;
                            chemistry?: number;
                            "civic-education"?: number;
                            "economics-law"?: number;
                            "foreign-language-1"?: number;
                            geography?: number;
                            history?: number;
                            informatics?: number;
                            literature?: number;
                            mathematics?: number;
                            physics?: number;
                            "technology-agriculture"?: number;
                            "technology-industry"?: number;
                        };
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /**
                         * Total
                         * @description Tổng điểm
                         */
                        total?: number;
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Kinds_list: {
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
                content?: never;
            };
        };
    };
    Kinds_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description unknown_kind */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#unknown_kind",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "unknown_kind",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Learners_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /**
                             * Address
                             * @description Chỗ ở hiện nay
                             */
                            address?: string;
                            /**
                             * Birth date
                             * @description Ngày sinh
                             */
                            birthDate?: string;
                            /**
                             * Birth place
                             * @description Nơi sinh
                             */
                            birthPlace?: string;
                            /** Format: date-time */
                            changedAt: string;
                            /**
                             * Commune of residence
                             * @description Mã xã nơi ở
                             */
                            communeCode?: string;
                            /**
                             * Disability
                             * @description Loại khuyết tật
                             * @enum {string}
                             */
                            disability?: "mobility" | "hearing-speech" | "vision" | "mental" | "intellectual" | "other";
                            /**
                             * E-mail
                             * @description Email
                             */
                            email?: string;
                            /**
                             * Ethnic group
                             * @description Dân tộc
                             * @enum {string}
                             */
                            ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55";
                            /**
                             * Fee reduction
                             * @description Miễn, giảm học phí
                             * @enum {string}
                             */
                            feeReduction?: "none" | "reduced" | "exempt";
                            /**
                             * Full name
                             * @description Họ và tên
                             */
                            fullName?: string;
                            /**
                             * Household
                             * @description Diện hộ
                             * @enum {string}
                             */
                            household?: "poor" | "near-poor" | "other";
                            /** Format: uuid */
                            hubId: string;
                            /**
                             * Lifelong code
                             * @description Mã hồ sơ học tập suốt đời
                             */
                            lifelongCode?: string;
                            /**
                             * Ministry code
                             * @description Mã học sinh
                             */
                            ministryCode?: string;
                            /**
                             * Nationality
                             * @description Quốc tịch
                             * @enum {string}
                             */
                            nationality?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
                            /**
                             * Personal number
                             * @description Số định danh cá nhân
                             */
                            personalNumber?: string;
                            /** Format: uuid */
                            personId?: string | null;
                            /**
                             * Phone
                             * @description Số điện thoại
                             */
                            phone?: string;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Relatives
                             * @description Người thân
                             */
                            relatives?: {
                                /**
                                 * Birth year
                                 * @description Năm sinh
                                 */
                                birthYear?: number;
                                /**
                                 * Full name
                                 * @description Họ và tên
                                 */
                                fullName: string;
                                /**
                                 * Phone
                                 * @description Số điện thoại
                                 */
                                phone?: string;
                                /**
                                 * Relation
                                 * @description Quan hệ
                                 * @enum {string}
                                 */
                                relation: "father" | "mother" | "guardian";
                            }[];
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * Sex
                             * @description Giới tính
                             * @enum {string}
                             */
                            sex?: "male" | "female" | "unknown";
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * Youth member
                             * @description Đội viên, đoàn viên
                             * @enum {string}
                             */
                            youthMember?: "none" | "pioneer" | "union";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Learners_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Address
                         * @description Chỗ ở hiện nay
                         */
                        address?: string;
                        /**
                         * Birth date
                         * @description Ngày sinh
                         */
                        birthDate?: string;
                        /**
                         * Birth place
                         * @description Nơi sinh
                         */
                        birthPlace?: string;
                        /** Format: date-time */
                        changedAt: string;
                        /**
                         * Commune of residence
                         * @description Mã xã nơi ở
                         */
                        communeCode?: string;
                        /**
                         * Disability
                         * @description Loại khuyết tật
                         * @enum {string}
                         */
                        disability?: "mobility" | "hearing-speech" | "vision" | "mental" | "intellectual" | "other";
                        /**
                         * E-mail
                         * @description Email
                         */
                        email?: string;
                        /**
                         * Ethnic group
                         * @description Dân tộc
                         * @enum {string}
                         */
                        ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55";
                        /**
                         * Fee reduction
                         * @description Miễn, giảm học phí
                         * @enum {string}
                         */
                        feeReduction?: "none" | "reduced" | "exempt";
                        /**
                         * Full name
                         * @description Họ và tên
                         */
                        fullName?: string;
                        /**
                         * Household
                         * @description Diện hộ
                         * @enum {string}
                         */
                        household?: "poor" | "near-poor" | "other";
                        /** Format: uuid */
                        hubId: string;
                        /**
                         * Lifelong code
                         * @description Mã hồ sơ học tập suốt đời
                         */
                        lifelongCode?: string;
                        /**
                         * Ministry code
                         * @description Mã học sinh
                         */
                        ministryCode?: string;
                        /**
                         * Nationality
                         * @description Quốc tịch
                         * @enum {string}
                         */
                        nationality?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
                        /**
                         * Personal number
                         * @description Số định danh cá nhân
                         */
                        personalNumber?: string;
                        /** Format: uuid */
                        personId?: string | null;
                        /**
                         * Phone
                         * @description Số điện thoại
                         */
                        phone?: string;
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * Relatives
                         * @description Người thân
                         */
                        relatives?: {
                            /**
                             * Birth year
                             * @description Năm sinh
                             */
                            birthYear?: number;
                            /**
                             * Full name
                             * @description Họ và tên
                             */
                            fullName: string;
                            /**
                             * Phone
                             * @description Số điện thoại
                             */
                            phone?: string;
                            /**
                             * Relation
                             * @description Quan hệ
                             * @enum {string}
                             */
                            relation: "father" | "mother" | "guardian";
                        }[];
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        /**
                         * Sex
                         * @description Giới tính
                         * @enum {string}
                         */
                        sex?: "male" | "female" | "unknown";
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /**
                         * Youth member
                         * @description Đội viên, đoàn viên
                         * @enum {string}
                         */
                        youthMember?: "none" | "pioneer" | "union";
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    LearnersSearch_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Address
                             * @description Chỗ ở hiện nay
                             */
                            address?: string;
                            /**
                             * Birth date
                             * @description Ngày sinh
                             */
                            birthDate?: string;
                            /**
                             * Birth place
                             * @description Nơi sinh
                             */
                            birthPlace?: string;
                            /** Format: date-time */
                            changedAt: string;
                            /**
                             * Commune of residence
                             * @description Mã xã nơi ở
                             */
                            communeCode?: string;
                            /**
                             * Disability
                             * @description Loại khuyết tật
                             * @enum {string}
                             */
                            disability?: "mobility" | "hearing-speech" | "vision" | "mental" | "intellectual" | "other";
                            /**
                             * E-mail
                             * @description Email
                             */
                            email?: string;
                            /**
                             * Ethnic group
                             * @description Dân tộc
                             * @enum {string}
                             */
                            ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55";
                            /**
                             * Fee reduction
                             * @description Miễn, giảm học phí
                             * @enum {string}
                             */
                            feeReduction?: "none" | "reduced" | "exempt";
                            /**
                             * Full name
                             * @description Họ và tên
                             */
                            fullName?: string;
                            /**
                             * Household
                             * @description Diện hộ
                             * @enum {string}
                             */
                            household?: "poor" | "near-poor" | "other";
                            /** Format: uuid */
                            hubId: string;
                            /**
                             * Lifelong code
                             * @description Mã hồ sơ học tập suốt đời
                             */
                            lifelongCode?: string;
                            /**
                             * Ministry code
                             * @description Mã học sinh
                             */
                            ministryCode?: string;
                            /**
                             * Nationality
                             * @description Quốc tịch
                             * @enum {string}
                             */
                            nationality?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
                            /**
                             * Personal number
                             * @description Số định danh cá nhân
                             */
                            personalNumber?: string;
                            /** Format: uuid */
                            personId?: string | null;
                            /**
                             * Phone
                             * @description Số điện thoại
                             */
                            phone?: string;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Relatives
                             * @description Người thân
                             */
                            relatives?: {
                                /**
                                 * Birth year
                                 * @description Năm sinh
                                 */
                                birthYear?: number;
                                /**
                                 * Full name
                                 * @description Họ và tên
                                 */
                                fullName: string;
                                /**
                                 * Phone
                                 * @description Số điện thoại
                                 */
                                phone?: string;
                                /**
                                 * Relation
                                 * @description Quan hệ
                                 * @enum {string}
                                 */
                                relation: "father" | "mother" | "guardian";
                            }[];
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * Sex
                             * @description Giới tính
                             * @enum {string}
                             */
                            sex?: "male" | "female" | "unknown";
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * Youth member
                             * @description Đội viên, đoàn viên
                             * @enum {string}
                             */
                            youthMember?: "none" | "pioneer" | "union";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Receipts_list: {
        parameters: {
            query?: {
                cursor?: unknown;
                kind?: unknown;
                limit?: unknown;
                state?: "accepted" | "merging" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Push_push: {
        parameters: {
            query?: {
                /** @description All checks, nothing kept */
                dryRun?: "true" | "false";
                mode?: "delta" | "full";
            };
            header?: {
                /** @description gzip */
                "Content-Encoding"?: string;
                /** @description Kept 7 days per client, kind and query */
                "Idempotency-Key"?: string;
                /** @description wait=N, N up to 60 seconds */
                Prefer?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All outcomes are known, or a dry run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Kept; Location names the receipt */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed_body, bad_parameter */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#malformed_body",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "malformed_body",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description token_invalid, unreadable_token, client_revoked */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#token_invalid",
                     *       "title": "",
                     *       "status": 401,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "token_invalid",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, kind_not_covered, province_not_covered, platform_not_active, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description unknown_kind */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#unknown_kind",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "unknown_kind",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#conflict",
                     *       "title": "",
                     *       "status": 409,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "conflict",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description body_too_large, inflated_too_large, too_many_records */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#body_too_large",
                     *       "title": "",
                     *       "status": 413,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "body_too_large",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description media_type_unsupported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media_type_unsupported",
                     *       "title": "",
                     *       "status": 415,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "media_type_unsupported",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description idempotency_key_reused, roster_shrunk, full_mode_not_offered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency_key_reused",
                     *       "title": "",
                     *       "status": 422,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "idempotency_key_reused",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#too_many_requests",
                     *       "title": "",
                     *       "status": 429,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "too_many_requests",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#busy",
                     *       "title": "",
                     *       "status": 503,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "busy",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Receipts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pushId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Receipts_problemsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pushId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Receipts_recordsOf: {
        parameters: {
            query?: {
                cursor?: unknown;
                limit?: unknown;
                outcome?: "created" | "updated" | "unchanged" | "stale" | "parked" | "held" | "rejected";
            };
            header?: never;
            path: {
                pushId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_acceptable",
                     *       "title": "",
                     *       "status": 406,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_acceptable",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Results_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
                /** @description Năm học · School year */
                year?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /**
                             * Achievement
                             * @description Mức đạt được
                             * @enum {string}
                             */
                            achievement?: "completed-well" | "completed" | "not-completed";
                            /**
                             * Average
                             * @description Điểm trung bình môn
                             */
                            average?: number;
                            /** Format: date-time */
                            changedAt: string;
                            /** Format: uuid */
                            classId?: string | null;
                            /**
                             * Class name
                             * @description Tên lớp
                             */
                            className?: string;
                            /**
                             * Class record id
                             * @description Mã bản ghi lớp
                             */
                            classRecordId?: string;
                            /**
                             * Assessment by comment
                             * @description Đánh giá (Đạt / Chưa đạt)
                             * @enum {string}
                             */
                            comment?: "pass" | "fail";
                            /**
                             * Exempt
                             * @description Miễn học
                             */
                            exempt?: boolean;
                            /**
                             * Final mark
                             * @description Điểm đánh giá cuối kỳ
                             */
                            finalMark?: number;
                            /** Format: uuid */
                            hubId: string;
                            /** Format: uuid */
                            learnerId?: string | null;
                            /**
                             * Learner's ministry code
                             * @description Mã học sinh
                             */
                            learnerMinistryCode?: string;
                            /**
                             * Learner's personal number
                             * @description Số định danh cá nhân của học sinh
                             */
                            learnerPersonalNumber?: string;
                            /**
                             * Learner's record id
                             * @description Mã bản ghi học sinh
                             */
                            learnerRecordId?: string;
                            /**
                             * Mid-term mark
                             * @description Điểm đánh giá giữa kỳ
                             */
                            midtermMark?: number;
                            /**
                             * Period
                             * @description Kỳ đánh giá
                             * @enum {string}
                             */
                            period?: "mid-term-1" | "term-1" | "mid-term-2" | "term-2" | "year";
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Regular marks
                             * @description Điểm đánh giá thường xuyên
                             */
                            regularMarks?: number[];
                            /**
                             * Remark
                             * @description Nhận xét
                             */
                            remark?: string;
                            /**
                             * Re-test mark
                             * @description Điểm đánh giá lại
                             */
                            retestMark?: number;
                            /**
                             * Scheme
                             * @description Quy chế đánh giá
                             * @enum {string}
                             */
                            scheme?: "tt22" | "tt27" | "tt58" | "preschool";
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * School year
                             * @description Năm học
                             */
                            schoolYear?: string;
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * Subject
                             * @description Môn học
                             * @enum {string}
                             */
                            subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture";
                            /**
                             * Test mark
                             * @description Điểm KTĐK
                             */
                            testMark?: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Results_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Achievement
                         * @description Mức đạt được
                         * @enum {string}
                         */
                        achievement?: "completed-well" | "completed" | "not-completed";
                        /**
                         * Average
                         * @description Điểm trung bình môn
                         */
                        average?: number;
                        /** Format: date-time */
                        changedAt: string;
                        /** Format: uuid */
                        classId?: string | null;
                        /**
                         * Class name
                         * @description Tên lớp
                         */
                        className?: string;
                        /**
                         * Class record id
                         * @description Mã bản ghi lớp
                         */
                        classRecordId?: string;
                        /**
                         * Assessment by comment
                         * @description Đánh giá (Đạt / Chưa đạt)
                         * @enum {string}
                         */
                        comment?: "pass" | "fail";
                        /**
                         * Exempt
                         * @description Miễn học
                         */
                        exempt?: boolean;
                        /**
                         * Final mark
                         * @description Điểm đánh giá cuối kỳ
                         */
                        finalMark?: number;
                        /** Format: uuid */
                        hubId: string;
                        /** Format: uuid */
                        learnerId?: string | null;
                        /**
                         * Learner's ministry code
                         * @description Mã học sinh
                         */
                        learnerMinistryCode?: string;
                        /**
                         * Learner's personal number
                         * @description Số định danh cá nhân của học sinh
                         */
                        learnerPersonalNumber?: string;
                        /**
                         * Learner's record id
                         * @description Mã bản ghi học sinh
                         */
                        learnerRecordId?: string;
                        /**
                         * Mid-term mark
                         * @description Điểm đánh giá giữa kỳ
                         */
                        midtermMark?: number;
                        /**
                         * Period
                         * @description Kỳ đánh giá
                         * @enum {string}
                         */
                        period?: "mid-term-1" | "term-1" | "mid-term-2" | "term-2" | "year";
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * Regular marks
                         * @description Điểm đánh giá thường xuyên
                         */
                        regularMarks?: number[];
                        /**
                         * Remark
                         * @description Nhận xét
                         */
                        remark?: string;
                        /**
                         * Re-test mark
                         * @description Điểm đánh giá lại
                         */
                        retestMark?: number;
                        /**
                         * Scheme
                         * @description Quy chế đánh giá
                         * @enum {string}
                         */
                        scheme?: "tt22" | "tt27" | "tt58" | "preschool";
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        /**
                         * School year
                         * @description Năm học
                         */
                        schoolYear?: string;
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /**
                         * Subject
                         * @description Môn học
                         * @enum {string}
                         */
                        subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture";
                        /**
                         * Test mark
                         * @description Điểm KTĐK
                         */
                        testMark?: number;
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Schools_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /**
                             * Accreditation level
                             * @description Đạt kiểm định cấp độ
                             */
                            accreditationLevel?: number;
                            /**
                             * Address
                             * @description Địa chỉ
                             */
                            address?: string;
                            /**
                             * Area
                             * @description Vùng
                             * @enum {string}
                             */
                            area?: "border-island" | "urban" | "plain" | "mountain";
                            /**
                             * Body code
                             * @description Mã định danh điện tử
                             */
                            bodyCode?: string;
                            /** Format: date-time */
                            changedAt: string;
                            /**
                             * Closed on
                             * Format: date
                             * @description Ngày giải thể
                             */
                            closedOn?: string;
                            /**
                             * Commune code
                             * @description Mã xã
                             */
                            communeCode?: string;
                            /**
                             * Difficult area
                             * @description Thuộc vùng khó khăn
                             */
                            difficultArea?: boolean;
                            /**
                             * Electronic gradebook
                             * @description Dùng sổ điểm điện tử
                             */
                            eGradebook?: boolean;
                            /**
                             * E-mail
                             * @description Email
                             */
                            email?: string;
                            /**
                             * Former codes
                             * @description Mã trường cũ
                             */
                            formerCodes?: string[];
                            /**
                             * Has clean water
                             * @description Có nguồn nước sạch
                             */
                            hasCleanWater?: boolean;
                            /**
                             * Has electricity
                             * @description Có điện lưới
                             */
                            hasElectricity?: boolean;
                            /**
                             * Has internet
                             * @description Được kết nối Internet
                             */
                            hasInternet?: boolean;
                            /** Format: uuid */
                            hubId: string;
                            /**
                             * Levels
                             * @description Cấp học
                             */
                            levels?: ("preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher")[];
                            /**
                             * Name
                             * @description Tên trường
                             */
                            name?: string;
                            /**
                             * National standard
                             * @description Đạt chuẩn quốc gia
                             */
                            nationalStandard?: boolean;
                            /**
                             * Ownership
                             * @description Loại hình
                             * @enum {string}
                             */
                            ownership?: "public" | "people-founded" | "private";
                            /**
                             * Paperless
                             * @description Không dùng hồ sơ giấy
                             */
                            paperless?: boolean;
                            /**
                             * Phone
                             * @description Điện thoại
                             */
                            phone?: string;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Admission region
                             * @description Khu vực
                             * @enum {string}
                             */
                            region?: "kv1" | "kv2" | "kv2-nt" | "kv3";
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /**
                             * Sites
                             * @description Điểm trường
                             */
                            sites?: {
                                /**
                                 * Commune code
                                 * @description Mã xã
                                 */
                                communeCode: string;
                                /**
                                 * Site name
                                 * @description Tên điểm trường
                                 */
                                name: string;
                                /**
                                 * Site code
                                 * @description Mã điểm trường
                                 */
                                siteCode: string;
                            }[];
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /** @description Các trạng thái theo validFrom · Dated states, ascending */
                            states?: Record<string, never>[];
                            /**
                             * Codes of successors
                             * @description Mã trường kế thừa
                             */
                            successorCodes?: string[];
                            /**
                             * Teaches online
                             * @description Có dạy học trực tuyến
                             */
                            teachesOnline?: boolean;
                            /**
                             * Type
                             * @description Loại trường
                             * @enum {string}
                             */
                            type?: "general" | "ethnic-boarding" | "ethnic-semi-boarding" | "gifted" | "special-needs" | "centre" | "college" | "university";
                            /**
                             * Uses computers
                             * @description Có sử dụng máy vi tính
                             */
                            usesComputers?: boolean;
                            /**
                             * Valid from
                             * Format: date
                             * @description Có hiệu lực từ ngày
                             */
                            validFrom?: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Schools_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Accreditation level
                         * @description Đạt kiểm định cấp độ
                         */
                        accreditationLevel?: number;
                        /**
                         * Address
                         * @description Địa chỉ
                         */
                        address?: string;
                        /**
                         * Area
                         * @description Vùng
                         * @enum {string}
                         */
                        area?: "border-island" | "urban" | "plain" | "mountain";
                        /**
                         * Body code
                         * @description Mã định danh điện tử
                         */
                        bodyCode?: string;
                        /** Format: date-time */
                        changedAt: string;
                        /**
                         * Closed on
                         * Format: date
                         * @description Ngày giải thể
                         */
                        closedOn?: string;
                        /**
                         * Commune code
                         * @description Mã xã
                         */
                        communeCode?: string;
                        /**
                         * Difficult area
                         * @description Thuộc vùng khó khăn
                         */
                        difficultArea?: boolean;
                        /**
                         * Electronic gradebook
                         * @description Dùng sổ điểm điện tử
                         */
                        eGradebook?: boolean;
                        /**
                         * E-mail
                         * @description Email
                         */
                        email?: string;
                        /**
                         * Former codes
                         * @description Mã trường cũ
                         */
                        formerCodes?: string[];
                        /**
                         * Has clean water
                         * @description Có nguồn nước sạch
                         */
                        hasCleanWater?: boolean;
                        /**
                         * Has electricity
                         * @description Có điện lưới
                         */
                        hasElectricity?: boolean;
                        /**
                         * Has internet
                         * @description Được kết nối Internet
                         */
                        hasInternet?: boolean;
                        /** Format: uuid */
                        hubId: string;
                        /**
                         * Levels
                         * @description Cấp học
                         */
                        levels?: ("preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher")[];
                        /**
                         * Name
                         * @description Tên trường
                         */
                        name?: string;
                        /**
                         * National standard
                         * @description Đạt chuẩn quốc gia
                         */
                        nationalStandard?: boolean;
                        /**
                         * Ownership
                         * @description Loại hình
                         * @enum {string}
                         */
                        ownership?: "public" | "people-founded" | "private";
                        /**
                         * Paperless
                         * @description Không dùng hồ sơ giấy
                         */
                        paperless?: boolean;
                        /**
                         * Phone
                         * @description Điện thoại
                         */
                        phone?: string;
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * Admission region
                         * @description Khu vực
                         * @enum {string}
                         */
                        region?: "kv1" | "kv2" | "kv2-nt" | "kv3";
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /**
                         * Sites
                         * @description Điểm trường
                         */
                        sites?: {
                            /**
                             * Commune code
                             * @description Mã xã
                             */
                            communeCode: string;
                            /**
                             * Site name
                             * @description Tên điểm trường
                             */
                            name: string;
                            /**
                             * Site code
                             * @description Mã điểm trường
                             */
                            siteCode: string;
                        }[];
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /** @description Các trạng thái theo validFrom · Dated states, ascending */
                        states?: Record<string, never>[];
                        /**
                         * Codes of successors
                         * @description Mã trường kế thừa
                         */
                        successorCodes?: string[];
                        /**
                         * Teaches online
                         * @description Có dạy học trực tuyến
                         */
                        teachesOnline?: boolean;
                        /**
                         * Type
                         * @description Loại trường
                         * @enum {string}
                         */
                        type?: "general" | "ethnic-boarding" | "ethnic-semi-boarding" | "gifted" | "special-needs" | "centre" | "college" | "university";
                        /**
                         * Uses computers
                         * @description Có sử dụng máy vi tính
                         */
                        usesComputers?: boolean;
                        /**
                         * Valid from
                         * Format: date
                         * @description Có hiệu lực từ ngày
                         */
                        validFrom?: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Staff_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: unknown;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
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
                    "application/json": {
                        items: {
                            /**
                             * Birth date
                             * @description Ngày sinh
                             */
                            birthDate?: string;
                            /**
                             * Category
                             * @description Loại cán bộ
                             * @enum {string}
                             */
                            category?: "manager" | "teacher" | "employee";
                            /** Format: date-time */
                            changedAt: string;
                            /**
                             * Contract
                             * @description Hình thức hợp đồng
                             * @enum {string}
                             */
                            contract?: "permanent" | "fixed-term" | "other";
                            /**
                             * E-mail
                             * @description Email
                             */
                            email?: string;
                            /**
                             * Ethnic group
                             * @description Dân tộc
                             * @enum {string}
                             */
                            ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55";
                            /**
                             * Full name
                             * @description Họ và tên
                             */
                            fullName?: string;
                            /** Format: uuid */
                            hubId: string;
                            /**
                             * IT level
                             * @description Trình độ tin học
                             */
                            itLevel?: string;
                            /**
                             * Language level
                             * @description Trình độ ngoại ngữ
                             */
                            languageLevel?: string;
                            /**
                             * Ministry code
                             * @description Mã định danh Bộ GD&ĐT
                             */
                            ministryCode?: string;
                            /**
                             * Personal number
                             * @description Số định danh cá nhân
                             */
                            personalNumber?: string;
                            /** Format: uuid */
                            personId?: string | null;
                            /**
                             * Phone
                             * @description Điện thoại
                             */
                            phone?: string;
                            /**
                             * Position
                             * @description Vị trí việc làm
                             */
                            position?: string;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Qualification
                             * @description Trình độ chuyên môn
                             * @enum {string}
                             */
                            qualification?: "vocational" | "college" | "bachelor" | "master" | "doctor" | "other";
                            /**
                             * Recruited on
                             * Format: date
                             * @description Ngày tuyển dụng
                             */
                            recruitedOn?: string;
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * Sex
                             * @description Giới tính
                             * @enum {string}
                             */
                            sex?: "male" | "female" | "unknown";
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * Rating by the professional standard
                             * @description Xếp loại chuẩn nghề nghiệp
                             * @enum {string}
                             */
                            standardRating?: "good" | "fair" | "pass" | "fail";
                            /**
                             * Status
                             * @description Trạng thái cán bộ
                             * @enum {string}
                             */
                            status?: "working" | "transferred-in" | "transferred-out" | "reassigned" | "awaiting-retirement" | "retired" | "seconded" | "resigned";
                            /**
                             * Subjects
                             * @description Môn dạy
                             */
                            subjects?: ("literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture")[];
                            /**
                             * Trainings
                             * @description Bồi dưỡng
                             */
                            trainings?: {
                                /**
                                 * Completed on
                                 * Format: date
                                 * @description Ngày hoàn thành
                                 */
                                completedOn: string;
                                /**
                                 * Hours
                                 * @description Số giờ
                                 */
                                hours?: number;
                                /**
                                 * Title
                                 * @description Tên khoá
                                 */
                                title: string;
                                /**
                                 * Topic
                                 * @description Chủ đề
                                 * @enum {string}
                                 */
                                topic?: "digital" | "ai" | "security" | "subject" | "other";
                            }[];
                            /**
                             * Unit code
                             * @description Mã đơn vị
                             */
                            unitCode?: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    Staff_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh · Province */
                province?: unknown;
            };
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Birth date
                         * @description Ngày sinh
                         */
                        birthDate?: string;
                        /**
                         * Category
                         * @description Loại cán bộ
                         * @enum {string}
                         */
                        category?: "manager" | "teacher" | "employee";
                        /** Format: date-time */
                        changedAt: string;
                        /**
                         * Contract
                         * @description Hình thức hợp đồng
                         * @enum {string}
                         */
                        contract?: "permanent" | "fixed-term" | "other";
                        /**
                         * E-mail
                         * @description Email
                         */
                        email?: string;
                        /**
                         * Ethnic group
                         * @description Dân tộc
                         * @enum {string}
                         */
                        ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55";
                        /**
                         * Full name
                         * @description Họ và tên
                         */
                        fullName?: string;
                        /** Format: uuid */
                        hubId: string;
                        /**
                         * IT level
                         * @description Trình độ tin học
                         */
                        itLevel?: string;
                        /**
                         * Language level
                         * @description Trình độ ngoại ngữ
                         */
                        languageLevel?: string;
                        /**
                         * Ministry code
                         * @description Mã định danh Bộ GD&ĐT
                         */
                        ministryCode?: string;
                        /**
                         * Personal number
                         * @description Số định danh cá nhân
                         */
                        personalNumber?: string;
                        /** Format: uuid */
                        personId?: string | null;
                        /**
                         * Phone
                         * @description Điện thoại
                         */
                        phone?: string;
                        /**
                         * Position
                         * @description Vị trí việc làm
                         */
                        position?: string;
                        /** @example 20 */
                        provinceCode: string;
                        /**
                         * Qualification
                         * @description Trình độ chuyên môn
                         * @enum {string}
                         */
                        qualification?: "vocational" | "college" | "bachelor" | "master" | "doctor" | "other";
                        /**
                         * Recruited on
                         * Format: date
                         * @description Ngày tuyển dụng
                         */
                        recruitedOn?: string;
                        /**
                         * School code
                         * @description Mã trường
                         */
                        schoolCode?: string;
                        /** Format: uuid */
                        schoolId?: string | null;
                        /**
                         * Sex
                         * @description Giới tính
                         * @enum {string}
                         */
                        sex?: "male" | "female" | "unknown";
                        sources: {
                            /** Format: date-time */
                            confirmedAt: string;
                            platformId: string;
                            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                            recordId?: string;
                            version: number;
                        }[];
                        /**
                         * Rating by the professional standard
                         * @description Xếp loại chuẩn nghề nghiệp
                         * @enum {string}
                         */
                        standardRating?: "good" | "fair" | "pass" | "fail";
                        /**
                         * Status
                         * @description Trạng thái cán bộ
                         * @enum {string}
                         */
                        status?: "working" | "transferred-in" | "transferred-out" | "reassigned" | "awaiting-retirement" | "retired" | "seconded" | "resigned";
                        /**
                         * Subjects
                         * @description Môn dạy
                         */
                        subjects?: ("literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture")[];
                        /**
                         * Trainings
                         * @description Bồi dưỡng
                         */
                        trainings?: {
                            /**
                             * Completed on
                             * Format: date
                             * @description Ngày hoàn thành
                             */
                            completedOn: string;
                            /**
                             * Hours
                             * @description Số giờ
                             */
                            hours?: number;
                            /**
                             * Title
                             * @description Tên khoá
                             */
                            title: string;
                            /**
                             * Topic
                             * @description Chủ đề
                             * @enum {string}
                             */
                            topic?: "digital" | "ai" | "security" | "subject" | "other";
                        }[];
                        /**
                         * Unit code
                         * @description Mã đơn vị
                         */
                        unitCode?: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#not_found",
                     *       "title": "",
                     *       "status": 404,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "not_found",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
    StaffSearch_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Birth date
                             * @description Ngày sinh
                             */
                            birthDate?: string;
                            /**
                             * Category
                             * @description Loại cán bộ
                             * @enum {string}
                             */
                            category?: "manager" | "teacher" | "employee";
                            /** Format: date-time */
                            changedAt: string;
                            /**
                             * Contract
                             * @description Hình thức hợp đồng
                             * @enum {string}
                             */
                            contract?: "permanent" | "fixed-term" | "other";
                            /**
                             * E-mail
                             * @description Email
                             */
                            email?: string;
                            /**
                             * Ethnic group
                             * @description Dân tộc
                             * @enum {string}
                             */
                            ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55";
                            /**
                             * Full name
                             * @description Họ và tên
                             */
                            fullName?: string;
                            /** Format: uuid */
                            hubId: string;
                            /**
                             * IT level
                             * @description Trình độ tin học
                             */
                            itLevel?: string;
                            /**
                             * Language level
                             * @description Trình độ ngoại ngữ
                             */
                            languageLevel?: string;
                            /**
                             * Ministry code
                             * @description Mã định danh Bộ GD&ĐT
                             */
                            ministryCode?: string;
                            /**
                             * Personal number
                             * @description Số định danh cá nhân
                             */
                            personalNumber?: string;
                            /** Format: uuid */
                            personId?: string | null;
                            /**
                             * Phone
                             * @description Điện thoại
                             */
                            phone?: string;
                            /**
                             * Position
                             * @description Vị trí việc làm
                             */
                            position?: string;
                            /** @example 20 */
                            provinceCode: string;
                            /**
                             * Qualification
                             * @description Trình độ chuyên môn
                             * @enum {string}
                             */
                            qualification?: "vocational" | "college" | "bachelor" | "master" | "doctor" | "other";
                            /**
                             * Recruited on
                             * Format: date
                             * @description Ngày tuyển dụng
                             */
                            recruitedOn?: string;
                            /**
                             * School code
                             * @description Mã trường
                             */
                            schoolCode?: string;
                            /** Format: uuid */
                            schoolId?: string | null;
                            /**
                             * Sex
                             * @description Giới tính
                             * @enum {string}
                             */
                            sex?: "male" | "female" | "unknown";
                            sources: {
                                /** Format: date-time */
                                confirmedAt: string;
                                platformId: string;
                                /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
                                recordId?: string;
                                version: number;
                            }[];
                            /**
                             * Rating by the professional standard
                             * @description Xếp loại chuẩn nghề nghiệp
                             * @enum {string}
                             */
                            standardRating?: "good" | "fair" | "pass" | "fail";
                            /**
                             * Status
                             * @description Trạng thái cán bộ
                             * @enum {string}
                             */
                            status?: "working" | "transferred-in" | "transferred-out" | "reassigned" | "awaiting-retirement" | "retired" | "seconded" | "resigned";
                            /**
                             * Subjects
                             * @description Môn dạy
                             */
                            subjects?: ("literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture")[];
                            /**
                             * Trainings
                             * @description Bồi dưỡng
                             */
                            trainings?: {
                                /**
                                 * Completed on
                                 * Format: date
                                 * @description Ngày hoàn thành
                                 */
                                completedOn: string;
                                /**
                                 * Hours
                                 * @description Số giờ
                                 */
                                hours?: number;
                                /**
                                 * Title
                                 * @description Tên khoá
                                 */
                                title: string;
                                /**
                                 * Topic
                                 * @description Chủ đề
                                 * @enum {string}
                                 */
                                topic?: "digital" | "ai" | "security" | "subject" | "other";
                            }[];
                            /**
                             * Unit code
                             * @description Mã đơn vị
                             */
                            unitCode?: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description bad_parameter, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#bad_parameter",
                     *       "title": "",
                     *       "status": 400,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "bad_parameter",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
            /** @description scope_missing, province_not_covered, school_not_covered */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#scope_missing",
                     *       "title": "",
                     *       "status": 403,
                     *       "detail": "",
                     *       "instance": "",
                     *       "code": "scope_missing",
                     *       "traceId": "",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": {
                        code: string;
                        detail: string;
                        errors: {
                            code: string;
                            message: {
                                en?: string;
                                vi?: string;
                            };
                            path: string;
                        }[];
                        instance: string;
                        status: number;
                        title: string;
                        traceId: string;
                        /** Format: uri */
                        type: string;
                    };
                };
            };
        };
    };
}
