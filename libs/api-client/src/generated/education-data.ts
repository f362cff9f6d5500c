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
    "/api/education/v1/admission-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ tuyển sinh: danh sách · Admission application: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["AdmissionApplications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/admission-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ tuyển sinh: một bản ghi · Admission application: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["AdmissionApplications_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/admission-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đợt tuyển sinh: danh sách · Admission round: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["AdmissionRounds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/admission-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đợt tuyển sinh: một bản ghi · Admission round: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["AdmissionRounds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/aptitudes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Năng khiếu: danh sách · Aptitude: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Aptitudes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/aptitudes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Năng khiếu: một bản ghi · Aptitude: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Aptitudes_one"];
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
    "/api/education/v1/cashless-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thu không dùng tiền mặt: danh sách · Cashless payment: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["CashlessPayments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/cashless-payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thu không dùng tiền mặt: một bản ghi · Cashless payment: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["CashlessPayments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần kiểm tra, mới nhất trước · Conformance runs, newest first */
        get: operations["Certification_list"];
        put?: never;
        /**
         * Bắt đầu kiểm tra kết nối của một tài khoản · Begin a conformance run of a client
         * @description Trục xem hệ thống của bên gửi thật sự làm gì với dữ liệu của chính mình; trong lần kiểm tra, một lần gửi bị trả 429 và một lần 401. · The hub looks on what the sender’s system really does with data of its own; in the run one push is answered 429 and one 401. One run a client at a time.
         */
        post: operations["Certification_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/certifications/{certificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lần kiểm tra lúc này · A conformance run as it stands
         * @description Mỗi kịch bản: phải làm gì, đã qua chưa, còn thiếu gì · Of each scenario: what to do, whether it is passed, what is missing.
         */
        get: operations["Certification_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/certifications/{certificationId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dừng lần kiểm tra · Give a run up */
        post: operations["Certification_cancel"];
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
    "/api/education/v1/digital-certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chứng thư số: danh sách · Digital certificate: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["DigitalCertificates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/digital-certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chứng thư số: một bản ghi · Digital certificate: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["DigitalCertificates_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/digital-certificates/expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chứng thư số sắp hết hạn · Digital certificates that run out soon
         * @description Chứng thư đang hiệu lực có ngày cuối từ hôm nay đến hết số ngày, gần nhất trước; đã thu hồi, tạm dừng, đã hết hạn thì không có. Việc đọc được ghi vào nhật ký. · Active certificates whose last day is today or within the days, soonest first; none that is revoked, suspended or over. The read is audited.
         */
        get: operations["ExpiringCertificates_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/diplomas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Văn bằng, chứng chỉ: danh sách · Diploma: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Diplomas_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/diplomas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Văn bằng, chứng chỉ: một bản ghi · Diploma: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Diplomas_one"];
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
    "/api/education/v1/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thiết bị: danh sách · Equipment: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Equipment_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/equipment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thiết bị: một bản ghi · Equipment: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Equipment_one"];
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
    "/api/education/v1/exchange/civil-servants/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nạp danh sách của phần mềm cán bộ và so sánh · Take in the list of the civil-servant system and compare
         * @description The whole list, in the place of the one before: `people`, or a CSV text in `csv`. Differences are listed by person; nothing of the hub is changed. A list with a fault is not taken. Audited. At most 16 MiB.
         */
        post: operations["CivilServants_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tình trạng đồng bộ với Bộ, tỉnh, CSDL dân cư, phần mềm cán bộ · State of sync to the ministry and others
         * @description Four destinations a province, off until somebody switches them on. Settings are shown to the department and administrators only.
         */
        get: operations["Destinations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/destinations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một nơi nhận, kèm lý do bị từ chối · One destination, with rejected records by reason */
        get: operations["Destinations_one"];
        /**
         * Bật, tắt, đặt địa chỉ và khoá · Switch on or off, set address and secret
         * @description What is left out stays, null takes a setting away. The secret is write-only. `If-Match` takes the `version` that was read. Switching on queues all that is there. Audited.
         */
        put: operations["Destinations_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/destinations/{id}/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đối soát với nơi nhận · Compare with what the destination holds
         * @description Runs in the background. Differences are listed and queued again; the population database is asked about everybody again; civil servants are compared anew. Audited.
         */
        post: operations["Destinations_reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/destinations/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi lại bản ghi bị từ chối, hoặc xem lại toàn bộ · Try rejected records again, or look at everything anew
         * @description Ends a pause too. What the destination has acknowledged already is not sent again. Audited.
         */
        post: operations["Destinations_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Khác biệt tìm thấy khi so sánh, theo người hoặc bản ghi · Differences found by comparing, by person or record */
        get: operations["ExchangeLists_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/differences/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đánh dấu một khác biệt đã xem, kèm ghi chú · Mark a difference as seen, with a remark
         * @description Neither side’s data is changed. A difference that becomes another one is open again. Audited.
         */
        post: operations["ExchangeLists_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/matches/{hubId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả đối chiếu dân cư của một người học · Whether the population database knows a learner
         * @description matched, not-matched or not-checked with the reason. A destination that is off is not-checked, whatever it once said.
         */
        get: operations["ExchangeLists_match"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exchange/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trạng thái từng bản ghi ở một nơi nhận · State of each record at a destination
         * @description By kind and hub id. Says what became of a record, not what it holds.
         */
        get: operations["ExchangeLists_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exports/learners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu ẩn danh: người học đang học · enrolled learners
         * @description Không có ai trong đó, chỉ số người theo nơi và level, grade, sex; nhóm nhỏ hơn ngưỡng của tỉnh để trống, cả những ô mà phép cộng trừ có thể lộ ra. CSV, hoặc Parquet theo Accept. · Nobody is in it, only counts by place and level, grade, sex; groups below the province's size are left empty, and as many more that sums and differences tell nothing. CSV, or Parquet by Accept.
         */
        get: operations["Exports_learners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/exports/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu ẩn danh: cán bộ đang làm việc · staff at work
         * @description Không có ai trong đó, chỉ số người theo nơi và category, sex; nhóm nhỏ hơn ngưỡng của tỉnh để trống, cả những ô mà phép cộng trừ có thể lộ ra. CSV, hoặc Parquet theo Accept. · Nobody is in it, only counts by place and category, sex; groups below the province's size are left empty, and as many more that sums and differences tell nothing. CSV, or Parquet by Accept.
         */
        get: operations["Exports_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chuyển đổi nhà cung cấp theo trường · Hand-over from platform to platform, by school
         * @description Mỗi dòng: một trường, một loại, từ nền tảng cũ sang nền tảng được chỉ định; thiếu nhiều nhất trước · A row: one school, one kind, from an earlier platform to the designated one; most missing first. Bản ghi được nhận ra theo khoá chung, giữ cả lịch sử · Records are recognised by their key, history is kept. Kèm tổng theo trường và toàn bộ, đến khi xong · With sums by school and of all, until they are finished.
         */
        get: operations["Handover_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/handovers/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản ghi nền tảng mới chưa có · Records that the new platform has not sent
         * @description Với loại cá nhân, việc đọc được ghi vào nhật ký kiểm toán · Of personal kinds the read is audited.
         */
        get: operations["Handover_missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/health-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Khám sức khỏe: danh sách · Health check: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["HealthChecks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/health-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Khám sức khỏe: một bản ghi · Health check: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["HealthChecks_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản ghi chờ, cũ nhất trước · Records that wait, oldest first
         * @description held: chờ người quyết định; parked: chờ bản ghi khác, sau 30 ngày là mồ côi (overdue) · held: a person decides; parked: another record is awaited, after 30 days an orphan (overdue). Đọc được ghi vào nhật ký kiểm toán · Reads are audited.
         */
        get: operations["Held_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/held/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một bản ghi chờ với nội dung · One waiting record with its content */
        get: operations["Held_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/held/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quyết định một bản ghi · Decide on one record
         * @description accept: bản ghi vào hợp nhất đúng thứ tự, kết quả và biên nhận chuyển theo; reject: kết thúc là rejected. Ghi nhật ký ai và vì sao · accept: it goes into the merge in order, outcome and receipt move; reject: it ends as rejected. Audited with who and why.
         */
        post: operations["Held_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/held/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Theo nguyên nhân, nhiều nhất trước · By cause, the most first
         * @description Tối đa 1.000 nguyên nhân, một trang · 1,000 causes at most, one page
         */
        get: operations["Held_causes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/held/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quyết định theo nguyên nhân · Decide by cause
         * @description Mọi bản ghi của nguyên nhân chưa ai quyết định; các bản ghi được thả theo thứ tự của trường · All records of the cause that nobody has decided yet; they are released in the order of their school. Bấm hai lần không hại · Safe when pressed twice.
         */
        post: operations["Held_decideAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/identities/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quyết định một mục rà soát, có lý do · Decide an item of the review list, with a reason
         * @description likeness: `merge` makes one record of the persons, with all that refers to them; `keep-apart` does not propose them again unless a number changes. contradiction: `is-person`, `is-another`, or a number of the record proves nothing from now on: `number-wrong` in this record, `number-shared` in any. agreement-gone: `is-person` (stays), `is-another`. The answer waits some seconds for the decision to be carried out; `state` says how far it is.
         */
        post: operations["IdentityDecisions_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/identities/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Những lần so khớp gần đây · The last comparisons */
        get: operations["IdentityComparisons_list"];
        put?: never;
        /**
         * So khớp cả một danh sách · Compare a whole register
         * @description Runs in the background and puts alike pairs on the review list; nobody is joined by it. A comparison of the same that still waits is answered instead of a second one.
         */
        post: operations["IdentityComparisons_compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/identities/comparisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lần so khớp · One comparison */
        get: operations["IdentityComparisons_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/identities/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử quyết định, mới nhất trước · History of decisions, newest first
         * @description Of all, of one person (also by an id that was merged away), or of one item.
         */
        get: operations["IdentityDecisions_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/identities/decisions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huỷ một quyết định · Take a decision back
         * @description Every record goes back to whose it was, what came since goes where its own source says; the item is open again. 409 when the record’s source has sent a newer version since a held record was let in.
         */
        post: operations["IdentityDecisions_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/identities/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách rà soát định danh, chờ lâu nhất trước · The identity review list, longest waiting first
         * @description Every item shows its sides beside each other, how each field stands, and why it is here: which fields agree, which differ, how often the name is borne. No score: a person decides. Every read is written into the audit trail.
         */
        get: operations["IdentityReview_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/identities/review/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một mục rà soát · One item of the list
         * @description Also one that has been decided on, as its people are today.
         */
        get: operations["IdentityReview_one"];
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
        /**
         * Các loại bản ghi · Record kinds
         * @description JSON Schema, một ví dụ đúng, ba ví dụ sai và quy tắc của mỗi loại; không cần mã truy cập · JSON Schema, one valid and three invalid examples and rules of each kind; no token needed
         */
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
    "/api/education/v1/kinds/{kind}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mẫu Excel của một loại · Workbook template of a kind
         * @description Tiêu đề tiếng Việt, danh sách chọn, ghi chú ở từng cột, một dòng ví dụ; điền xong gửi được ngay · Vietnamese headings, drop-downs, notes, one example row; a filled one can be pushed as it is
         */
        get: operations["Kinds_template"];
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
    "/api/education/v1/learners/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các số của một người, nguồn nào nói số nào khi nào · Numbers of a person, which source said which when */
        get: operations["PersonNumbers_ofLearner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/learners/gifted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Danh sách học sinh năng khiếu, theo mục đích · Gifted learners, for a purpose
         * @description Học sinh được ghi nhận năng khiếu hoặc giải trong năm học. Không có mục đích thì bị từ chối; mỗi trang một dòng nhật ký kèm mục đích. · Learners noted with a talent or an award in the school year. Refused without a purpose; every page is in the audit trail with it.
         */
        post: operations["Gifted_page"];
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
    "/api/education/v1/learning-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học liệu số: danh sách · Learning resource: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["LearningResources_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/learning-resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học liệu số: một bản ghi · Learning resource: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["LearningResources_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/maturity-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mức độ chuyển đổi số: danh sách · Maturity assessment: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["MaturityAssessments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/maturity-assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mức độ chuyển đổi số: một bản ghi · Maturity assessment: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["MaturityAssessments_one"];
        put?: never;
        post?: never;
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
        /**
         * Các lần gửi, mới nhất trước · Pushes, newest first
         * @description Của nền tảng mình; Sở GD&ĐT: của tỉnh · Own platform’s; the department: its province’s
         */
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
         * @description Mỗi lần gửi gồm các bản ghi của một loại. Luôn là UTF-8; BOM, CRLF và NFD đều được. `200` và `202`: đã giữ; mọi trả lời khác: không giữ gì. Một dòng hỏng chỉ làm hỏng bản ghi ấy.
         *     Giới hạn ở /docs; các loại, JSON Schema, ví dụ và quy tắc ở GET /kinds.
         *
         *     The records of one kind, as UTF-8; BOM, CRLF and NFD are fine. `200` and `202`: kept; with any other answer nothing is. A bad line spoils only its own record.
         *     Limits are at /docs; kinds with JSON Schema, examples and rules at GET /kinds.
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
        /**
         * Biên nhận · Receipt of a push
         * @description Một bản ghi đang chờ (parked, held) được giải phóng thì chuyển sang kết quả cuối của nó, cả sau khi đã done · A parked or held record that is released moves to its final outcome, also after done.
         */
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
        /**
         * Lỗi theo nguyên nhân · Problems by cause, largest first
         * @description Tối đa 1.000 nguyên nhân, một trang · 1,000 causes at most, one page
         */
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
         * @description JSON theo trang; NDJSON và CSV: tất cả một lần, theo Accept · JSON in pages; all at once as NDJSON or CSV by Accept. Những bản ghi bị từ chối ở cửa đứng trước · Those refused at the door come first. outcome=proposed-cancel: với mode=full, những bản ghi đã gửi trước mà lần này không còn · of a full push, records sent before and missing now.
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
    "/api/education/v1/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đúng, đủ, sạch, sống hôm nay · Correct, complete, clean, alive as of today
         * @description Đếm theo bản ghi của từng nguồn; tỉ lệ trên cấp trường là Σ tử ÷ Σ mẫu. Cập nhật theo thay đổi, trễ vài giây · Counted by records as their sources hold them; a share above a school is Σ numerator ÷ Σ denominator. Follows changes within seconds.
         */
        get: operations["Quality_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/quality/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các nhóm bắt buộc theo thời gian · Required groups over time */
        get: operations["Quality_rules"];
        /**
         * Đặt các nhóm bắt buộc từ một ngày · Set the required groups from a day on
         * @description Không có quy định nào: bắt buộc mọi nhóm · Without a rule all groups are required.
         */
        put: operations["Quality_setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/quality/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản ghi chưa đạt · The records that fail
         * @description Với loại cá nhân, việc đọc được ghi vào nhật ký kiểm toán · Of personal kinds the read is audited.
         */
        get: operations["Quality_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần sắp xếp đã nhập, mới nhất trước · Reorganisations entered, newest first */
        get: operations["Reorganisation_list"];
        put?: never;
        /**
         * Nhập một lần sắp xếp · Enter a reorganisation
         * @description Đơn vị: trạng thái cũ kết thúc ngày hôm trước, trạng thái mới bắt đầu từ ngày có hiệu lực; đơn vị cấp dưới theo đơn vị nhận (nhập), lên cấp trên (giải thể), hoặc theo takes (tách). Trường: mã cũ và lịch sử giữ nguyên, trường đóng nêu trường kế thừa, trường nhận mang mã cũ. Nhập trường: từ ngày có hiệu lực lớp và ghi danh của năm học đang diễn ra và học sinh theo trường nhận, không phải gửi lại; điểm và điểm danh đã ghi ở lại; bản ghi gửi sau theo mã cũ thuộc trường nhận. Tách trường không nói học sinh nào đi đâu: các em ở lại trường giữ mã (hoặc trường đã đóng) đến khi được gửi. Gửi lại cùng nội dung không làm gì thêm. Ghi nhật ký. · Units: the old state ends the day before, the new one begins; units below go to the target (merge), one up (close) or by takes (split). Schools: codes and history stay, a closed one names its successors, who takes over bears the old codes. Of a merge, learners and the classes and enrolments of the school year in course follow from that day without being sent again; marks stay where they were recorded; records that come later under the old code belong to the school that took over. A split does not say which child goes where: they stay with the school that keeps the code (or the closed one) until they are sent. The same again changes nothing. Audited.
         */
        post: operations["Reorganisation_enter"];
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
    "/api/education/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phòng: danh sách · Room: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Rooms_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phòng: một bản ghi · Room: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Rooms_one"];
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
    "/api/education/v1/staff/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các số của một người, nguồn nào nói số nào khi nào · Numbers of a person, which source said which when */
        get: operations["PersonNumbers_ofStaff"];
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
    "/api/education/v1/sums/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học bạ số, văn bằng: tổng hợp theo năm học · Transcripts and diplomas: sums of a school year
         * @description Học bạ đã khoá sổ, đã ký, còn thiếu; văn bằng đã cấp, đã thu hồi. Học bạ tính theo trạng thái hôm nay, văn bằng theo ngày cấp và ngày thu hồi. Nơi không có bản ghi nào thì không có dòng. · Transcripts closed, signed, missing; diplomas issued, revoked. Transcripts by their state of today, diplomas by the days of issue and revocation. A place without any record has no row.
         */
        get: operations["Sums_credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/sums/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phòng và thiết bị: tổng hợp · Rooms and equipment: sums
         * @description Theo loại và tình trạng: số lượng, còn dùng được, cần có, và bao nhiêu bản ghi đã quá hạn xác nhận. Nơi không có bản ghi nào thì không có dòng. · By type and state: how many there are, work, are needed, and how many records nobody has confirmed for long. A place without any record has no row.
         */
        get: operations["Sums_inventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/sums/platform-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mức độ sử dụng một nền tảng, nhất là nền tảng thí điểm · Use of a platform, above all of a pilot
         * @description Theo trường: học sinh, giáo viên đã dùng trên tổng số, lượt học, lượt thi, lượt dùng học liệu, số phút. Đếm các hoạt động nền tảng đã gửi; kỳ không có hoạt động nào thì lấy bản tổng hợp của kỳ. Trường không dùng có dòng với số 0. · By school: learners and teachers who used it of all, lessons, tests, uses of resources, minutes. Counts the acts that the platform sent; a term without any is read from its summary. A school that does not use it has a row of zeros.
         */
        get: operations["Sums_platformUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/sums/resource-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học liệu số: lượt sử dụng theo môn và khối · Learning resources: uses by subject and grade
         * @description Đếm các hoạt động có nêu học liệu trong năm học; một học liệu ở hai kho là một. · Counts the acts of the school year that name a resource; one that two repositories offer is one.
         */
        get: operations["Sums_resourceUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/sums/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chứng thư số: độ phủ hôm nay · Digital certificates: coverage today
         * @description Một chứng thư ký được đến hết ngày hết hạn, đã thu hồi thì đến trước ngày thu hồi, tạm dừng thì không. Nơi không có bản ghi nào thì không có dòng. · A certificate signs to the end of its last day, a revoked one up to the day before, a suspended one not at all. A place without any record has no row.
         */
        get: operations["Sums_signing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/term-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả học tập, rèn luyện: danh sách · Term result: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["TermResults_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/term-results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả học tập, rèn luyện: một bản ghi · Term result: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["TermResults_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/transcripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học bạ số: danh sách · Transcript: list
         * @description Pages by `next`. A page of a filtered list may be shorter than `limit`, even empty, while `next` is not null.
         */
        get: operations["Transcripts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/transcripts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Học bạ số: một bản ghi · Transcript: one
         * @description By hubId. Has an ETag; 304 with If-None-Match.
         */
        get: operations["Transcripts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cây đơn vị hành chính của một ngày · The tree of units on a day
         * @description Tỉnh rồi các đơn vị bên dưới, kèm số trường mở vào ngày đó; trường được tính theo xã của ngày đó · The province, then what lies below it, with the schools open on that day.
         */
        get: operations["Units_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các tệp đã tải lên, mới nhất trước · Uploads, newest first
         * @description Không kèm cách hiểu và biên nhận · Without readings and receipts
         */
        get: operations["Uploads_list"];
        put?: never;
        /**
         * Tải tệp Excel lên, xem cách hiểu · Upload a workbook and see how it is understood
         * @description Tệp được giữ niêm phong vài ngày, chưa gửi gì. Người của nhà trường gửi cho trường mình; Sở cho tỉnh; tài khoản kết nối cho nền tảng của mình. · The workbook is kept sealed for some days; nothing is pushed yet. A clerk uploads for their school, the department for its province, a client for its platform.
         */
        post: operations["Uploads_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tệp: cách hiểu, hoặc biên nhận khi đã xác nhận · One upload: its readings, or its receipts once confirmed */
        get: operations["Uploads_one"];
        put?: never;
        post?: never;
        /** Bỏ tệp chưa xác nhận · Forget an upload that was not confirmed */
        delete: operations["Uploads_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/uploads/{uploadId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận và gửi · Confirm and push
         * @description Mỗi loại một lần gửi, qua cùng cửa nhận với mọi lần gửi; xác nhận lại cho cùng biên nhận · One push a kind through the same intake as every push; confirming again gives the same receipts
         */
        post: operations["Uploads_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/uploads/{uploadId}/corrections.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp Excel gồm các dòng bị từ chối và lỗi của từng dòng · The rejected rows with what is wrong beside each
         * @description Sửa rồi tải lên lại. 404 khi không có dòng nào · To be put right and uploaded again; 404 when there are none
         */
        get: operations["Uploads_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/education/v1/uploads/{uploadId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sửa cách hiểu: cột, giá trị chung, trang tính bỏ qua · Correct the reading */
        put: operations["Uploads_change"];
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
        AdmissionApplicationItem: {
            /**
             * Name of the applicant
             * @description Họ và tên thí sinh
             */
            applicantName?: string;
            /**
             * Application number
             * @description Số hồ sơ
             */
            applicationNumber?: string;
            /**
             * Birth date
             * @description Ngày sinh
             */
            birthDate?: string;
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Channel
             * @description Kênh nộp hồ sơ
             * @enum {string}
             */
            channel?: "online" | "in-person";
            /** Format: uuid */
            hubId: string;
            /** Format: uuid */
            learnerId?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Personal number
             * @description Số định danh cá nhân; che bớt nếu không có quyền steward, người của xã không thấy · masked without steward, not shown to communes
             * @example *******001
             */
            personalNumber?: string;
            /** @example 20 */
            provinceCode: string;
            /** Format: uuid */
            roundId?: string | null;
            /**
             * Round record id
             * @description Mã bản ghi đợt tuyển sinh
             * @example learner-1
             */
            roundRecordId?: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
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
            sources: components["schemas"]["ItemSource"][];
            /**
             * State
             * @description Trạng thái hồ sơ
             * @enum {string}
             */
            state?: "submitted" | "accepted" | "refused" | "confirmed" | "withdrawn";
            /**
             * Submitted at
             * @description Thời điểm nộp
             */
            submittedAt?: string | unknown | unknown;
        };
        AdmissionApplicationPage: {
            items: components["schemas"]["AdmissionApplicationItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Hồ sơ tuyển sinh: NEW, UPDATE · Admission application. Quy tắc giữa các trường · rules between fields: GET /kinds/admission-application */
        AdmissionApplicationRecord: {
            /**
             * Name of the applicant
             * @description Họ và tên thí sinh
             */
            applicantName?: string | null;
            /**
             * Application number
             * @description Số hồ sơ
             */
            applicationNumber: string;
            /**
             * Birth date
             * @description Ngày sinh
             */
            birthDate?: string | null;
            /**
             * Channel
             * @description Kênh nộp hồ sơ
             * @enum {string}
             */
            channel: "online" | "in-person";
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Personal number
             * @description Số định danh cá nhân
             * @example 020210000123
             */
            personalNumber?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Round record id
             * @description Mã bản ghi đợt tuyển sinh
             * @example learner-1
             */
            roundRecordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * Sex
             * @description Giới tính
             * @enum {string|null}
             */
            sex?: "male" | "female" | "unknown" | null;
            /**
             * State
             * @description Trạng thái hồ sơ
             * @enum {string}
             */
            state: "submitted" | "accepted" | "refused" | "confirmed" | "withdrawn";
            /**
             * Submitted at
             * @description Thời điểm nộp
             */
            submittedAt: string | unknown | unknown;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        AdmissionRoundItem: {
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Closes on
             * Format: date
             * @description Ngày đóng
             */
            closesOn?: string;
            /**
             * Grade
             * @description Khối tuyển
             * @enum {string}
             */
            grade?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
            /** Format: uuid */
            hubId: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Method
             * @description Hình thức tuyển sinh
             * @enum {string}
             */
            method?: "online" | "in-person" | "mixed";
            /**
             * Name
             * @description Tên đợt tuyển sinh
             */
            name?: string;
            /**
             * Opens on
             * Format: date
             * @description Ngày mở
             */
            opensOn?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * Quota
             * @description Chỉ tiêu
             */
            quota?: number;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
            /**
             * State
             * @description Trạng thái
             * @enum {string}
             */
            state?: "planned" | "open" | "closed" | "published";
        };
        AdmissionRoundPage: {
            items: components["schemas"]["AdmissionRoundItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Đợt tuyển sinh: NEW, UPDATE · Admission round. Quy tắc giữa các trường · rules between fields: GET /kinds/admission-round */
        AdmissionRoundRecord: {
            /**
             * Closes on
             * Format: date
             * @description Ngày đóng
             */
            closesOn: string;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Grade
             * @description Khối tuyển
             * @enum {string}
             */
            grade: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
            /**
             * Method
             * @description Hình thức tuyển sinh
             * @enum {string}
             */
            method: "online" | "in-person" | "mixed";
            /**
             * Name
             * @description Tên đợt tuyển sinh
             */
            name: string;
            /**
             * Opens on
             * Format: date
             * @description Ngày mở
             */
            opensOn: string;
            /**
             * Quota
             * @description Chỉ tiêu
             */
            quota?: number | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * State
             * @description Trạng thái
             * @enum {string}
             */
            state: "planned" | "open" | "closed" | "published";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        AptitudeItem: {
            /**
             * Level of the award
             * @description Cấp của giải
             * @enum {string}
             */
            awardLevel?: "school" | "commune" | "province" | "national" | "international";
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Field
             * @description Lĩnh vực năng khiếu
             * @enum {string}
             */
            field?: "sport" | "music" | "art" | "dance" | "language" | "science" | "informatics" | "other" | "none";
            /** Format: uuid */
            hubId: string;
            /** Format: uuid */
            learnerId?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Level
             * @description Mức độ năng khiếu
             * @enum {string}
             */
            level?: "interest" | "talent" | "award";
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * Remark
             * @description Nhận xét
             */
            remark?: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
        };
        AptitudePage: {
            items: components["schemas"]["AptitudeItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Năng khiếu: NEW, UPDATE · Aptitude. Quy tắc giữa các trường · rules between fields: GET /kinds/aptitude */
        AptitudeRecord: {
            /**
             * Level of the award
             * @description Cấp của giải
             * @enum {string|null}
             */
            awardLevel?: "school" | "commune" | "province" | "national" | "international" | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Field
             * @description Lĩnh vực năng khiếu
             * @enum {string}
             */
            field: "sport" | "music" | "art" | "dance" | "language" | "science" | "informatics" | "other" | "none";
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Level
             * @description Mức độ năng khiếu
             * @enum {string|null}
             */
            level?: "interest" | "talent" | "award" | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Remark
             * @description Nhận xét
             */
            remark?: string | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        AttendanceItem: {
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * @example learner-1
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
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
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
            sources: components["schemas"]["ItemSource"][];
            /**
             * State
             * @description Tình trạng
             * @enum {string}
             */
            state?: "present" | "late" | "absent-excused" | "absent-unexcused";
        };
        AttendancePage: {
            items: components["schemas"]["AttendanceItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Chuyên cần: NEW, UPDATE · Attendance. Quy tắc giữa các trường · rules between fields: GET /kinds/attendance */
        AttendanceRecord: {
            /**
             * Class name
             * @description Tên lớp
             */
            className?: string | null;
            /**
             * Class record id
             * @description Mã bản ghi lớp
             * @example learner-1
             */
            classRecordId?: string | null;
            /**
             * Date
             * Format: date
             * @description Ngày
             */
            date: string;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * Session
             * @description Buổi
             * @enum {string}
             */
            session: "morning" | "afternoon" | "day";
            /**
             * State
             * @description Tình trạng
             * @enum {string}
             */
            state: "present" | "late" | "absent-excused" | "absent-unexcused";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        BilingualName: {
            /** @example Sector database of the ministry */
            en: string;
            /** @example Cơ sở dữ liệu ngành của Bộ GD&ĐT */
            vi: string;
        };
        /** @description Gửi nhầm: chỉ phần đầu và schoolCode (nếu loại ấy cần) được xem · Sent in error: only the head, and schoolCode where the kind needs it, is looked at */
        CancelRecord: {
            /** @enum {string} */
            event: "CANCEL";
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            schoolCode?: string;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        } & {
            [key: string]: unknown;
        };
        CashlessPaymentItem: {
            /**
             * Amount in đồng
             * @description Số tiền (đồng)
             */
            amountVnd?: number;
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /** Format: uuid */
            hubId: string;
            /**
             * In use
             * @description Có thu không dùng tiền mặt
             */
            inUse?: boolean;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Month
             * @description Tháng
             */
            month?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            sources: components["schemas"]["ItemSource"][];
            /**
             * Transactions
             * @description Số giao dịch
             */
            transactions?: number;
        };
        CashlessPaymentPage: {
            items: components["schemas"]["CashlessPaymentItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Thu không dùng tiền mặt: NEW, UPDATE · Cashless payment. Quy tắc giữa các trường · rules between fields: GET /kinds/cashless-payment */
        CashlessPaymentRecord: {
            /**
             * Amount in đồng
             * @description Số tiền (đồng)
             */
            amountVnd?: number | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * In use
             * @description Có thu không dùng tiền mặt
             */
            inUse: boolean;
            /**
             * Month
             * @description Tháng
             */
            month: string;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * Transactions
             * @description Số giao dịch
             */
            transactions?: number | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        Certification: {
            /** Format: uuid */
            certificationId: string;
            /** @example vendor-20 */
            clientId: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            endsAt: string;
            /**
             * @example [
             *       "school",
             *       "learner"
             *     ]
             */
            kinds: string[];
            /** @description Số kịch bản áp dụng · Scenarios that apply */
            of: number;
            /** @description Số kịch bản đã qua · Scenarios passed */
            passed: number;
            /** @example DEMO-QLTH-20 */
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            scenarios: components["schemas"]["CertificationScenario"][];
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "running" | "passed" | "cancelled" | "expired";
        };
        CertificationPage: {
            items: components["schemas"]["Certification"][];
            next: string | null;
        };
        CertificationScenario: {
            /** @enum {string} */
            id: "push" | "receipt" | "replay" | "rate-limit" | "token" | "late-version" | "parent-after-child" | "rejects" | "paging" | "full-mode";
            /** @description Còn thiếu gì · What is missing */
            missing?: {
                en: string;
                vi: string;
            } | null;
            /**
             * @example {
             *       "vi": "Gửi lại như cũ",
             *       "en": "Replay"
             *     }
             */
            name?: {
                en: string;
                vi: string;
            };
            /** Format: date-time */
            passedAt: string | null;
            /**
             * Format: uuid
             * @description Lần gửi cho thấy điều đó · The push that shows it
             */
            pushId: string | null;
            /**
             * @description failed: chỉ sửa được bằng lần kiểm tra mới · only a new run mends it
             * @enum {string}
             */
            state: "open" | "passed" | "failed" | "not-applicable";
            /** @description Phải làm gì · What to do */
            todo?: {
                en: string;
                vi: string;
            };
        };
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
        ChangeDestinationRequest: {
            /**
             * @description Khoá bí mật đi trong tiêu đề nào · How the secret is carried
             * @enum {string}
             */
            authentication?: "none" | "bearer" | "header";
            /** @description Bản ghi mỗi lần gửi · Records a request */
            batchSize?: number;
            /** @example x-api-key */
            headerName?: string | null;
            /** @example /banghi/danhsach */
            holdingsPath?: string | null;
            /** @description Khoá bí mật: chỉ ghi, không bao giờ đọc lại; null để xoá · The secret: write-only; null takes it away */
            secret?: string | null;
            /** @example /banghi */
            sendPath?: string | null;
            /**
             * @description Bật: gửi toàn bộ dữ liệu hiện có rồi mọi thay đổi · On: all that is there is sent, then every change
             * @enum {string}
             */
            state?: "on" | "off";
            timeoutMs?: number;
            /**
             * @description Địa chỉ gốc của nơi nhận · Base address of the destination
             * @example https://dichvu.example.vn/csdl
             */
            url?: string | null;
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            /** @description Cuối dòng thay đổi khi được hỏi · End of the feed when it was asked */
            latest: string;
            next: string | null;
        };
        CivilServantRequest: {
            /** @example 1985-04-12 */
            birthDate?: string | null;
            /** @example Lý Thị Thí Dụ */
            fullName: string;
            /** @description Số định danh cá nhân, 12 chữ số · Personal number, 12 digits */
            personalNumber?: string | null;
            /**
             * @description Mã của danh mục staffStatus hoặc nhãn tiếng Việt · A code of the list staffStatus, or its Vietnamese label
             * @example working
             */
            status?: string | null;
            /**
             * @description Mã trường hoặc đơn vị · Code of the school or unit
             * @example X-20-001
             */
            workplaceCode?: string | null;
        };
        CivilSnapshotRequest: {
            /** @description Nội dung tệp CSV có dòng tiêu đề: personalNumber, fullName, birthDate, status, workplaceCode, hoặc tên cột tiếng Việt · Text of a CSV file with a heading row, English names or Vietnamese ones */
            csv?: string;
            people?: components["schemas"]["CivilServantRequest"][];
            /**
             * @description Ngày lập danh sách · When the list was made; default now
             * @example 2025-10-01T00:00:00+07:00
             */
            takenAt?: string;
        };
        CivilSnapshotResponse: {
            /** Format: date-time */
            comparedAt: string | null;
            people: number;
            /** @enum {string} */
            source: "adapter" | "import";
            /** Format: date-time */
            takenAt: string;
        };
        CivilSnapshotTaken: {
            /** @description Khác biệt tìm thấy · Differences found */
            differences: number;
            /** @description Số người trong danh sách · People in the list */
            people: number;
        };
        ComparedSide: {
            birthDate: string | null;
            fullName: string;
            /** @example working */
            status: string | null;
            /** @description Mã trường hoặc đơn vị · Code of the school or unit */
            workplace: string | null;
        };
        ComparisonList: {
            items: components["schemas"]["IdentityComparison"][];
        };
        ComparisonRequest: {
            /** @enum {string} */
            kind: "learner" | "staff";
            /**
             * @description Chỉ những cặp có bản ghi của nền tảng này; không có: cả tỉnh với nhau · Only pairs with a record of this platform; without: the whole province with itself
             * @example LS-VNEDU
             */
            platformId?: string;
            /**
             * @description Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only
             * @example 20
             */
            province?: string;
        };
        CompletenessRuleItem: {
            decision: string;
            /** Format: date */
            from: string;
            groups: ("personal" | "results" | "health" | "physical" | "aptitude")[];
            /** @example 20 */
            provinceCode: string;
            /** Format: date-time */
            setAt: string;
            /** @description Ai đặt · Who set it */
            setBy: string;
        };
        CompletenessRulePage: {
            /** @description Theo ngày bắt đầu · By their first day */
            items: components["schemas"]["CompletenessRuleItem"][];
            next: string | null;
        };
        CompletenessRuleRequest: {
            /**
             * @description Số, ngày, trích yếu quyết định · Number, date and subject of the decision
             * @example Quyết định số 12/QĐ-SGDĐT ngày 05/01/2026
             */
            decision: string;
            /**
             * Format: date
             * @description Áp dụng từ ngày · In force from this day on
             * @example 2026-01-01
             */
            from: string;
            /**
             * @example [
             *       "personal",
             *       "results"
             *     ]
             */
            groups: ("personal" | "results" | "health" | "physical" | "aptitude")[];
            /** @example 20 */
            provinceCode: string;
        };
        CredentialSum: {
            /**
             * @description Mã xã hôm nay; null: cả tỉnh, hoặc không thuộc một xã xác định (cơ quan, xã cũ đã chia tách) · Commune of today; null: the province, or in no decided commune (an office, a commune of before that was split)
             * @example 05977
             */
            communeCode: string | null;
            diplomas: components["schemas"]["DiplomaCounts"];
            /**
             * @description Học sinh học đến hết năm học, hoặc đang học · Learners there to the end of the year, or still there
             * @example 400
             */
            enrolled: number;
            /**
             * @description Tên xã hoặc trường · Name of the commune or school
             * @example Phường Đông Kinh
             */
            name: string | null;
            /** @example 20 */
            provinceCode: string;
            /** @example null */
            schoolCode: string | null;
            /**
             * Format: uuid
             * @description Khi by=school · With by=school
             * @example null
             */
            schoolId: string | null;
            /** @example 2024-2025 */
            schoolYear: string;
            transcripts: components["schemas"]["TranscriptCounts"];
            /**
             * @description Khi by=school: cơ quan, xã có bản ghi riêng · With by=school: an office or commune with records of its own
             * @example null
             */
            unitCode: string | null;
        };
        CredentialSumPage: {
            items: components["schemas"]["CredentialSum"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        DecisionPage: {
            items: components["schemas"]["IdentityDecision"][];
            next: string | null;
        };
        DecisionRequest: {
            /**
             * @description number-wrong, number-shared: các số · Which numbers
             * @example [
             *       "personalNumber"
             *     ]
             */
            fields?: string[];
            /**
             * Format: uuid
             * @description is-person: người đó; merge: người được giữ mã · is-person: the person; merge: whose id stays (default: the one with more sources)
             */
            personId?: string;
            /** @description merge: những người nữa · merge: further persons */
            persons?: string[];
            /**
             * @description Lý do, ghi vào nhật ký; không ghi số định danh · Why, for the audit trail; no numbers of people
             * @example Đã đối chiếu giấy khai sinh với cả hai trường
             */
            reason: string;
            /**
             * @description Gộp, giữ riêng, là người này, là người khác, số sai, số dùng chung · Which of them an item takes it says itself (verdicts)
             * @enum {string}
             */
            verdict: "merge" | "keep-apart" | "is-person" | "is-another" | "number-wrong" | "number-shared";
        };
        DestinationDetailResponse: {
            civilSnapshot: components["schemas"]["CivilSnapshotResponse"] | null;
            /**
             * @description Tình trạng cho người xem · How it is, in one word
             * @enum {string}
             */
            condition: "off" | "not-connected" | "failing" | "catching-up" | "up-to-date";
            counts: components["schemas"]["ExchangeCounts"];
            differences: components["schemas"]["DifferenceCounts"];
            /**
             * @description Mã lỗi từ lần thành công gần nhất · Code of the failure since the last success
             * @example timeout
             */
            failure: string | null;
            /** @enum {string} */
            id: "moet" | "province" | "population" | "civil-servants";
            kinds: components["schemas"]["ExchangeKindCounts"][];
            /** Format: date-time */
            lastFailureAt: string | null;
            /** Format: date-time */
            lastSuccessAt: string | null;
            name: components["schemas"]["BilingualName"];
            /** @description Một trong ba nơi của chỉ tiêu 1.2 · One of the three of indicator 1.2 */
            ofIndicator: boolean;
            /**
             * Format: date-time
             * @description Bản ghi chờ lâu nhất, từ lúc · Since when the oldest open record waits
             */
            oldestQueuedAt: string | null;
            /**
             * Format: date-time
             * @description Tạm dừng đến · Pauses until
             */
            pausedUntil: string | null;
            /** @example 20 */
            provinceCode: string;
            /** @description Đã xác nhận ÷ cần có · Acknowledged ÷ live; null where the hub has no such record */
            rate: number | null;
            /** Format: date-time */
            reconciledAt: string | null;
            /** @description Đang đối soát · A comparison is going on */
            reconcileRunning: boolean;
            /** @description Bị từ chối, theo lý do, nhiều nhất trước · Rejected records by reason, most first */
            rejectedBy: components["schemas"]["RejectedReason"][];
            /** @description Chỉ cho Sở và quản trị · For the department and administrators only */
            settings: components["schemas"]["DestinationSettingsResponse"] | null;
            /** @description Đang xếp hàng toàn bộ dữ liệu hiện có · All that is there is being queued */
            snapshotRunning: boolean;
            /**
             * @description Giữ bản sao, đối chiếu người, hay so sánh danh sách · Keeps a copy, matches people, or is compared with
             * @enum {string}
             */
            sort: "records" | "match" | "compare";
            /**
             * @description Đang tắt thì không bao giờ tính là đã xong · Off never counts as done
             * @enum {string}
             */
            state: "on" | "off";
            /** @description Đổi mỗi lần sửa; cho If-Match · Rises with every change; for If-Match */
            version: number;
        };
        DestinationListResponse: {
            items: components["schemas"]["DestinationResponse"][];
        };
        DestinationResponse: {
            civilSnapshot: components["schemas"]["CivilSnapshotResponse"] | null;
            /**
             * @description Tình trạng cho người xem · How it is, in one word
             * @enum {string}
             */
            condition: "off" | "not-connected" | "failing" | "catching-up" | "up-to-date";
            counts: components["schemas"]["ExchangeCounts"];
            differences: components["schemas"]["DifferenceCounts"];
            /**
             * @description Mã lỗi từ lần thành công gần nhất · Code of the failure since the last success
             * @example timeout
             */
            failure: string | null;
            /** @enum {string} */
            id: "moet" | "province" | "population" | "civil-servants";
            kinds: components["schemas"]["ExchangeKindCounts"][];
            /** Format: date-time */
            lastFailureAt: string | null;
            /** Format: date-time */
            lastSuccessAt: string | null;
            name: components["schemas"]["BilingualName"];
            /** @description Một trong ba nơi của chỉ tiêu 1.2 · One of the three of indicator 1.2 */
            ofIndicator: boolean;
            /**
             * Format: date-time
             * @description Bản ghi chờ lâu nhất, từ lúc · Since when the oldest open record waits
             */
            oldestQueuedAt: string | null;
            /**
             * Format: date-time
             * @description Tạm dừng đến · Pauses until
             */
            pausedUntil: string | null;
            /** @example 20 */
            provinceCode: string;
            /** @description Đã xác nhận ÷ cần có · Acknowledged ÷ live; null where the hub has no such record */
            rate: number | null;
            /** Format: date-time */
            reconciledAt: string | null;
            /** @description Đang đối soát · A comparison is going on */
            reconcileRunning: boolean;
            /** @description Chỉ cho Sở và quản trị · For the department and administrators only */
            settings: components["schemas"]["DestinationSettingsResponse"] | null;
            /** @description Đang xếp hàng toàn bộ dữ liệu hiện có · All that is there is being queued */
            snapshotRunning: boolean;
            /**
             * @description Giữ bản sao, đối chiếu người, hay so sánh danh sách · Keeps a copy, matches people, or is compared with
             * @enum {string}
             */
            sort: "records" | "match" | "compare";
            /**
             * @description Đang tắt thì không bao giờ tính là đã xong · Off never counts as done
             * @enum {string}
             */
            state: "on" | "off";
            /** @description Đổi mỗi lần sửa; cho If-Match · Rises with every change; for If-Match */
            version: number;
        };
        DestinationSettingsResponse: {
            /** @enum {string} */
            authentication: "none" | "bearer" | "header";
            batchSize: number;
            /** @description Đã đặt khoá bí mật · A secret is set */
            hasSecret: boolean;
            headerName: string | null;
            holdingsPath: string | null;
            sendPath: string | null;
            timeoutMs: number;
            /** @example https://dichvu.example.vn/csdl */
            url: string | null;
        };
        DifferenceCounts: {
            /** @description Chưa xem · Not seen yet */
            open: number;
            /** @description Đã xem · Marked as seen */
            seen: number;
        };
        DifferencePage: {
            items: components["schemas"]["DifferenceResponse"][];
            next: string | null;
        };
        DifferenceResponse: {
            /** @example civil-servants */
            destination: string;
            /**
             * @example [
             *       "status",
             *       "workplace"
             *     ]
             */
            fields: string[];
            /** Format: date-time */
            foundAt: string;
            /** @description Trên trục · In the hub */
            here: components["schemas"]["ComparedSide"] | null;
            /** Format: uuid */
            hubId: string | null;
            /** Format: uuid */
            id: string;
            /** @example staff */
            kind: string;
            /** @description Phiên bản đã xác nhận · Version acknowledged */
            ours: string | null;
            /** @example 20 */
            provinceCode: string;
            remark: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: uuid */
            schoolId: string | null;
            /** Format: date-time */
            seenAt: string | null;
            seenBy: string | null;
            /**
             * @description Cán bộ: thiếu ở bên kia, thiếu ở đây, khác nhau; bản ghi: mất, cũ hơn, mới hơn, lạ · Of people the first three, of records the others
             * @enum {string}
             */
            sort: "missing-there" | "missing-here" | "differs" | "missing" | "older" | "newer" | "unknown";
            /** @enum {string} */
            state: "open" | "seen" | "resolved";
            /** @description Phiên bản nơi nhận đang giữ · Version the destination holds */
            theirs: string | null;
            /** @description Ở phần mềm cán bộ · In the civil-servant system */
            there: components["schemas"]["ComparedSide"] | null;
        };
        DigitalCertificateItem: {
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Holder
             * @description Người giữ
             * @enum {string}
             */
            holder?: "staff" | "learner" | "school";
            /** Format: uuid */
            hubId: string;
            /**
             * Issuer
             * @description Tổ chức cấp
             */
            issuer?: string;
            /** Format: uuid */
            learnerId?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * Revoked on
             * Format: date
             * @description Ngày thu hồi
             */
            revokedOn?: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * Serial
             * @description Số sê-ri
             */
            serial?: string;
            sources: components["schemas"]["ItemSource"][];
            /** Format: uuid */
            staffId?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
             */
            staffRecordId?: string;
            /**
             * State
             * @description Trạng thái chứng thư
             * @enum {string}
             */
            state?: "active" | "suspended" | "revoked";
            /**
             * Valid from
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            validFrom?: string;
            /**
             * Valid to
             * Format: date
             * @description Có hiệu lực đến ngày
             */
            validTo?: string;
        };
        DigitalCertificatePage: {
            items: components["schemas"]["DigitalCertificateItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Chứng thư số: NEW, UPDATE · Digital certificate. Quy tắc giữa các trường · rules between fields: GET /kinds/digital-certificate */
        DigitalCertificateRecord: {
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Holder
             * @description Người giữ
             * @enum {string}
             */
            holder: "staff" | "learner" | "school";
            /**
             * Issuer
             * @description Tổ chức cấp
             */
            issuer: string;
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Revoked on
             * Format: date
             * @description Ngày thu hồi
             */
            revokedOn?: string | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * Serial
             * @description Số sê-ri
             */
            serial: string;
            /**
             * Staff member's ministry code
             * @description Mã cán bộ
             * @example GV-20-000001
             */
            staffMinistryCode?: string | null;
            /**
             * Staff member's personal number
             * @description Số định danh cá nhân của cán bộ
             * @example 020210000123
             */
            staffPersonalNumber?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
             */
            staffRecordId?: string | null;
            /**
             * State
             * @description Trạng thái chứng thư
             * @enum {string}
             */
            state: "active" | "suspended" | "revoked";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Valid from
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            validFrom: string;
            /**
             * Valid to
             * Format: date
             * @description Có hiệu lực đến ngày
             */
            validTo: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        DiplomaCounts: {
            /**
             * @description Cấp trong năm học, kể cả sau đó bị thu hồi · Issued in the school year, also when revoked since
             * @example 120
             */
            issued: number;
            /**
             * @description Cấp lại trong năm học · Replaced in the school year
             * @example 2
             */
            replaced: number;
            /**
             * @description Thu hồi trong năm học · Revoked in the school year
             * @example 1
             */
            revoked: number;
        };
        DiplomaItem: {
            /**
             * Birth date
             * @description Ngày sinh
             */
            birthDate?: string;
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Digital
             * @description Bản số
             */
            digital?: boolean;
            /**
             * Name of the holder
             * @description Họ và tên người được cấp
             */
            holderName?: string;
            /** Format: uuid */
            hubId: string;
            /**
             * Issued on
             * Format: date
             * @description Ngày cấp
             */
            issuedOn?: string;
            /**
             * Issuer
             * @description Cơ quan cấp
             */
            issuer?: string;
            /** Format: uuid */
            learnerId?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * Serial number
             * @description Số hiệu văn bằng
             */
            serialNumber?: string;
            /**
             * Signatures
             * @description Chữ ký số
             */
            signatures?: {
                /**
                 * Serial of the certificate
                 * @description Số sê-ri chứng thư số
                 */
                certificateSerial: string;
                /**
                 * Office
                 * @description Tư cách ký
                 * @enum {string}
                 */
                role: "head-teacher" | "principal" | "issuer";
                /**
                 * Signed at
                 * Format: date-time
                 * @description Thời điểm ký
                 */
                signedAt: string;
            }[];
            sources: components["schemas"]["ItemSource"][];
            /**
             * State
             * @description Trạng thái văn bằng
             * @enum {string}
             */
            state?: "issued" | "revoked" | "replaced";
            /**
             * Date of the state
             * Format: date
             * @description Ngày thay đổi trạng thái
             */
            stateDate?: string;
            /**
             * Type
             * @description Loại văn bằng
             * @enum {string}
             */
            type?: "lower-secondary" | "upper-secondary" | "certificate";
        };
        DiplomaPage: {
            items: components["schemas"]["DiplomaItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Văn bằng, chứng chỉ: NEW, UPDATE · Diploma. Quy tắc giữa các trường · rules between fields: GET /kinds/diploma */
        DiplomaRecord: {
            /**
             * Birth date
             * @description Ngày sinh
             */
            birthDate: string;
            /**
             * Digital
             * @description Bản số
             */
            digital: boolean;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Name of the holder
             * @description Họ và tên người được cấp
             */
            holderName: string;
            /**
             * Issued on
             * Format: date
             * @description Ngày cấp
             */
            issuedOn: string;
            /**
             * Issuer
             * @description Cơ quan cấp
             */
            issuer: string;
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * Serial number
             * @description Số hiệu văn bằng
             */
            serialNumber: string;
            /**
             * Signatures
             * @description Chữ ký số
             */
            signatures?: {
                /**
                 * Serial of the certificate
                 * @description Số sê-ri chứng thư số
                 */
                certificateSerial: string;
                /**
                 * Office
                 * @description Tư cách ký
                 * @enum {string}
                 */
                role: "head-teacher" | "principal" | "issuer";
                /**
                 * Signed at
                 * Format: date-time
                 * @description Thời điểm ký
                 */
                signedAt: string;
            }[] | null;
            /**
             * State
             * @description Trạng thái văn bằng
             * @enum {string}
             */
            state: "issued" | "revoked" | "replaced";
            /**
             * Date of the state
             * Format: date
             * @description Ngày thay đổi trạng thái
             */
            stateDate?: string | null;
            /**
             * Type
             * @description Loại văn bằng
             * @enum {string}
             */
            type: "lower-secondary" | "upper-secondary" | "certificate";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        DryRunReport: {
            cancels?: components["schemas"]["PushCancels"];
            /** @enum {boolean} */
            dryRun: true;
            /** @example learner */
            kind: string;
            outcomes: components["schemas"]["OutcomeCounts"];
            platformId: string;
            problems: components["schemas"]["ProblemCause"][];
            /** @description Chỉ với mode=full: bản ghi đã gửi trước mà lần này không còn; không nằm trong tổng các kết quả · Only with mode=full: records sent before and missing now; not in the sum of outcomes */
            proposedCancels?: number;
            received: number;
            /** Format: date-time */
            receivedAt: string;
            /** @description 1.000 bản ghi xấu đầu tiên · The first 1,000 bad records */
            records: components["schemas"]["PushRecord"][];
        };
        EnrolmentItem: {
            /**
             * Boarding
             * @description Bán trú, nội trú
             */
            boarding?: boolean;
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * @example learner-1
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
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Left on
             * Format: date
             * @description Ngày rời lớp
             */
            leftOn?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Next school
             * @description Mã trường chuyển đến
             * @example X-20-001
             */
            nextSchoolCode?: string;
            /**
             * Previous school
             * @description Mã trường chuyển từ
             * @example X-20-001
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
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
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
        EnrolmentPage: {
            items: components["schemas"]["EnrolmentItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Học sinh theo lớp: NEW, UPDATE · Enrolment. Quy tắc giữa các trường · rules between fields: GET /kinds/enrolment */
        EnrolmentRecord: {
            /**
             * Boarding
             * @description Bán trú, nội trú
             */
            boarding?: boolean | null;
            /**
             * Class name
             * @description Tên lớp
             */
            className?: string | null;
            /**
             * Class record id
             * @description Mã bản ghi lớp
             * @example learner-1
             */
            classRecordId?: string | null;
            /**
             * Reason for dropping out
             * @description Lý do thôi học
             * @enum {string|null}
             */
            dropOutReason?: "poverty" | "weak-results" | "distance" | "disaster" | "stigma" | "other" | "deferred" | "vocational" | null;
            /**
             * Enrolled on
             * Format: date
             * @description Ngày vào lớp
             */
            enrolledOn: string;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Left on
             * Format: date
             * @description Ngày rời lớp
             */
            leftOn?: string | null;
            /**
             * Next school
             * @description Mã trường chuyển đến
             * @example X-20-001
             */
            nextSchoolCode?: string | null;
            /**
             * Previous school
             * @description Mã trường chuyển từ
             * @example X-20-001
             */
            previousSchoolCode?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Repeating
             * @description Lưu ban
             */
            repeating?: boolean | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Status
             * @description Trạng thái học sinh
             * @enum {string}
             */
            status: "studying" | "transferred-in" | "returned" | "transferred-out" | "dropped-out";
            /**
             * Term of the status
             * @description Kỳ thay đổi trạng thái
             * @enum {string|null}
             */
            statusTerm?: "term-1" | "term-2" | "summer" | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        EquipmentItem: {
            /**
             * Acquired in
             * @description Năm đưa vào sử dụng
             */
            acquiredYear?: number;
            /**
             * As of year
             * @description Năm thống kê
             */
            asOfYear?: number;
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Cost in đồng
             * @description Nguyên giá (đồng)
             */
            costVnd?: number;
            /**
             * Count
             * @description Số lượng
             */
            count?: number;
            /**
             * Funding
             * @description Nguồn kinh phí
             * @enum {string}
             */
            funding?: "budget" | "socialised" | "donated" | "hired";
            /** Format: uuid */
            hubId: string;
            /**
             * Item code
             * @description Mã thiết bị
             */
            itemCode?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Name
             * @description Tên thiết bị
             */
            name?: string;
            /**
             * Needed
             * @description Số cần có
             */
            needed?: number;
            /** @example 20 */
            provinceCode: string;
            /** Format: uuid */
            roomId?: string | null;
            /**
             * Room record id
             * @description Mã bản ghi phòng
             * @example learner-1
             */
            roomRecordId?: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            sources: components["schemas"]["ItemSource"][];
            /**
             * Type
             * @description Loại thiết bị
             * @enum {string}
             */
            type?: "computer" | "laptop" | "tablet" | "projector" | "camera" | "server" | "network" | "internet-line" | "lab-kit" | "other";
            /**
             * Unit code
             * @description Mã đơn vị
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string;
            /**
             * Working
             * @description Số còn dùng được
             */
            working?: number;
        };
        EquipmentPage: {
            items: components["schemas"]["EquipmentItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Thiết bị: NEW, UPDATE · Equipment. Quy tắc giữa các trường · rules between fields: GET /kinds/equipment */
        EquipmentRecord: {
            /**
             * Acquired in
             * @description Năm đưa vào sử dụng
             */
            acquiredYear?: number | null;
            /**
             * As of year
             * @description Năm thống kê
             */
            asOfYear: number;
            /**
             * Cost in đồng
             * @description Nguyên giá (đồng)
             */
            costVnd?: number | null;
            /**
             * Count
             * @description Số lượng
             */
            count: number;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Funding
             * @description Nguồn kinh phí
             * @enum {string|null}
             */
            funding?: "budget" | "socialised" | "donated" | "hired" | null;
            /**
             * Item code
             * @description Mã thiết bị
             */
            itemCode: string;
            /**
             * Name
             * @description Tên thiết bị
             */
            name?: string | null;
            /**
             * Needed
             * @description Số cần có
             */
            needed?: number | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Room record id
             * @description Mã bản ghi phòng
             * @example learner-1
             */
            roomRecordId?: string | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string | null;
            /**
             * Type
             * @description Loại thiết bị
             * @enum {string}
             */
            type: "computer" | "laptop" | "tablet" | "projector" | "camera" | "server" | "network" | "internet-line" | "lab-kit" | "other";
            /**
             * Unit code
             * @description Mã đơn vị
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
            /**
             * Working
             * @description Số còn dùng được
             */
            working: number;
        };
        ExamResultItem: {
            /**
             * Candidate number
             * @description Số báo danh
             * @example 10990001
             */
            candidateNumber?: string;
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Council code
             * @description Mã hội đồng thi
             * @example 10
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
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
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
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            sources: components["schemas"]["ItemSource"][];
            /**
             * Total
             * @description Tổng điểm
             */
            total?: number;
        };
        ExamResultPage: {
            items: components["schemas"]["ExamResultItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Kết quả thi tốt nghiệp THPT: NEW, UPDATE · Graduation exam result. Quy tắc giữa các trường · rules between fields: GET /kinds/exam-result */
        ExamResultRecord: {
            /**
             * Candidate number
             * @description Số báo danh
             * @example 10990001
             */
            candidateNumber: string;
            /**
             * Council code
             * @description Mã hội đồng thi
             * @example 10
             */
            councilCode: string;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Exam
             * @description Kỳ thi
             * @enum {string}
             */
            exam: "thpt-graduation";
            /**
             * Exam year
             * @description Năm thi
             */
            examYear: number;
            /**
             * Foreign language
             * @description Ngoại ngữ dự thi
             * @enum {string|null}
             */
            foreignLanguage?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu" | null;
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Marks
             * @description Điểm
             */
            marks: {
                biology?: number | null;
                chemistry?: number | null;
                "civic-education"?: number | null;
                "economics-law"?: number | null;
                "foreign-language-1"?: number | null;
                geography?: number | null;
                history?: number | null;
                informatics?: number | null;
                literature?: number | null;
                mathematics?: number | null;
                physics?: number | null;
                "technology-agriculture"?: number | null;
                "technology-industry"?: number | null;
            };
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string | null;
            /**
             * Total
             * @description Tổng điểm
             */
            total?: number | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        ExchangeCounts: {
            /** @description Đã được xác nhận; với CSDL dân cư là số người khớp · Acknowledged; of the population database the people it knows */
            acknowledged: number;
            /** @description Bản ghi của trục mà nơi nhận cần có · Records of the hub that the destination is to have */
            live: number;
            /** @description Người khớp (chỉ khi đối chiếu dân cư) · People matched (population only) */
            matched: number;
            /** @description Người chưa đối chiếu · People not checked */
            notChecked: number;
            /** @description Người không khớp · People not matched */
            notMatched: number;
            /** @description Chờ gửi · To be sent */
            queued: number;
            /** @description Bị từ chối hoặc chưa gửi được, có lý do · Refused or not to be sent, each with its reason */
            rejected: number;
            /** @description Đã gửi, chờ trả lời · Sent, answer awaited */
            sent: number;
            /** @description Chờ bản ghi cha được nhận · Waiting for the record they belong to */
            waiting: number;
            /** @description Đã huỷ ở nơi nhận · Withdrawn at the destination */
            withdrawn: number;
        };
        ExchangeKindCounts: {
            /** @description Đã được xác nhận; với CSDL dân cư là số người khớp · Acknowledged; of the population database the people it knows */
            acknowledged: number;
            /** @example learner */
            kind: string;
            /** @description Bản ghi của trục mà nơi nhận cần có · Records of the hub that the destination is to have */
            live: number;
            /** @description Người khớp (chỉ khi đối chiếu dân cư) · People matched (population only) */
            matched: number;
            /** @description Người chưa đối chiếu · People not checked */
            notChecked: number;
            /** @description Người không khớp · People not matched */
            notMatched: number;
            /** @description Chờ gửi · To be sent */
            queued: number;
            /** @description Bị từ chối hoặc chưa gửi được, có lý do · Refused or not to be sent, each with its reason */
            rejected: number;
            /** @description Đã gửi, chờ trả lời · Sent, answer awaited */
            sent: number;
            /** @description Chờ bản ghi cha được nhận · Waiting for the record they belong to */
            waiting: number;
            /** @description Đã huỷ ở nơi nhận · Withdrawn at the destination */
            withdrawn: number;
        };
        ExchangeRecordPage: {
            items: components["schemas"]["ExchangeRecordResponse"][];
            next: string | null;
        };
        ExchangeRecordResponse: {
            /** @description Phiên bản đã được xác nhận · Version acknowledged */
            acknowledgedVersion: number | null;
            /** Format: date-time */
            answeredAt: string | null;
            attempts: number;
            /** @example moet */
            destination: string;
            /**
             * Format: uuid
             * @description Mã của trục; đọc bản ghi bằng danh sách của loại · Hub id; read the record in the list of its kind
             */
            hubId: string;
            /** @example learner */
            kind: string;
            message: string | null;
            /** Format: date-time */
            nextTryAt: string | null;
            /** @example 20 */
            provinceCode: string;
            /** Format: date-time */
            queuedAt: string;
            /**
             * @description Mã lý do của nơi nhận, hoặc của trục khi chưa gửi được · The destination’s code of the reason, or the hub’s for what it cannot send
             * @example MA_XA_SAI
             */
            reason: string | null;
            /**
             * @description Kết quả đối chiếu dân cư · Result of population matching
             * @enum {string|null}
             */
            result: "matched" | "not-matched" | null;
            /** Format: date-time */
            resultAt: string | null;
            /** Format: uuid */
            schoolId: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "queued" | "sent" | "waiting" | "acknowledged" | "rejected" | "withdrawn";
            /** @description Phiên bản đã gửi cao nhất, 0: chưa gửi · Highest version sent, 0: none */
            version: number;
        };
        FailingPage: {
            items: components["schemas"]["FailingRecord"][];
            next: string | null;
        };
        FailingRecord: {
            /**
             * @description Mã quy tắc; overdue: quá hạn; missing_groups: thiếu nhóm · Code of the rule
             * @example age_grade_unusual
             */
            code: string;
            /** Format: uuid */
            hubId: string | null;
            /** @description Đủ: các nhóm còn thiếu · Groups that are missing */
            missingGroups: ("personal" | "results" | "health" | "physical" | "aptitude")[];
            /** @example learnerRecordId */
            path: string;
            /** @example DEMO-QLTH-20 */
            platformId: string | null;
            /** @description Mã của bên gửi; với người là dữ liệu cá nhân · Sender’s id; of people it is personal data */
            recordId: string | null;
            /** Format: uuid */
            schoolId: string | null;
            /**
             * Format: date-time
             * @description Phát hiện, hoặc xác nhận lần cuối · When it was found, or last confirmed
             */
            since: string | null;
        };
        GiftedLearner: {
            aptitudes: components["schemas"]["NotedAptitude"][];
            birthDate: string | null;
            fullName: string | null;
            /** Format: uuid */
            hubId: string;
            /** @example 20 */
            provinceCode: string;
            /** @example X-20-001 */
            schoolCode: string | null;
            sex: string | null;
        };
        GiftedPage: {
            items: components["schemas"]["GiftedLearner"][];
            next: string | null;
        };
        GiftedRequest: {
            /** @description `next` của trang trước · `next` of the page before */
            cursor?: string;
            /**
             * @description Lĩnh vực năng khiếu · Field of talent
             * @example informatics
             */
            field?: string;
            /** @default 100 */
            limit: number;
            /**
             * @description Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only
             * @example 20
             */
            province?: string;
            /**
             * @description Mục đích sử dụng, ghi vào nhật ký · What the list is for, goes to the audit trail
             * @example Lập đội tuyển học sinh giỏi cấp tỉnh năm học 2025-2026, QĐ 15/QĐ-SGDĐT
             */
            purpose: string;
            /**
             * @description Mã trường hoặc mã của trục · School code or hub id
             * @example X-20-001
             */
            schoolCode?: string;
            /**
             * @description Năm học, mặc định hiện tại · School year, default the present one
             * @example 2025-2026
             */
            year?: string;
        };
        Handover: {
            /** @description Chỉ nền tảng mới có · Only at the new one */
            added: number;
            /** @description Trong đó nền tảng mới đã xác nhận · Of these, confirmed by the new one */
            confirmed: number;
            /** @description Quyết định chỉ định · The decision */
            decision: string;
            /** @description confirmed ÷ records; null: không có bản ghi nào · null: there is no record */
            done: number | null;
            from: components["schemas"]["HandoverSide"];
            /** @example learner */
            kind: string;
            /** @description Nền tảng cũ gửi sau ngày chuyển, bị giữ · Sent by the earlier platform after the change, held */
            late: components["schemas"]["HandoverLate"];
            /** @description Trong đó nền tảng mới chưa có · Of these, missing at the new one */
            missing: number;
            /** @description Bản ghi của các năm học khác, giữ làm lịch sử, không đem so · Records of other school years, kept as history, not compared */
            otherYears: number;
            /** @example 20 */
            provinceCode: string;
            /** @description Bản ghi của nền tảng cũ · Records of the earlier platform */
            records: number;
            /** @example X-20-001 */
            schoolCode: string;
            /** Format: uuid */
            schoolId: string;
            /** @example Trường THPT Minh Hoạ */
            schoolName: string;
            /**
             * @description Năm học đem so; null: loại không có năm học · School year compared; null: the kind has none
             * @example 2025-2026
             */
            schoolYear: string | null;
            /**
             * Format: date
             * @description Ngày nền tảng mới được chỉ định · Day from which the new platform is designated
             */
            since: string;
            /**
             * @description planned: chưa đến ngày · the day is to come; not-begun: nền tảng mới chưa gửi · the new one has sent nothing; under-way: còn thiếu · something is missing; complete: đã đủ, còn bản ghi chờ · nothing is missing, something waits; finished: xong, không thiếu và không còn gì chờ · nothing is missing and nothing waits
             * @enum {string}
             */
            state: "planned" | "not-begun" | "under-way" | "complete" | "finished";
            to: components["schemas"]["HandoverSide"];
            waiting: components["schemas"]["HandoverWaiting"];
        };
        HandoverLate: {
            /** Format: date-time */
            lastAt: string | null;
            records: number;
        };
        HandoverPage: {
            items: components["schemas"]["Handover"][];
            next: string | null;
            /** @description Theo trường, còn việc nhiều nhất trước · By school, those with most open first */
            schools: components["schemas"]["HandoverSchool"][];
            whole: components["schemas"]["HandoverWhole"];
        };
        HandoverSchool: {
            /** @description Trong đó đã xong · Of these, finished */
            finishedRows: number;
            /** @description Bản ghi còn thiếu ở nền tảng mới · Records missing at the new platform */
            missing: number;
            /** @example 20 */
            provinceCode: string;
            /** @description Số dòng (trường, loại, nền tảng cũ) · Rows (school, kind, earlier platform) */
            rows: number;
            /** @example X-20-001 */
            schoolCode: string;
            /** Format: uuid */
            schoolId: string;
            /** @example Trường THPT Minh Hoạ */
            schoolName: string;
            /**
             * @description planned: chưa đến ngày · the day is to come; not-begun: nền tảng mới chưa gửi · the new one has sent nothing; under-way: còn thiếu · something is missing; complete: đã đủ, còn bản ghi chờ · nothing is missing, something waits; finished: xong, không thiếu và không còn gì chờ · nothing is missing and nothing waits
             * @enum {string}
             */
            state: "planned" | "not-begun" | "under-way" | "complete" | "finished";
            waiting: components["schemas"]["HandoverWaiting"];
        };
        HandoverSide: {
            /**
             * Format: date-time
             * @description Lần đầu gửi bản ghi được nhận của trường · First receipt of records of the school that were taken
             */
            firstAt: string | null;
            /**
             * Format: date-time
             * @description Lần xác nhận gần nhất · Newest confirmation
             */
            lastAt: string | null;
            /** @example LS-SMAS */
            platformId: string;
        };
        HandoverWaiting: {
            /** @description Của nền tảng cũ, chưa ai quyết định · Of the earlier platform, nobody has decided on them */
            fromUndecided: number;
            /** @description Của nền tảng mới, bị giữ · Of the new platform, held */
            toHeld: number;
            /** @description Của nền tảng mới, tạm để chờ · Of the new platform, parked */
            toParked: number;
        };
        HandoverWhole: {
            /** @description Trong đó đã xong · Of these, finished */
            finishedRows: number;
            /** @description Trong đó đã xong · Of these, finished */
            finishedSchools: number;
            /** @description Bản ghi còn thiếu ở nền tảng mới · Records missing at the new platform */
            missing: number;
            /** @description Số dòng (trường, loại, nền tảng cũ) · Rows (school, kind, earlier platform) */
            rows: number;
            schools: number;
            /**
             * @description planned: chưa đến ngày · the day is to come; not-begun: nền tảng mới chưa gửi · the new one has sent nothing; under-way: còn thiếu · something is missing; complete: đã đủ, còn bản ghi chờ · nothing is missing, something waits; finished: xong, không thiếu và không còn gì chờ · nothing is missing and nothing waits; null: không có trường nào chuyển đổi · no school changes its platform
             * @enum {string|null}
             */
            state: "planned" | "not-begun" | "under-way" | "complete" | "finished" | null;
            waiting: components["schemas"]["HandoverWaiting"];
        };
        HealthCheckItem: {
            /**
             * Blood group
             * @description Nhóm máu
             * @enum {string}
             */
            bloodGroup?: "A+" | "A-" | "B+" | "B-" | "AB+" | "AB-" | "O+" | "O-";
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Checked on
             * Format: date
             * @description Ngày khám
             */
            checkedOn?: string;
            /**
             * Conditions
             * @description Bệnh, tật phát hiện
             */
            conditions?: string[];
            /**
             * Fitness
             * @description Xếp loại thể lực
             * @enum {string}
             */
            fitness?: "good" | "pass" | "fail";
            /**
             * Growth
             * @description Tình trạng dinh dưỡng
             * @enum {string}
             */
            growth?: "normal" | "overweight" | "obese" | "underweight" | "stunted";
            /**
             * Health class
             * @description Phân loại sức khỏe
             */
            healthClass?: number;
            /**
             * Height in cm
             * @description Chiều cao (cm)
             */
            heightCm?: number;
            /** Format: uuid */
            hubId: string;
            /** Format: uuid */
            learnerId?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
            /**
             * Vision, left
             * @description Thị lực mắt trái
             */
            visionLeft?: number;
            /**
             * Vision, right
             * @description Thị lực mắt phải
             */
            visionRight?: number;
            /**
             * Weight in kg
             * @description Cân nặng (kg)
             */
            weightKg?: number;
        };
        HealthCheckPage: {
            items: components["schemas"]["HealthCheckItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Khám sức khỏe: NEW, UPDATE · Health check. Quy tắc giữa các trường · rules between fields: GET /kinds/health-check */
        HealthCheckRecord: {
            /**
             * Blood group
             * @description Nhóm máu
             * @enum {string|null}
             */
            bloodGroup?: "A+" | "A-" | "B+" | "B-" | "AB+" | "AB-" | "O+" | "O-" | null;
            /**
             * Checked on
             * Format: date
             * @description Ngày khám
             */
            checkedOn: string;
            /**
             * Conditions
             * @description Bệnh, tật phát hiện
             */
            conditions?: string[] | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Fitness
             * @description Xếp loại thể lực
             * @enum {string|null}
             */
            fitness?: "good" | "pass" | "fail" | null;
            /**
             * Growth
             * @description Tình trạng dinh dưỡng
             * @enum {string|null}
             */
            growth?: "normal" | "overweight" | "obese" | "underweight" | "stunted" | null;
            /**
             * Health class
             * @description Phân loại sức khỏe
             */
            healthClass?: number | null;
            /**
             * Height in cm
             * @description Chiều cao (cm)
             */
            heightCm?: number | null;
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
            /**
             * Vision, left
             * @description Thị lực mắt trái
             */
            visionLeft?: number | null;
            /**
             * Vision, right
             * @description Thị lực mắt phải
             */
            visionRight?: number | null;
            /**
             * Weight in kg
             * @description Cân nặng (kg)
             */
            weightKg?: number | null;
        };
        HeldCause: {
            /** @example source_other_designated */
            cause: string;
            count: number;
            /** @description Số ngày bản ghi cũ nhất đã chờ · Days the oldest has waited */
            days: number;
            /** @description Đã quyết định, chờ đến lượt · Decided, their turn is to come */
            decided: number;
            decisions: ("accept" | "reject")[];
            /** @example learner */
            kind: string;
            /**
             * Format: date-time
             * @description Cũ nhất · Oldest
             */
            oldest: string;
            otherPlatformId: string | null;
            /** @enum {string} */
            outcome: "held" | "parked";
            /** @description Đã đỗ từ 30 ngày · Parked for 30 days and more */
            overdue: number;
            path: string;
            /** @example LS-SMAS */
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            /** @description Số trường · Schools */
            schools: number;
        };
        HeldCauseFilter: {
            /**
             * @description Mã nguyên nhân · Problem code
             * @example source_other_designated
             */
            cause: string;
            /**
             * @description Loại bản ghi · Kind
             * @example learner
             */
            kind?: string;
            /**
             * @description held: chờ người quyết định · a person decides; parked: chờ bản ghi khác · waits for another record
             * @enum {string}
             */
            outcome?: "held" | "parked";
            /** @description Chỉ bản ghi đã đỗ từ 30 ngày · Only those parked for 30 days and more */
            overdue?: boolean;
            /**
             * @description Trường của nguyên nhân · Field of the cause
             * @example learnerRecordId
             */
            path?: string;
            /**
             * @description Nền tảng đã gửi · Platform that sent it
             * @example LS-SMAS
             */
            platformId?: string;
            /**
             * @description Mã tỉnh · Province
             * @example 20
             */
            provinceCode?: string;
            /**
             * @description Mã trường như bản ghi nêu · School code as the record names it
             * @example X-20-001
             */
            schoolCode?: string;
        };
        HeldCausePage: {
            items: components["schemas"]["HeldCause"][];
            next: string | null;
        };
        HeldDecisionRequest: {
            /**
             * @description accept: cho vào, như thể được chỉ định · let in as if designated; reject: không nhận · turn away
             * @enum {string}
             */
            decision: "accept" | "reject";
            /**
             * @description Lý do bằng văn bản, không nêu dữ liệu cá nhân · Reason in writing, without personal data
             * @example Theo biên bản làm việc ngày 05/10/2025
             */
            reason: string;
        };
        HeldDecisionResponse: {
            /** Format: date-time */
            decidedAt: string;
            /** @description Tài khoản đã quyết định · Account that decided */
            decidedBy: string;
            /** @enum {string} */
            decision: "accept" | "reject";
            reason: string;
        };
        HeldDecisionsRequest: {
            /**
             * @description accept: cho vào, như thể được chỉ định · let in as if designated; reject: không nhận · turn away
             * @enum {string}
             */
            decision: "accept" | "reject";
            filter: components["schemas"]["HeldCauseFilter"];
            /**
             * @description Lý do bằng văn bản, không nêu dữ liệu cá nhân · Reason in writing, without personal data
             * @example Theo biên bản làm việc ngày 05/10/2025
             */
            reason: string;
        };
        HeldDecisionsResponse: {
            /** @description Bản ghi vừa được quyết định; pressed twice: 0 · Records decided by this call */
            decided: number;
            /** @enum {string} */
            decision: "accept" | "reject";
        };
        HeldDetail: {
            /** @example source_other_designated */
            cause: string;
            /** @description Nội dung như đã gửi; số cá nhân che, trừ ba ký tự cuối · The content as sent; numbers masked but for three characters */
            content: {
                [key: string]: unknown;
            };
            /** @description Số ngày đã chờ · Whole days waited */
            days: number;
            /** @description Đã quyết định, đang chờ đến lượt · Decided, its turn in the merge is to come */
            decided: components["schemas"]["HeldDecisionResponse"] | null;
            /** @description Điều có thể quyết định lúc này · What may be decided now */
            decisions: ("accept" | "reject")[];
            /** @enum {string} */
            event: "NEW" | "UPDATE" | "CANCEL";
            /** Format: uuid */
            id: string;
            /** @example learner */
            kind: string;
            line: number;
            links: components["schemas"]["HeldLinks"];
            /** @description Nền tảng được chỉ định lúc ấy · Platform designated instead */
            otherPlatformId: string | null;
            /** @enum {string} */
            outcome: "held" | "parked";
            /** @description Đã đỗ từ 30 ngày: mồ côi · Parked for 30 days and more: an orphan */
            overdue: boolean;
            /** @description Trường của nguyên nhân, rỗng: cả bản ghi · Field of the cause, empty: the whole record */
            path: string;
            /** @example LS-SMAS */
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            /** Format: uuid */
            pushId: string;
            /** Format: date-time */
            receivedAt: string;
            recordId: string;
            /** @example X-20-001 */
            schoolCode: string | null;
            /** Format: uuid */
            schoolId: string | null;
            /**
             * Format: date-time
             * @description Chờ từ lúc · Waits since
             */
            since: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        HeldItem: {
            /** @example source_other_designated */
            cause: string;
            /** @description Số ngày đã chờ · Whole days waited */
            days: number;
            /** @description Đã quyết định, đang chờ đến lượt · Decided, its turn in the merge is to come */
            decided: components["schemas"]["HeldDecisionResponse"] | null;
            /** @description Điều có thể quyết định lúc này · What may be decided now */
            decisions: ("accept" | "reject")[];
            /** Format: uuid */
            id: string;
            /** @example learner */
            kind: string;
            line: number;
            links: components["schemas"]["HeldLinks"];
            /** @description Nền tảng được chỉ định lúc ấy · Platform designated instead */
            otherPlatformId: string | null;
            /** @enum {string} */
            outcome: "held" | "parked";
            /** @description Đã đỗ từ 30 ngày: mồ côi · Parked for 30 days and more: an orphan */
            overdue: boolean;
            /** @description Trường của nguyên nhân, rỗng: cả bản ghi · Field of the cause, empty: the whole record */
            path: string;
            /** @example LS-SMAS */
            platformId: string;
            /** @example 20 */
            provinceCode: string;
            /** Format: uuid */
            pushId: string;
            /** Format: date-time */
            receivedAt: string;
            recordId: string;
            /** @example X-20-001 */
            schoolCode: string | null;
            /** Format: uuid */
            schoolId: string | null;
            /**
             * Format: date-time
             * @description Chờ từ lúc · Waits since
             */
            since: string;
            version: number;
        };
        HeldLinks: {
            /** @description Biên nhận của lần gửi · Receipt of its push */
            push: string;
            /** @description Nơi quyết định khi không quyết định ở đây: xem xét danh tính · Where it is decided, if not here: the review of identities */
            review?: string;
            self: string;
        };
        HeldPage: {
            items: components["schemas"]["HeldItem"][];
            next: string | null;
        };
        HubItem: {
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /** Format: uuid */
            hubId: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /** Format: uuid */
            schoolId?: string | null;
            sources: components["schemas"]["ItemSource"][];
        };
        HubPage: {
            items: components["schemas"]["HubItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        IdentityComparison: {
            /** Format: date-time */
            askedAt: string;
            /**
             * @description Số cặp theo lý do · Pairs by reason
             * @example {
             *       "same-name-birth": 120,
             *       "swapped-day-month": 7
             *     }
             */
            counts: {
                [key: string]: number;
            } | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @example learner */
            kind: string;
            /** @description Trong đó mới vào danh sách rà soát · Of these new on the review list */
            listed: number;
            /** @description Cặp người giống nhau · Pairs of people that are alike */
            pairs: number;
            /** @example LS-VNEDU */
            platformId: string | null;
            /** @example 20 */
            provinceCode: string;
            /** @description Bản ghi đã so · Records compared */
            records: number;
            /** @example 38.2 */
            seconds: number | null;
            /** @enum {string} */
            state: "pending" | "done" | "failed";
        };
        IdentityDecision: {
            /**
             * @description Số bản ghi đổi chủ, và số bản ghi theo cùng theo loại · Records that became another’s, and those that followed, by kind
             * @example {
             *       "records": 1,
             *       "followed": {
             *         "enrolment": 1,
             *         "subject-result": 12
             *       }
             *     }
             */
            counts?: {
                followed: {
                    [key: string]: number;
                };
                records: number;
            } | null;
            /** Format: date-time */
            decidedAt: string;
            /** @description Người quyết định · Who decided */
            decidedBy: string;
            /** @description decision_void: nguồn đã gửi bản mới hơn, hoặc mục không còn · the source has said more since, or the item is gone */
            fault: string | null;
            /**
             * @example [
             *       "personalNumber"
             *     ]
             */
            fields: string[];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Mục trong danh sách rà soát · Item of the review list
             */
            itemId: string;
            /** @example learner */
            kind: string;
            /** @description Những người liên quan, theo mã lúc đó · Persons it is about, by the ids they had */
            persons: string[];
            /** @example 20 */
            provinceCode: string;
            /** @example Đã đối chiếu giấy khai sinh với cả hai trường */
            reason: string;
            /**
             * @description failed: không còn gì để quyết định, mục mở lại · failed: nothing was left to decide, the item is open again
             * @enum {string}
             */
            state: "pending" | "done" | "failed" | "undoing" | "undone";
            /**
             * Format: uuid
             * @description merge: người còn lại; bản ghi: là của ai · merge: who is left; of a record: whose it is
             */
            survivorId: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            undoneBy: string | null;
            undoReason: string | null;
            /** @enum {string} */
            verdict: "merge" | "keep-apart" | "is-person" | "is-another" | "number-wrong" | "number-shared";
        };
        InventoryLine: {
            /**
             * @description Số lượng · Rooms or items
             * @example 14
             */
            count: number;
            /** @enum {string} */
            kind: "room" | "equipment";
            /**
             * @description Số cần có, của các bản ghi có nêu; null khi không bản ghi nào nêu · Needed, by the records that say so; null when none does
             * @example 20
             */
            needed: number | null;
            /**
             * @description Năm thống kê cũ nhất · Oldest year of the figures
             * @example 2023
             */
            oldestYear: number;
            /**
             * @description Số bản ghi quá hạn xác nhận · Records that nobody has confirmed for long
             * @example 2
             */
            overdue: number;
            /**
             * @description Quá hạn sau bao nhiêu ngày kể từ lần xác nhận cuối · Days after the last confirmation from which a record is overdue
             * @example 365
             */
            overdueAfter: number;
            /**
             * @description Số bản ghi · Records
             * @example 12
             */
            records: number;
            /**
             * @description Tình trạng của phòng; null với thiết bị (xem working) · State of rooms; null for equipment (see working)
             * @example in-use
             */
            state: string | null;
            /**
             * @description Loại phòng, loại thiết bị · Type of room or equipment
             * @example computer-room
             */
            type: string;
            /**
             * @description Số còn dùng được; null với phòng · Items that work; null for rooms
             * @example null
             */
            working: number | null;
        };
        InventorySum: {
            /**
             * @description Mã xã hôm nay; null: cả tỉnh, hoặc không thuộc một xã xác định (cơ quan, xã cũ đã chia tách) · Commune of today; null: the province, or in no decided commune (an office, a commune of before that was split)
             * @example 05977
             */
            communeCode: string | null;
            lines: components["schemas"]["InventoryLine"][];
            /**
             * @description Tên xã hoặc trường · Name of the commune or school
             * @example Phường Đông Kinh
             */
            name: string | null;
            /**
             * @description Số bản ghi quá hạn xác nhận · Overdue records
             * @example 2
             */
            overdue: number;
            /** @example 20 */
            provinceCode: string;
            /** @example 31 */
            records: number;
            /** @example null */
            schoolCode: string | null;
            /**
             * Format: uuid
             * @description Khi by=school · With by=school
             * @example null
             */
            schoolId: string | null;
            /**
             * @description Khi by=school: cơ quan, xã có bản ghi riêng · With by=school: an office or commune with records of its own
             * @example null
             */
            unitCode: string | null;
        };
        InventorySumPage: {
            items: components["schemas"]["InventorySum"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        ItemSource: {
            /** Format: date-time */
            confirmedAt: string;
            platformId: string;
            /** @description Của bên gửi; với dữ liệu cá nhân chỉ bên gửi, Sở GD&ĐT và steward thấy · The sender’s; of personal records only for the sender, the department, a steward */
            recordId?: string;
            version: number;
        };
        Kind: {
            /** @description CANCEL của loại này nghĩa là gì · What a CANCEL means */
            cancelMeans: {
                en: string;
                vi: string;
            };
            /** @description Nhóm thông tin của người học mà bản ghi làm đủ · Groups of a learner’s data that a record fills */
            completes: {
                /** @example health */
                group: string;
                needs: {
                    field: string;
                    notIn?: string[];
                    whole?: boolean;
                }[];
            }[];
            examples: {
                invalid: {
                    code: string;
                    message: {
                        en: string;
                        vi: string;
                    };
                    path: string;
                    record: {
                        [key: string]: unknown;
                    };
                }[];
                valid: {
                    [key: string]: unknown;
                };
            };
            /** @description Số liệu được nuôi · Figures fed by it */
            feeds: string[];
            fresh: {
                days: number;
                /** @enum {string} */
                sort: "record" | "feed";
            };
            /** @description Là danh sách có thể gửi đủ (mode=full) · A roster that may be sent whole */
            fullMode: boolean;
            /**
             * @description Mức riêng tư · Privacy
             * @enum {string}
             */
            group: "public" | "internal" | "personal";
            /** @example learner */
            kind: string;
            label: {
                en: string;
                vi: string;
            };
            /**
             * @description Ai có bản ghi · Who owns the records
             * @enum {string}
             */
            owner: "school" | "place" | "council" | "none";
            references: {
                /** @description Trường theo cách trỏ tới · Field per way of referring */
                by: {
                    [key: string]: string;
                };
                kind: string;
                name: string;
                required: boolean;
            }[];
            rules: {
                code: string;
                en: string;
                vi: string;
            }[];
            /** @description JSON Schema, bản nháp 2020-12, của một bản ghi · JSON Schema, draft 2020-12, of one record */
            schema: {
                [key: string]: unknown;
            };
        };
        KindList: {
            items: components["schemas"]["Kind"][];
            /** @description Luôn là null · Always null */
            next: string | null;
        };
        LearnerItem: {
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
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Commune of residence
             * @description Mã xã nơi ở
             * @example 05977
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
             * @description Mã hồ sơ học tập suốt đời; che bớt nếu không có quyền steward, người của xã không thấy · masked without steward, not shown to communes
             * @example *******001
             */
            lifelongCode?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Ministry code
             * @description Mã học sinh; che bớt nếu không có quyền steward, người của xã không thấy · masked without steward, not shown to communes
             * @example *******001
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
             * @description Số định danh cá nhân; che bớt nếu không có quyền steward, người của xã không thấy · masked without steward, not shown to communes
             * @example *******001
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
             * @example X-20-001
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
            sources: components["schemas"]["ItemSource"][];
            /**
             * Youth member
             * @description Đội viên, đoàn viên
             * @enum {string}
             */
            youthMember?: "none" | "pioneer" | "union";
        };
        LearnerPage: {
            items: components["schemas"]["LearnerItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Người học: NEW, UPDATE · Learner. Quy tắc giữa các trường · rules between fields: GET /kinds/learner */
        LearnerRecord: {
            /**
             * Address
             * @description Chỗ ở hiện nay
             */
            address?: string | null;
            /**
             * Birth date
             * @description Ngày sinh
             */
            birthDate: string;
            /**
             * Birth place
             * @description Nơi sinh
             */
            birthPlace?: string | null;
            /**
             * Commune of residence
             * @description Mã xã nơi ở
             * @example 05977
             */
            communeCode?: string | null;
            /**
             * Disability
             * @description Loại khuyết tật
             * @enum {string|null}
             */
            disability?: "mobility" | "hearing-speech" | "vision" | "mental" | "intellectual" | "other" | null;
            /**
             * E-mail
             * @description Email
             */
            email?: string | null;
            /**
             * Ethnic group
             * @description Dân tộc
             * @enum {string|null}
             */
            ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Fee reduction
             * @description Miễn, giảm học phí
             * @enum {string|null}
             */
            feeReduction?: "none" | "reduced" | "exempt" | null;
            /**
             * Full name
             * @description Họ và tên
             */
            fullName: string;
            /**
             * Household
             * @description Diện hộ
             * @enum {string|null}
             */
            household?: "poor" | "near-poor" | "other" | null;
            /**
             * Lifelong code
             * @description Mã hồ sơ học tập suốt đời
             * @example LL-0000000001
             */
            lifelongCode?: string | null;
            /**
             * Ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            ministryCode?: string | null;
            /**
             * Nationality
             * @description Quốc tịch
             * @enum {string|null}
             */
            nationality?: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | null;
            /**
             * Personal number
             * @description Số định danh cá nhân
             * @example 020210000123
             */
            personalNumber?: string | null;
            /**
             * Phone
             * @description Số điện thoại
             */
            phone?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Relatives
             * @description Người thân
             */
            relatives?: {
                /**
                 * Birth year
                 * @description Năm sinh
                 */
                birthYear?: number | null;
                /**
                 * Full name
                 * @description Họ và tên
                 */
                fullName: string;
                /**
                 * Phone
                 * @description Số điện thoại
                 */
                phone?: string | null;
                /**
                 * Relation
                 * @description Quan hệ
                 * @enum {string}
                 */
                relation: "father" | "mother" | "guardian";
            }[] | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * Sex
             * @description Giới tính
             * @enum {string}
             */
            sex: "male" | "female" | "unknown";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
            /**
             * Youth member
             * @description Đội viên, đoàn viên
             * @enum {string|null}
             */
            youthMember?: "none" | "pioneer" | "union" | null;
        };
        LearningActivityItem: {
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
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * @example learner-1
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
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
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
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Object
             * @description Đối tượng
             */
            objectId?: string;
            /**
             * Occurred at
             * @description Thời điểm
             */
            occurredAt?: string | unknown | unknown;
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
             * @example learner-1
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
             * @example X-20-001
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
            sources: components["schemas"]["ItemSource"][];
            /** Format: uuid */
            staffId?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
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
        LearningActivityPage: {
            items: components["schemas"]["LearningActivityItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Hoạt động học tập trên nền tảng: NEW, UPDATE · Learning activity. Quy tắc giữa các trường · rules between fields: GET /kinds/learning-activity */
        LearningActivityRecord: {
            /**
             * Account
             * @description Tài khoản
             */
            accountId?: string | null;
            /**
             * Role of the account
             * @description Vai trò tài khoản
             * @enum {string|null}
             */
            accountRole?: "learner" | "staff" | "parent" | null;
            /**
             * Active accounts
             * @description Tài khoản hoạt động
             */
            activeAccounts?: number | null;
            /**
             * Blended
             * @description Dạy học kết hợp
             */
            blended?: boolean | null;
            /**
             * Class name
             * @description Tên lớp
             */
            className?: string | null;
            /**
             * Class record id
             * @description Mã bản ghi lớp
             * @example learner-1
             */
            classRecordId?: string | null;
            /**
             * Count
             * @description Số lượt
             */
            count?: number | null;
            /**
             * Duration in seconds
             * @description Thời lượng (giây)
             */
            durationSeconds?: number | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Homeworks
             * @description Bài tập về nhà
             */
            homeworks?: number | null;
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Lessons
             * @description Bài học
             */
            lessons?: number | null;
            /**
             * Level
             * @description Cấp học
             * @enum {string|null}
             */
            level?: "preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher" | null;
            /**
             * Highest score
             * @description Điểm tối đa
             */
            maxScore?: number | null;
            /**
             * Object
             * @description Đối tượng
             */
            objectId?: string | null;
            /**
             * Occurred at
             * @description Thời điểm
             */
            occurredAt?: (string | unknown | unknown) | null;
            /**
             * Online periods
             * @description Số tiết trực tuyến
             */
            onlinePeriods?: number | null;
            /**
             * Period
             * @description Kỳ
             * @enum {string|null}
             */
            period?: "term-1" | "term-2" | "year" | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Resource record id
             * @description Mã bản ghi học liệu
             * @example learner-1
             */
            resourceRecordId?: string | null;
            /**
             * Uses of resources
             * @description Lượt dùng học liệu
             */
            resourceUses?: number | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string | null;
            /**
             * Score
             * @description Điểm
             */
            score?: number | null;
            /**
             * Shape
             * @description Dạng
             * @enum {string}
             */
            shape: "event" | "summary";
            /**
             * Staff member's ministry code
             * @description Mã cán bộ
             * @example GV-20-000001
             */
            staffMinistryCode?: string | null;
            /**
             * Staff member's personal number
             * @description Số định danh cá nhân của cán bộ
             * @example 020210000123
             */
            staffPersonalNumber?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
             */
            staffRecordId?: string | null;
            /**
             * Subject
             * @description Môn học
             * @enum {string|null}
             */
            subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture" | null;
            /**
             * Tests
             * @description Bài kiểm tra
             */
            tests?: number | null;
            /**
             * Periods in all
             * @description Tổng số tiết
             */
            totalPeriods?: number | null;
            /**
             * Type
             * @description Loại hoạt động
             * @enum {string|null}
             */
            type?: "online-lesson" | "online-test" | "resource-use" | "homework" | "virtual-class" | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
            /**
             * Virtual classes
             * @description Lớp học ảo
             */
            virtualClasses?: number | null;
        };
        LearningResourceItem: {
            /**
             * Approval
             * @description Cấp duyệt
             * @enum {string}
             */
            approval?: "draft" | "teacher" | "team" | "school" | "province";
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Hash of the content
             * @description Mã băm nội dung
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash?: string;
            /**
             * Grades
             * @description Khối lớp
             */
            grades?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18")[];
            /** Format: uuid */
            hubId: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * Questions
             * @description Số câu hỏi
             */
            questionCount?: number;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            sources: components["schemas"]["ItemSource"][];
            /** Format: uuid */
            staffId?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
             */
            staffRecordId?: string;
            /**
             * Subject
             * @description Môn học
             * @enum {string}
             */
            subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture";
            /**
             * Title
             * @description Tên học liệu
             */
            title?: string;
            /**
             * Type
             * @description Loại học liệu
             * @enum {string}
             */
            type?: "lecture" | "video" | "document" | "simulation" | "test" | "question-bank" | "other";
            /**
             * Address
             * @description Địa chỉ
             */
            url?: string;
            /**
             * Uses AI
             * @description Có dùng trí tuệ nhân tạo
             */
            usesAi?: boolean;
            /**
             * Withdrawn on
             * Format: date
             * @description Ngày gỡ bỏ
             */
            withdrawnOn?: string;
        };
        LearningResourcePage: {
            items: components["schemas"]["LearningResourceItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Học liệu số: NEW, UPDATE · Learning resource. Quy tắc giữa các trường · rules between fields: GET /kinds/learning-resource */
        LearningResourceRecord: {
            /**
             * Approval
             * @description Cấp duyệt
             * @enum {string}
             */
            approval: "draft" | "teacher" | "team" | "school" | "province";
            /**
             * Hash of the content
             * @description Mã băm nội dung
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash?: string | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Grades
             * @description Khối lớp
             */
            grades?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18")[] | null;
            /**
             * Questions
             * @description Số câu hỏi
             */
            questionCount?: number | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string | null;
            /**
             * Staff member's ministry code
             * @description Mã cán bộ
             * @example GV-20-000001
             */
            staffMinistryCode?: string | null;
            /**
             * Staff member's personal number
             * @description Số định danh cá nhân của cán bộ
             * @example 020210000123
             */
            staffPersonalNumber?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
             */
            staffRecordId?: string | null;
            /**
             * Subject
             * @description Môn học
             * @enum {string|null}
             */
            subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture" | null;
            /**
             * Title
             * @description Tên học liệu
             */
            title: string;
            /**
             * Type
             * @description Loại học liệu
             * @enum {string}
             */
            type: "lecture" | "video" | "document" | "simulation" | "test" | "question-bank" | "other";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Address
             * @description Địa chỉ
             */
            url?: string | null;
            /**
             * Uses AI
             * @description Có dùng trí tuệ nhân tạo
             */
            usesAi?: boolean | null;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
            /**
             * Withdrawn on
             * Format: date
             * @description Ngày gỡ bỏ
             */
            withdrawnOn?: string | null;
        };
        MarkDifferenceRequest: {
            /**
             * @description Ghi chú · Remark
             * @example Đã báo Phòng TCCB kiểm tra
             */
            remark?: string;
            /** @enum {string} */
            state: "seen" | "open";
        };
        MatchResponse: {
            /**
             * Format: date-time
             * @description Ngày có kết quả · When the result came
             */
            checkedAt: string | null;
            /** Format: uuid */
            hubId: string;
            /**
             * @description Vì sao chưa đối chiếu · Why not checked
             * @enum {string|null}
             */
            reason: "destination_off" | "number_missing" | "birth_date_incomplete" | "awaiting_answer" | "not_queued" | null;
            /** @enum {string} */
            state: "matched" | "not-matched" | "not-checked";
        };
        MaturityAssessmentItem: {
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Points by criterion
             * @description Điểm từng tiêu chí
             */
            criteria?: {
                1.1?: number;
                1.2?: number;
                1.3?: number;
                1.4?: number;
                1.5?: number;
                1.6?: number;
                1.7?: number;
                2.1?: number;
                2.2?: number;
                2.3?: number;
                2.4?: number;
            };
            /**
             * Decided on
             * Format: date
             * @description Ngày quyết định
             */
            decidedOn?: string;
            /**
             * Number of the decision
             * @description Số quyết định công nhận
             */
            decisionNumber?: string;
            /**
             * Framework
             * @description Bộ chỉ số
             * @enum {string}
             */
            framework?: "qd-4725" | "qd-3276";
            /**
             * Points of group 1
             * @description Điểm nhóm 1
             */
            group1Points?: number;
            /**
             * Points of group 2
             * @description Điểm nhóm 2
             */
            group2Points?: number;
            /** Format: uuid */
            hubId: string;
            /**
             * Level
             * @description Mức độ
             */
            level?: number;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
            /**
             * Stage
             * @description Bước đánh giá
             * @enum {string}
             */
            stage?: "self" | "external" | "recognised";
            /**
             * Unit code
             * @description Mã đơn vị
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string;
        };
        MaturityAssessmentPage: {
            items: components["schemas"]["MaturityAssessmentItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Mức độ chuyển đổi số: NEW, UPDATE · Maturity assessment. Quy tắc giữa các trường · rules between fields: GET /kinds/maturity-assessment */
        MaturityAssessmentRecord: {
            /**
             * Points by criterion
             * @description Điểm từng tiêu chí
             */
            criteria?: {
                1.1?: number | null;
                1.2?: number | null;
                1.3?: number | null;
                1.4?: number | null;
                1.5?: number | null;
                1.6?: number | null;
                1.7?: number | null;
                2.1?: number | null;
                2.2?: number | null;
                2.3?: number | null;
                2.4?: number | null;
            } | null;
            /**
             * Decided on
             * Format: date
             * @description Ngày quyết định
             */
            decidedOn?: string | null;
            /**
             * Number of the decision
             * @description Số quyết định công nhận
             */
            decisionNumber?: string | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Framework
             * @description Bộ chỉ số
             * @enum {string}
             */
            framework: "qd-4725" | "qd-3276";
            /**
             * Points of group 1
             * @description Điểm nhóm 1
             */
            group1Points?: number | null;
            /**
             * Points of group 2
             * @description Điểm nhóm 2
             */
            group2Points?: number | null;
            /**
             * Level
             * @description Mức độ
             */
            level?: number | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Stage
             * @description Bước đánh giá
             * @enum {string}
             */
            stage: "self" | "external" | "recognised";
            /**
             * Unit code
             * @description Mã đơn vị
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        MissingPage: {
            items: components["schemas"]["MissingRecord"][];
            next: string | null;
        };
        MissingRecord: {
            /**
             * Format: date-time
             * @description Nền tảng cũ xác nhận lần cuối · Last confirmed by the earlier platform
             */
            confirmedAt: string;
            /** Format: uuid */
            hubId: string;
            /**
             * @description Tên, với loại không có dữ liệu cá nhân · Name, of kinds without personal data
             * @example 10A1
             */
            name: string | null;
            /** @description Mã bản ghi ở nền tảng cũ · Record id at the earlier platform */
            recordId: string;
        };
        NotedAptitude: {
            /** @example province */
            awardLevel: string | null;
            /** @example informatics */
            field: string;
            /** @enum {string} */
            level: "talent" | "award";
        };
        NumberSource: {
            /**
             * Format: date-time
             * @description Xác nhận lần cuối; null: không còn nói · Last confirmed; null: no longer said
             */
            confirmedAt: string | null;
            /** @example LS-SMAS */
            platformId: string;
            /** @example learner-1 */
            recordId: string;
            /**
             * Format: date-time
             * @description Khi bên gửi ghi bản ghi mang số này · When the sender wrote the record that says it
             */
            saidAt: string;
            /**
             * @description proves: làm bằng chứng; mismatch: không khớp giới tính, năm sinh; wrong, shared: theo quyết định · by decision
             * @enum {string}
             */
            standing: "proves" | "mismatch" | "wrong" | "shared";
            /**
             * Format: date-time
             * @description Thôi nói từ lúc · Said no longer since
             */
            until: string | null;
        };
        /** @description Khi đã xong, tổng bằng received · Once done, they add up to received */
        OutcomeCounts: {
            created: number;
            held: number;
            parked: number;
            rejected: number;
            stale: number;
            unchanged: number;
            updated: number;
        };
        PersonNumber: {
            /** @description Có nguồn đang nói · A source says it now */
            current: boolean;
            /** @example personalNumber */
            field: string;
            sources: components["schemas"]["NumberSource"][];
            /**
             * @description Che bớt nếu không có quyền steward · Masked without steward
             * @example *********123
             */
            value: string;
        };
        PersonNumberList: {
            items: components["schemas"]["PersonNumber"][];
            /** Format: uuid */
            personId: string;
        };
        PlatformUseItem: {
            /**
             * @description Tài khoản hoạt động, mọi vai trò · Active accounts of any role
             * @example 401
             */
            accounts: number | null;
            /**
             * @description Mã xã hôm nay; null: cả tỉnh, hoặc không thuộc một xã xác định (cơ quan, xã cũ đã chia tách) · Commune of today; null: the province, or in no decided commune (an office, a commune of before that was split)
             * @example 05977
             */
            communeCode: string | null;
            /**
             * @description Lượt làm bài tập về nhà · Homeworks done
             * @example 1303
             */
            homeworks: number | null;
            /** @description Học sinh đã dùng trên học sinh có mặt trong khoảng thời gian · Learners who used it, of those there in the span */
            learners: components["schemas"]["UseShare"];
            /**
             * @description Lượt học bài trực tuyến · Online lessons taken
             * @example 2140
             */
            lessons: number | null;
            /**
             * @description Số phút của các hoạt động có nêu thời lượng · Minutes of the acts that say how long they took
             * @example 41230
             */
            minutes: number | null;
            /** @description Chỉ số không tính được, vì sao, ở bao nhiêu trường; chỉ số đó là null khi không trường nào tính được, còn lại là của các trường tính được · Figures that cannot be computed, why, and for how many schools; such a figure is null where that is all of them, else it is of the others */
            missing: components["schemas"]["UseMissing"][];
            /**
             * @description Tên xã hoặc trường · Name of the commune or school
             * @example Phường Đông Kinh
             */
            name: string | null;
            /** @example 20 */
            provinceCode: string;
            /**
             * @description Lượt dùng học liệu · Uses of resources
             * @example 655
             */
            resourceUses: number | null;
            /** @example null */
            schoolCode: string | null;
            /**
             * Format: uuid
             * @description Khi by=school · With by=school
             * @example null
             */
            schoolId: string | null;
            /**
             * @description Trường mở trong khoảng thời gian mà nền tảng được gửi dữ liệu, dùng hay không · Schools open in the span of which the platform may send, whether they use it or not
             * @example 26
             */
            schools: number;
            /**
             * @description Trường có sử dụng · Schools that use it
             * @example 21
             */
            schoolsUsing: number;
            /** @description Giáo viên đã dùng trên giáo viên đang làm việc · Teachers who used it, of those at work */
            teachers: components["schemas"]["UseShare"];
            /**
             * @description Lượt làm bài kiểm tra trực tuyến · Online tests taken
             * @example 812
             */
            tests: number | null;
            /**
             * @description Khi by=school: cơ quan, xã có bản ghi riêng · With by=school: an office or commune with records of its own
             * @example null
             */
            unitCode: string | null;
            /**
             * @description Lượt tham gia lớp học ảo · Virtual classes attended
             * @example 96
             */
            virtualClasses: number | null;
        };
        PlatformUsePage: {
            /**
             * Format: date
             * @example 2025-08-01
             */
            from: string;
            items: components["schemas"]["PlatformUseItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
            platform: components["schemas"]["UsedPlatform"];
            /**
             * Format: date
             * @example 2025-12-31
             */
            to: string;
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
        ProblemCause: {
            code: string;
            count: number;
            exampleLines: number[];
            examplePlaces?: components["schemas"]["WorkbookPlace"][];
            /** @enum {string} */
            level: "error" | "finding";
            message: {
                en: string;
                vi: string;
            };
            path: string;
        };
        ProblemCausePage: {
            items: components["schemas"]["ProblemCause"][];
            /** @description cursor của trang sau · cursor of the next page */
            next: string | null;
        };
        PushCancels: {
            /** @description Đã huỷ; phần còn lại vừa được gửi lại, hoặc không huỷ (withheld) · Carried out; the rest was received again meanwhile, or withheld */
            applied: number;
            /** @description Tỉ lệ mất lớn nhất trước · Largest share first */
            schools: {
                /** @description Bản ghi nền tảng đã gửi trước của trường (và năm học) · Records of the school (and school year) that the platform sent before */
                known: number;
                /** @description Trong đó, lần này không còn · Of these, missing now */
                missing: number;
                /** @example X-20-001 */
                schoolCode: string;
                /** Format: uuid */
                schoolId: string | null;
            }[];
            /**
             * @description unreadable_lines: có dòng không đọc được recordId nên không huỷ gì · a line had no readable recordId, so nothing was cancelled
             * @enum {string|null}
             */
            withheld: "unreadable_lines" | null;
        };
        PushedRecord: components["schemas"]["SchoolRecord"] | components["schemas"]["SchoolClassRecord"] | components["schemas"]["StaffRecord"] | components["schemas"]["LearnerRecord"] | components["schemas"]["EnrolmentRecord"] | components["schemas"]["AttendanceRecord"] | components["schemas"]["SubjectResultRecord"] | components["schemas"]["TermResultRecord"] | components["schemas"]["ExamResultRecord"] | components["schemas"]["HealthCheckRecord"] | components["schemas"]["AptitudeRecord"] | components["schemas"]["TranscriptRecord"] | components["schemas"]["DiplomaRecord"] | components["schemas"]["AdmissionRoundRecord"] | components["schemas"]["AdmissionApplicationRecord"] | components["schemas"]["LearningActivityRecord"] | components["schemas"]["LearningResourceRecord"] | components["schemas"]["RoomRecord"] | components["schemas"]["EquipmentRecord"] | components["schemas"]["DigitalCertificateRecord"] | components["schemas"]["CashlessPaymentRecord"] | components["schemas"]["MaturityAssessmentRecord"] | components["schemas"]["CancelRecord"];
        PushReceipt: {
            cancels?: components["schemas"]["PushCancels"];
            /** Format: date-time */
            finishedAt: string | null;
            /** @example learner */
            kind: string;
            links: {
                problems: string;
                /** @description Chỉ với mode=full · Only with mode=full */
                proposedCancels?: string;
                records: string;
                self: string;
            };
            /** @enum {string} */
            mode: "delta" | "full";
            outcomes: components["schemas"]["OutcomeCounts"];
            platformId: string;
            /** @description Chỉ với mode=full: bản ghi đã gửi trước mà lần này không còn; không nằm trong tổng các kết quả · Only with mode=full: records sent before and missing now; not in the sum of outcomes */
            proposedCancels?: number;
            /** Format: uuid */
            pushId: string;
            received: number;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            state: "accepted" | "merging" | "done";
        };
        PushReceiptPage: {
            items: components["schemas"]["PushReceipt"][];
            /** @description cursor của trang sau · cursor of the next page */
            next: string | null;
        };
        PushRecord: {
            /**
             * @description Chỉ với proposed-cancel; kept: vừa được gửi lại, hoặc không huỷ; revived: đã huỷ rồi được gửi lại · Of a proposed cancel; kept: received again meanwhile, or withheld; revived: applied and sent again since
             * @enum {string}
             */
            cancel?: "proposed" | "applied" | "kept" | "revived";
            /** Format: uuid */
            hubId: string | null;
            /** @description Dòng trong tệp đã gửi; CSV: dòng đầu của bản ghi; mảng JSON: thứ tự từ 1; Excel: dòng của bảng đầu, các bảng sau cộng thêm bội của 2^20, xem place · Physical line; CSV: the first of the record; array: index from 1; workbook: row of the first table, further tables plus a multiple of 2^20, see place; null: proposed-cancel */
            line: number | null;
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged" | "stale" | "parked" | "held" | "rejected" | "proposed-cancel";
            place?: components["schemas"]["WorkbookPlace"];
            problems: components["schemas"]["RecordProblem"][];
            /** @description null khi không đọc được · null where it could not be read */
            recordId: string | null;
        };
        PushRecordPage: {
            items: components["schemas"]["PushRecord"][];
            /** @description cursor của trang sau · cursor of the next page */
            next: string | null;
        };
        QualityAnswer: {
            /**
             * Format: date
             * @example 2025-10-01
             */
            day: string;
            items: components["schemas"]["QualityItem"][];
            /** @description Các nhóm bắt buộc hôm nay · Groups required today */
            requiredGroups: ("personal" | "results" | "health" | "physical" | "aptitude")[];
            /** @example province:20 */
            scope: string;
        };
        QualityItem: {
            /** @description Sống: được xác nhận đúng hạn · Confirmed in time */
            alive: components["schemas"]["ShareResponse"];
            /** @description Sạch: không trùng, không mâu thuẫn, không mồ côi · Neither duplicate nor contradictory nor orphan */
            clean: components["schemas"]["ShareResponse"];
            /**
             * @description Mã xã hôm nay · Commune of today
             * @example null
             */
            communeCode: string | null;
            /** @description Đủ: học sinh có đủ các nhóm bắt buộc; null với loại khác · Learners whose records hold all required groups; null for other kinds */
            complete: components["schemas"]["ShareResponse"] | null;
            /** @description Đúng: qua mọi quy tắc · Pass all rules */
            correct: components["schemas"]["ShareResponse"];
            /** @example learner */
            kind: string | null;
            /** @example null */
            platformId: string | null;
            /**
             * Format: uuid
             * @example null
             */
            schoolId: string | null;
        };
        RecordProblem: {
            /** @example unknown_field */
            code: string;
            /**
             * @description Cột của tệp Excel · Column of a workbook
             * @example D
             */
            column?: string;
            /**
             * @description error quyết định kết quả; finding: đã nhận nhưng đáng ngờ · error decided the outcome; finding: kept, but doubtful
             * @enum {string}
             */
            level: "error" | "finding";
            message: {
                en: string;
                vi: string;
            };
            /**
             * @description Trường, rỗng khi là cả bản ghi · The field; empty: the whole record
             * @example relatives.0.fullName
             */
            path: string;
        };
        RejectedReason: {
            count: number;
            /** @example school */
            kind: string;
            /** @example MA_XA_SAI */
            reason: string;
        };
        Reorganisation: {
            /** @example 202/2025/QH15 */
            decisionNumber: string;
            /**
             * Format: date
             * @example 2025-07-01
             */
            effectiveOn: string;
            /** Format: date-time */
            enteredAt: string;
            /**
             * @example [
             *       "02",
             *       "08"
             *     ]
             */
            from: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            level: "province" | "district" | "commune" | null;
            /** @example 08 */
            provinceCode: string;
            /** @enum {string} */
            subject: "unit" | "school";
            to: components["schemas"]["ReorganisationTarget"][];
            /** @enum {string} */
            type: "merge" | "split" | "rename" | "move" | "close";
        };
        ReorganisationPage: {
            items: components["schemas"]["Reorganisation"][];
            next: string | null;
        };
        ReorganisationRequest: {
            /**
             * @description Số quyết định, nghị quyết · Number of the decision
             * @example 202/2025/QH15
             */
            decisionNumber: string;
            /**
             * Format: date
             * @description Ngày đầu tiên có hiệu lực · First day in force
             * @example 2025-07-01
             */
            effectiveOn: string;
            /**
             * @description Mã trước sắp xếp · Codes before
             * @example [
             *       "02",
             *       "08"
             *     ]
             */
            from: string[];
            /**
             * @description Đơn vị: cấp · Units: level
             * @enum {string}
             */
            level?: "province" | "district" | "commune";
            /**
             * @description Tỉnh hiện nay mà việc sắp xếp thuộc về · Province of today whose matter it is
             * @example 08
             */
            provinceCode: string;
            /**
             * @description Đơn vị hành chính hoặc trường · Units of administration or schools
             * @enum {string}
             */
            subject: "unit" | "school";
            /** @description Sau sắp xếp; giải thể thì để trống · After; empty for close */
            to?: components["schemas"]["ReorganisationTarget"][];
            /**
             * @description nhập, tách, đổi tên, chuyển, giải thể
             * @enum {string}
             */
            type: "merge" | "split" | "rename" | "move" | "close";
        };
        ReorganisationTarget: {
            /**
             * @description Mã đơn vị hoặc mã trường · Code of the unit or school
             * @example 08
             */
            code: string;
            /**
             * @description Trường: mã xã mới · Schools: commune
             * @example 05977
             */
            communeCode?: string;
            /**
             * @description Đơn vị: tên đầy đủ · Units: full name
             * @example Tỉnh Tuyên Quang
             */
            fullName?: string;
            /**
             * @description Trường: cấp học · Schools: levels
             * @example [
             *       "upper-secondary"
             *     ]
             */
            levels?: string[];
            /**
             * @description Tên; mã mới thì bắt buộc · Name; needed for a new code
             * @example Tuyên Quang
             */
            name?: string;
            /**
             * @description Đơn vị: đơn vị cấp trên · Units: the unit above
             * @example 08
             */
            parentCode?: string;
            /** @description Tách đơn vị: các đơn vị cấp dưới về phần này · Split of a unit: units below that go to this part */
            takes?: string[];
            /**
             * @description Đơn vị: loại · Units: type
             * @example tỉnh
             */
            type?: string;
        };
        ResourceUseAnswer: {
            items: components["schemas"]["ResourceUseLine"][];
            /** @example 2025-2026 */
            schoolYear: string;
        };
        ResourceUseLine: {
            /**
             * @description Khối của lớp, nếu không có thì của người học, rồi khối duy nhất của học liệu · Grade of the class, else of the learner, else the only one of the resource
             * @example 10
             */
            grade: string | null;
            /**
             * @description Số học liệu đã được dùng, mỗi học liệu một lần · Resources that were used, each once
             * @example 36
             */
            resources: number;
            /**
             * @description Môn của học liệu, nếu không có thì của hoạt động · Subject of the resource, else of the act
             * @example mathematics
             */
            subject: string | null;
            /**
             * @description Lượt sử dụng · Uses
             * @example 1240
             */
            uses: number;
        };
        RetryRequest: {
            /**
             * @description Chỉ lý do này · Only this reason
             * @example MA_XA_SAI
             */
            reason?: string;
            /**
             * @description Bị từ chối, hoặc xếp hàng lại toàn bộ · Rejected ones, or everything is looked at again
             * @default rejected
             * @enum {string}
             */
            what: "rejected" | "all";
        };
        ReviewComparison: {
            /** @example fullName */
            field: string;
            /** @enum {string} */
            result: "equal" | "near" | "differs" | "one-sided";
            /**
             * @description Nhầm lẫn nào có thể làm thành · Which slip may have made the one of the other
             * @enum {string}
             */
            slip?: "one-digit" | "transposed" | "swapped" | "one-part" | "diacritics";
        };
        ReviewItem: {
            /**
             * @description Số ngày đã chờ · Days it has waited
             * @example 4
             */
            ageDays: number;
            /** @description Bên thứ nhất so với từng bên còn lại · The first side against each of the others */
            compared: components["schemas"]["ReviewComparison"][][];
            /** Format: uuid */
            id: string;
            /** @example learner */
            kind: string;
            /** @example 20 */
            provinceCode: string;
            rarity: components["schemas"]["ReviewRarity"];
            /** @description Vì sao có trong danh sách · Why it is on the list */
            reasons: components["schemas"]["ReviewText"][];
            /** @description Bên thứ nhất là bản ghi hoặc người đang xét; sau đó là những người có thể trùng · First the record or person in question, then whom it may be */
            sides: components["schemas"]["ReviewSide"][];
            /** Format: date-time */
            since: string;
            /**
             * @description likeness: hai người có thể là một; contradiction: bản ghi đang giữ; agreement-gone: bản ghi không còn số chung với người của nó
             * @enum {string}
             */
            sort: "likeness" | "contradiction" | "agreement-gone";
            /** @enum {string} */
            state: "open" | "deciding" | "merged" | "apart" | "kept" | "split";
            /** @description Những gì có thể quyết định · What may be decided */
            verdicts: ("merge" | "keep-apart" | "is-person" | "is-another" | "number-wrong" | "number-shared")[];
        };
        ReviewPage: {
            items: components["schemas"]["ReviewItem"][];
            next: string | null;
            /** @description Số đang chờ theo loại · How much of each sort waits */
            waiting: {
                "agreement-gone"?: number;
                contradiction?: number;
                likeness?: number;
            };
        };
        ReviewRarity: {
            /**
             * @description Số người cùng họ tên (không kể dấu) trong tỉnh · People of this name, diacritics aside, in the province
             * @example 3
             */
            inProvince: number;
            /**
             * @description Trong trường của bên thứ nhất · At the first side’s school
             * @example 1
             */
            inSchool: number | null;
        };
        ReviewSide: {
            classes: {
                name: string;
                schoolYear: string;
            }[];
            /** @description Các trường của loại bản ghi; số định danh che bớt nếu không có quyền steward · Fields of the kind; numbers masked without steward */
            fields: {
                [key: string]: unknown;
            };
            hubIds: string[];
            /** @description Mọi giá trị của từng số, che bớt nếu không có quyền steward · All values of each number */
            numbers: {
                [key: string]: string[];
            };
            /**
             * Format: uuid
             * @description Null: bản ghi đang giữ, chưa là của ai · Null: a held record, nobody’s yet
             */
            personId: string | null;
            schools: {
                name: string;
                schoolCode: string;
            }[];
            sources: components["schemas"]["ReviewSource"][];
        };
        ReviewSource: {
            /**
             * Format: date-time
             * @description Xác nhận lần cuối; null: đang giữ · Last confirmed; null: held
             */
            confirmedAt: string | null;
            /** @example LS-SMAS */
            platformId: string;
            /** @example learner-1 */
            recordId: string;
            /**
             * Format: date-time
             * @description Khi bên gửi thay đổi bản ghi · When the sender changed it
             */
            updatedAt: string;
            /** @example 1 */
            version: number;
        };
        ReviewText: {
            /** @example same-name-birth */
            code: string;
            /** @example Same name and birth date */
            en: string;
            /** @example Cùng họ tên và ngày sinh */
            vi: string;
        };
        RoomItem: {
            /**
             * Area in m²
             * @description Diện tích (m2)
             */
            areaM2?: number;
            /**
             * As of year
             * @description Năm thống kê
             */
            asOfYear?: number;
            /**
             * Building
             * @description Cấp nhà
             * @enum {string}
             */
            building?: "above-4" | "4" | "below-4";
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Count
             * @description Số lượng
             */
            count?: number;
            /**
             * Has internet
             * @description Có kết nối Internet
             */
            hasInternet?: boolean;
            /**
             * Has a projector
             * @description Có thiết bị trình chiếu
             */
            hasProjector?: boolean;
            /** Format: uuid */
            hubId: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Name
             * @description Tên phòng
             */
            name?: string;
            /**
             * Needed
             * @description Số cần có
             */
            needed?: number;
            /** @example 20 */
            provinceCode: string;
            /**
             * Room code
             * @description Mã phòng
             */
            roomCode?: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * Seats
             * @description Số chỗ
             */
            seats?: number;
            /**
             * Site code
             * @description Mã điểm trường
             */
            siteCode?: string;
            sources: components["schemas"]["ItemSource"][];
            /**
             * State
             * @description Tình trạng
             * @enum {string}
             */
            state?: "in-use" | "repair" | "unusable";
            /**
             * Type
             * @description Loại phòng
             * @enum {string}
             */
            type?: "classroom" | "smart-classroom" | "computer-room" | "online-room" | "studio" | "lab" | "stem" | "library" | "gym" | "server-room" | "office" | "other";
            /**
             * Unit code
             * @description Mã đơn vị
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string;
        };
        RoomPage: {
            items: components["schemas"]["RoomItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Phòng: NEW, UPDATE · Room. Quy tắc giữa các trường · rules between fields: GET /kinds/room */
        RoomRecord: {
            /**
             * Area in m²
             * @description Diện tích (m2)
             */
            areaM2?: number | null;
            /**
             * As of year
             * @description Năm thống kê
             */
            asOfYear: number;
            /**
             * Building
             * @description Cấp nhà
             * @enum {string|null}
             */
            building?: "above-4" | "4" | "below-4" | null;
            /**
             * Count
             * @description Số lượng
             */
            count?: number | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Has internet
             * @description Có kết nối Internet
             */
            hasInternet?: boolean | null;
            /**
             * Has a projector
             * @description Có thiết bị trình chiếu
             */
            hasProjector?: boolean | null;
            /**
             * Name
             * @description Tên phòng
             */
            name?: string | null;
            /**
             * Needed
             * @description Số cần có
             */
            needed?: number | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Room code
             * @description Mã phòng
             */
            roomCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string | null;
            /**
             * Seats
             * @description Số chỗ
             */
            seats?: number | null;
            /**
             * Site code
             * @description Mã điểm trường
             */
            siteCode?: string | null;
            /**
             * State
             * @description Tình trạng
             * @enum {string}
             */
            state: "in-use" | "repair" | "unusable";
            /**
             * Type
             * @description Loại phòng
             * @enum {string}
             */
            type: "classroom" | "smart-classroom" | "computer-room" | "online-room" | "studio" | "lab" | "stem" | "library" | "gym" | "server-room" | "office" | "other";
            /**
             * Unit code
             * @description Mã đơn vị
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        SchoolClassItem: {
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
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
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
            /** Format: uuid */
            staffId?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
             */
            staffRecordId?: string;
            /**
             * Two sessions a day
             * @description Học 2 buổi/ngày
             */
            twoSessions?: boolean;
        };
        SchoolClassPage: {
            items: components["schemas"]["SchoolClassItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Lớp học: NEW, UPDATE · Class. Quy tắc giữa các trường · rules between fields: GET /kinds/school-class */
        SchoolClassRecord: {
            /**
             * Combined class
             * @description Lớp ghép
             */
            combined?: boolean | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * First foreign language
             * @description Ngoại ngữ 1
             * @enum {string|null}
             */
            foreignLanguage1?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu" | null;
            /**
             * Second foreign language
             * @description Ngoại ngữ 2
             * @enum {string|null}
             */
            foreignLanguage2?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu" | null;
            /**
             * Class for the gifted
             * @description Lớp chuyên
             */
            gifted?: boolean | null;
            /**
             * Grade
             * @description Khối
             * @enum {string}
             */
            grade: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
            /**
             * Level
             * @description Cấp học
             * @enum {string}
             */
            level: "preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher";
            /**
             * Name
             * @description Tên lớp
             */
            name: string;
            /**
             * Periods a year
             * @description Số tiết cả năm
             */
            periodsPerYear?: number | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Reported size
             * @description Sĩ số báo cáo
             */
            reportedSize?: number | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Staff member's ministry code
             * @description Mã cán bộ
             * @example GV-20-000001
             */
            staffMinistryCode?: string | null;
            /**
             * Staff member's personal number
             * @description Số định danh cá nhân của cán bộ
             * @example 020210000123
             */
            staffPersonalNumber?: string | null;
            /**
             * Staff record id
             * @description Mã bản ghi cán bộ
             * @example learner-1
             */
            staffRecordId?: string | null;
            /**
             * Two sessions a day
             * @description Học 2 buổi/ngày
             */
            twoSessions?: boolean | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        SchoolItem: {
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
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * @example 05977
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
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
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
             * @example X-20-001
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
                 * @example 05977
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
            sources: components["schemas"]["ItemSource"][];
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
        SchoolPage: {
            items: components["schemas"]["SchoolItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Trường học, cơ sở giáo dục: NEW, UPDATE · School. Quy tắc giữa các trường · rules between fields: GET /kinds/school */
        SchoolRecord: {
            /**
             * Accreditation level
             * @description Đạt kiểm định cấp độ
             */
            accreditationLevel?: number | null;
            /**
             * Address
             * @description Địa chỉ
             */
            address?: string | null;
            /**
             * Area
             * @description Vùng
             * @enum {string|null}
             */
            area?: "border-island" | "urban" | "plain" | "mountain" | null;
            /**
             * Body code
             * @description Mã định danh điện tử
             */
            bodyCode?: string | null;
            /**
             * Closed on
             * Format: date
             * @description Ngày giải thể
             */
            closedOn?: string | null;
            /**
             * Commune code
             * @description Mã xã
             * @example 05977
             */
            communeCode: string;
            /**
             * Difficult area
             * @description Thuộc vùng khó khăn
             */
            difficultArea?: boolean | null;
            /**
             * Electronic gradebook
             * @description Dùng sổ điểm điện tử
             */
            eGradebook?: boolean | null;
            /**
             * E-mail
             * @description Email
             */
            email?: string | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Former codes
             * @description Mã trường cũ
             */
            formerCodes?: string[] | null;
            /**
             * Has clean water
             * @description Có nguồn nước sạch
             */
            hasCleanWater?: boolean | null;
            /**
             * Has electricity
             * @description Có điện lưới
             */
            hasElectricity?: boolean | null;
            /**
             * Has internet
             * @description Được kết nối Internet
             */
            hasInternet?: boolean | null;
            /**
             * Levels
             * @description Cấp học
             */
            levels: ("preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher")[];
            /**
             * Name
             * @description Tên trường
             */
            name: string;
            /**
             * National standard
             * @description Đạt chuẩn quốc gia
             */
            nationalStandard?: boolean | null;
            /**
             * Ownership
             * @description Loại hình
             * @enum {string}
             */
            ownership: "public" | "people-founded" | "private";
            /**
             * Paperless
             * @description Không dùng hồ sơ giấy
             */
            paperless?: boolean | null;
            /**
             * Phone
             * @description Điện thoại
             */
            phone?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Admission region
             * @description Khu vực
             * @enum {string|null}
             */
            region?: "kv1" | "kv2" | "kv2-nt" | "kv3" | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * Sites
             * @description Điểm trường
             */
            sites?: {
                /**
                 * Commune code
                 * @description Mã xã
                 * @example 05977
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
            }[] | null;
            /**
             * Codes of successors
             * @description Mã trường kế thừa
             */
            successorCodes?: string[] | null;
            /**
             * Teaches online
             * @description Có dạy học trực tuyến
             */
            teachesOnline?: boolean | null;
            /**
             * Type
             * @description Loại trường
             * @enum {string}
             */
            type: "general" | "ethnic-boarding" | "ethnic-semi-boarding" | "gifted" | "special-needs" | "centre" | "college" | "university";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Uses computers
             * @description Có sử dụng máy vi tính
             */
            usesComputers?: boolean | null;
            /**
             * Valid from
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            validFrom: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
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
        ShareResponse: {
            /** @example 1200 */
            denominator: number;
            /** @example 1190 */
            numerator: number;
            /** @example 0.9917 */
            value: number | null;
        };
        SigningSum: {
            /**
             * @description Mã xã hôm nay; null: cả tỉnh, hoặc không thuộc một xã xác định (cơ quan, xã cũ đã chia tách) · Commune of today; null: the province, or in no decided commune (an office, a commune of before that was split)
             * @example 05977
             */
            communeCode: string | null;
            /**
             * @description Người học đang học có chứng thư số ký được hôm nay · Enrolled learners with such a certificate
             * @example 4
             */
            learners: number;
            /**
             * @description Tên xã hoặc trường · Name of the commune or school
             * @example Phường Đông Kinh
             */
            name: string | null;
            /** @example 20 */
            provinceCode: string;
            /** @example null */
            schoolCode: string | null;
            /**
             * Format: uuid
             * @description Khi by=school · With by=school
             * @example null
             */
            schoolId: string | null;
            /** @description Cán bộ, giáo viên, nhân viên đang làm việc có chứng thư số ký được hôm nay · Staff at work with a certificate that signs today */
            staff: components["schemas"]["ShareResponse"];
            /**
             * @description Khi by=school: cơ quan, xã có bản ghi riêng · With by=school: an office or commune with records of its own
             * @example null
             */
            unitCode: string | null;
        };
        SigningSumPage: {
            items: components["schemas"]["SigningSum"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        StaffItem: {
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
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Ministry code
             * @description Mã định danh Bộ GD&ĐT; che bớt nếu không có quyền steward, người của xã không thấy · masked without steward, not shown to communes
             * @example *******001
             */
            ministryCode?: string;
            /**
             * Personal number
             * @description Số định danh cá nhân; che bớt nếu không có quyền steward, người của xã không thấy · masked without steward, not shown to communes
             * @example *******001
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
             * @example X-20-001
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
            sources: components["schemas"]["ItemSource"][];
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
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string;
        };
        StaffPage: {
            items: components["schemas"]["StaffItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Cán bộ, giáo viên, nhân viên: NEW, UPDATE · Staff. Quy tắc giữa các trường · rules between fields: GET /kinds/staff */
        StaffRecord: {
            /**
             * Birth date
             * @description Ngày sinh
             */
            birthDate: string;
            /**
             * Category
             * @description Loại cán bộ
             * @enum {string}
             */
            category: "manager" | "teacher" | "employee";
            /**
             * Contract
             * @description Hình thức hợp đồng
             * @enum {string|null}
             */
            contract?: "permanent" | "fixed-term" | "other" | null;
            /**
             * E-mail
             * @description Email
             */
            email?: string | null;
            /**
             * Ethnic group
             * @description Dân tộc
             * @enum {string|null}
             */
            ethnic?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Full name
             * @description Họ và tên
             */
            fullName: string;
            /**
             * IT level
             * @description Trình độ tin học
             */
            itLevel?: string | null;
            /**
             * Language level
             * @description Trình độ ngoại ngữ
             */
            languageLevel?: string | null;
            /**
             * Ministry code
             * @description Mã định danh Bộ GD&ĐT
             * @example GV-20-000001
             */
            ministryCode?: string | null;
            /**
             * Personal number
             * @description Số định danh cá nhân
             * @example 020210000123
             */
            personalNumber?: string | null;
            /**
             * Phone
             * @description Điện thoại
             */
            phone?: string | null;
            /**
             * Position
             * @description Vị trí việc làm
             */
            position?: string | null;
            /**
             * Qualification
             * @description Trình độ chuyên môn
             * @enum {string|null}
             */
            qualification?: "vocational" | "college" | "bachelor" | "master" | "doctor" | "other" | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Recruited on
             * Format: date
             * @description Ngày tuyển dụng
             */
            recruitedOn?: string | null;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string | null;
            /**
             * Sex
             * @description Giới tính
             * @enum {string}
             */
            sex: "male" | "female" | "unknown";
            /**
             * Rating by the professional standard
             * @description Xếp loại chuẩn nghề nghiệp
             * @enum {string|null}
             */
            standardRating?: "good" | "fair" | "pass" | "fail" | null;
            /**
             * Status
             * @description Trạng thái cán bộ
             * @enum {string}
             */
            status: "working" | "transferred-in" | "transferred-out" | "reassigned" | "awaiting-retirement" | "retired" | "seconded" | "resigned";
            /**
             * Subjects
             * @description Môn dạy
             */
            subjects?: ("literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture")[] | null;
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
                hours?: number | null;
                /**
                 * Title
                 * @description Tên khoá
                 */
                title: string;
                /**
                 * Topic
                 * @description Chủ đề
                 * @enum {string|null}
                 */
                topic?: "digital" | "ai" | "security" | "subject" | "other" | null;
            }[] | null;
            /**
             * Unit code
             * @description Mã đơn vị
             * @example QN.SGDDT.KHTC
             */
            unitCode?: string | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        StartCertificationRequest: {
            /**
             * @description Tài khoản kết nối của nền tảng mình; một tài khoản gọi thì bỏ trống · A client of your platform; a client itself leaves it out
             * @example vendor-20
             */
            clientId?: string;
            /**
             * @description Hệ thống có gửi cả danh sách (mode=full) · The system pushes whole rosters (mode=full)
             * @default false
             */
            fullMode: boolean;
        };
        SubjectResultItem: {
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
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * @example learner-1
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
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
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
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
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
        SubjectResultPage: {
            items: components["schemas"]["SubjectResultItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Kết quả môn học: NEW, UPDATE · Subject result. Quy tắc giữa các trường · rules between fields: GET /kinds/subject-result */
        SubjectResultRecord: {
            /**
             * Achievement
             * @description Mức đạt được
             * @enum {string|null}
             */
            achievement?: "completed-well" | "completed" | "not-completed" | null;
            /**
             * Average
             * @description Điểm trung bình môn
             */
            average?: number | null;
            /**
             * Class name
             * @description Tên lớp
             */
            className?: string | null;
            /**
             * Class record id
             * @description Mã bản ghi lớp
             * @example learner-1
             */
            classRecordId?: string | null;
            /**
             * Assessment by comment
             * @description Đánh giá (Đạt / Chưa đạt)
             * @enum {string|null}
             */
            comment?: "pass" | "fail" | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Exempt
             * @description Miễn học
             */
            exempt?: boolean | null;
            /**
             * Final mark
             * @description Điểm đánh giá cuối kỳ
             */
            finalMark?: number | null;
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Mid-term mark
             * @description Điểm đánh giá giữa kỳ
             */
            midtermMark?: number | null;
            /**
             * Period
             * @description Kỳ đánh giá
             * @enum {string}
             */
            period: "mid-term-1" | "term-1" | "mid-term-2" | "term-2" | "year";
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Regular marks
             * @description Điểm đánh giá thường xuyên
             */
            regularMarks?: number[] | null;
            /**
             * Remark
             * @description Nhận xét
             */
            remark?: string | null;
            /**
             * Re-test mark
             * @description Điểm đánh giá lại
             */
            retestMark?: number | null;
            /**
             * Scheme
             * @description Quy chế đánh giá
             * @enum {string}
             */
            scheme: "tt22" | "tt27" | "tt58" | "preschool";
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Subject
             * @description Môn học
             * @enum {string}
             */
            subject: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture";
            /**
             * Test mark
             * @description Điểm KTĐK
             */
            testMark?: number | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        TermResultItem: {
            /**
             * Abilities
             * @description Năng lực
             */
            abilities?: {
                /** @enum {string} */
                aesthetics?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                calculation?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                communication?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                informatics?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                language?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                physical?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                "problem-solving"?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                science?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                "self-study"?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                technology?: "good" | "pass" | "needs-effort";
            };
            /**
             * Absences with leave
             * @description Nghỉ có phép
             */
            absencesExcused?: number;
            /**
             * Absences without leave
             * @description Nghỉ không phép
             */
            absencesUnexcused?: number;
            /**
             * Award
             * @description Danh hiệu
             * @enum {string}
             */
            award?: "excellent" | "good" | "outstanding" | "advanced";
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
            changedAt: string;
            /**
             * Class completed
             * @description Hoàn thành chương trình lớp học
             */
            classCompleted?: boolean;
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
             * @example learner-1
             */
            classRecordId?: string;
            /**
             * Conduct
             * @description Kết quả rèn luyện
             * @enum {string}
             */
            conductResult?: "good" | "fair" | "pass" | "fail" | "old-good" | "old-fair" | "old-average" | "old-weak";
            /**
             * Development
             * @description Sự phát triển của trẻ
             */
            development?: {
                /** @enum {string} */
                aesthetic?: "pass" | "fail";
                /** @enum {string} */
                cognitive?: "pass" | "fail";
                /** @enum {string} */
                language?: "pass" | "fail";
                /** @enum {string} */
                physical?: "pass" | "fail";
                /** @enum {string} */
                social?: "pass" | "fail";
            };
            /**
             * Eligible for graduation
             * @description Đủ điều kiện tốt nghiệp
             */
            graduationEligible?: boolean;
            /** Format: uuid */
            hubId: string;
            /** Format: uuid */
            learnerId?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /**
             * Overall average
             * @description Điểm trung bình các môn
             */
            overallAverage?: number;
            /**
             * Period
             * @description Kỳ đánh giá
             * @enum {string}
             */
            period?: "mid-term-1" | "term-1" | "mid-term-2" | "term-2" | "year";
            /**
             * Promoted
             * @description Lên lớp
             */
            promoted?: boolean;
            /** @example 20 */
            provinceCode: string;
            /**
             * Qualities
             * @description Phẩm chất
             */
            qualities?: {
                /** @enum {string} */
                compassion?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                diligence?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                honesty?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                patriotism?: "good" | "pass" | "needs-effort";
                /** @enum {string} */
                responsibility?: "good" | "pass" | "needs-effort";
            };
            /**
             * Remark
             * @description Nhận xét
             */
            remark?: string;
            /**
             * Scheme
             * @description Quy chế đánh giá
             * @enum {string}
             */
            scheme?: "tt22" | "tt27" | "tt58" | "preschool";
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode?: string;
            /** Format: uuid */
            schoolId?: string | null;
            /**
             * School year
             * @description Năm học
             */
            schoolYear?: string;
            sources: components["schemas"]["ItemSource"][];
            /**
             * Study result
             * @description Kết quả học tập
             * @enum {string}
             */
            studyResult?: "good" | "fair" | "pass" | "fail" | "old-excellent" | "old-fair" | "old-average" | "old-weak" | "old-poor";
            /**
             * Training in summer
             * @description Rèn luyện trong hè
             */
            summerTraining?: boolean;
            /**
             * Year's result
             * @description Kết quả giáo dục cả năm
             * @enum {string}
             */
            yearResult?: "completed-excellently" | "completed-well" | "completed" | "not-completed";
        };
        TermResultPage: {
            items: components["schemas"]["TermResultItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Kết quả học tập, rèn luyện: NEW, UPDATE · Term result. Quy tắc giữa các trường · rules between fields: GET /kinds/term-result */
        TermResultRecord: {
            /**
             * Abilities
             * @description Năng lực
             */
            abilities?: {
                /** @enum {string|null} */
                aesthetics?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                calculation?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                communication?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                informatics?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                language?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                physical?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                "problem-solving"?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                science?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                "self-study"?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                technology?: "good" | "pass" | "needs-effort" | null;
            } | null;
            /**
             * Absences with leave
             * @description Nghỉ có phép
             */
            absencesExcused?: number | null;
            /**
             * Absences without leave
             * @description Nghỉ không phép
             */
            absencesUnexcused?: number | null;
            /**
             * Award
             * @description Danh hiệu
             * @enum {string|null}
             */
            award?: "excellent" | "good" | "outstanding" | "advanced" | null;
            /**
             * Class completed
             * @description Hoàn thành chương trình lớp học
             */
            classCompleted?: boolean | null;
            /**
             * Class name
             * @description Tên lớp
             */
            className?: string | null;
            /**
             * Class record id
             * @description Mã bản ghi lớp
             * @example learner-1
             */
            classRecordId?: string | null;
            /**
             * Conduct
             * @description Kết quả rèn luyện
             * @enum {string|null}
             */
            conductResult?: "good" | "fair" | "pass" | "fail" | "old-good" | "old-fair" | "old-average" | "old-weak" | null;
            /**
             * Development
             * @description Sự phát triển của trẻ
             */
            development?: {
                /** @enum {string|null} */
                aesthetic?: "pass" | "fail" | null;
                /** @enum {string|null} */
                cognitive?: "pass" | "fail" | null;
                /** @enum {string|null} */
                language?: "pass" | "fail" | null;
                /** @enum {string|null} */
                physical?: "pass" | "fail" | null;
                /** @enum {string|null} */
                social?: "pass" | "fail" | null;
            } | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Eligible for graduation
             * @description Đủ điều kiện tốt nghiệp
             */
            graduationEligible?: boolean | null;
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Overall average
             * @description Điểm trung bình các môn
             */
            overallAverage?: number | null;
            /**
             * Period
             * @description Kỳ đánh giá
             * @enum {string}
             */
            period: "mid-term-1" | "term-1" | "mid-term-2" | "term-2" | "year";
            /**
             * Promoted
             * @description Lên lớp
             */
            promoted?: boolean | null;
            /**
             * Qualities
             * @description Phẩm chất
             */
            qualities?: {
                /** @enum {string|null} */
                compassion?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                diligence?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                honesty?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                patriotism?: "good" | "pass" | "needs-effort" | null;
                /** @enum {string|null} */
                responsibility?: "good" | "pass" | "needs-effort" | null;
            } | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * Remark
             * @description Nhận xét
             */
            remark?: string | null;
            /**
             * Scheme
             * @description Quy chế đánh giá
             * @enum {string}
             */
            scheme: "tt22" | "tt27" | "tt58" | "preschool";
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Study result
             * @description Kết quả học tập
             * @enum {string|null}
             */
            studyResult?: "good" | "fair" | "pass" | "fail" | "old-excellent" | "old-fair" | "old-average" | "old-weak" | "old-poor" | null;
            /**
             * Training in summer
             * @description Rèn luyện trong hè
             */
            summerTraining?: boolean | null;
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
            /**
             * Year's result
             * @description Kết quả giáo dục cả năm
             * @enum {string|null}
             */
            yearResult?: "completed-excellently" | "completed-well" | "completed" | "not-completed" | null;
        };
        TranscriptCounts: {
            /**
             * @description Đã khoá sổ, chưa ký · Closed, not signed yet
             * @example 40
             */
            closed: number;
            /**
             * @description Học sinh học hết năm tại trường mà không có học bạ nào · Learners who were there to the end of the year and have no transcript at all
             * @example 6
             */
            missing: number;
            /**
             * @description Đang mở · Open
             * @example 3
             */
            open: number;
            /**
             * @description Đã thu hồi · Revoked
             * @example 1
             */
            revoked: number;
            /**
             * @description Đã ký số · Signed
             * @example 350
             */
            signed: number;
        };
        TranscriptItem: {
            /**
             * Format: date-time
             * @description Khi bản ghi của trục thay đổi lần cuối; xác nhận lại không phải là thay đổi · When the hub’s record last changed; a confirmation is no change
             */
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
             * @example learner-1
             */
            classRecordId?: string;
            /**
             * Closed on
             * Format: date
             * @description Ngày khoá sổ
             */
            closedOn?: string;
            /**
             * Hash of the document
             * @description Mã băm tài liệu
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            documentHash?: string;
            /** Format: uuid */
            hubId: string;
            /** Format: uuid */
            learnerId?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string;
            /**
             * Format: uuid
             * @description Mã đã hỏi, khi bản ghi đó đã nhập vào bản ghi này · The id asked for, where its record was joined to this one
             */
            mergedFrom?: string;
            /** @example 20 */
            provinceCode: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
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
             * Signatures
             * @description Chữ ký số
             */
            signatures?: {
                /**
                 * Serial of the certificate
                 * @description Số sê-ri chứng thư số
                 */
                certificateSerial: string;
                /**
                 * Office
                 * @description Tư cách ký
                 * @enum {string}
                 */
                role: "head-teacher" | "principal" | "issuer";
                /**
                 * Signed at
                 * Format: date-time
                 * @description Thời điểm ký
                 */
                signedAt: string;
            }[];
            sources: components["schemas"]["ItemSource"][];
            /**
             * State
             * @description Trạng thái học bạ
             * @enum {string}
             */
            state?: "open" | "closed" | "signed" | "revoked";
        };
        TranscriptPage: {
            items: components["schemas"]["TranscriptItem"][];
            /** @description cursor của trang sau, null khi hết · cursor of the next page, null at the end */
            next: string | null;
        };
        /** @description Học bạ số: NEW, UPDATE · Transcript. Quy tắc giữa các trường · rules between fields: GET /kinds/transcript */
        TranscriptRecord: {
            /**
             * Class name
             * @description Tên lớp
             */
            className?: string | null;
            /**
             * Class record id
             * @description Mã bản ghi lớp
             * @example learner-1
             */
            classRecordId?: string | null;
            /**
             * Closed on
             * Format: date
             * @description Ngày khoá sổ
             */
            closedOn?: string | null;
            /**
             * Hash of the document
             * @description Mã băm tài liệu
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            documentHash?: string | null;
            /** @enum {string} */
            event: "NEW" | "UPDATE";
            /**
             * Learner's ministry code
             * @description Mã học sinh
             * @example 2099000001
             */
            learnerMinistryCode?: string | null;
            /**
             * Learner's personal number
             * @description Số định danh cá nhân của học sinh
             * @example 020210000123
             */
            learnerPersonalNumber?: string | null;
            /**
             * Learner's record id
             * @description Mã bản ghi học sinh
             * @example learner-1
             */
            learnerRecordId?: string | null;
            /**
             * Record id
             * @description Mã bản ghi của bên gửi
             * @example learner-1
             */
            recordId: string;
            /**
             * School code
             * @description Mã trường
             * @example X-20-001
             */
            schoolCode: string;
            /**
             * School year
             * @description Năm học
             */
            schoolYear: string;
            /**
             * Signatures
             * @description Chữ ký số
             */
            signatures?: {
                /**
                 * Serial of the certificate
                 * @description Số sê-ri chứng thư số
                 */
                certificateSerial: string;
                /**
                 * Office
                 * @description Tư cách ký
                 * @enum {string}
                 */
                role: "head-teacher" | "principal" | "issuer";
                /**
                 * Signed at
                 * Format: date-time
                 * @description Thời điểm ký
                 */
                signedAt: string;
            }[] | null;
            /**
             * State
             * @description Trạng thái học bạ
             * @enum {string}
             */
            state: "open" | "closed" | "signed" | "revoked";
            /**
             * Updated at
             * Format: date-time
             * @description Thời điểm cập nhật
             */
            updatedAt: string;
            /**
             * Version
             * @description Phiên bản
             */
            version: number;
        };
        UndoRequest: {
            /** @example Hai em là chị em họ, nhà trường báo lại */
            reason: string;
        };
        UnitOnDay: {
            /** @example 05977 */
            code: string;
            /** @example Phường Đông Kinh */
            fullName: string;
            /** @enum {string} */
            level: "province" | "district" | "commune";
            /** @example Đông Kinh */
            name: string;
            /** @example 20 */
            parentCode: string | null;
            /** @description Trường mở vào ngày đó trong đơn vị · Schools open on the day inside the unit */
            schools: number;
            /** @example phường */
            type: string;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description Ngày cuối; null: còn hiệu lực · Last day; null: still in force
             */
            validTo: string | null;
        };
        UnitTree: {
            items: components["schemas"]["UnitOnDay"][];
            /** @description Luôn null: một trang · Always null: one page */
            next: string | null;
            /** Format: date */
            on: string;
            /** @description Trường chưa xác định xã (xã cũ đã chia) · Schools whose commune is undecided (the old one was split) */
            unassigned: number;
        };
        Upload: {
            bytes: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            kinds: string[];
            links: {
                corrections: string;
                self: string;
            };
            platformId: string;
            /** @description Sau khi xác nhận · Once it is confirmed */
            pushes: {
                kind: string;
                problems: components["schemas"]["ProblemCause"][];
                receipt: components["schemas"]["PushReceipt"];
            }[];
            /** @description Đến khi xác nhận · Until it is confirmed */
            readings: components["schemas"]["WorkbookReading"][];
            schoolCode: string | null;
            /** @enum {string} */
            state: "read" | "confirmed";
            terms: components["schemas"]["UploadTerms"];
        };
        UploadPage: {
            items: components["schemas"]["Upload"][];
            next: string | null;
        };
        UploadTerms: {
            /**
             * @description Theo loại, trang tính, cột: đường dẫn trường, null là bỏ cột · By kind, sheet and column: the path of a field, null leaves the column out
             * @example {
             *       "learner": {
             *         "10A1": {
             *           "D": "fullName",
             *           "M": null
             *         }
             *       }
             *     }
             */
            columns: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: string | null;
                    };
                };
            };
            /**
             * @description Giá trị cho các dòng bỏ trống trường · Values for rows that leave a field open
             * @example {
             *       "schoolYear": "2025-2026"
             *     }
             */
            constants: {
                [key: string]: string;
            };
            /** @description Trang tính bỏ qua · Sheets to be left out */
            without: string[];
        };
        UploadTermsChange: {
            /**
             * @description Theo loại, trang tính, cột: đường dẫn trường, null là bỏ cột · By kind, sheet and column: the path of a field, null leaves the column out
             * @example {
             *       "learner": {
             *         "10A1": {
             *           "D": "fullName",
             *           "M": null
             *         }
             *       }
             *     }
             */
            columns?: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: string | null;
                    };
                };
            };
            /**
             * @description Giá trị cho các dòng bỏ trống trường · Values for rows that leave a field open
             * @example {
             *       "schoolYear": "2025-2026"
             *     }
             */
            constants?: {
                [key: string]: string;
            };
            kinds?: string[];
            /** @description Trang tính bỏ qua · Sheets to be left out */
            without?: string[];
        };
        UsedPlatform: {
            /** @example LS-K12 */
            id: string;
            /**
             * @description Trạng thái hôm nay trong danh mục nền tảng · Its state of today in the inventory
             * @example pilot
             */
            status: string;
        };
        UseMissing: {
            /**
             * @example minutes
             * @enum {string}
             */
            figure: "learners" | "teachers" | "accounts" | "lessons" | "virtualClasses" | "tests" | "homeworks" | "resourceUses" | "minutes";
            /**
             * @description summary-not-cut: chỉ có bản tổng hợp của một kỳ không nằm trọn trong khoảng thời gian; summary-only: chỉ có bản tổng hợp; not-stated: bản tổng hợp không nêu; duration-not-sent: không hoạt động nào có thời lượng; accounts-unnamed: có tài khoản không nêu là của ai; roster-missing: trục chưa có danh sách học sinh, giáo viên · summary-not-cut: only a summary of a term that does not lie within the span; summary-only: only summaries; not-stated: not in the summary; duration-not-sent: no act says how long it took; accounts-unnamed: accounts that name nobody; roster-missing: the hub has no learners or teachers of the school
             * @example duration-not-sent
             * @enum {string}
             */
            reason: "summary-not-cut" | "summary-only" | "not-stated" | "duration-not-sent" | "accounts-unnamed" | "roster-missing";
            /**
             * @description Số trường không tính được · Schools for which it cannot be computed
             * @example 2
             */
            schools: number;
        };
        UseShare: {
            /**
             * @description Có mặt tại trường · Were there
             * @example 480
             */
            denominator: number | null;
            /**
             * @description Đã dùng · Used it
             * @example 372
             */
            numerator: number | null;
            /** @example 0.775 */
            value: number | null;
        };
        /** @description Chỉ với tệp Excel · Only of a workbook */
        WorkbookPlace: {
            /**
             * @description Cột · Column
             * @example D
             */
            column?: string;
            /** @description Dòng như Excel đánh số · Row as the program counts */
            row: number;
            /** @description Trang tính · Sheet */
            sheet: string;
        };
        WorkbookReading: {
            duplicates: {
                columns: string[];
                field: string;
                sheet: string;
            }[];
            fields: {
                label: {
                    en: string;
                    vi: string;
                };
                /** @description Của trường có danh mục · Of a field with a code list */
                options?: {
                    code: string;
                    label: {
                        en: string;
                        vi: string;
                    };
                }[];
                path: string;
                required: boolean;
            }[];
            kind: string;
            /** @description Trường phần lớn bản ghi cần mà tệp không có · Fields that most records need and the file lacks */
            missing: string[];
            preview: {
                place: components["schemas"]["WorkbookPlace"];
                problems: components["schemas"]["RecordProblem"][];
                record: {
                    [key: string]: unknown;
                };
            }[];
            problems: components["schemas"]["ProblemCause"][];
            received: number;
            /** @description Sẽ bị từ chối nếu gửi như thế · Would be refused as they are */
            rejected: number;
            sheets: {
                columns: {
                    /** @example D */
                    column: string;
                    /** @description Trường, null khi không thành trường nào · The field, null for none */
                    field: string | null;
                    heading: string;
                    hidden: boolean;
                    part: string | null;
                    /** @enum {string|null} */
                    why: "running-number" | "other-kind" | "identifies" | "unknown" | null;
                }[];
                headingRows: {
                    from: number;
                    to: number;
                };
                lastRow: number;
                sheet: string;
                titles: {
                    [key: string]: string;
                };
            }[];
            skipped: {
                byReason: {
                    count: number;
                    /** @enum {string} */
                    reason: "above-heading" | "heading" | "heading-repeated" | "column-numbers" | "class-name" | "title" | "total" | "note" | "signature" | "empty" | "repeats-row";
                }[];
                rows: {
                    /** @enum {string} */
                    reason: "above-heading" | "heading" | "heading-repeated" | "column-numbers" | "class-name" | "title" | "total" | "note" | "signature" | "empty" | "repeats-row";
                    row: number;
                    sheet: string;
                    text: string;
                }[];
                total: number;
            };
            skippedSheets: {
                /** @enum {string} */
                reason: "hidden" | "no-heading" | "left-out";
                sheet: string;
            }[];
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
    OtherLists_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Ngày hoặc khoảng ngày · A day or a range of days */
                date?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPage"];
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
    OtherLists_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubItem"];
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
            /** @description Một trang · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPage"];
                };
            };
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            /** @description `not_found`: Không tìm thấy · Not found */
            404: {
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
    Activities_list: {
        parameters: {
            query?: {
                /** @description Vai trò tài khoản · Role of the account */
                accountRole?: string;
                /** @description Dạy học kết hợp · Blended */
                blended?: "true" | "false";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Cấp học · Level */
                level?: string;
                limit?: number;
                /** @description Kỳ · Period */
                period?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Dạng · Shape */
                shape?: string;
                /** @description Môn học · Subject */
                subject?: string;
                /** @description Loại hoạt động · Type */
                type?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "shape": "event",
                     *           "schoolCode": "X-20-001",
                     *           "accountId": "hs.0001",
                     *           "accountRole": "learner",
                     *           "type": "online-test",
                     *           "objectId": "65f0c2a1b3d4e5f60718293a",
                     *           "occurredAt": "2025-10-01T19:30:00+07:00",
                     *           "durationSeconds": 600,
                     *           "score": 8.5,
                     *           "maxScore": 10,
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "resourceId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["LearningActivityPage"];
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
    Activities_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "shape": "event",
                     *       "schoolCode": "X-20-001",
                     *       "accountId": "hs.0001",
                     *       "accountRole": "learner",
                     *       "type": "online-test",
                     *       "objectId": "65f0c2a1b3d4e5f60718293a",
                     *       "occurredAt": "2025-10-01T19:30:00+07:00",
                     *       "durationSeconds": 600,
                     *       "score": 8.5,
                     *       "maxScore": 10,
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "resourceId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LearningActivityItem"];
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
    AdmissionApplications_list: {
        parameters: {
            query?: {
                /** @description Kênh nộp hồ sơ · Channel */
                channel?: string;
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Giới tính · Sex */
                sex?: string;
                /** @description Trạng thái hồ sơ · State */
                state?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "roundRecordId": "round-1",
                     *           "applicationNumber": "HS-0001",
                     *           "channel": "online",
                     *           "submittedAt": "2025-06-03T20:15:00+07:00",
                     *           "state": "submitted",
                     *           "applicantName": "Nông Văn Ví Dụ",
                     *           "birthDate": "2010-03-15",
                     *           "sex": "male",
                     *           "personalNumber": "*********123",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "roundId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionApplicationPage"];
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
    AdmissionApplications_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "roundRecordId": "round-1",
                     *       "applicationNumber": "HS-0001",
                     *       "channel": "online",
                     *       "submittedAt": "2025-06-03T20:15:00+07:00",
                     *       "state": "submitted",
                     *       "applicantName": "Nông Văn Ví Dụ",
                     *       "birthDate": "2010-03-15",
                     *       "sex": "male",
                     *       "personalNumber": "*********123",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "roundId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionApplicationItem"];
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
    AdmissionRounds_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Khối tuyển · Grade */
                grade?: string;
                limit?: number;
                /** @description Hình thức tuyển sinh · Method */
                method?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics */
                q?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Trạng thái · State */
                state?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2025-2026",
                     *           "name": "Tuyển sinh lớp 10",
                     *           "grade": "10",
                     *           "method": "online",
                     *           "opensOn": "2025-06-01",
                     *           "closesOn": "2025-06-15",
                     *           "quota": 405,
                     *           "state": "open",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "round-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionRoundPage"];
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
    AdmissionRounds_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2025-2026",
                     *       "name": "Tuyển sinh lớp 10",
                     *       "grade": "10",
                     *       "method": "online",
                     *       "opensOn": "2025-06-01",
                     *       "closesOn": "2025-06-15",
                     *       "quota": 405,
                     *       "state": "open",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "round-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionRoundItem"];
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
    Aptitudes_list: {
        parameters: {
            query?: {
                /** @description Cấp của giải · Level of the award */
                awardLevel?: string;
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Lĩnh vực năng khiếu · Field */
                field?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mức độ năng khiếu · Level */
                level?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2025-2026",
                     *           "field": "sport",
                     *           "level": "award",
                     *           "awardLevel": "province",
                     *           "remark": "Giải ba điền kinh",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AptitudePage"];
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
    Aptitudes_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2025-2026",
                     *       "field": "sport",
                     *       "level": "award",
                     *       "awardLevel": "province",
                     *       "remark": "Giải ba điền kinh",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AptitudeItem"];
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
    Attendance_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Ngày hoặc khoảng ngày · A day or a range of days */
                date?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Buổi · Session */
                session?: string;
                /** @description Tình trạng · State */
                state?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "date": "2025-10-01",
                     *           "session": "morning",
                     *           "state": "present",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AttendancePage"];
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
    Attendance_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "date": "2025-10-01",
                     *       "session": "morning",
                     *       "state": "present",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AttendanceItem"];
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
    CashlessPayments_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Có thu không dùng tiền mặt · In use */
                inUse?: "true" | "false";
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "month": "2025-09",
                     *           "inUse": true,
                     *           "transactions": 412,
                     *           "amountVnd": 824000000,
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "payment-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CashlessPaymentPage"];
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
    CashlessPayments_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "month": "2025-09",
                     *       "inUse": true,
                     *       "transactions": 412,
                     *       "amountVnd": 824000000,
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "payment-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CashlessPaymentItem"];
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
    Certification_list: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["CertificationPage"];
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
    Certification_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StartCertificationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ của lần kiểm tra · Address of the run */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certification"];
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
    Certification_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                certificationId: string;
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
                    "application/json": components["schemas"]["Certification"];
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
    Certification_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificationId: string;
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
                    "application/json": components["schemas"]["Certification"];
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
            /** @description `conflict`: Xung đột với trạng thái hiện tại · The call conflicts with the present state */
            409: {
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
    Changes_page: {
        parameters: {
            query?: {
                /** @description Vị trí đã đọc đến, hoặc latest · Position read up to, or latest */
                after?: string;
                /** @description Chỉ loại này · Only this kind */
                kind?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
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
                    "application/json": components["schemas"]["ChangePage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Classes_list: {
        parameters: {
            query?: {
                /** @description Lớp ghép · Combined class */
                combined?: "true" | "false";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Ngoại ngữ 1 · First foreign language */
                foreignLanguage1?: string;
                /** @description Ngoại ngữ 2 · Second foreign language */
                foreignLanguage2?: string;
                /** @description Lớp chuyên · Class for the gifted */
                gifted?: "true" | "false";
                /** @description Khối · Grade */
                grade?: string;
                /** @description Cấp học · Level */
                level?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics */
                q?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Học 2 buổi/ngày · Two sessions a day */
                twoSessions?: "true" | "false";
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2025-2026",
                     *           "name": "10A1",
                     *           "grade": "10",
                     *           "level": "upper-secondary",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "class-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolClassPage"];
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
    Classes_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2025-2026",
                     *       "name": "10A1",
                     *       "grade": "10",
                     *       "level": "upper-secondary",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "class-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolClassItem"];
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
    DigitalCertificates_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Người giữ · Holder */
                holder?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Trạng thái chứng thư · State */
                state?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "holder": "staff",
                     *           "issuer": "CA Minh Hoạ",
                     *           "serial": "5401-0001",
                     *           "validFrom": "2024-09-01",
                     *           "validTo": "2027-08-31",
                     *           "state": "active",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DigitalCertificatePage"];
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
    DigitalCertificates_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "holder": "staff",
                     *       "issuer": "CA Minh Hoạ",
                     *       "serial": "5401-0001",
                     *       "validFrom": "2024-09-01",
                     *       "validTo": "2027-08-31",
                     *       "state": "active",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DigitalCertificateItem"];
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
    ExpiringCertificates_page: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Trong bao nhiêu ngày tới · Within so many days */
                days?: number;
                /** @description Người giữ · Holder */
                holder?: "staff" | "learner" | "school";
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "holder": "staff",
                     *           "issuer": "CA Minh Hoạ",
                     *           "serial": "5401-0001",
                     *           "validFrom": "2024-09-01",
                     *           "validTo": "2027-08-31",
                     *           "state": "active",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DigitalCertificatePage"];
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
    Diplomas_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Bản số · Digital */
                digital?: "true" | "false";
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Trạng thái văn bằng · State */
                state?: string;
                /** @description Loại văn bằng · Type */
                type?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "type": "upper-secondary",
                     *           "serialNumber": "X-VB-000001",
                     *           "holderName": "Nông Văn Ví Dụ",
                     *           "birthDate": "2007-03-15",
                     *           "issuedOn": "2025-08-15",
                     *           "issuer": "Sở GD&ĐT Lạng Sơn",
                     *           "digital": true,
                     *           "state": "issued",
                     *           "signatures": [
                     *             {
                     *               "role": "issuer",
                     *               "certificateSerial": "5401-0003",
                     *               "signedAt": "2025-08-15T09:00:00+07:00"
                     *             }
                     *           ],
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DiplomaPage"];
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
    Diplomas_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "type": "upper-secondary",
                     *       "serialNumber": "X-VB-000001",
                     *       "holderName": "Nông Văn Ví Dụ",
                     *       "birthDate": "2007-03-15",
                     *       "issuedOn": "2025-08-15",
                     *       "issuer": "Sở GD&ĐT Lạng Sơn",
                     *       "digital": true,
                     *       "state": "issued",
                     *       "signatures": [
                     *         {
                     *           "role": "issuer",
                     *           "certificateSerial": "5401-0003",
                     *           "signedAt": "2025-08-15T09:00:00+07:00"
                     *         }
                     *       ],
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DiplomaItem"];
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
    Enrolments_list: {
        parameters: {
            query?: {
                /** @description Bán trú, nội trú · Boarding */
                boarding?: "true" | "false";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Lưu ban · Repeating */
                repeating?: "true" | "false";
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Trạng thái học sinh · Status */
                status?: string;
                /** @description Kỳ thay đổi trạng thái · Term of the status */
                statusTerm?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2025-2026",
                     *           "className": "10A1",
                     *           "status": "studying",
                     *           "enrolledOn": "2025-09-05",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentPage"];
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
    Enrolments_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2025-2026",
                     *       "className": "10A1",
                     *       "status": "studying",
                     *       "enrolledOn": "2025-09-05",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentItem"];
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
    Equipment_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Nguồn kinh phí · Funding */
                funding?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics */
                q?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Loại thiết bị · Type */
                type?: string;
                /** @description Mã đơn vị · Unit code */
                unitCode?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "itemCode": "MT-01",
                     *           "name": "Máy tính phòng Tin học",
                     *           "type": "computer",
                     *           "count": 45,
                     *           "working": 41,
                     *           "needed": 45,
                     *           "asOfYear": 2025,
                     *           "acquiredYear": 2022,
                     *           "costVnd": 540000000,
                     *           "funding": "budget",
                     *           "roomRecordId": "room-1",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "roomId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "equipment-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EquipmentPage"];
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
    Equipment_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "itemCode": "MT-01",
                     *       "name": "Máy tính phòng Tin học",
                     *       "type": "computer",
                     *       "count": 45,
                     *       "working": 41,
                     *       "needed": 45,
                     *       "asOfYear": 2025,
                     *       "acquiredYear": 2022,
                     *       "costVnd": 540000000,
                     *       "funding": "budget",
                     *       "roomRecordId": "room-1",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "roomId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "equipment-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EquipmentItem"];
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
    ExamResults_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Kỳ thi · Exam */
                exam?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Ngoại ngữ dự thi · Foreign language */
                foreignLanguage?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm thi · Year of the exam */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "exam": "thpt-graduation",
                     *           "examYear": 2025,
                     *           "councilCode": "10",
                     *           "candidateNumber": "10990001",
                     *           "marks": {
                     *             "mathematics": 6.25,
                     *             "literature": 7.08,
                     *             "physics": 5.75,
                     *             "history": 7.5
                     *           },
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExamResultPage"];
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
    ExamResults_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "exam": "thpt-graduation",
                     *       "examYear": 2025,
                     *       "councilCode": "10",
                     *       "candidateNumber": "10990001",
                     *       "marks": {
                     *         "mathematics": 6.25,
                     *         "literature": 7.08,
                     *         "physics": 5.75,
                     *         "history": 7.5
                     *       },
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ExamResultItem"];
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
    CivilServants_take: {
        parameters: {
            query?: {
                /** @description Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it */
                province?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CivilSnapshotRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CivilSnapshotTaken"];
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
    Destinations_list: {
        parameters: {
            query?: {
                /** @description Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it */
                province?: unknown;
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
                    "application/json": components["schemas"]["DestinationListResponse"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Destinations_one: {
        parameters: {
            query?: {
                /** @description Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it */
                province?: unknown;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Nơi nhận · Destination: moet, province, population, civil-servants */
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
                    "application/json": components["schemas"]["DestinationDetailResponse"];
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
    Destinations_change: {
        parameters: {
            query?: {
                /** @description Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it */
                province?: unknown;
            };
            header?: {
                /** @description ETag của bản đã đọc; khác đi thì 412 · ETag of what was read; 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Nơi nhận · Destination: moet, province, population, civil-servants */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDestinationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationDetailResponse"];
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
    Destinations_reconcile: {
        parameters: {
            query?: {
                /** @description Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it */
                province?: unknown;
            };
            header?: never;
            path: {
                /** @description Nơi nhận · Destination: moet, province, population, civil-servants */
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
                    "application/json": components["schemas"]["DestinationDetailResponse"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Destinations_retry: {
        parameters: {
            query?: {
                /** @description Mã tỉnh; quản trị viên cần nêu · Province; administrators have to name it */
                province?: unknown;
            };
            header?: never;
            path: {
                /** @description Nơi nhận · Destination: moet, province, population, civil-servants */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationDetailResponse"];
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
    ExchangeLists_differences: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                /** @description Nơi nhận, mặc định civil-servants · Destination, default civil-servants */
                destination?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description missing-there, missing-here, differs, missing, older, newer, unknown */
                sort?: unknown;
                /** @description open, seen, resolved */
                state?: unknown;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc, mã hoá phần trăm UTF-8 · Why it is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    "application/json": components["schemas"]["DifferencePage"];
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
    ExchangeLists_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã khác biệt · Id of the difference */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDifferenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceResponse"];
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
    ExchangeLists_match: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc, mã hoá phần trăm UTF-8 · Why it is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path: {
                /** @description Mã của trục · Hub id of the learner */
                hubId: string;
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
                    "application/json": components["schemas"]["MatchResponse"];
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
    ExchangeLists_records: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                /** @description Nơi nhận, mặc định moet · Destination, default moet */
                destination?: unknown;
                /** @description Loại bản ghi · Kind */
                kind?: unknown;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: unknown;
                /** @description Mã lý do · Code of the reason */
                reason?: unknown;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Trạng thái · State: queued, sent, waiting, acknowledged, rejected, withdrawn */
                state?: unknown;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc, mã hoá phần trăm UTF-8 · Why it is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
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
                    "application/json": components["schemas"]["ExchangeRecordPage"];
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
    Exports_learners: {
        parameters: {
            query?: {
                /** @description Ngày đếm, mặc định hôm nay · Day of the count, default today */
                date?: unknown;
                place?: "province" | "commune" | "school";
                /** @description Mặc định tỉnh của mình · Default: own province */
                provinceCode?: unknown;
                /** @description Năm học, mặc định của ngày ấy · School year, default that of the day */
                year?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một bảng · A table */
            200: {
                headers: {
                    /** @description Accept */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                    /**
                     * @example provinceCode,date,schoolYear,placeLevel,place,placeName,level,grade,sex,people,suppressed
                     *     20,2025-10-01,2025-2026,commune,05977,Phường Vĩnh Trại,,,,412,false
                     */
                    "text/csv": string;
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
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Không có định dạng được yêu cầu · The requested representation is not offered */
            406: {
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
    Exports_staff: {
        parameters: {
            query?: {
                /** @description Ngày đếm, mặc định hôm nay · Day of the count, default today */
                date?: unknown;
                place?: "province" | "commune" | "school";
                /** @description Mặc định tỉnh của mình · Default: own province */
                provinceCode?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một bảng · A table */
            200: {
                headers: {
                    /** @description Accept */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                    /**
                     * @example provinceCode,date,schoolYear,placeLevel,place,placeName,category,sex,people,suppressed
                     *     20,2025-10-01,,commune,05977,Phường Vĩnh Trại,,,412,false
                     */
                    "text/csv": string;
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
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: Không có định dạng được yêu cầu · The requested representation is not offered */
            406: {
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
    Handover_list: {
        parameters: {
            query?: {
                /** @description Loại bản ghi; bỏ trống: mọi loại có chỉ định · Kind; left out: all that have a designation */
                kind?: string;
                /** @description Mã tỉnh; bỏ trống: tỉnh của người gọi · Province; left out: the caller’s */
                provinceCode?: string;
                /** @description Năm học đem so, với loại có năm học; mặc định: năm học có ngày chuyển · School year compared, of kinds that have one; by default that of the day of the change */
                schoolYear?: string;
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
                    "application/json": components["schemas"]["HandoverPage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Handover_missing: {
        parameters: {
            query: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Nền tảng cũ · Earlier platform */
                fromPlatformId: string;
                kind: string;
                limit?: number;
                provinceCode?: string;
                schoolCode: string;
                schoolYear?: string;
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
                    "application/json": components["schemas"]["MissingPage"];
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
    HealthChecks_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2025-2026",
                     *           "checkedOn": "2025-10-08",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["HealthCheckPage"];
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
    HealthChecks_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2025-2026",
                     *       "checkedOn": "2025-10-08",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthCheckItem"];
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
    Held_list: {
        parameters: {
            query?: {
                /** @description Mã nguyên nhân · Problem code */
                cause?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Loại bản ghi · Kind */
                kind?: string;
                limit?: number;
                /** @description held: chờ người quyết định · a person decides; parked: chờ bản ghi khác · waits for another record */
                outcome?: "held" | "parked";
                /** @description Chỉ bản ghi đã đỗ từ 30 ngày · Only those parked for 30 days and more */
                overdue?: boolean;
                /** @description Trường của nguyên nhân · Field of the cause */
                path?: string;
                /** @description Nền tảng đã gửi · Platform that sent it */
                platformId?: string;
                /** @description Mã tỉnh · Province */
                provinceCode?: string;
                /** @description Mã trường như bản ghi nêu · School code as the record names it */
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
                    "application/json": components["schemas"]["HeldPage"];
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
    Held_one: {
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
                    "application/json": components["schemas"]["HeldDetail"];
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
    Held_decide: {
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
                "application/json": components["schemas"]["HeldDecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldDecisionResponse"];
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
    Held_causes: {
        parameters: {
            query?: {
                /** @description Mã nguyên nhân · Problem code */
                cause?: string;
                /** @description Loại bản ghi · Kind */
                kind?: string;
                /** @description held: chờ người quyết định · a person decides; parked: chờ bản ghi khác · waits for another record */
                outcome?: "held" | "parked";
                /** @description Chỉ bản ghi đã đỗ từ 30 ngày · Only those parked for 30 days and more */
                overdue?: boolean;
                /** @description Trường của nguyên nhân · Field of the cause */
                path?: string;
                /** @description Nền tảng đã gửi · Platform that sent it */
                platformId?: string;
                /** @description Mã tỉnh · Province */
                provinceCode?: string;
                /** @description Mã trường như bản ghi nêu · School code as the record names it */
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
                    "application/json": components["schemas"]["HeldCausePage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Held_decideAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldDecisionsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldDecisionsResponse"];
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
    IdentityDecisions_decide: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDecision"];
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
    IdentityComparisons_list: {
        parameters: {
            query?: {
                province?: unknown;
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
                    "application/json": components["schemas"]["ComparisonList"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    IdentityComparisons_compare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityComparison"];
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
    IdentityComparisons_one: {
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
                    "application/json": components["schemas"]["IdentityComparison"];
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
    IdentityDecisions_page: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                /** @description Mục rà soát · Item of the review list */
                item?: unknown;
                kind?: unknown;
                limit?: number;
                /** @description Mã người · Id of the person */
                person?: unknown;
                province?: unknown;
                state?: "pending" | "done" | "failed" | "undoing" | "undone";
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
                    "application/json": components["schemas"]["DecisionPage"];
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
    IdentityDecisions_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDecision"];
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
    IdentityReview_page: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: unknown;
                /** @description Loại bản ghi · Kind of people */
                kind?: unknown;
                limit?: number;
                /** @description Chờ ít nhất số ngày · Waiting at least so many days */
                minAgeDays?: unknown;
                /** @description Chỉ của người này · Only of this person */
                person?: unknown;
                /** @description Mã tỉnh, chỉ cần cho quản trị · Province, for administrators only */
                province?: unknown;
                /** @description Lý do · Why it is on the list */
                reason?: "same-name-birth" | "loose-name-birth" | "swapped-day-month" | "number-mistyped" | "birth-date-mistyped" | "name-changed" | "number-without-proof" | "same-number" | "identity-conflict" | "agreement-gone";
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: unknown;
                /** @description Mặc định open · open by default */
                state?: "open" | "decided";
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8 */
                "X-Reason"?: string;
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
                    "application/json": components["schemas"]["ReviewPage"];
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
    IdentityReview_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8 */
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
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
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
    Kinds_list: {
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
            /** @description Tất cả · All of them */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindList"];
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
    Kinds_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Loại bản ghi · The kind */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kind"];
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
            /** @description `unknown_kind`: Không có loại bản ghi này · There is no such record kind */
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
    Kinds_template: {
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
            /** @description Tệp Excel · The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            /** @description `unknown_kind`: Không có loại bản ghi này · There is no such record kind */
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
    Learners_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Giới tính · Sex */
                sex?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "ministryCode": "*******001",
                     *           "personalNumber": "*********123",
                     *           "fullName": "Nông Văn Ví Dụ",
                     *           "birthDate": "2010-03-15",
                     *           "sex": "male",
                     *           "communeCode": "05977",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "personId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["LearnerPage"];
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
    Learners_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "ministryCode": "*******001",
                     *       "personalNumber": "*********123",
                     *       "fullName": "Nông Văn Ví Dụ",
                     *       "birthDate": "2010-03-15",
                     *       "sex": "male",
                     *       "communeCode": "05977",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "personId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LearnerItem"];
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
    PersonNumbers_ofLearner: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8 */
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
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonNumberList"];
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
    Gifted_page: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiftedPage"];
                };
            };
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
            /** @description `unknown_kind`: Không có loại bản ghi này · There is no such record kind */
            404: {
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
            /** @description Một trang · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "ministryCode": "*******001",
                     *           "personalNumber": "*********123",
                     *           "fullName": "Nông Văn Ví Dụ",
                     *           "birthDate": "2010-03-15",
                     *           "sex": "male",
                     *           "communeCode": "05977",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "personId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["LearnerPage"];
                };
            };
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
    LearningResources_list: {
        parameters: {
            query?: {
                /** @description Cấp duyệt · Approval */
                approval?: string;
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics */
                q?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Môn học · Subject */
                subject?: string;
                /** @description Loại học liệu · Type */
                type?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Có dùng trí tuệ nhân tạo · Uses AI */
                usesAi?: "true" | "false";
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "title": "Bài giảng hàm số bậc hai",
                     *           "type": "lecture",
                     *           "subject": "mathematics",
                     *           "grades": [
                     *             "10"
                     *           ],
                     *           "approval": "team",
                     *           "url": "https://hoclieu.example.vn/toan-10/ham-so",
                     *           "usesAi": false,
                     *           "schoolCode": "X-20-001",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "resource-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["LearningResourcePage"];
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
    LearningResources_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "title": "Bài giảng hàm số bậc hai",
                     *       "type": "lecture",
                     *       "subject": "mathematics",
                     *       "grades": [
                     *         "10"
                     *       ],
                     *       "approval": "team",
                     *       "url": "https://hoclieu.example.vn/toan-10/ham-so",
                     *       "usesAi": false,
                     *       "schoolCode": "X-20-001",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "staffId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "resource-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LearningResourceItem"];
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
    MaturityAssessments_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Bộ chỉ số · Framework */
                framework?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Bước đánh giá · Stage */
                stage?: string;
                /** @description Mã đơn vị · Unit code */
                unitCode?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2024-2025",
                     *           "stage": "recognised",
                     *           "framework": "qd-4725",
                     *           "group1Points": 78,
                     *           "group2Points": 72.5,
                     *           "criteria": {
                     *             "1.3": 26,
                     *             "1.4": 8,
                     *             "1.5": 15,
                     *             "1.6": 14,
                     *             "1.7": 15,
                     *             "2.3": 50.5,
                     *             "2.4": 22
                     *           },
                     *           "level": 2,
                     *           "decisionNumber": "123/QĐ-SGDĐT",
                     *           "decidedOn": "2025-06-18",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "maturity-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["MaturityAssessmentPage"];
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
    MaturityAssessments_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2024-2025",
                     *       "stage": "recognised",
                     *       "framework": "qd-4725",
                     *       "group1Points": 78,
                     *       "group2Points": 72.5,
                     *       "criteria": {
                     *         "1.3": 26,
                     *         "1.4": 8,
                     *         "1.5": 15,
                     *         "1.6": 14,
                     *         "1.7": 15,
                     *         "2.3": 50.5,
                     *         "2.4": 22
                     *       },
                     *       "level": 2,
                     *       "decisionNumber": "123/QĐ-SGDĐT",
                     *       "decidedOn": "2025-06-18",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "maturity-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MaturityAssessmentItem"];
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
    Receipts_list: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                kind?: string;
                limit?: number;
                state?: "accepted" | "merging" | "done";
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
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "pushId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "kind": "learner",
                     *           "platformId": "LS-SMAS",
                     *           "receivedAt": "2025-10-01T01:00:00.000Z",
                     *           "state": "done",
                     *           "mode": "delta",
                     *           "received": 4,
                     *           "outcomes": {
                     *             "created": 3,
                     *             "updated": 0,
                     *             "unchanged": 0,
                     *             "stale": 0,
                     *             "parked": 0,
                     *             "held": 0,
                     *             "rejected": 1
                     *           },
                     *           "finishedAt": "2025-10-01T01:00:00.120Z",
                     *           "links": {
                     *             "self": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *             "records": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/records",
                     *             "problems": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/problems"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PushReceiptPage"];
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
    Push_push: {
        parameters: {
            query?: {
                /** @description Chỉ với mode=full: cho phép mất nhiều hơn · Only with mode=full: more may go */
                confirmShrink?: "true" | "false";
                /** @description Mọi phép kiểm tra, không giữ gì · All checks, nothing kept */
                dryRun?: "true" | "false";
                /** @description full: danh sách đủ của các trường (và năm học) có trong lần gửi, chỉ với lớp, nhân sự, học sinh, ghi danh, phòng, thiết bị; bản ghi đã gửi trước mà không còn được huỷ (proposedCancels) sau khi cả lần gửi đã đọc xong, nhiều nhất 20 % mỗi trường · full: the whole roster of the schools (and school years) in the push; what was sent before and is missing now is cancelled (proposedCancels) once the whole push was understood, at most 20 % a school */
                mode?: "delta" | "full";
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.period"?: string;
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.schoolCode"?: string;
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.schoolYear"?: string;
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.subject"?: string;
            };
            header?: {
                "Content-Encoding"?: "gzip" | "identity";
                /** @description Nhớ 7 ngày theo tài khoản, loại và tham số, trên nội dung sau giải nén; cùng khoá và nội dung: cùng biên nhận · Kept 7 days per client, kind and query, over the decoded bytes; same key and body: same receipt */
                "Idempotency-Key"?: string;
                /** @description Đợi kết quả tới N giây (tối đa 60) · Wait up to N seconds (60 at most) for all outcomes */
                Prefer?: string;
            };
            path: {
                /** @description Loại bản ghi · Kind, GET /kinds */
                kind: string;
            };
            cookie?: never;
        };
        /** @description Content-Encoding: gzip được nhận ở mọi định dạng · is taken with every format */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushedRecord"][];
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Đã biết mọi kết quả trong thời gian chờ, hoặc lần gửi thử (dryRun=true: không có pushId) · All outcomes are known in time, or a dry run (no pushId) */
            200: {
                headers: {
                    /** @description Địa chỉ biên nhận · Address of the receipt */
                    Location?: string;
                    /** @description Khi có Prefer · When asked by Prefer */
                    "Preference-Applied"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushReceipt"] | components["schemas"]["DryRunReport"];
                };
            };
            /** @description Đã giữ, chưa biết hết kết quả · Kept, outcomes to come */
            202: {
                headers: {
                    /** @description Địa chỉ biên nhận · Address of the receipt */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pushId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "kind": "learner",
                     *       "platformId": "LS-SMAS",
                     *       "receivedAt": "2025-10-01T01:00:00.000Z",
                     *       "state": "accepted",
                     *       "mode": "delta",
                     *       "received": 4,
                     *       "outcomes": {
                     *         "created": 0,
                     *         "updated": 0,
                     *         "unchanged": 0,
                     *         "stale": 0,
                     *         "parked": 0,
                     *         "held": 0,
                     *         "rejected": 0
                     *       },
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *         "records": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/records",
                     *         "problems": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/problems"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PushReceipt"];
                };
            };
            /**
             * @description `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             *
             *     `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
            /** @description `unknown_kind`: Không có loại bản ghi này · There is no such record kind */
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
            /**
             * @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit
             *
             *     `inflated_too_large`: Dữ liệu sau giải nén vượt quá giới hạn · The inflated body is larger than the limit
             *
             *     `too_many_records`: Quá nhiều bản ghi trong một lần gửi · Too many records in one push
             */
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
            /**
             * @description `idempotency_key_reused`: Khoá Idempotency-Key đã dùng cho nội dung khác · The Idempotency-Key was used with another body
             *
             *     `full_mode_not_offered`: Loại bản ghi này không có chế độ gửi toàn bộ · This kind offers no full mode
             *
             *     `roster_shrunk`: Danh sách gửi lên làm mất quá nhiều bản ghi cũ · The roster would remove too many earlier records
             */
            422: {
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
    Receipts_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                pushId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Biên nhận lúc này · The receipt as it stands */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushReceipt"];
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
    Receipts_problemsOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                pushId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các nguyên nhân · The causes */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "unknown_field",
                     *           "path": "fullname",
                     *           "level": "error",
                     *           "message": {
                     *             "vi": "Loại bản ghi này không có trường này; có phải \"fullName\"?",
                     *             "en": "The kind has no such field; did you mean \"fullName\"?"
                     *           },
                     *           "count": 1,
                     *           "exampleLines": [
                     *             3
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemCausePage"];
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
    Receipts_recordsOf: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                limit?: number;
                outcome?: "created" | "updated" | "unchanged" | "stale" | "parked" | "held" | "rejected" | "proposed-cancel";
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                pushId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang, hoặc tất cả · A page, or all */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    /** @description Accept */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "line": 3,
                     *           "recordId": "learner-3",
                     *           "outcome": "rejected",
                     *           "hubId": null,
                     *           "problems": [
                     *             {
                     *               "level": "error",
                     *               "code": "unknown_field",
                     *               "path": "fullname",
                     *               "message": {
                     *                 "vi": "Loại bản ghi này không có trường này; có phải \"fullName\"?",
                     *                 "en": "The kind has no such field; did you mean \"fullName\"?"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PushRecordPage"];
                    /** @example {"line":3,"recordId":"learner-3","outcome":"rejected","hubId":null,"problems":[{"level":"error","code":"unknown_field","path":"fullname","message":{"vi":"Loại bản ghi này không có trường này; có phải \"fullName\"?","en":"The kind has no such field; did you mean \"fullName\"?"}}]} */
                    "application/x-ndjson": string;
                    /**
                     * @example line,recordId,outcome,hubId,level,code,path,messageVi,messageEn
                     *     3,learner-3,rejected,,error,unknown_field,fullname,"Loại bản ghi này không có trường này; có phải ""fullName""?","The kind has no such field; did you mean ""fullName""?"
                     */
                    "text/csv": string;
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
            /** @description `not_acceptable`: Không có định dạng được yêu cầu · The requested representation is not offered */
            406: {
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
    Quality_of: {
        parameters: {
            query: {
                /** @description Mỗi dòng là gì; school, commune: kém nhất trước · What a row is; school, commune: worst first */
                by?: "kind" | "platform" | "school" | "commune";
                /** @description Chỉ loại này · Only this kind */
                kind?: string;
                /** @description province:20, commune:20:05977, school:<hubId hoặc mã · or code> */
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
                    "application/json": components["schemas"]["QualityAnswer"];
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
    Quality_rules: {
        parameters: {
            query: {
                provinceCode: string;
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
                    "application/json": components["schemas"]["CompletenessRulePage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Quality_setRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletenessRuleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletenessRuleItem"];
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
    Quality_records: {
        parameters: {
            query: {
                /** @description Chỉ quy tắc này · Only this rule */
                code?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ loại này · Only this kind */
                kind?: string;
                limit?: number;
                /** @description Đúng, đủ, sạch, sống: bản ghi nào chưa đạt · Which quality: the records that fail it */
                quality: "correct" | "complete" | "clean" | "alive";
                /** @description province:20, commune:20:05977, school:<hubId hoặc mã · or code> */
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
                    "application/json": components["schemas"]["FailingPage"];
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
    Reorganisation_list: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                provinceCode?: string;
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
                    "application/json": components["schemas"]["ReorganisationPage"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Reorganisation_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisation"];
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
            /**
             * @description `unit_not_in_force`: Không có đơn vị hành chính này vào ngày đó · No such unit is in force on that day
             *
             *     `required_missing`: Thiếu giá trị bắt buộc · A required value is missing
             *
             *     `not_applicable`: Trường hoặc mã không dùng trong trường hợp này · The field or code does not apply here
             *
             *     `unknown_code`: Mã không có trong danh mục · The code is not in its list
             */
            422: {
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
    Results_list: {
        parameters: {
            query?: {
                /** @description Mức đạt được · Achievement */
                achievement?: string;
                /** @description Đánh giá (Đạt / Chưa đạt) · Assessment by comment */
                comment?: string;
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Miễn học · Exempt */
                exempt?: "true" | "false";
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Kỳ đánh giá · Period */
                period?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Quy chế đánh giá · Scheme */
                scheme?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Môn học · Subject */
                subject?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2025-2026",
                     *           "period": "term-1",
                     *           "subject": "mathematics",
                     *           "scheme": "tt22",
                     *           "regularMarks": [
                     *             7,
                     *             8,
                     *             6,
                     *             9
                     *           ],
                     *           "midtermMark": 7.5,
                     *           "finalMark": 8,
                     *           "average": 7.7,
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 3,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubjectResultPage"];
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
    Results_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2025-2026",
                     *       "period": "term-1",
                     *       "subject": "mathematics",
                     *       "scheme": "tt22",
                     *       "regularMarks": [
                     *         7,
                     *         8,
                     *         6,
                     *         9
                     *       ],
                     *       "midtermMark": 7.5,
                     *       "finalMark": 8,
                     *       "average": 7.7,
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 3,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SubjectResultItem"];
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
    Rooms_list: {
        parameters: {
            query?: {
                /** @description Cấp nhà · Building */
                building?: string;
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Có kết nối Internet · Has internet */
                hasInternet?: "true" | "false";
                /** @description Có thiết bị trình chiếu · Has a projector */
                hasProjector?: "true" | "false";
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics */
                q?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Tình trạng · State */
                state?: string;
                /** @description Loại phòng · Type */
                type?: string;
                /** @description Mã đơn vị · Unit code */
                unitCode?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "roomCode": "TH-01",
                     *           "name": "Phòng Tin học 1",
                     *           "type": "computer-room",
                     *           "count": 1,
                     *           "areaM2": 60.5,
                     *           "seats": 45,
                     *           "building": "above-4",
                     *           "state": "in-use",
                     *           "asOfYear": 2025,
                     *           "needed": 2,
                     *           "hasProjector": true,
                     *           "hasInternet": true,
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "room-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["RoomPage"];
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
    Rooms_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "roomCode": "TH-01",
                     *       "name": "Phòng Tin học 1",
                     *       "type": "computer-room",
                     *       "count": 1,
                     *       "areaM2": 60.5,
                     *       "seats": 45,
                     *       "building": "above-4",
                     *       "state": "in-use",
                     *       "asOfYear": 2025,
                     *       "needed": 2,
                     *       "hasProjector": true,
                     *       "hasInternet": true,
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "room-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RoomItem"];
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
    Schools_list: {
        parameters: {
            query?: {
                /** @description Vùng · Area */
                area?: string;
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Thuộc vùng khó khăn · Difficult area */
                difficultArea?: "true" | "false";
                /** @description Dùng sổ điểm điện tử · Electronic gradebook */
                eGradebook?: "true" | "false";
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Có nguồn nước sạch · Has clean water */
                hasCleanWater?: "true" | "false";
                /** @description Có điện lưới · Has electricity */
                hasElectricity?: "true" | "false";
                /** @description Được kết nối Internet · Has internet */
                hasInternet?: "true" | "false";
                limit?: number;
                /** @description Đạt chuẩn quốc gia · National standard */
                nationalStandard?: "true" | "false";
                /** @description Loại hình · Ownership */
                ownership?: string;
                /** @description Không dùng hồ sơ giấy · Paperless */
                paperless?: "true" | "false";
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Tên hoặc một phần tên, có dấu hoặc không · Name or some words of it, with or without diacritics */
                q?: string;
                /** @description Khu vực · Admission region */
                region?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Có dạy học trực tuyến · Teaches online */
                teachesOnline?: "true" | "false";
                /** @description Loại trường · Type */
                type?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Có sử dụng máy vi tính · Uses computers */
                usesComputers?: "true" | "false";
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "name": "Trường THPT Minh Hoạ",
                     *           "levels": [
                     *             "upper-secondary"
                     *           ],
                     *           "ownership": "public",
                     *           "type": "general",
                     *           "validFrom": "2025-07-01",
                     *           "communeCode": "05977",
                     *           "states": [
                     *             {
                     *               "schoolCode": "X-20-001",
                     *               "name": "Trường THPT Minh Hoạ",
                     *               "levels": [
                     *                 "upper-secondary"
                     *               ],
                     *               "ownership": "public",
                     *               "type": "general",
                     *               "validFrom": "2025-07-01",
                     *               "communeCode": "05977"
                     *             }
                     *           ],
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "recordId": "school-1",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolPage"];
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
    Schools_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "name": "Trường THPT Minh Hoạ",
                     *       "levels": [
                     *         "upper-secondary"
                     *       ],
                     *       "ownership": "public",
                     *       "type": "general",
                     *       "validFrom": "2025-07-01",
                     *       "communeCode": "05977",
                     *       "states": [
                     *         {
                     *           "schoolCode": "X-20-001",
                     *           "name": "Trường THPT Minh Hoạ",
                     *           "levels": [
                     *             "upper-secondary"
                     *           ],
                     *           "ownership": "public",
                     *           "type": "general",
                     *           "validFrom": "2025-07-01",
                     *           "communeCode": "05977"
                     *         }
                     *       ],
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "recordId": "school-1",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolItem"];
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
    Staff_list: {
        parameters: {
            query?: {
                /** @description Loại cán bộ · Category */
                category?: string;
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Giới tính · Sex */
                sex?: string;
                /** @description Trạng thái cán bộ · Status */
                status?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "ministryCode": "*********001",
                     *           "fullName": "Lý Thị Thí Dụ",
                     *           "birthDate": "1985-04-12",
                     *           "sex": "female",
                     *           "category": "teacher",
                     *           "status": "working",
                     *           "subjects": [
                     *             "mathematics",
                     *             "informatics"
                     *           ],
                     *           "trainings": [
                     *             {
                     *               "title": "Dạy học với trí tuệ nhân tạo",
                     *               "topic": "ai",
                     *               "hours": 24,
                     *               "completedOn": "2025-08-15"
                     *             }
                     *           ],
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "personId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
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
    Staff_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "ministryCode": "*********001",
                     *       "fullName": "Lý Thị Thí Dụ",
                     *       "birthDate": "1985-04-12",
                     *       "sex": "female",
                     *       "category": "teacher",
                     *       "status": "working",
                     *       "subjects": [
                     *         "mathematics",
                     *         "informatics"
                     *       ],
                     *       "trainings": [
                     *         {
                     *           "title": "Dạy học với trí tuệ nhân tạo",
                     *           "topic": "ai",
                     *           "hours": 24,
                     *           "completedOn": "2025-08-15"
                     *         }
                     *       ],
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "personId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffItem"];
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
    PersonNumbers_ofStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8 */
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
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonNumberList"];
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
            /** @description Một trang · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "ministryCode": "*********001",
                     *           "fullName": "Lý Thị Thí Dụ",
                     *           "birthDate": "1985-04-12",
                     *           "sex": "female",
                     *           "category": "teacher",
                     *           "status": "working",
                     *           "subjects": [
                     *             "mathematics",
                     *             "informatics"
                     *           ],
                     *           "trainings": [
                     *             {
                     *               "title": "Dạy học với trí tuệ nhân tạo",
                     *               "topic": "ai",
                     *               "hours": 24,
                     *               "completedOn": "2025-08-15"
                     *             }
                     *           ],
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "personId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            /**
             * @description `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
             *
             *     `cursor_invalid`: Con trỏ trang không hợp lệ · The cursor is not valid
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
    Sums_credentials: {
        parameters: {
            query?: {
                /** @description Mỗi dòng là gì; xã theo cây hôm nay · What a row is; communes of today’s tree */
                by?: "province" | "commune" | "school";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: string;
                /** @description Năm học, mặc định hiện tại · School year, default the present one */
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
                    "application/json": components["schemas"]["CredentialSumPage"];
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
    Sums_inventory: {
        parameters: {
            query?: {
                /** @description Mỗi dòng là gì; xã theo cây hôm nay · What a row is; communes of today’s tree */
                by?: "province" | "commune" | "school";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ phòng hoặc chỉ thiết bị · Only rooms or only equipment */
                kind?: "room" | "equipment";
                limit?: number;
                /** @description Quá hạn sau số ngày này kể từ lần xác nhận cuối; mặc định theo loại bản ghi · Days after the last confirmation from which a record is overdue; default that of the kind */
                olderThan?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: string;
                /** @description Chỉ loại này · Only this type */
                type?: "classroom" | "smart-classroom" | "computer-room" | "online-room" | "studio" | "lab" | "stem" | "library" | "gym" | "server-room" | "office" | "other" | "computer" | "laptop" | "tablet" | "projector" | "camera" | "server" | "network" | "internet-line" | "lab-kit";
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
                    "application/json": components["schemas"]["InventorySumPage"];
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
    Sums_platformUse: {
        parameters: {
            query: {
                /** @description Mỗi dòng là gì; xã theo cây hôm nay · What a row is; communes of today’s tree */
                by?: "province" | "commune" | "school";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Ngày đầu, mặc định đầu năm học của ngày cuối · First day, default that of the last day’s school year */
                from?: string;
                /** @description Chỉ trường có cấp học này · Only schools of this level */
                level?: "preschool" | "primary" | "lower-secondary" | "upper-secondary" | "continuing" | "vocational" | "higher";
                limit?: number;
                /** @description Mã nền tảng · Id of the platform */
                platform: string;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: string;
                /** @description Ngày cuối, mặc định hôm nay · Last day, default today */
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
                    "application/json": components["schemas"]["PlatformUsePage"];
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
    Sums_resourceUse: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description Chỉ khối này · Only this grade */
                grade?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: string;
                /** @description Chỉ môn này · Only this subject */
                subject?: "literature" | "mathematics" | "foreign-language-1" | "civic-education" | "natural-science" | "history-geography" | "technology" | "informatics" | "history" | "geography" | "economics-law" | "physics" | "chemistry" | "biology" | "defence-security" | "physical-education" | "arts" | "music" | "fine-arts" | "experiential" | "local-education" | "ethnic-language" | "foreign-language-2" | "vietnamese" | "science" | "informatics-technology" | "ethics" | "nature-society" | "technology-industry" | "technology-agriculture";
                /** @description Năm học, mặc định hiện tại · School year, default the present one */
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
                    "application/json": components["schemas"]["ResourceUseAnswer"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Busy"];
        };
    };
    Sums_signing: {
        parameters: {
            query?: {
                /** @description Mỗi dòng là gì; xã theo cây hôm nay · What a row is; communes of today’s tree */
                by?: "province" | "commune" | "school";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường hoặc mã của trục · School code or hub id */
                school?: string;
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
                    "application/json": components["schemas"]["SigningSumPage"];
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
    TermResults_list: {
        parameters: {
            query?: {
                /** @description Danh hiệu · Award */
                award?: string;
                /** @description Hoàn thành chương trình lớp học · Class completed */
                classCompleted?: "true" | "false";
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Đủ điều kiện tốt nghiệp · Eligible for graduation */
                graduationEligible?: "true" | "false";
                limit?: number;
                /** @description Kỳ đánh giá · Period */
                period?: string;
                /** @description Lên lớp · Promoted */
                promoted?: "true" | "false";
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Quy chế đánh giá · Scheme */
                scheme?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Kết quả học tập · Study result */
                studyResult?: string;
                /** @description Rèn luyện trong hè · Training in summer */
                summerTraining?: "true" | "false";
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
                /** @description Kết quả giáo dục cả năm · Year's result */
                yearResult?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2025-2026",
                     *           "period": "term-1",
                     *           "scheme": "tt22",
                     *           "absencesExcused": 2,
                     *           "absencesUnexcused": 0,
                     *           "studyResult": "fair",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 1,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TermResultPage"];
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
    TermResults_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2025-2026",
                     *       "period": "term-1",
                     *       "scheme": "tt22",
                     *       "absencesExcused": 2,
                     *       "absencesUnexcused": 0,
                     *       "studyResult": "fair",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 1,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TermResultItem"];
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
    Transcripts_list: {
        parameters: {
            query?: {
                /** @description Mã xã hiện nay · Commune of today */
                commune?: string;
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                limit?: number;
                /** @description Mã tỉnh · Province */
                province?: string;
                /** @description Mã trường (mã cũ cũng tìm ra những gì đã theo trường nhận) hoặc mã của trục · School code (an old one also finds what followed its school) or hub id */
                school?: string;
                /** @description Trạng thái học bạ · State */
                state?: string;
                /** @description Thay đổi từ thời điểm này · Changed at this time or later */
                updatedSince?: string;
                /** @description Năm học · School year */
                year?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
                /** @description Lý do đọc dữ liệu cá nhân, mã hoá phần trăm UTF-8 · Why personal data is read, percent-encoded UTF-8; goes to the audit trail */
                "X-Reason"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "provinceCode": "20",
                     *           "schoolCode": "X-20-001",
                     *           "schoolYear": "2024-2025",
                     *           "state": "signed",
                     *           "closedOn": "2025-05-31",
                     *           "signatures": [
                     *             {
                     *               "role": "head-teacher",
                     *               "certificateSerial": "5401-0001",
                     *               "signedAt": "2025-06-02T09:00:00+07:00"
                     *             },
                     *             {
                     *               "role": "principal",
                     *               "certificateSerial": "5401-0002",
                     *               "signedAt": "2025-06-03T10:00:00+07:00"
                     *             }
                     *           ],
                     *           "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "sources": [
                     *             {
                     *               "platformId": "LS-SMAS",
                     *               "version": 3,
                     *               "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *             }
                     *           ],
                     *           "changedAt": "2025-10-01T01:00:00.120Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TranscriptPage"];
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
    Transcripts_one: {
        parameters: {
            query?: {
                /** @description Chỉ các trường này, ngăn bằng dấu phẩy; hubId, provinceCode, sources, changedAt luôn có · Only these fields, split by commas; hubId, provinceCode, sources, changedAt always */
                fields?: string;
                /** @description Mã tỉnh · Province */
                province?: string;
            };
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
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
            /** @description Bản ghi của trục · The hub’s record */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hubId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "provinceCode": "20",
                     *       "schoolCode": "X-20-001",
                     *       "schoolYear": "2024-2025",
                     *       "state": "signed",
                     *       "closedOn": "2025-05-31",
                     *       "signatures": [
                     *         {
                     *           "role": "head-teacher",
                     *           "certificateSerial": "5401-0001",
                     *           "signedAt": "2025-06-02T09:00:00+07:00"
                     *         },
                     *         {
                     *           "role": "principal",
                     *           "certificateSerial": "5401-0002",
                     *           "signedAt": "2025-06-03T10:00:00+07:00"
                     *         }
                     *       ],
                     *       "documentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "schoolId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "learnerId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "classId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "sources": [
                     *         {
                     *           "platformId": "LS-SMAS",
                     *           "version": 3,
                     *           "confirmedAt": "2025-10-01T01:00:00.000Z"
                     *         }
                     *       ],
                     *       "changedAt": "2025-10-01T01:00:00.120Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TranscriptItem"];
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
    Units_tree: {
        parameters: {
            query: {
                /** @description Ngày; mặc định hôm nay · A day, by default today */
                on?: string;
                /** @description Mã tỉnh của ngày đó · Province of that day */
                province: string;
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
                    "application/json": components["schemas"]["UnitTree"];
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
    Uploads_list: {
        parameters: {
            query?: {
                /** @description `next` của trang trước · `next` of the page before */
                cursor?: string;
                limit?: number;
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
            /** @description Một trang · A page */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *           "state": "read",
                     *           "kinds": [
                     *             "learner"
                     *           ],
                     *           "platformId": "TEP-20",
                     *           "schoolCode": "X-20-001",
                     *           "createdAt": "2025-10-01T01:00:00.000Z",
                     *           "expiresAt": "2025-10-04T01:00:00.000Z",
                     *           "bytes": 18204,
                     *           "terms": {
                     *             "constants": {},
                     *             "columns": {},
                     *             "without": []
                     *           },
                     *           "pushes": [],
                     *           "links": {
                     *             "self": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *             "corrections": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/corrections.xlsx"
                     *           },
                     *           "readings": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UploadPage"];
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
    Uploads_add: {
        parameters: {
            query: {
                /** @description Một hay nhiều loại bản ghi · One kind or several */
                kind: string;
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.period"?: string;
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.schoolCode"?: string;
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.schoolYear"?: string;
                /** @description Chỉ với Excel: giá trị cho các dòng bỏ trống trường; trường nào của loại cũng viết được như thế (set.<trường>) · Only with a workbook: a value for rows that leave the field open; any field of the kind may be said so (set.<field>) */
                "set.subject"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Cách hiểu tệp · The reading */
            201: {
                headers: {
                    /** @description Địa chỉ · Address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "state": "read",
                     *       "kinds": [
                     *         "learner"
                     *       ],
                     *       "platformId": "TEP-20",
                     *       "schoolCode": "X-20-001",
                     *       "createdAt": "2025-10-01T01:00:00.000Z",
                     *       "expiresAt": "2025-10-04T01:00:00.000Z",
                     *       "bytes": 18204,
                     *       "terms": {
                     *         "constants": {},
                     *         "columns": {},
                     *         "without": []
                     *       },
                     *       "pushes": [],
                     *       "links": {
                     *         "self": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *         "corrections": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/corrections.xlsx"
                     *       },
                     *       "readings": [
                     *         {
                     *           "kind": "learner",
                     *           "sheets": [
                     *             {
                     *               "sheet": "10A1",
                     *               "headingRows": {
                     *                 "from": 5,
                     *                 "to": 5
                     *               },
                     *               "lastRow": 41,
                     *               "titles": {
                     *                 "schoolYear": "2025-2026"
                     *               },
                     *               "columns": [
                     *                 {
                     *                   "column": "A",
                     *                   "heading": "STT",
                     *                   "hidden": false,
                     *                   "field": null,
                     *                   "part": null,
                     *                   "why": "running-number"
                     *                 },
                     *                 {
                     *                   "column": "B",
                     *                   "heading": "Họ và tên",
                     *                   "hidden": false,
                     *                   "field": "fullName",
                     *                   "part": null,
                     *                   "why": null
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "skippedSheets": [
                     *             {
                     *               "sheet": "Danh mục",
                     *               "reason": "hidden"
                     *             }
                     *           ],
                     *           "skipped": {
                     *             "total": 1,
                     *             "byReason": [
                     *               {
                     *                 "reason": "signature",
                     *                 "count": 1
                     *               }
                     *             ],
                     *             "rows": [
                     *               {
                     *                 "sheet": "10A1",
                     *                 "row": 41,
                     *                 "reason": "signature",
                     *                 "text": "Hiệu trưởng"
                     *               }
                     *             ]
                     *           },
                     *           "received": 35,
                     *           "rejected": 1,
                     *           "problems": [
                     *             {
                     *               "code": "leading_zero_lost",
                     *               "path": "personalNumber",
                     *               "level": "error",
                     *               "message": {
                     *                 "vi": "Mất số 0 ở đầu",
                     *                 "en": "The leading zero is lost"
                     *               },
                     *               "count": 1,
                     *               "exampleLines": [
                     *                 9
                     *               ],
                     *               "examplePlaces": [
                     *                 {
                     *                   "sheet": "10A1",
                     *                   "row": 9,
                     *                   "column": "D"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "preview": [],
                     *           "missing": [],
                     *           "duplicates": [],
                     *           "fields": [
                     *             {
                     *               "path": "fullName",
                     *               "label": {
                     *                 "vi": "Họ và tên",
                     *                 "en": "Full name"
                     *               },
                     *               "required": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /**
             * @description `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             *
             *     `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
            /** @description `unknown_kind`: Không có loại bản ghi này · There is no such record kind */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit
             *
             *     `inflated_too_large`: Dữ liệu sau giải nén vượt quá giới hạn · The inflated body is larger than the limit
             *
             *     `too_many_records`: Quá nhiều bản ghi trong một lần gửi · Too many records in one push
             */
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
    Uploads_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag đã có; chưa đổi thì 304 · The ETag held; 304 when nothing has changed */
                "If-None-Match"?: string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp · The upload */
            200: {
                headers: {
                    /** @description Dấu của nội dung, cho If-None-Match · Validator of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
    Uploads_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã xoá · Gone */
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
            /** @description `conflict`: Xung đột với trạng thái hiện tại · The call conflicts with the present state */
            409: {
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
    Uploads_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Đợi kết quả tới N giây · Wait up to N seconds for all outcomes */
                Prefer?: string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các biên nhận · The receipts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "state": "confirmed",
                     *       "kinds": [
                     *         "learner"
                     *       ],
                     *       "platformId": "TEP-20",
                     *       "schoolCode": "X-20-001",
                     *       "createdAt": "2025-10-01T01:00:00.000Z",
                     *       "expiresAt": "2025-10-04T01:00:00.000Z",
                     *       "bytes": 18204,
                     *       "terms": {
                     *         "constants": {},
                     *         "columns": {},
                     *         "without": []
                     *       },
                     *       "pushes": [
                     *         {
                     *           "kind": "learner",
                     *           "receipt": {
                     *             "pushId": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *             "kind": "learner",
                     *             "platformId": "LS-SMAS",
                     *             "receivedAt": "2025-10-01T01:00:00.000Z",
                     *             "state": "done",
                     *             "mode": "delta",
                     *             "received": 4,
                     *             "outcomes": {
                     *               "created": 3,
                     *               "updated": 0,
                     *               "unchanged": 0,
                     *               "stale": 0,
                     *               "parked": 0,
                     *               "held": 0,
                     *               "rejected": 1
                     *             },
                     *             "finishedAt": "2025-10-01T01:00:00.120Z",
                     *             "links": {
                     *               "self": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *               "records": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/records",
                     *               "problems": "/api/education/v1/pushes/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/problems"
                     *             }
                     *           },
                     *           "problems": []
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *         "corrections": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/corrections.xlsx"
                     *       },
                     *       "readings": []
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /**
             * @description `malformed_body`: Nội dung gửi lên không đọc được · The body cannot be read as a whole
             *
             *     `bad_parameter`: Tham số không hợp lệ · A parameter is not valid
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
            /** @description `conflict`: Xung đột với trạng thái hiện tại · The call conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `inflated_too_large`: Dữ liệu sau giải nén vượt quá giới hạn · The inflated body is larger than the limit
             *
             *     `too_many_records`: Quá nhiều bản ghi trong một lần gửi · Too many records in one push
             */
            413: {
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
    Uploads_corrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp Excel · The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
    Uploads_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadTermsChange"];
            };
        };
        responses: {
            /** @description Cách hiểu mới · The new reading */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *       "state": "read",
                     *       "kinds": [
                     *         "learner"
                     *       ],
                     *       "platformId": "TEP-20",
                     *       "schoolCode": "X-20-001",
                     *       "createdAt": "2025-10-01T01:00:00.000Z",
                     *       "expiresAt": "2025-10-04T01:00:00.000Z",
                     *       "bytes": 18204,
                     *       "terms": {
                     *         "constants": {},
                     *         "columns": {},
                     *         "without": []
                     *       },
                     *       "pushes": [],
                     *       "links": {
                     *         "self": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10",
                     *         "corrections": "/api/education/v1/uploads/019a93c2-6f1e-7000-8a55-0c1f6d2e9b10/corrections.xlsx"
                     *       },
                     *       "readings": [
                     *         {
                     *           "kind": "learner",
                     *           "sheets": [
                     *             {
                     *               "sheet": "10A1",
                     *               "headingRows": {
                     *                 "from": 5,
                     *                 "to": 5
                     *               },
                     *               "lastRow": 41,
                     *               "titles": {
                     *                 "schoolYear": "2025-2026"
                     *               },
                     *               "columns": [
                     *                 {
                     *                   "column": "A",
                     *                   "heading": "STT",
                     *                   "hidden": false,
                     *                   "field": null,
                     *                   "part": null,
                     *                   "why": "running-number"
                     *                 },
                     *                 {
                     *                   "column": "B",
                     *                   "heading": "Họ và tên",
                     *                   "hidden": false,
                     *                   "field": "fullName",
                     *                   "part": null,
                     *                   "why": null
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "skippedSheets": [
                     *             {
                     *               "sheet": "Danh mục",
                     *               "reason": "hidden"
                     *             }
                     *           ],
                     *           "skipped": {
                     *             "total": 1,
                     *             "byReason": [
                     *               {
                     *                 "reason": "signature",
                     *                 "count": 1
                     *               }
                     *             ],
                     *             "rows": [
                     *               {
                     *                 "sheet": "10A1",
                     *                 "row": 41,
                     *                 "reason": "signature",
                     *                 "text": "Hiệu trưởng"
                     *               }
                     *             ]
                     *           },
                     *           "received": 35,
                     *           "rejected": 1,
                     *           "problems": [
                     *             {
                     *               "code": "leading_zero_lost",
                     *               "path": "personalNumber",
                     *               "level": "error",
                     *               "message": {
                     *                 "vi": "Mất số 0 ở đầu",
                     *                 "en": "The leading zero is lost"
                     *               },
                     *               "count": 1,
                     *               "exampleLines": [
                     *                 9
                     *               ],
                     *               "examplePlaces": [
                     *                 {
                     *                   "sheet": "10A1",
                     *                   "row": 9,
                     *                   "column": "D"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "preview": [],
                     *           "missing": [],
                     *           "duplicates": [],
                     *           "fields": [
                     *             {
                     *               "path": "fullName",
                     *               "label": {
                     *                 "vi": "Họ và tên",
                     *                 "en": "Full name"
                     *               },
                     *               "required": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
             *     `kind_not_covered`: Tài khoản kết nối không được gửi loại bản ghi này · The client may not send this record kind
             *
             *     `province_not_covered`: Mã truy cập không thuộc tỉnh này · The token does not reach this province
             *
             *     `platform_not_active`: Nền tảng chưa được phép gửi dữ liệu · The platform is not active and may not push
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
            /**
             * @description `not_found`: Không tìm thấy · Not found
             *
             *     `unknown_kind`: Không có loại bản ghi này · There is no such record kind
             */
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
            /**
             * @description `inflated_too_large`: Dữ liệu sau giải nén vượt quá giới hạn · The inflated body is larger than the limit
             *
             *     `too_many_records`: Quá nhiều bản ghi trong một lần gửi · Too many records in one push
             *
             *     `body_too_large`: Nội dung gửi lên vượt quá giới hạn · The body is larger than the limit
             */
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
