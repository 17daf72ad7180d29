SELECT true = true, true < true;
--> (true = true) : boolean | (true < true) : boolean
--= true | false
SELECT typeof(coalesce(true, true)), if(false, true, true), typeof(array(true, true));
--> typeof(coalesce(true, true)) : string | (IF(false, true, true)) : boolean | typeof(array(true, true)) : string
--= boolean | true | array<boolean>
SELECT true = NULL, true < NULL;
--> (true = NULL) : boolean | (true < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(true, NULL)), if(false, true, NULL), typeof(array(true, NULL));
--> typeof(coalesce(true, NULL)) : string | (IF(false, true, NULL)) : boolean | typeof(array(true, NULL)) : string
--= boolean | NULL | array<boolean>
SELECT 1Y = 1Y, 1Y < 1Y;
--> (1 = 1) : boolean | (1 < 1) : boolean
--= true | false
SELECT typeof(coalesce(1Y, 1Y)), if(false, 1Y, 1Y), typeof(array(1Y, 1Y));
--> typeof(coalesce(1, 1)) : string | (IF(false, 1, 1)) : tinyint | typeof(array(1, 1)) : string
--= tinyint | 1 | array<tinyint>
SELECT 1Y = 2S, 1Y < 2S;
--> (1 = 2) : boolean | (1 < 2) : boolean
--= false | true
SELECT typeof(coalesce(1Y, 2S)), if(false, 1Y, 2S), typeof(array(1Y, 2S));
--> typeof(coalesce(1, 2)) : string | (IF(false, 1, 2)) : smallint | typeof(array(1, 2)) : string
--= smallint | 2 | array<smallint>
SELECT 1Y = 3, 1Y < 3;
--> (1 = 3) : boolean | (1 < 3) : boolean
--= false | true
SELECT typeof(coalesce(1Y, 3)), if(false, 1Y, 3), typeof(array(1Y, 3));
--> typeof(coalesce(1, 3)) : string | (IF(false, 1, 3)) : int | typeof(array(1, 3)) : string
--= int | 3 | array<int>
SELECT 1Y = 4L, 1Y < 4L;
--> (1 = 4) : boolean | (1 < 4) : boolean
--= false | true
SELECT typeof(coalesce(1Y, 4L)), if(false, 1Y, 4L), typeof(array(1Y, 4L));
--> typeof(coalesce(1, 4)) : string | (IF(false, 1, 4)) : bigint | typeof(array(1, 4)) : string
--= bigint | 4 | array<bigint>
SELECT 1Y = 1.5F, 1Y < 1.5F;
--> (1 = 1.5) : boolean | (1 < 1.5) : boolean
--= false | true
SELECT typeof(coalesce(1Y, 1.5F)), if(false, 1Y, 1.5F), typeof(array(1Y, 1.5F));
--> typeof(coalesce(1, 1.5)) : string | (IF(false, 1, 1.5)) : double | typeof(array(1, 1.5)) : string
--= double | 1.5 | array<double>
SELECT 1Y = 2.5D, 1Y < 2.5D;
--> (1 = 2.5) : boolean | (1 < 2.5) : boolean
--= false | true
SELECT typeof(coalesce(1Y, 2.5D)), if(false, 1Y, 2.5D), typeof(array(1Y, 2.5D));
--> typeof(coalesce(1, 2.5)) : string | (IF(false, 1, 2.5)) : double | typeof(array(1, 2.5)) : string
--= double | 2.5 | array<double>
SELECT 1Y = 1.25, 1Y < 1.25;
--> (1 = 1.25) : boolean | (1 < 2) : boolean
--= false | true
SELECT typeof(coalesce(1Y, 1.25)), if(false, 1Y, 1.25), typeof(array(1Y, 1.25));
--> typeof(coalesce(1, 1.25)) : string | (IF(false, 1, 1.25)) : decimal(5,2) | typeof(array(1, 1.25)) : string
--= decimal(5,2) | 1.25 | array<decimal(5,2)>
SELECT 1Y = '7', 1Y < '7';
--> (1 = 7) : boolean | (1 < 7) : boolean
--= false | true
SELECT typeof(coalesce(1Y, '7')), if(false, 1Y, '7'), typeof(array(1Y, '7'));
--> typeof(coalesce(1, 7)) : string | (IF(false, 1, 7)) : bigint | typeof(array(1, 7)) : string
--= bigint | 7 | array<bigint>
SELECT 1Y = NULL, 1Y < NULL;
--> (1 = NULL) : boolean | (1 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(1Y, NULL)), if(false, 1Y, NULL), typeof(array(1Y, NULL));
--> typeof(coalesce(1, NULL)) : string | (IF(false, 1, NULL)) : tinyint | typeof(array(1, NULL)) : string
--= tinyint | NULL | array<tinyint>
SELECT 2S = 2S, 2S < 2S;
--> (2 = 2) : boolean | (2 < 2) : boolean
--= true | false
SELECT typeof(coalesce(2S, 2S)), if(false, 2S, 2S), typeof(array(2S, 2S));
--> typeof(coalesce(2, 2)) : string | (IF(false, 2, 2)) : smallint | typeof(array(2, 2)) : string
--= smallint | 2 | array<smallint>
SELECT 2S = 3, 2S < 3;
--> (2 = 3) : boolean | (2 < 3) : boolean
--= false | true
SELECT typeof(coalesce(2S, 3)), if(false, 2S, 3), typeof(array(2S, 3));
--> typeof(coalesce(2, 3)) : string | (IF(false, 2, 3)) : int | typeof(array(2, 3)) : string
--= int | 3 | array<int>
SELECT 2S = 4L, 2S < 4L;
--> (2 = 4) : boolean | (2 < 4) : boolean
--= false | true
SELECT typeof(coalesce(2S, 4L)), if(false, 2S, 4L), typeof(array(2S, 4L));
--> typeof(coalesce(2, 4)) : string | (IF(false, 2, 4)) : bigint | typeof(array(2, 4)) : string
--= bigint | 4 | array<bigint>
SELECT 2S = 1.5F, 2S < 1.5F;
--> (2 = 1.5) : boolean | (2 < 1.5) : boolean
--= false | false
SELECT typeof(coalesce(2S, 1.5F)), if(false, 2S, 1.5F), typeof(array(2S, 1.5F));
--> typeof(coalesce(2, 1.5)) : string | (IF(false, 2, 1.5)) : double | typeof(array(2, 1.5)) : string
--= double | 1.5 | array<double>
SELECT 2S = 2.5D, 2S < 2.5D;
--> (2 = 2.5) : boolean | (2 < 2.5) : boolean
--= false | true
SELECT typeof(coalesce(2S, 2.5D)), if(false, 2S, 2.5D), typeof(array(2S, 2.5D));
--> typeof(coalesce(2, 2.5)) : string | (IF(false, 2, 2.5)) : double | typeof(array(2, 2.5)) : string
--= double | 2.5 | array<double>
SELECT 2S = 1.25, 2S < 1.25;
--> (2 = 1.25) : boolean | (2 < 2) : boolean
--= false | false
SELECT typeof(coalesce(2S, 1.25)), if(false, 2S, 1.25), typeof(array(2S, 1.25));
--> typeof(coalesce(2, 1.25)) : string | (IF(false, 2, 1.25)) : decimal(7,2) | typeof(array(2, 1.25)) : string
--= decimal(7,2) | 1.25 | array<decimal(7,2)>
SELECT 2S = '7', 2S < '7';
--> (2 = 7) : boolean | (2 < 7) : boolean
--= false | true
SELECT typeof(coalesce(2S, '7')), if(false, 2S, '7'), typeof(array(2S, '7'));
--> typeof(coalesce(2, 7)) : string | (IF(false, 2, 7)) : bigint | typeof(array(2, 7)) : string
--= bigint | 7 | array<bigint>
SELECT 2S = NULL, 2S < NULL;
--> (2 = NULL) : boolean | (2 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(2S, NULL)), if(false, 2S, NULL), typeof(array(2S, NULL));
--> typeof(coalesce(2, NULL)) : string | (IF(false, 2, NULL)) : smallint | typeof(array(2, NULL)) : string
--= smallint | NULL | array<smallint>
SELECT 3 = 3, 3 < 3;
--> (3 = 3) : boolean | (3 < 3) : boolean
--= true | false
SELECT typeof(coalesce(3, 3)), if(false, 3, 3), typeof(array(3, 3));
--> typeof(coalesce(3, 3)) : string | (IF(false, 3, 3)) : int | typeof(array(3, 3)) : string
--= int | 3 | array<int>
SELECT 3 = 4L, 3 < 4L;
--> (3 = 4) : boolean | (3 < 4) : boolean
--= false | true
SELECT typeof(coalesce(3, 4L)), if(false, 3, 4L), typeof(array(3, 4L));
--> typeof(coalesce(3, 4)) : string | (IF(false, 3, 4)) : bigint | typeof(array(3, 4)) : string
--= bigint | 4 | array<bigint>
SELECT 3 = 1.5F, 3 < 1.5F;
--> (3 = 1.5) : boolean | (3 < 1.5) : boolean
--= false | false
SELECT typeof(coalesce(3, 1.5F)), if(false, 3, 1.5F), typeof(array(3, 1.5F));
--> typeof(coalesce(3, 1.5)) : string | (IF(false, 3, 1.5)) : double | typeof(array(3, 1.5)) : string
--= double | 1.5 | array<double>
SELECT 3 = 2.5D, 3 < 2.5D;
--> (3 = 2.5) : boolean | (3 < 2.5) : boolean
--= false | false
SELECT typeof(coalesce(3, 2.5D)), if(false, 3, 2.5D), typeof(array(3, 2.5D));
--> typeof(coalesce(3, 2.5)) : string | (IF(false, 3, 2.5)) : double | typeof(array(3, 2.5)) : string
--= double | 2.5 | array<double>
SELECT 3 = 1.25, 3 < 1.25;
--> (3 = 1.25) : boolean | (3 < 2) : boolean
--= false | false
SELECT typeof(coalesce(3, 1.25)), if(false, 3, 1.25), typeof(array(3, 1.25));
--> typeof(coalesce(3, 1.25)) : string | (IF(false, 3, 1.25)) : decimal(12,2) | typeof(array(3, 1.25)) : string
--= decimal(12,2) | 1.25 | array<decimal(12,2)>
SELECT 3 = '7', 3 < '7';
--> (3 = 7) : boolean | (3 < 7) : boolean
--= false | true
SELECT typeof(coalesce(3, '7')), if(false, 3, '7'), typeof(array(3, '7'));
--> typeof(coalesce(3, 7)) : string | (IF(false, 3, 7)) : bigint | typeof(array(3, 7)) : string
--= bigint | 7 | array<bigint>
SELECT 3 = NULL, 3 < NULL;
--> (3 = NULL) : boolean | (3 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(3, NULL)), if(false, 3, NULL), typeof(array(3, NULL));
--> typeof(coalesce(3, NULL)) : string | (IF(false, 3, NULL)) : int | typeof(array(3, NULL)) : string
--= int | NULL | array<int>
SELECT 4L = 4L, 4L < 4L;
--> (4 = 4) : boolean | (4 < 4) : boolean
--= true | false
SELECT typeof(coalesce(4L, 4L)), if(false, 4L, 4L), typeof(array(4L, 4L));
--> typeof(coalesce(4, 4)) : string | (IF(false, 4, 4)) : bigint | typeof(array(4, 4)) : string
--= bigint | 4 | array<bigint>
SELECT 4L = 1.5F, 4L < 1.5F;
--> (4 = 1.5) : boolean | (4 < 1.5) : boolean
--= false | false
SELECT typeof(coalesce(4L, 1.5F)), if(false, 4L, 1.5F), typeof(array(4L, 1.5F));
--> typeof(coalesce(4, 1.5)) : string | (IF(false, 4, 1.5)) : double | typeof(array(4, 1.5)) : string
--= double | 1.5 | array<double>
SELECT 4L = 2.5D, 4L < 2.5D;
--> (4 = 2.5) : boolean | (4 < 2.5) : boolean
--= false | false
SELECT typeof(coalesce(4L, 2.5D)), if(false, 4L, 2.5D), typeof(array(4L, 2.5D));
--> typeof(coalesce(4, 2.5)) : string | (IF(false, 4, 2.5)) : double | typeof(array(4, 2.5)) : string
--= double | 2.5 | array<double>
SELECT 4L = 1.25, 4L < 1.25;
--> (4 = 1.25) : boolean | (4 < 2) : boolean
--= false | false
SELECT typeof(coalesce(4L, 1.25)), if(false, 4L, 1.25), typeof(array(4L, 1.25));
--> typeof(coalesce(4, 1.25)) : string | (IF(false, 4, 1.25)) : decimal(22,2) | typeof(array(4, 1.25)) : string
--= decimal(22,2) | 1.25 | array<decimal(22,2)>
SELECT 4L = '7', 4L < '7';
--> (4 = 7) : boolean | (4 < 7) : boolean
--= false | true
SELECT typeof(coalesce(4L, '7')), if(false, 4L, '7'), typeof(array(4L, '7'));
--> typeof(coalesce(4, 7)) : string | (IF(false, 4, 7)) : bigint | typeof(array(4, 7)) : string
--= bigint | 7 | array<bigint>
SELECT 4L = NULL, 4L < NULL;
--> (4 = NULL) : boolean | (4 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(4L, NULL)), if(false, 4L, NULL), typeof(array(4L, NULL));
--> typeof(coalesce(4, NULL)) : string | (IF(false, 4, NULL)) : bigint | typeof(array(4, NULL)) : string
--= bigint | NULL | array<bigint>
SELECT 1.5F = 1.5F, 1.5F < 1.5F;
--> (1.5 = 1.5) : boolean | (1.5 < 1.5) : boolean
--= true | false
SELECT typeof(coalesce(1.5F, 1.5F)), if(false, 1.5F, 1.5F), typeof(array(1.5F, 1.5F));
--> typeof(coalesce(1.5, 1.5)) : string | (IF(false, 1.5, 1.5)) : float | typeof(array(1.5, 1.5)) : string
--= float | 1.5 | array<float>
SELECT 1.5F = 2.5D, 1.5F < 2.5D;
--> (1.5 = 2.5) : boolean | (1.5 < 2.5) : boolean
--= false | true
SELECT typeof(coalesce(1.5F, 2.5D)), if(false, 1.5F, 2.5D), typeof(array(1.5F, 2.5D));
--> typeof(coalesce(1.5, 2.5)) : string | (IF(false, 1.5, 2.5)) : double | typeof(array(1.5, 2.5)) : string
--= double | 2.5 | array<double>
SELECT 1.5F = 1.25, 1.5F < 1.25;
--> (1.5 = 1.25) : boolean | (1.5 < 1.25) : boolean
--= false | false
SELECT typeof(coalesce(1.5F, 1.25)), if(false, 1.5F, 1.25), typeof(array(1.5F, 1.25));
--> typeof(coalesce(1.5, 1.25)) : string | (IF(false, 1.5, 1.25)) : double | typeof(array(1.5, 1.25)) : string
--= double | 1.25 | array<double>
SELECT 1.5F = '7', 1.5F < '7';
--> (1.5 = 7) : boolean | (1.5 < 7) : boolean
--= false | true
SELECT typeof(coalesce(1.5F, '7')), if(false, 1.5F, '7'), typeof(array(1.5F, '7'));
--> typeof(coalesce(1.5, 7)) : string | (IF(false, 1.5, 7)) : double | typeof(array(1.5, 7)) : string
--= double | 7.0 | array<double>
SELECT 1.5F = NULL, 1.5F < NULL;
--> (1.5 = NULL) : boolean | (1.5 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(1.5F, NULL)), if(false, 1.5F, NULL), typeof(array(1.5F, NULL));
--> typeof(coalesce(1.5, NULL)) : string | (IF(false, 1.5, NULL)) : float | typeof(array(1.5, NULL)) : string
--= float | NULL | array<float>
SELECT 2.5D = 2.5D, 2.5D < 2.5D;
--> (2.5 = 2.5) : boolean | (2.5 < 2.5) : boolean
--= true | false
SELECT typeof(coalesce(2.5D, 2.5D)), if(false, 2.5D, 2.5D), typeof(array(2.5D, 2.5D));
--> typeof(coalesce(2.5, 2.5)) : string | (IF(false, 2.5, 2.5)) : double | typeof(array(2.5, 2.5)) : string
--= double | 2.5 | array<double>
SELECT 2.5D = 1.25, 2.5D < 1.25;
--> (2.5 = 1.25) : boolean | (2.5 < 1.25) : boolean
--= false | false
SELECT typeof(coalesce(2.5D, 1.25)), if(false, 2.5D, 1.25), typeof(array(2.5D, 1.25));
--> typeof(coalesce(2.5, 1.25)) : string | (IF(false, 2.5, 1.25)) : double | typeof(array(2.5, 1.25)) : string
--= double | 1.25 | array<double>
SELECT 2.5D = '7', 2.5D < '7';
--> (2.5 = 7) : boolean | (2.5 < 7) : boolean
--= false | true
SELECT typeof(coalesce(2.5D, '7')), if(false, 2.5D, '7'), typeof(array(2.5D, '7'));
--> typeof(coalesce(2.5, 7)) : string | (IF(false, 2.5, 7)) : double | typeof(array(2.5, 7)) : string
--= double | 7.0 | array<double>
SELECT 2.5D = NULL, 2.5D < NULL;
--> (2.5 = NULL) : boolean | (2.5 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(2.5D, NULL)), if(false, 2.5D, NULL), typeof(array(2.5D, NULL));
--> typeof(coalesce(2.5, NULL)) : string | (IF(false, 2.5, NULL)) : double | typeof(array(2.5, NULL)) : string
--= double | NULL | array<double>
SELECT 1.25 = 1.25, 1.25 < 1.25;
--> (1.25 = 1.25) : boolean | (1.25 < 1.25) : boolean
--= true | false
SELECT typeof(coalesce(1.25, 1.25)), if(false, 1.25, 1.25), typeof(array(1.25, 1.25));
--> typeof(coalesce(1.25, 1.25)) : string | (IF(false, 1.25, 1.25)) : decimal(3,2) | typeof(array(1.25, 1.25)) : string
--= decimal(3,2) | 1.25 | array<decimal(3,2)>
SELECT 1.25 = '7', 1.25 < '7';
--> (1.25 = 7) : boolean | (1.25 < 7) : boolean
--= false | true
SELECT typeof(coalesce(1.25, '7')), if(false, 1.25, '7'), typeof(array(1.25, '7'));
--> typeof(coalesce(1.25, 7)) : string | (IF(false, 1.25, 7)) : double | typeof(array(1.25, 7)) : string
--= double | 7.0 | array<double>
SELECT 1.25 = NULL, 1.25 < NULL;
--> (1.25 = NULL) : boolean | (1.25 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(1.25, NULL)), if(false, 1.25, NULL), typeof(array(1.25, NULL));
--> typeof(coalesce(1.25, NULL)) : string | (IF(false, 1.25, NULL)) : decimal(3,2) | typeof(array(1.25, NULL)) : string
--= decimal(3,2) | NULL | array<decimal(3,2)>
SELECT '7' = '7', '7' < '7';
--> (7 = 7) : boolean | (7 < 7) : boolean
--= true | false
SELECT typeof(coalesce('7', '7')), if(false, '7', '7'), typeof(array('7', '7'));
--> typeof(coalesce(7, 7)) : string | (IF(false, 7, 7)) : string | typeof(array(7, 7)) : string
--= string | 7 | array<string>
SELECT '7' = X'31', '7' < X'31';
--> (7 = X'31') : boolean | (7 < X'31') : boolean
--= false | false
SELECT typeof(coalesce('7', X'31')), if(false, '7', X'31'), typeof(array('7', X'31'));
--> typeof(coalesce(7, X'31')) : string | (IF(false, 7, X'31')) : binary | typeof(array(7, X'31')) : string
--= binary | 1 | array<binary>
SELECT typeof(coalesce('7', DATE'2024-02-03')), if(false, '7', DATE'2024-02-03'), typeof(array('7', DATE'2024-02-03'));
--> typeof(coalesce(7, DATE '2024-02-03')) : string | (IF(false, 7, DATE '2024-02-03')) : date | typeof(array(7, DATE '2024-02-03')) : string
--= date | 2024-02-03 | array<date>
SELECT typeof(coalesce('7', TIMESTAMP'2024-02-03 04:05:06.5')), if(false, '7', TIMESTAMP'2024-02-03 04:05:06.5'), typeof(array('7', TIMESTAMP'2024-02-03 04:05:06.5'));
--> typeof(coalesce(7, TIMESTAMP '2024-02-03 04:05:06.5')) : string | (IF(false, 7, TIMESTAMP '2024-02-03 04:05:06.5')) : timestamp | typeof(array(7, TIMESTAMP '2024-02-03 04:05:06.5')) : string
--= timestamp | 2024-02-03 04:05:06.5 | array<timestamp>
SELECT typeof(coalesce('7', TIMESTAMP_NTZ'2024-02-03 04:05:06.5')), if(false, '7', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'), typeof(array('7', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--> typeof(coalesce(7, TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string | (IF(false, 7, TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : timestamp_ntz | typeof(array(7, TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string
--= timestamp_ntz | 2024-02-03 04:05:06.5 | array<timestamp_ntz>
SELECT '7' = NULL, '7' < NULL;
--> (7 = NULL) : boolean | (7 < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce('7', NULL)), if(false, '7', NULL), typeof(array('7', NULL));
--> typeof(coalesce(7, NULL)) : string | (IF(false, 7, NULL)) : string | typeof(array(7, NULL)) : string
--= string | NULL | array<string>
SELECT X'31' = X'31', X'31' < X'31';
--> (X'31' = X'31') : boolean | (X'31' < X'31') : boolean
--= true | false
SELECT typeof(coalesce(X'31', X'31')), if(false, X'31', X'31'), typeof(array(X'31', X'31'));
--> typeof(coalesce(X'31', X'31')) : string | (IF(false, X'31', X'31')) : binary | typeof(array(X'31', X'31')) : string
--= binary | 1 | array<binary>
SELECT X'31' = NULL, X'31' < NULL;
--> (X'31' = NULL) : boolean | (X'31' < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(X'31', NULL)), if(false, X'31', NULL), typeof(array(X'31', NULL));
--> typeof(coalesce(X'31', NULL)) : string | (IF(false, X'31', NULL)) : binary | typeof(array(X'31', NULL)) : string
--= binary | NULL | array<binary>
SELECT DATE'2024-02-03' = DATE'2024-02-03', DATE'2024-02-03' < DATE'2024-02-03';
--> (DATE '2024-02-03' = DATE '2024-02-03') : boolean | (DATE '2024-02-03' < DATE '2024-02-03') : boolean
--= true | false
SELECT typeof(coalesce(DATE'2024-02-03', DATE'2024-02-03')), if(false, DATE'2024-02-03', DATE'2024-02-03'), typeof(array(DATE'2024-02-03', DATE'2024-02-03'));
--> typeof(coalesce(DATE '2024-02-03', DATE '2024-02-03')) : string | (IF(false, DATE '2024-02-03', DATE '2024-02-03')) : date | typeof(array(DATE '2024-02-03', DATE '2024-02-03')) : string
--= date | 2024-02-03 | array<date>
SELECT DATE'2024-02-03' = TIMESTAMP'2024-02-03 04:05:06.5', DATE'2024-02-03' < TIMESTAMP'2024-02-03 04:05:06.5';
--> (DATE '2024-02-03' = TIMESTAMP '2024-02-03 04:05:06.5') : boolean | (DATE '2024-02-03' < TIMESTAMP '2024-02-03 04:05:06.5') : boolean
--= false | true
SELECT typeof(coalesce(DATE'2024-02-03', TIMESTAMP'2024-02-03 04:05:06.5')), if(false, DATE'2024-02-03', TIMESTAMP'2024-02-03 04:05:06.5'), typeof(array(DATE'2024-02-03', TIMESTAMP'2024-02-03 04:05:06.5'));
--> typeof(coalesce(DATE '2024-02-03', TIMESTAMP '2024-02-03 04:05:06.5')) : string | (IF(false, DATE '2024-02-03', TIMESTAMP '2024-02-03 04:05:06.5')) : timestamp | typeof(array(DATE '2024-02-03', TIMESTAMP '2024-02-03 04:05:06.5')) : string
--= timestamp | 2024-02-03 04:05:06.5 | array<timestamp>
SELECT DATE'2024-02-03' = TIMESTAMP_NTZ'2024-02-03 04:05:06.5', DATE'2024-02-03' < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--> (DATE '2024-02-03' = TIMESTAMP_NTZ '2024-02-03 04:05:06.5') : boolean | (DATE '2024-02-03' < TIMESTAMP_NTZ '2024-02-03 04:05:06.5') : boolean
--= false | true
SELECT typeof(coalesce(DATE'2024-02-03', TIMESTAMP_NTZ'2024-02-03 04:05:06.5')), if(false, DATE'2024-02-03', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'), typeof(array(DATE'2024-02-03', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--> typeof(coalesce(DATE '2024-02-03', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string | (IF(false, DATE '2024-02-03', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : timestamp_ntz | typeof(array(DATE '2024-02-03', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string
--= timestamp_ntz | 2024-02-03 04:05:06.5 | array<timestamp_ntz>
SELECT DATE'2024-02-03' = NULL, DATE'2024-02-03' < NULL;
--> (DATE '2024-02-03' = NULL) : boolean | (DATE '2024-02-03' < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(DATE'2024-02-03', NULL)), if(false, DATE'2024-02-03', NULL), typeof(array(DATE'2024-02-03', NULL));
--> typeof(coalesce(DATE '2024-02-03', NULL)) : string | (IF(false, DATE '2024-02-03', NULL)) : date | typeof(array(DATE '2024-02-03', NULL)) : string
--= date | NULL | array<date>
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = TIMESTAMP'2024-02-03 04:05:06.5', TIMESTAMP'2024-02-03 04:05:06.5' < TIMESTAMP'2024-02-03 04:05:06.5';
--> (TIMESTAMP '2024-02-03 04:05:06.5' = TIMESTAMP '2024-02-03 04:05:06.5') : boolean | (TIMESTAMP '2024-02-03 04:05:06.5' < TIMESTAMP '2024-02-03 04:05:06.5') : boolean
--= true | false
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', TIMESTAMP'2024-02-03 04:05:06.5')), if(false, TIMESTAMP'2024-02-03 04:05:06.5', TIMESTAMP'2024-02-03 04:05:06.5'), typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', TIMESTAMP'2024-02-03 04:05:06.5'));
--> typeof(coalesce(TIMESTAMP '2024-02-03 04:05:06.5', TIMESTAMP '2024-02-03 04:05:06.5')) : string | (IF(false, TIMESTAMP '2024-02-03 04:05:06.5', TIMESTAMP '2024-02-03 04:05:06.5')) : timestamp | typeof(array(TIMESTAMP '2024-02-03 04:05:06.5', TIMESTAMP '2024-02-03 04:05:06.5')) : string
--= timestamp | 2024-02-03 04:05:06.5 | array<timestamp>
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = TIMESTAMP_NTZ'2024-02-03 04:05:06.5', TIMESTAMP'2024-02-03 04:05:06.5' < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--> (TIMESTAMP '2024-02-03 04:05:06.5' = TIMESTAMP_NTZ '2024-02-03 04:05:06.5') : boolean | (TIMESTAMP '2024-02-03 04:05:06.5' < TIMESTAMP_NTZ '2024-02-03 04:05:06.5') : boolean
--= true | false
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', TIMESTAMP_NTZ'2024-02-03 04:05:06.5')), if(false, TIMESTAMP'2024-02-03 04:05:06.5', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'), typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--> typeof(coalesce(TIMESTAMP '2024-02-03 04:05:06.5', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string | (IF(false, TIMESTAMP '2024-02-03 04:05:06.5', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : timestamp | typeof(array(TIMESTAMP '2024-02-03 04:05:06.5', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string
--= timestamp | 2024-02-03 04:05:06.5 | array<timestamp>
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = NULL, TIMESTAMP'2024-02-03 04:05:06.5' < NULL;
--> (TIMESTAMP '2024-02-03 04:05:06.5' = NULL) : boolean | (TIMESTAMP '2024-02-03 04:05:06.5' < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', NULL)), if(false, TIMESTAMP'2024-02-03 04:05:06.5', NULL), typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', NULL));
--> typeof(coalesce(TIMESTAMP '2024-02-03 04:05:06.5', NULL)) : string | (IF(false, TIMESTAMP '2024-02-03 04:05:06.5', NULL)) : timestamp | typeof(array(TIMESTAMP '2024-02-03 04:05:06.5', NULL)) : string
--= timestamp | NULL | array<timestamp>
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' = TIMESTAMP_NTZ'2024-02-03 04:05:06.5', TIMESTAMP_NTZ'2024-02-03 04:05:06.5' < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--> (TIMESTAMP_NTZ '2024-02-03 04:05:06.5' = TIMESTAMP_NTZ '2024-02-03 04:05:06.5') : boolean | (TIMESTAMP_NTZ '2024-02-03 04:05:06.5' < TIMESTAMP_NTZ '2024-02-03 04:05:06.5') : boolean
--= true | false
SELECT typeof(coalesce(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', TIMESTAMP_NTZ'2024-02-03 04:05:06.5')), if(false, TIMESTAMP_NTZ'2024-02-03 04:05:06.5', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'), typeof(array(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--> typeof(coalesce(TIMESTAMP_NTZ '2024-02-03 04:05:06.5', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string | (IF(false, TIMESTAMP_NTZ '2024-02-03 04:05:06.5', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : timestamp_ntz | typeof(array(TIMESTAMP_NTZ '2024-02-03 04:05:06.5', TIMESTAMP_NTZ '2024-02-03 04:05:06.5')) : string
--= timestamp_ntz | 2024-02-03 04:05:06.5 | array<timestamp_ntz>
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' = NULL, TIMESTAMP_NTZ'2024-02-03 04:05:06.5' < NULL;
--> (TIMESTAMP_NTZ '2024-02-03 04:05:06.5' = NULL) : boolean | (TIMESTAMP_NTZ '2024-02-03 04:05:06.5' < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', NULL)), if(false, TIMESTAMP_NTZ'2024-02-03 04:05:06.5', NULL), typeof(array(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', NULL));
--> typeof(coalesce(TIMESTAMP_NTZ '2024-02-03 04:05:06.5', NULL)) : string | (IF(false, TIMESTAMP_NTZ '2024-02-03 04:05:06.5', NULL)) : timestamp_ntz | typeof(array(TIMESTAMP_NTZ '2024-02-03 04:05:06.5', NULL)) : string
--= timestamp_ntz | NULL | array<timestamp_ntz>
SELECT INTERVAL '1 02:03:04' DAY TO SECOND = INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND < INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND = INTERVAL '1 02:03:04' DAY TO SECOND) : boolean | (INTERVAL '1 02:03:04' DAY TO SECOND < INTERVAL '1 02:03:04' DAY TO SECOND) : boolean
--= true | false
SELECT typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND)), if(false, INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND), typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND));
--> typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND)) : string | (IF(false, INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND)) : interval day to second | typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND)) : string
--= interval day to second | INTERVAL '1 02:03:04' DAY TO SECOND | array<interval day to second>
SELECT INTERVAL '1 02:03:04' DAY TO SECOND = NULL, INTERVAL '1 02:03:04' DAY TO SECOND < NULL;
--> (INTERVAL '1 02:03:04' DAY TO SECOND = NULL) : boolean | (INTERVAL '1 02:03:04' DAY TO SECOND < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, NULL)), if(false, INTERVAL '1 02:03:04' DAY TO SECOND, NULL), typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, NULL));
--> typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, NULL)) : string | (IF(false, INTERVAL '1 02:03:04' DAY TO SECOND, NULL)) : interval day to second | typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, NULL)) : string
--= interval day to second | NULL | array<interval day to second>
SELECT INTERVAL '1-2' YEAR TO MONTH = INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1-2' YEAR TO MONTH < INTERVAL '1-2' YEAR TO MONTH;
--> (INTERVAL '1-2' YEAR TO MONTH = INTERVAL '1-2' YEAR TO MONTH) : boolean | (INTERVAL '1-2' YEAR TO MONTH < INTERVAL '1-2' YEAR TO MONTH) : boolean
--= true | false
SELECT typeof(coalesce(INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1-2' YEAR TO MONTH)), if(false, INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1-2' YEAR TO MONTH), typeof(array(INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1-2' YEAR TO MONTH));
--> typeof(coalesce(INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1-2' YEAR TO MONTH)) : string | (IF(false, INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1-2' YEAR TO MONTH)) : interval year to month | typeof(array(INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1-2' YEAR TO MONTH)) : string
--= interval year to month | INTERVAL '1-2' YEAR TO MONTH | array<interval year to month>
SELECT INTERVAL '1-2' YEAR TO MONTH = NULL, INTERVAL '1-2' YEAR TO MONTH < NULL;
--> (INTERVAL '1-2' YEAR TO MONTH = NULL) : boolean | (INTERVAL '1-2' YEAR TO MONTH < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(INTERVAL '1-2' YEAR TO MONTH, NULL)), if(false, INTERVAL '1-2' YEAR TO MONTH, NULL), typeof(array(INTERVAL '1-2' YEAR TO MONTH, NULL));
--> typeof(coalesce(INTERVAL '1-2' YEAR TO MONTH, NULL)) : string | (IF(false, INTERVAL '1-2' YEAR TO MONTH, NULL)) : interval year to month | typeof(array(INTERVAL '1-2' YEAR TO MONTH, NULL)) : string
--= interval year to month | NULL | array<interval year to month>
SELECT array(1, NULL) = array(1, NULL), array(1, NULL) < array(1, NULL);
--> (array(1, NULL) = array(1, NULL)) : boolean | (array(1, NULL) < array(1, NULL)) : boolean
--= true | false
SELECT typeof(coalesce(array(1, NULL), array(1, NULL))), if(false, array(1, NULL), array(1, NULL)), typeof(array(array(1, NULL), array(1, NULL)));
--> typeof(coalesce(array(1, NULL), array(1, NULL))) : string | (IF(false, array(1, NULL), array(1, NULL))) : array<int> | typeof(array(array(1, NULL), array(1, NULL))) : string
--= array<int> | [1, null] | array<array<int>>
SELECT array(1, NULL) = NULL, array(1, NULL) < NULL;
--> (array(1, NULL) = NULL) : boolean | (array(1, NULL) < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(array(1, NULL), NULL)), if(false, array(1, NULL), NULL), typeof(array(array(1, NULL), NULL));
--> typeof(coalesce(array(1, NULL), NULL)) : string | (IF(false, array(1, NULL), NULL)) : array<int> | typeof(array(array(1, NULL), NULL)) : string
--= array<int> | NULL | array<array<int>>
SELECT typeof(coalesce(map('a', 1), map('a', 1))), if(false, map('a', 1), map('a', 1)), typeof(array(map('a', 1), map('a', 1)));
--> typeof(coalesce(map(a, 1), map(a, 1))) : string | (IF(false, map(a, 1), map(a, 1))) : map<string,int> | typeof(array(map(a, 1), map(a, 1))) : string
--= map<string,int> | {a -> 1} | array<map<string,int>>
SELECT typeof(coalesce(map('a', 1), NULL)), if(false, map('a', 1), NULL), typeof(array(map('a', 1), NULL));
--> typeof(coalesce(map(a, 1), NULL)) : string | (IF(false, map(a, 1), NULL)) : map<string,int> | typeof(array(map(a, 1), NULL)) : string
--= map<string,int> | NULL | array<map<string,int>>
SELECT named_struct('a', 1) = named_struct('a', 1), named_struct('a', 1) < named_struct('a', 1);
--> (named_struct(a, 1) = named_struct(a, 1)) : boolean | (named_struct(a, 1) < named_struct(a, 1)) : boolean
--= true | false
SELECT typeof(coalesce(named_struct('a', 1), named_struct('a', 1))), if(false, named_struct('a', 1), named_struct('a', 1)), typeof(array(named_struct('a', 1), named_struct('a', 1)));
--> typeof(coalesce(named_struct(a, 1), named_struct(a, 1))) : string | (IF(false, named_struct(a, 1), named_struct(a, 1))) : struct<a:int> | typeof(array(named_struct(a, 1), named_struct(a, 1))) : string
--= struct<a:int> | {1} | array<struct<a:int>>
SELECT named_struct('a', 1) = NULL, named_struct('a', 1) < NULL;
--> (named_struct(a, 1) = NULL) : boolean | (named_struct(a, 1) < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(named_struct('a', 1), NULL)), if(false, named_struct('a', 1), NULL), typeof(array(named_struct('a', 1), NULL));
--> typeof(coalesce(named_struct(a, 1), NULL)) : string | (IF(false, named_struct(a, 1), NULL)) : struct<a:int> | typeof(array(named_struct(a, 1), NULL)) : string
--= struct<a:int> | NULL | array<struct<a:int>>
SELECT NULL = NULL, NULL < NULL;
--> (NULL = NULL) : boolean | (NULL < NULL) : boolean
--= NULL | NULL
SELECT typeof(coalesce(NULL, NULL)), if(false, NULL, NULL), typeof(array(NULL, NULL));
--> typeof(coalesce(NULL, NULL)) : string | (IF(false, NULL, NULL)) : void | typeof(array(NULL, NULL)) : string
--= void | NULL | array<void>
SELECT 1Y + 1Y, 1Y - 1Y;
--> (1 + 1) : tinyint | (1 - 1) : tinyint
--= 2 | 0
SELECT 1Y * 1Y;
--> (1 * 1) : tinyint
--= 1
SELECT 1Y / 1Y, 1Y % 1Y;
--> (1 / 1) : double | (1 % 1) : tinyint
--= 1.0 | 0
SELECT 1Y + 2S, 2S - 1Y;
--> (1 + 2) : smallint | (2 - 1) : smallint
--= 3 | 1
SELECT 1Y * 2S;
--> (1 * 2) : smallint
--= 2
SELECT 1Y / 2S, 1Y % 2S;
--> (1 / 2) : double | (1 % 2) : smallint
--= 0.5 | 1
SELECT 1Y + 3, 3 - 1Y;
--> (1 + 3) : int | (3 - 1) : int
--= 4 | 2
SELECT 1Y * 3;
--> (1 * 3) : int
--= 3
SELECT 1Y / 3, 1Y % 3;
--> (1 / 3) : double | (1 % 3) : int
--= 0.3333333333333333 | 1
SELECT 1Y + 4L, 4L - 1Y;
--> (1 + 4) : bigint | (4 - 1) : bigint
--= 5 | 3
SELECT 1Y * 4L;
--> (1 * 4) : bigint
--= 4
SELECT 1Y / 4L, 1Y % 4L;
--> (1 / 4) : double | (1 % 4) : bigint
--= 0.25 | 1
SELECT 1Y + 1.5F, 1.5F - 1Y;
--> (1 + 1.5) : double | (1.5 - 1) : double
--= 2.5 | 0.5
SELECT 1Y * 1.5F;
--> (1 * 1.5) : double
--= 1.5
SELECT 1Y / 1.5F, 1Y % 1.5F;
--> (1 / 1.5) : double | (1 % 1.5) : double
--= 0.6666666666666666 | 1.0
SELECT 1Y + 2.5D, 2.5D - 1Y;
--> (1 + 2.5) : double | (2.5 - 1) : double
--= 3.5 | 1.5
SELECT 1Y * 2.5D;
--> (1 * 2.5) : double
--= 2.5
SELECT 1Y / 2.5D, 1Y % 2.5D;
--> (1 / 2.5) : double | (1 % 2.5) : double
--= 0.4 | 1.0
SELECT 1Y + 1.25, 1.25 - 1Y;
--> (1 + 1.25) : decimal(6,2) | (1.25 - 1) : decimal(6,2)
--= 2.25 | 0.25
SELECT 1Y * 1.25;
--> (1 * 1.25) : decimal(7,2)
--= 1.25
SELECT 1Y / 1.25, 1Y % 1.25;
--> (1 / 1.25) : decimal(11,6) | (1 % 1.25) : decimal(3,2)
--= 0.800000 | 1.00
SELECT 1Y + '7', '7' - 1Y;
--> (1 + 7) : bigint | (7 - 1) : bigint
--= 8 | 6
SELECT 1Y * '7';
--> (1 * 7) : bigint
--= 7
SELECT 1Y / '7', 1Y % '7';
--> (1 / 7) : double | (1 % 7) : bigint
--= 0.14285714285714285 | 1
SELECT 1Y + NULL, NULL - 1Y;
--> (1 + NULL) : tinyint | (NULL - 1) : tinyint
--= NULL | NULL
SELECT 1Y * NULL;
--> (1 * NULL) : tinyint
--= NULL
SELECT 1Y / NULL, 1Y % NULL;
--> (1 / NULL) : double | (1 % NULL) : tinyint
--= NULL | NULL
SELECT 1Y + DATE'2024-02-03', DATE'2024-02-03' - 1Y;
--> date_add(DATE '2024-02-03', 1) : date | date_sub(DATE '2024-02-03', 1) : date
--= 2024-02-04 | 2024-02-02
SELECT 1Y * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 1) : interval day to second
--= INTERVAL '1 02:03:04' DAY TO SECOND
SELECT 1Y * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S + 2S, 2S - 2S;
--> (2 + 2) : smallint | (2 - 2) : smallint
--= 4 | 0
SELECT 2S * 2S;
--> (2 * 2) : smallint
--= 4
SELECT 2S / 2S, 2S % 2S;
--> (2 / 2) : double | (2 % 2) : smallint
--= 1.0 | 0
SELECT 2S + 3, 3 - 2S;
--> (2 + 3) : int | (3 - 2) : int
--= 5 | 1
SELECT 2S * 3;
--> (2 * 3) : int
--= 6
SELECT 2S / 3, 2S % 3;
--> (2 / 3) : double | (2 % 3) : int
--= 0.6666666666666666 | 2
SELECT 2S + 4L, 4L - 2S;
--> (2 + 4) : bigint | (4 - 2) : bigint
--= 6 | 2
SELECT 2S * 4L;
--> (2 * 4) : bigint
--= 8
SELECT 2S / 4L, 2S % 4L;
--> (2 / 4) : double | (2 % 4) : bigint
--= 0.5 | 2
SELECT 2S + 1.5F, 1.5F - 2S;
--> (2 + 1.5) : double | (1.5 - 2) : double
--= 3.5 | -0.5
SELECT 2S * 1.5F;
--> (2 * 1.5) : double
--= 3.0
SELECT 2S / 1.5F, 2S % 1.5F;
--> (2 / 1.5) : double | (2 % 1.5) : double
--= 1.3333333333333333 | 0.5
SELECT 2S + 2.5D, 2.5D - 2S;
--> (2 + 2.5) : double | (2.5 - 2) : double
--= 4.5 | 0.5
SELECT 2S * 2.5D;
--> (2 * 2.5) : double
--= 5.0
SELECT 2S / 2.5D, 2S % 2.5D;
--> (2 / 2.5) : double | (2 % 2.5) : double
--= 0.8 | 2.0
SELECT 2S + 1.25, 1.25 - 2S;
--> (2 + 1.25) : decimal(4,2) | (1.25 - 2) : decimal(4,2)
--= 3.25 | -0.75
SELECT 2S * 1.25;
--> (2 * 1.25) : decimal(5,2)
--= 2.50
SELECT 2S / 1.25, 2S % 1.25;
--> (2 / 1.25) : decimal(9,6) | (2 % 1.25) : decimal(3,2)
--= 1.600000 | 0.75
SELECT 2S + '7', '7' - 2S;
--> (2 + 7) : bigint | (7 - 2) : bigint
--= 9 | 5
SELECT 2S * '7';
--> (2 * 7) : bigint
--= 14
SELECT 2S / '7', 2S % '7';
--> (2 / 7) : double | (2 % 7) : bigint
--= 0.2857142857142857 | 2
SELECT 2S + NULL, NULL - 2S;
--> (2 + NULL) : smallint | (NULL - 2) : smallint
--= NULL | NULL
SELECT 2S * NULL;
--> (2 * NULL) : smallint
--= NULL
SELECT 2S / NULL, 2S % NULL;
--> (2 / NULL) : double | (2 % NULL) : smallint
--= NULL | NULL
SELECT 2S + DATE'2024-02-03', DATE'2024-02-03' - 2S;
--> date_add(DATE '2024-02-03', 2) : date | date_sub(DATE '2024-02-03', 2) : date
--= 2024-02-05 | 2024-02-01
SELECT 2S * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 2) : interval day to second
--= INTERVAL '2 04:06:08' DAY TO SECOND
SELECT 2S * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 + 3, 3 - 3;
--> (3 + 3) : int | (3 - 3) : int
--= 6 | 0
SELECT 3 * 3;
--> (3 * 3) : int
--= 9
SELECT 3 / 3, 3 % 3;
--> (3 / 3) : double | (3 % 3) : int
--= 1.0 | 0
SELECT 3 + 4L, 4L - 3;
--> (3 + 4) : bigint | (4 - 3) : bigint
--= 7 | 1
SELECT 3 * 4L;
--> (3 * 4) : bigint
--= 12
SELECT 3 / 4L, 3 % 4L;
--> (3 / 4) : double | (3 % 4) : bigint
--= 0.75 | 3
SELECT 3 + 1.5F, 1.5F - 3;
--> (3 + 1.5) : double | (1.5 - 3) : double
--= 4.5 | -1.5
SELECT 3 * 1.5F;
--> (3 * 1.5) : double
--= 4.5
SELECT 3 / 1.5F, 3 % 1.5F;
--> (3 / 1.5) : double | (3 % 1.5) : double
--= 2.0 | 0.0
SELECT 3 + 2.5D, 2.5D - 3;
--> (3 + 2.5) : double | (2.5 - 3) : double
--= 5.5 | -0.5
SELECT 3 * 2.5D;
--> (3 * 2.5) : double
--= 7.5
SELECT 3 / 2.5D, 3 % 2.5D;
--> (3 / 2.5) : double | (3 % 2.5) : double
--= 1.2 | 0.5
SELECT 3 + 1.25, 1.25 - 3;
--> (3 + 1.25) : decimal(4,2) | (1.25 - 3) : decimal(4,2)
--= 4.25 | -1.75
SELECT 3 * 1.25;
--> (3 * 1.25) : decimal(5,2)
--= 3.75
SELECT 3 / 1.25, 3 % 1.25;
--> (3 / 1.25) : decimal(9,6) | (3 % 1.25) : decimal(3,2)
--= 2.400000 | 0.50
SELECT 3 + '7', '7' - 3;
--> (3 + 7) : bigint | (7 - 3) : bigint
--= 10 | 4
SELECT 3 * '7';
--> (3 * 7) : bigint
--= 21
SELECT 3 / '7', 3 % '7';
--> (3 / 7) : double | (3 % 7) : bigint
--= 0.42857142857142855 | 3
SELECT 3 + NULL, NULL - 3;
--> (3 + NULL) : int | (NULL - 3) : int
--= NULL | NULL
SELECT 3 * NULL;
--> (3 * NULL) : int
--= NULL
SELECT 3 / NULL, 3 % NULL;
--> (3 / NULL) : double | (3 % NULL) : int
--= NULL | NULL
SELECT 3 + DATE'2024-02-03', DATE'2024-02-03' - 3;
--> date_add(DATE '2024-02-03', 3) : date | date_sub(DATE '2024-02-03', 3) : date
--= 2024-02-06 | 2024-01-31
SELECT 3 * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 3) : interval day to second
--= INTERVAL '3 06:09:12' DAY TO SECOND
SELECT 3 * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L + 4L, 4L - 4L;
--> (4 + 4) : bigint | (4 - 4) : bigint
--= 8 | 0
SELECT 4L * 4L;
--> (4 * 4) : bigint
--= 16
SELECT 4L / 4L, 4L % 4L;
--> (4 / 4) : double | (4 % 4) : bigint
--= 1.0 | 0
SELECT 4L + 1.5F, 1.5F - 4L;
--> (4 + 1.5) : double | (1.5 - 4) : double
--= 5.5 | -2.5
SELECT 4L * 1.5F;
--> (4 * 1.5) : double
--= 6.0
SELECT 4L / 1.5F, 4L % 1.5F;
--> (4 / 1.5) : double | (4 % 1.5) : double
--= 2.6666666666666665 | 1.0
SELECT 4L + 2.5D, 2.5D - 4L;
--> (4 + 2.5) : double | (2.5 - 4) : double
--= 6.5 | -1.5
SELECT 4L * 2.5D;
--> (4 * 2.5) : double
--= 10.0
SELECT 4L / 2.5D, 4L % 2.5D;
--> (4 / 2.5) : double | (4 % 2.5) : double
--= 1.6 | 1.5
SELECT 4L + 1.25, 1.25 - 4L;
--> (4 + 1.25) : decimal(4,2) | (1.25 - 4) : decimal(4,2)
--= 5.25 | -2.75
SELECT 4L * 1.25;
--> (4 * 1.25) : decimal(5,2)
--= 5.00
SELECT 4L / 1.25, 4L % 1.25;
--> (4 / 1.25) : decimal(9,6) | (4 % 1.25) : decimal(3,2)
--= 3.200000 | 0.25
SELECT 4L + '7', '7' - 4L;
--> (4 + 7) : bigint | (7 - 4) : bigint
--= 11 | 3
SELECT 4L * '7';
--> (4 * 7) : bigint
--= 28
SELECT 4L / '7', 4L % '7';
--> (4 / 7) : double | (4 % 7) : bigint
--= 0.5714285714285714 | 4
SELECT 4L + NULL, NULL - 4L;
--> (4 + NULL) : bigint | (NULL - 4) : bigint
--= NULL | NULL
SELECT 4L * NULL;
--> (4 * NULL) : bigint
--= NULL
SELECT 4L / NULL, 4L % NULL;
--> (4 / NULL) : double | (4 % NULL) : bigint
--= NULL | NULL
SELECT 4L * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 4) : interval day to second
--= INTERVAL '4 08:12:16' DAY TO SECOND
SELECT 4L * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F + 1.5F, 1.5F - 1.5F;
--> (1.5 + 1.5) : float | (1.5 - 1.5) : float
--= 3.0 | 0.0
SELECT 1.5F * 1.5F;
--> (1.5 * 1.5) : float
--= 2.25
SELECT 1.5F / 1.5F, 1.5F % 1.5F;
--> (1.5 / 1.5) : double | (1.5 % 1.5) : float
--= 1.0 | 0.0
SELECT 1.5F + 2.5D, 2.5D - 1.5F;
--> (1.5 + 2.5) : double | (2.5 - 1.5) : double
--= 4.0 | 1.0
SELECT 1.5F * 2.5D;
--> (1.5 * 2.5) : double
--= 3.75
SELECT 1.5F / 2.5D, 1.5F % 2.5D;
--> (1.5 / 2.5) : double | (1.5 % 2.5) : double
--= 0.6 | 1.5
SELECT 1.5F + 1.25, 1.25 - 1.5F;
--> (1.5 + 1.25) : double | (1.25 - 1.5) : double
--= 2.75 | -0.25
SELECT 1.5F * 1.25;
--> (1.5 * 1.25) : double
--= 1.875
SELECT 1.5F / 1.25, 1.5F % 1.25;
--> (1.5 / 1.25) : double | (1.5 % 1.25) : double
--= 1.2 | 0.25
SELECT 1.5F + '7', '7' - 1.5F;
--> (1.5 + 7) : double | (7 - 1.5) : double
--= 8.5 | 5.5
SELECT 1.5F * '7';
--> (1.5 * 7) : double
--= 10.5
SELECT 1.5F / '7', 1.5F % '7';
--> (1.5 / 7) : double | (1.5 % 7) : double
--= 0.21428571428571427 | 1.5
SELECT 1.5F + NULL, NULL - 1.5F;
--> (1.5 + NULL) : float | (NULL - 1.5) : float
--= NULL | NULL
SELECT 1.5F * NULL;
--> (1.5 * NULL) : float
--= NULL
SELECT 1.5F / NULL, 1.5F % NULL;
--> (1.5 / NULL) : double | (1.5 % NULL) : float
--= NULL | NULL
SELECT 1.5F * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 1.5) : interval day to second
--= INTERVAL '1 15:04:36' DAY TO SECOND
SELECT 1.5F * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D + 2.5D, 2.5D - 2.5D;
--> (2.5 + 2.5) : double | (2.5 - 2.5) : double
--= 5.0 | 0.0
SELECT 2.5D * 2.5D;
--> (2.5 * 2.5) : double
--= 6.25
SELECT 2.5D / 2.5D, 2.5D % 2.5D;
--> (2.5 / 2.5) : double | (2.5 % 2.5) : double
--= 1.0 | 0.0
SELECT 2.5D + 1.25, 1.25 - 2.5D;
--> (2.5 + 1.25) : double | (1.25 - 2.5) : double
--= 3.75 | -1.25
SELECT 2.5D * 1.25;
--> (2.5 * 1.25) : double
--= 3.125
SELECT 2.5D / 1.25, 2.5D % 1.25;
--> (2.5 / 1.25) : double | (2.5 % 1.25) : double
--= 2.0 | 0.0
SELECT 2.5D + '7', '7' - 2.5D;
--> (2.5 + 7) : double | (7 - 2.5) : double
--= 9.5 | 4.5
SELECT 2.5D * '7';
--> (2.5 * 7) : double
--= 17.5
SELECT 2.5D / '7', 2.5D % '7';
--> (2.5 / 7) : double | (2.5 % 7) : double
--= 0.35714285714285715 | 2.5
SELECT 2.5D + NULL, NULL - 2.5D;
--> (2.5 + NULL) : double | (NULL - 2.5) : double
--= NULL | NULL
SELECT 2.5D * NULL;
--> (2.5 * NULL) : double
--= NULL
SELECT 2.5D / NULL, 2.5D % NULL;
--> (2.5 / NULL) : double | (2.5 % NULL) : double
--= NULL | NULL
SELECT 2.5D * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 2.5) : interval day to second
--= INTERVAL '2 17:07:40' DAY TO SECOND
SELECT 2.5D * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 + 1.25, 1.25 - 1.25;
--> (1.25 + 1.25) : decimal(4,2) | (1.25 - 1.25) : decimal(4,2)
--= 2.50 | 0.00
SELECT 1.25 * 1.25;
--> (1.25 * 1.25) : decimal(7,4)
--= 1.5625
SELECT 1.25 / 1.25, 1.25 % 1.25;
--> (1.25 / 1.25) : decimal(9,6) | (1.25 % 1.25) : decimal(3,2)
--= 1.000000 | 0.00
SELECT 1.25 + '7', '7' - 1.25;
--> (1.25 + 7) : double | (7 - 1.25) : double
--= 8.25 | 5.75
SELECT 1.25 * '7';
--> (1.25 * 7) : double
--= 8.75
SELECT 1.25 / '7', 1.25 % '7';
--> (1.25 / 7) : double | (1.25 % 7) : double
--= 0.17857142857142858 | 1.25
SELECT 1.25 + NULL, NULL - 1.25;
--> (1.25 + NULL) : decimal(4,2) | (NULL - 1.25) : decimal(4,2)
--= NULL | NULL
SELECT 1.25 * NULL;
--> (1.25 * NULL) : decimal(7,4)
--= NULL
SELECT 1.25 / NULL, 1.25 % NULL;
--> (1.25 / NULL) : decimal(9,6) | (1.25 % NULL) : decimal(3,2)
--= NULL | NULL
SELECT 1.25 * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 1.25) : interval day to second
--= INTERVAL '1 08:33:50' DAY TO SECOND
SELECT 1.25 * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' * '7';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' * NULL;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * 7) : interval day to second
--= INTERVAL '7 14:21:28' DAY TO SECOND
SELECT '7' * true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT NULL + NULL, NULL - NULL;
--> (NULL + NULL) : double | (NULL - NULL) : double
--= NULL | NULL
SELECT NULL * NULL;
--> (NULL * NULL) : double
--= NULL
SELECT NULL / NULL, NULL % NULL;
--> (NULL / NULL) : double | (NULL % NULL) : double
--= NULL | NULL
SELECT NULL + DATE'2024-02-03', DATE'2024-02-03' - NULL;
--> DATE '2024-02-03' + NULL : timestamp | (DATE '2024-02-03' - NULL) : interval day
--= NULL | NULL
SELECT NULL * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL + INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND - NULL;
--> (NULL + INTERVAL '1 02:03:04' DAY TO SECOND) : interval day to second | (INTERVAL '1 02:03:04' DAY TO SECOND - NULL) : interval day to second
--= NULL | NULL
SELECT NULL * INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND * NULL) : interval day to second
--= NULL
SELECT NULL * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' * DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT DATE'2024-02-03' * INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-02-03' * true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND + INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1 02:03:04' DAY TO SECOND - INTERVAL '1 02:03:04' DAY TO SECOND;
--> (INTERVAL '1 02:03:04' DAY TO SECOND + INTERVAL '1 02:03:04' DAY TO SECOND) : interval day to second | (INTERVAL '1 02:03:04' DAY TO SECOND - INTERVAL '1 02:03:04' DAY TO SECOND) : interval day to second
--= INTERVAL '2 04:06:08' DAY TO SECOND | INTERVAL '0 00:00:00' DAY TO SECOND
SELECT INTERVAL '1 02:03:04' DAY TO SECOND * INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND * true;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT true * true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT true UNION ALL SELECT 1Y;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT 2S;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT 3;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT 4L;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT 1.5F;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT 2.5D;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT 1.25;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT '7';
--! CAST_INVALID_INPUT 22018
SELECT true UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT true UNION ALL SELECT NULL;
--> true : boolean
--= true
--= NULL
SELECT 1Y UNION ALL SELECT 2S;
--> 1 : smallint
--= 1
--= 2
SELECT 1Y UNION ALL SELECT 3;
--> 1 : int
--= 1
--= 3
SELECT 1Y UNION ALL SELECT 4L;
--> 1 : bigint
--= 1
--= 4
SELECT 1Y UNION ALL SELECT 1.5F;
--> 1 : double
--= 1.0
--= 1.5
SELECT 1Y UNION ALL SELECT 2.5D;
--> 1 : double
--= 1.0
--= 2.5
SELECT 1Y UNION ALL SELECT 1.25;
--> 1 : decimal(5,2)
--= 1.00
--= 1.25
SELECT 1Y UNION ALL SELECT '7';
--> 1 : bigint
--= 1
--= 7
SELECT 1Y UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1Y UNION ALL SELECT NULL;
--> 1 : tinyint
--= 1
--= NULL
SELECT 2S UNION ALL SELECT 3;
--> 2 : int
--= 2
--= 3
SELECT 2S UNION ALL SELECT 4L;
--> 2 : bigint
--= 2
--= 4
SELECT 2S UNION ALL SELECT 1.5F;
--> 2 : double
--= 2.0
--= 1.5
SELECT 2S UNION ALL SELECT 2.5D;
--> 2 : double
--= 2.0
--= 2.5
SELECT 2S UNION ALL SELECT 1.25;
--> 2 : decimal(7,2)
--= 2.00
--= 1.25
SELECT 2S UNION ALL SELECT '7';
--> 2 : bigint
--= 2
--= 7
SELECT 2S UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2S UNION ALL SELECT NULL;
--> 2 : smallint
--= 2
--= NULL
SELECT 3 UNION ALL SELECT 4L;
--> 3 : bigint
--= 3
--= 4
SELECT 3 UNION ALL SELECT 1.5F;
--> 3 : double
--= 3.0
--= 1.5
SELECT 3 UNION ALL SELECT 2.5D;
--> 3 : double
--= 3.0
--= 2.5
SELECT 3 UNION ALL SELECT 1.25;
--> 3 : decimal(12,2)
--= 3.00
--= 1.25
SELECT 3 UNION ALL SELECT '7';
--> 3 : bigint
--= 3
--= 7
SELECT 3 UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 3 UNION ALL SELECT NULL;
--> 3 : int
--= 3
--= NULL
SELECT 4L UNION ALL SELECT 1.5F;
--> 4 : double
--= 4.0
--= 1.5
SELECT 4L UNION ALL SELECT 2.5D;
--> 4 : double
--= 4.0
--= 2.5
SELECT 4L UNION ALL SELECT 1.25;
--> 4 : decimal(22,2)
--= 4.00
--= 1.25
SELECT 4L UNION ALL SELECT '7';
--> 4 : bigint
--= 4
--= 7
SELECT 4L UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 4L UNION ALL SELECT NULL;
--> 4 : bigint
--= 4
--= NULL
SELECT 1.5F UNION ALL SELECT 2.5D;
--> 1.5 : double
--= 1.5
--= 2.5
SELECT 1.5F UNION ALL SELECT 1.25;
--> 1.5 : double
--= 1.5
--= 1.25
SELECT 1.5F UNION ALL SELECT '7';
--> 1.5 : double
--= 1.5
--= 7.0
SELECT 1.5F UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.5F UNION ALL SELECT NULL;
--> 1.5 : float
--= 1.5
--= NULL
SELECT 2.5D UNION ALL SELECT 1.25;
--> 2.5 : double
--= 2.5
--= 1.25
SELECT 2.5D UNION ALL SELECT '7';
--> 2.5 : double
--= 2.5
--= 7.0
SELECT 2.5D UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 2.5D UNION ALL SELECT NULL;
--> 2.5 : double
--= 2.5
--= NULL
SELECT 1.25 UNION ALL SELECT '7';
--> 1.25 : double
--= 1.25
--= 7.0
SELECT 1.25 UNION ALL SELECT X'31';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT 1.25 UNION ALL SELECT NULL;
--> 1.25 : decimal(3,2)
--= 1.25
--= NULL
SELECT '7' UNION ALL SELECT X'31';
--> 7 : binary
--= 7
--= 1
SELECT '7' UNION ALL SELECT DATE'2024-02-03';
--! CAST_INVALID_INPUT 22018
SELECT '7' UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! CAST_INVALID_INPUT 22018
SELECT '7' UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! CAST_INVALID_INPUT 22018
SELECT '7' UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT '7' UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT '7' UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT '7' UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT '7' UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT '7' UNION ALL SELECT NULL;
--> 7 : string
--= 7
--= NULL
SELECT X'31' UNION ALL SELECT DATE'2024-02-03';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT X'31' UNION ALL SELECT NULL;
--> X'31' : binary
--= 1
--= NULL
SELECT DATE'2024-02-03' UNION ALL SELECT TIMESTAMP'2024-02-03 04:05:06.5';
--> DATE '2024-02-03' : timestamp
--= 2024-02-03 00:00:00
--= 2024-02-03 04:05:06.5
SELECT DATE'2024-02-03' UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--> DATE '2024-02-03' : timestamp_ntz
--= 2024-02-03 00:00:00
--= 2024-02-03 04:05:06.5
SELECT DATE'2024-02-03' UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT DATE'2024-02-03' UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT DATE'2024-02-03' UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT DATE'2024-02-03' UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT DATE'2024-02-03' UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT DATE'2024-02-03' UNION ALL SELECT NULL;
--> DATE '2024-02-03' : date
--= 2024-02-03
--= NULL
SELECT TIMESTAMP'2024-02-03 04:05:06.5' UNION ALL SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--> TIMESTAMP '2024-02-03 04:05:06.5' : timestamp
--= 2024-02-03 04:05:06.5
--= 2024-02-03 04:05:06.5
SELECT TIMESTAMP'2024-02-03 04:05:06.5' UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP'2024-02-03 04:05:06.5' UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP'2024-02-03 04:05:06.5' UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP'2024-02-03 04:05:06.5' UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP'2024-02-03 04:05:06.5' UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP'2024-02-03 04:05:06.5' UNION ALL SELECT NULL;
--> TIMESTAMP '2024-02-03 04:05:06.5' : timestamp
--= 2024-02-03 04:05:06.5
--= NULL
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' UNION ALL SELECT INTERVAL '1 02:03:04' DAY TO SECOND;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' UNION ALL SELECT NULL;
--> TIMESTAMP_NTZ '2024-02-03 04:05:06.5' : timestamp_ntz
--= 2024-02-03 04:05:06.5
--= NULL
SELECT INTERVAL '1 02:03:04' DAY TO SECOND UNION ALL SELECT INTERVAL '1-2' YEAR TO MONTH;
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT INTERVAL '1 02:03:04' DAY TO SECOND UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT INTERVAL '1 02:03:04' DAY TO SECOND UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT INTERVAL '1 02:03:04' DAY TO SECOND UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT INTERVAL '1 02:03:04' DAY TO SECOND UNION ALL SELECT NULL;
--> INTERVAL '1 02:03:04' DAY TO SECOND : interval day to second
--= INTERVAL '1 02:03:04' DAY TO SECOND
--= NULL
SELECT INTERVAL '1-2' YEAR TO MONTH UNION ALL SELECT array(1, NULL);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT INTERVAL '1-2' YEAR TO MONTH UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT INTERVAL '1-2' YEAR TO MONTH UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT INTERVAL '1-2' YEAR TO MONTH UNION ALL SELECT NULL;
--> INTERVAL '1-2' YEAR TO MONTH : interval year to month
--= INTERVAL '1-2' YEAR TO MONTH
--= NULL
SELECT array(1, NULL) UNION ALL SELECT map('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT array(1, NULL) UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT array(1, NULL) UNION ALL SELECT NULL;
--> array(1, NULL) : array<int>
--= [1, null]
--= NULL
SELECT map('a', 1) UNION ALL SELECT named_struct('a', 1);
--! INCOMPATIBLE_COLUMN_TYPE 42825
SELECT map('a', 1) UNION ALL SELECT NULL;
--> map(a, 1) : map<string,int>
--= {a -> 1}
--= NULL
SELECT named_struct('a', 1) UNION ALL SELECT NULL;
--> named_struct(a, 1) : struct<a:int>
--= {1}
--= NULL
SELECT '7' % '7';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' % NULL;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' % true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' + '7';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' + DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT '7' + INTERVAL '1 02:03:04' DAY TO SECOND;
--! CAST_INVALID_INPUT 22018
SELECT '7' + NULL;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' + true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' - '7';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' / '7';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' / NULL;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' / true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '7' < DATE'2024-02-03';
--! CAST_INVALID_INPUT 22018
SELECT '7' < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' < TIMESTAMP'2024-02-03 04:05:06.5';
--! CAST_INVALID_INPUT 22018
SELECT '7' < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! CAST_INVALID_INPUT 22018
SELECT '7' < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' = DATE'2024-02-03';
--! CAST_INVALID_INPUT 22018
SELECT '7' = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' = TIMESTAMP'2024-02-03 04:05:06.5';
--! CAST_INVALID_INPUT 22018
SELECT '7' = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! CAST_INVALID_INPUT 22018
SELECT '7' = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '7' = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 + DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 1.25 + INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 1.25 + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.25 = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F + DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 1.5F + INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 1.5F + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1.5F = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y + INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 1Y + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 1Y = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D + DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 2.5D + INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 2.5D + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2.5D = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S + INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 2S + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2S = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 + INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 3 + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 3 = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L + DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 4L + INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 4L + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 4L = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT DATE'2024-02-03' % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' + DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-02-03' + INTERVAL '1 02:03:04' DAY TO SECOND;
--> DATE '2024-02-03' + INTERVAL '1 02:03:04' DAY TO SECOND : timestamp
--= 2024-02-04 02:03:04
SELECT DATE'2024-02-03' + true;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-02-03' - '7';
--! CAST_INVALID_INPUT 22018
SELECT DATE'2024-02-03' - 1.25;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-02-03' - 1.5F;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-02-03' - 2.5D;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-02-03' - 4L;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-02-03' - DATE'2024-02-03';
--> (DATE '2024-02-03' - DATE '2024-02-03') : interval day
--= INTERVAL '0' DAY
SELECT DATE'2024-02-03' / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT DATE'2024-02-03' / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-02-03' = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND + true;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - '7';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - 1.25;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - 1.5F;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - 1Y;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - 2.5D;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - 2S;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - 3;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - 4L;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND - DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND / true;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1 02:03:04' DAY TO SECOND = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1-2' YEAR TO MONTH < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1-2' YEAR TO MONTH < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1-2' YEAR TO MONTH < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1-2' YEAR TO MONTH = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1-2' YEAR TO MONTH = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1-2' YEAR TO MONTH = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL % DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL % INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL % true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL + true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL - '7';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT NULL / DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL / INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT NULL / true;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-02-03 04:05:06.5' = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-02-03 04:05:06.5' = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT X'31' = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT array(1, NULL) < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT array(1, NULL) < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT array(1, NULL) = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT array(1, NULL) = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT if(false, '7', INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, '7', INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, '7', array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, '7', map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, '7', named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.25, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1.5F, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 1Y, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2.5D, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 2S, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 3, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, 4L, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, DATE'2024-02-03', INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, DATE'2024-02-03', INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, DATE'2024-02-03', array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, DATE'2024-02-03', map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, DATE'2024-02-03', named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, INTERVAL '1 02:03:04' DAY TO SECOND, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, INTERVAL '1 02:03:04' DAY TO SECOND, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, INTERVAL '1 02:03:04' DAY TO SECOND, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, INTERVAL '1-2' YEAR TO MONTH, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, INTERVAL '1-2' YEAR TO MONTH, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, INTERVAL '1-2' YEAR TO MONTH, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP'2024-02-03 04:05:06.5', INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP'2024-02-03 04:05:06.5', INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP'2024-02-03 04:05:06.5', array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP'2024-02-03 04:05:06.5', map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP'2024-02-03 04:05:06.5', named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP_NTZ'2024-02-03 04:05:06.5', INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP_NTZ'2024-02-03 04:05:06.5', INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP_NTZ'2024-02-03 04:05:06.5', array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP_NTZ'2024-02-03 04:05:06.5', map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, TIMESTAMP_NTZ'2024-02-03 04:05:06.5', named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, X'31', named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, array(1, NULL), map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, array(1, NULL), named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, map('a', 1), named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, '7');
--! CAST_INVALID_INPUT 22018
SELECT if(false, true, 1.25);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, 1.5F);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, 1Y);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, 2.5D);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, 2S);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, 3);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, 4L);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, DATE'2024-02-03');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, INTERVAL '1 02:03:04' DAY TO SECOND);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, INTERVAL '1-2' YEAR TO MONTH);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, TIMESTAMP'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, TIMESTAMP_NTZ'2024-02-03 04:05:06.5');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, X'31');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, array(1, NULL));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, map('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT if(false, true, named_struct('a', 1));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT map('a', 1) < NULL;
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT map('a', 1) < map('a', 1);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT map('a', 1) < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT map('a', 1) = NULL;
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT map('a', 1) = map('a', 1);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT map('a', 1) = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true % true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT true + true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT true - '7';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT true - 1.25;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - 1.5F;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - 1Y;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - 2.5D;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - 2S;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - 3;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - 4L;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - DATE'2024-02-03';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT true - INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT true - NULL;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true - true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT true / true;
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT true < '7';
--! CAST_INVALID_INPUT 22018
SELECT true < 1.25;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < 1.5F;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < 1Y;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < 2.5D;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < 2S;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < 3;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < 4L;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true < named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = '7';
--! CAST_INVALID_INPUT 22018
SELECT true = 1.25;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = 1.5F;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = 1Y;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = 2.5D;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = 2S;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = 3;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = 4L;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = DATE'2024-02-03';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = INTERVAL '1 02:03:04' DAY TO SECOND;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = INTERVAL '1-2' YEAR TO MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = TIMESTAMP'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = TIMESTAMP_NTZ'2024-02-03 04:05:06.5';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = X'31';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = array(1, NULL);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = map('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = named_struct('a', 1);
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT typeof(array('7', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array('7', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array('7', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array('7', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array('7', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.25, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1.5F, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(1Y, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2.5D, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(2S, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(3, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(4L, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(DATE'2024-02-03', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(DATE'2024-02-03', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(DATE'2024-02-03', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(DATE'2024-02-03', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(DATE'2024-02-03', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(INTERVAL '1 02:03:04' DAY TO SECOND, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(INTERVAL '1-2' YEAR TO MONTH, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(INTERVAL '1-2' YEAR TO MONTH, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(INTERVAL '1-2' YEAR TO MONTH, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP'2024-02-03 04:05:06.5', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(X'31', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(array(1, NULL), map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(array(1, NULL), named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(map('a', 1), named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, '7'));
--> typeof(array(true, 7)) : string
--= array<boolean>
SELECT typeof(array(true, 1.25));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, 1.5F));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, 1Y));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, 2.5D));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, 2S));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, 3));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, 4L));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(array(true, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce('7', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce('7', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce('7', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce('7', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce('7', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.25, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1.5F, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(1Y, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2.5D, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(2S, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(3, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(4L, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(DATE'2024-02-03', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(DATE'2024-02-03', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(DATE'2024-02-03', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(DATE'2024-02-03', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(DATE'2024-02-03', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(INTERVAL '1 02:03:04' DAY TO SECOND, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(INTERVAL '1-2' YEAR TO MONTH, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(INTERVAL '1-2' YEAR TO MONTH, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(INTERVAL '1-2' YEAR TO MONTH, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP'2024-02-03 04:05:06.5', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(TIMESTAMP_NTZ'2024-02-03 04:05:06.5', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(X'31', named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(array(1, NULL), map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(array(1, NULL), named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(map('a', 1), named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, '7'));
--> typeof(coalesce(true, 7)) : string
--= boolean
SELECT typeof(coalesce(true, 1.25));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, 1.5F));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, 1Y));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, 2.5D));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, 2S));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, 3));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, 4L));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, DATE'2024-02-03'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, INTERVAL '1 02:03:04' DAY TO SECOND));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, INTERVAL '1-2' YEAR TO MONTH));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, TIMESTAMP'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, TIMESTAMP_NTZ'2024-02-03 04:05:06.5'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, X'31'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, array(1, NULL)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, map('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT typeof(coalesce(true, named_struct('a', 1)));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
