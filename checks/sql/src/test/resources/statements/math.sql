SELECT acos(0D), acos(-0D), acos(1.5D), acos(-2.5D), acos(double('NaN')), acos(double('Infinity')), acos(double('-Infinity')), acos(CAST(NULL AS DOUBLE));
--> ACOS(0.0) : double | ACOS(-0.0) : double | ACOS(1.5) : double | ACOS(-2.5) : double | ACOS(NaN) : double | ACOS(Infinity) : double | ACOS(-Infinity) : double | ACOS(CAST(NULL AS DOUBLE)) : double
--= 1.5707963267948966 | 1.5707963267948966 | NaN | NaN | NaN | NaN | NaN | NULL
SELECT acos(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> ACOS(a) : double
--= 1.5707963267948966
--= 1.5707963267948966
--= NaN
--= NaN
--= NaN
--= NaN
--= NaN
--= NULL
SELECT acos(1), acos(-1), acos(0), acos(100), acos(CAST(NULL AS INT));
--> ACOS(1) : double | ACOS(-1) : double | ACOS(0) : double | ACOS(100) : double | ACOS(CAST(NULL AS INT)) : double
--= 0.0 | 3.141592653589793 | 1.5707963267948966 | NaN | NULL
SELECT acos(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ACOS(a) : double
--= 0.0
--= 3.141592653589793
--= 1.5707963267948966
--= NaN
--= NULL
SELECT acos('abc');
--! CAST_INVALID_INPUT 22018
SELECT acos(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT acos(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT acosh(0D), acosh(-0D), acosh(1.5D), acosh(-2.5D), acosh(double('NaN')), acosh(double('Infinity')), acosh(double('-Infinity')), acosh(CAST(NULL AS DOUBLE));
--> ACOSH(0.0) : double | ACOSH(-0.0) : double | ACOSH(1.5) : double | ACOSH(-2.5) : double | ACOSH(NaN) : double | ACOSH(Infinity) : double | ACOSH(-Infinity) : double | ACOSH(CAST(NULL AS DOUBLE)) : double
--= NaN | NaN | 0.9624236501192069 | NaN | NaN | Infinity | NaN | NULL
SELECT acosh(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> ACOSH(a) : double
--= NaN
--= NaN
--= 0.9624236501192069
--= NaN
--= NaN
--= Infinity
--= NaN
--= NULL
SELECT acosh(1), acosh(-1), acosh(0), acosh(100), acosh(CAST(NULL AS INT));
--> ACOSH(1) : double | ACOSH(-1) : double | ACOSH(0) : double | ACOSH(100) : double | ACOSH(CAST(NULL AS INT)) : double
--= 0.0 | NaN | NaN | 5.298292365610484 | NULL
SELECT acosh(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ACOSH(a) : double
--= 0.0
--= NaN
--= NaN
--= 5.298292365610484
--= NULL
SELECT acosh('abc');
--! CAST_INVALID_INPUT 22018
SELECT acosh(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT acosh(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT asin(0D), asin(-0D), asin(1.5D), asin(-2.5D), asin(double('NaN')), asin(double('Infinity')), asin(double('-Infinity')), asin(CAST(NULL AS DOUBLE));
--> ASIN(0.0) : double | ASIN(-0.0) : double | ASIN(1.5) : double | ASIN(-2.5) : double | ASIN(NaN) : double | ASIN(Infinity) : double | ASIN(-Infinity) : double | ASIN(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | NaN | NaN | NaN | NaN | NaN | NULL
SELECT asin(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> ASIN(a) : double
--= 0.0
--= -0.0
--= NaN
--= NaN
--= NaN
--= NaN
--= NaN
--= NULL
SELECT asin(1), asin(-1), asin(0), asin(100), asin(CAST(NULL AS INT));
--> ASIN(1) : double | ASIN(-1) : double | ASIN(0) : double | ASIN(100) : double | ASIN(CAST(NULL AS INT)) : double
--= 1.5707963267948966 | -1.5707963267948966 | 0.0 | NaN | NULL
SELECT asin(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ASIN(a) : double
--= 1.5707963267948966
--= -1.5707963267948966
--= 0.0
--= NaN
--= NULL
SELECT asin('abc');
--! CAST_INVALID_INPUT 22018
SELECT asin(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT asin(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT asinh(0D), asinh(-0D), asinh(1.5D), asinh(-2.5D), asinh(double('NaN')), asinh(double('Infinity')), asinh(double('-Infinity')), asinh(CAST(NULL AS DOUBLE));
--> ASINH(0.0) : double | ASINH(-0.0) : double | ASINH(1.5) : double | ASINH(-2.5) : double | ASINH(NaN) : double | ASINH(Infinity) : double | ASINH(-Infinity) : double | ASINH(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 1.1947632172871094 | -1.6472311463710958 | NaN | Infinity | -Infinity | NULL
SELECT asinh(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> ASINH(a) : double
--= 0.0
--= -0.0
--= 1.1947632172871094
--= -1.6472311463710958
--= NaN
--= Infinity
--= -Infinity
--= NULL
SELECT asinh(1), asinh(-1), asinh(0), asinh(100), asinh(CAST(NULL AS INT));
--> ASINH(1) : double | ASINH(-1) : double | ASINH(0) : double | ASINH(100) : double | ASINH(CAST(NULL AS INT)) : double
--= 0.881373587019543 | -0.881373587019543 | 0.0 | 5.298342365610589 | NULL
SELECT asinh(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ASINH(a) : double
--= 0.881373587019543
--= -0.881373587019543
--= 0.0
--= 5.298342365610589
--= NULL
SELECT asinh('abc');
--! CAST_INVALID_INPUT 22018
SELECT asinh(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT asinh(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT atan(0D), atan(-0D), atan(1.5D), atan(-2.5D), atan(double('NaN')), atan(double('Infinity')), atan(double('-Infinity')), atan(CAST(NULL AS DOUBLE));
--> ATAN(0.0) : double | ATAN(-0.0) : double | ATAN(1.5) : double | ATAN(-2.5) : double | ATAN(NaN) : double | ATAN(Infinity) : double | ATAN(-Infinity) : double | ATAN(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 0.982793723247329 | -1.1902899496825317 | NaN | 1.5707963267948966 | -1.5707963267948966 | NULL
SELECT atan(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> ATAN(a) : double
--= 0.0
--= -0.0
--= 0.982793723247329
--= -1.1902899496825317
--= NaN
--= 1.5707963267948966
--= -1.5707963267948966
--= NULL
SELECT atan(1), atan(-1), atan(0), atan(100), atan(CAST(NULL AS INT));
--> ATAN(1) : double | ATAN(-1) : double | ATAN(0) : double | ATAN(100) : double | ATAN(CAST(NULL AS INT)) : double
--= 0.7853981633974483 | -0.7853981633974483 | 0.0 | 1.5607966601082315 | NULL
SELECT atan(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ATAN(a) : double
--= 0.7853981633974483
--= -0.7853981633974483
--= 0.0
--= 1.5607966601082315
--= NULL
SELECT atan('abc');
--! CAST_INVALID_INPUT 22018
SELECT atan(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT atan(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT atanh(0D), atanh(-0D), atanh(1.5D), atanh(-2.5D), atanh(double('NaN')), atanh(double('Infinity')), atanh(double('-Infinity')), atanh(CAST(NULL AS DOUBLE));
--> ATANH(0.0) : double | ATANH(-0.0) : double | ATANH(1.5) : double | ATANH(-2.5) : double | ATANH(NaN) : double | ATANH(Infinity) : double | ATANH(-Infinity) : double | ATANH(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | NaN | NaN | NaN | NaN | NaN | NULL
SELECT atanh(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> ATANH(a) : double
--= 0.0
--= -0.0
--= NaN
--= NaN
--= NaN
--= NaN
--= NaN
--= NULL
SELECT atanh(1), atanh(-1), atanh(0), atanh(100), atanh(CAST(NULL AS INT));
--> ATANH(1) : double | ATANH(-1) : double | ATANH(0) : double | ATANH(100) : double | ATANH(CAST(NULL AS INT)) : double
--= Infinity | -Infinity | 0.0 | NaN | NULL
SELECT atanh(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ATANH(a) : double
--= Infinity
--= -Infinity
--= 0.0
--= NaN
--= NULL
SELECT atanh('abc');
--! CAST_INVALID_INPUT 22018
SELECT atanh(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT atanh(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cbrt(0D), cbrt(-0D), cbrt(1.5D), cbrt(-2.5D), cbrt(double('NaN')), cbrt(double('Infinity')), cbrt(double('-Infinity')), cbrt(CAST(NULL AS DOUBLE));
--> CBRT(0.0) : double | CBRT(-0.0) : double | CBRT(1.5) : double | CBRT(-2.5) : double | CBRT(NaN) : double | CBRT(Infinity) : double | CBRT(-Infinity) : double | CBRT(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 1.1447142425533319 | -1.3572088082974532 | NaN | Infinity | -Infinity | NULL
SELECT cbrt(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> CBRT(a) : double
--= 0.0
--= -0.0
--= 1.1447142425533319
--= -1.3572088082974532
--= NaN
--= Infinity
--= -Infinity
--= NULL
SELECT cbrt(1), cbrt(-1), cbrt(0), cbrt(100), cbrt(CAST(NULL AS INT));
--> CBRT(1) : double | CBRT(-1) : double | CBRT(0) : double | CBRT(100) : double | CBRT(CAST(NULL AS INT)) : double
--= 1.0 | -1.0 | 0.0 | 4.641588833612779 | NULL
SELECT cbrt(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> CBRT(a) : double
--= 1.0
--= -1.0
--= 0.0
--= 4.641588833612779
--= NULL
SELECT cbrt('abc');
--! CAST_INVALID_INPUT 22018
SELECT cbrt(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cbrt(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cos(0D), cos(-0D), cos(1.5D), cos(-2.5D), cos(double('NaN')), cos(double('Infinity')), cos(double('-Infinity')), cos(CAST(NULL AS DOUBLE));
--> COS(0.0) : double | COS(-0.0) : double | COS(1.5) : double | COS(-2.5) : double | COS(NaN) : double | COS(Infinity) : double | COS(-Infinity) : double | COS(CAST(NULL AS DOUBLE)) : double
--= 1.0 | 1.0 | 0.0707372016677029 | -0.8011436155469337 | NaN | NaN | NaN | NULL
SELECT cos(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> COS(a) : double
--= 1.0
--= 1.0
--= 0.0707372016677029
--= -0.8011436155469337
--= NaN
--= NaN
--= NaN
--= NULL
SELECT cos(1), cos(-1), cos(0), cos(100), cos(CAST(NULL AS INT));
--> COS(1) : double | COS(-1) : double | COS(0) : double | COS(100) : double | COS(CAST(NULL AS INT)) : double
--= 0.5403023058681398 | 0.5403023058681398 | 1.0 | 0.8623188722876839 | NULL
SELECT cos(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> COS(a) : double
--= 0.5403023058681398
--= 0.5403023058681398
--= 1.0
--= 0.8623188722876839
--= NULL
SELECT cos('abc');
--! CAST_INVALID_INPUT 22018
SELECT cos(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cos(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cosh(0D), cosh(-0D), cosh(1.5D), cosh(-2.5D), cosh(double('NaN')), cosh(double('Infinity')), cosh(double('-Infinity')), cosh(CAST(NULL AS DOUBLE));
--> COSH(0.0) : double | COSH(-0.0) : double | COSH(1.5) : double | COSH(-2.5) : double | COSH(NaN) : double | COSH(Infinity) : double | COSH(-Infinity) : double | COSH(CAST(NULL AS DOUBLE)) : double
--= 1.0 | 1.0 | 2.352409615243247 | 6.132289479663686 | NaN | Infinity | Infinity | NULL
SELECT cosh(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> COSH(a) : double
--= 1.0
--= 1.0
--= 2.352409615243247
--= 6.132289479663686
--= NaN
--= Infinity
--= Infinity
--= NULL
SELECT cosh(1), cosh(-1), cosh(0), cosh(100), cosh(CAST(NULL AS INT));
--> COSH(1) : double | COSH(-1) : double | COSH(0) : double | COSH(100) : double | COSH(CAST(NULL AS INT)) : double
--= 1.543080634815244 | 1.543080634815244 | 1.0 | 1.3440585709080678E43 | NULL
SELECT cosh(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> COSH(a) : double
--= 1.543080634815244
--= 1.543080634815244
--= 1.0
--= 1.3440585709080678E43
--= NULL
SELECT cosh('abc');
--! CAST_INVALID_INPUT 22018
SELECT cosh(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cosh(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cot(0D), cot(-0D), cot(1.5D), cot(-2.5D), cot(double('NaN')), cot(double('Infinity')), cot(double('-Infinity')), cot(CAST(NULL AS DOUBLE));
--> COT(0.0) : double | COT(-0.0) : double | COT(1.5) : double | COT(-2.5) : double | COT(NaN) : double | COT(Infinity) : double | COT(-Infinity) : double | COT(CAST(NULL AS DOUBLE)) : double
--= Infinity | -Infinity | 0.07091484430265245 | 1.3386481283041514 | NaN | NaN | NaN | NULL
SELECT cot(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> COT(a) : double
--= Infinity
--= -Infinity
--= 0.07091484430265245
--= 1.3386481283041514
--= NaN
--= NaN
--= NaN
--= NULL
SELECT cot(1), cot(-1), cot(0), cot(100), cot(CAST(NULL AS INT));
--> COT(1) : double | COT(-1) : double | COT(0) : double | COT(100) : double | COT(CAST(NULL AS INT)) : double
--= 0.6420926159343306 | -0.6420926159343306 | Infinity | -1.702956919426469 | NULL
SELECT cot(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> COT(a) : double
--= 0.6420926159343306
--= -0.6420926159343306
--= Infinity
--= -1.702956919426469
--= NULL
SELECT cot('abc');
--! CAST_INVALID_INPUT 22018
SELECT cot(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT cot(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT csc(0D), csc(-0D), csc(1.5D), csc(-2.5D), csc(double('NaN')), csc(double('Infinity')), csc(double('-Infinity')), csc(CAST(NULL AS DOUBLE));
--> CSC(0.0) : double | CSC(-0.0) : double | CSC(1.5) : double | CSC(-2.5) : double | CSC(NaN) : double | CSC(Infinity) : double | CSC(-Infinity) : double | CSC(CAST(NULL AS DOUBLE)) : double
--= Infinity | -Infinity | 1.0025113042467249 | -1.67092154555868 | NaN | NaN | NaN | NULL
SELECT csc(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> CSC(a) : double
--= Infinity
--= -Infinity
--= 1.0025113042467249
--= -1.67092154555868
--= NaN
--= NaN
--= NaN
--= NULL
SELECT csc(1), csc(-1), csc(0), csc(100), csc(CAST(NULL AS INT));
--> CSC(1) : double | CSC(-1) : double | CSC(0) : double | CSC(100) : double | CSC(CAST(NULL AS INT)) : double
--= 1.1883951057781212 | -1.1883951057781212 | Infinity | -1.9748575314241 | NULL
SELECT csc(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> CSC(a) : double
--= 1.1883951057781212
--= -1.1883951057781212
--= Infinity
--= -1.9748575314241
--= NULL
SELECT csc('abc');
--! CAST_INVALID_INPUT 22018
SELECT csc(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT csc(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sec(0D), sec(-0D), sec(1.5D), sec(-2.5D), sec(double('NaN')), sec(double('Infinity')), sec(double('-Infinity')), sec(CAST(NULL AS DOUBLE));
--> SEC(0.0) : double | SEC(-0.0) : double | SEC(1.5) : double | SEC(-2.5) : double | SEC(NaN) : double | SEC(Infinity) : double | SEC(-Infinity) : double | SEC(CAST(NULL AS DOUBLE)) : double
--= 1.0 | 1.0 | 14.136832902969903 | -1.2482156514688179 | NaN | NaN | NaN | NULL
SELECT sec(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> SEC(a) : double
--= 1.0
--= 1.0
--= 14.136832902969903
--= -1.2482156514688179
--= NaN
--= NaN
--= NaN
--= NULL
SELECT sec(1), sec(-1), sec(0), sec(100), sec(CAST(NULL AS INT));
--> SEC(1) : double | SEC(-1) : double | SEC(0) : double | SEC(100) : double | SEC(CAST(NULL AS INT)) : double
--= 1.8508157176809255 | 1.8508157176809255 | 1.0 | 1.1596638229046938 | NULL
SELECT sec(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> SEC(a) : double
--= 1.8508157176809255
--= 1.8508157176809255
--= 1.0
--= 1.1596638229046938
--= NULL
SELECT sec('abc');
--! CAST_INVALID_INPUT 22018
SELECT sec(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sec(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT degrees(0D), degrees(-0D), degrees(1.5D), degrees(-2.5D), degrees(double('NaN')), degrees(double('Infinity')), degrees(double('-Infinity')), degrees(CAST(NULL AS DOUBLE));
--> DEGREES(0.0) : double | DEGREES(-0.0) : double | DEGREES(1.5) : double | DEGREES(-2.5) : double | DEGREES(NaN) : double | DEGREES(Infinity) : double | DEGREES(-Infinity) : double | DEGREES(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 85.94366926962348 | -143.2394487827058 | NaN | Infinity | -Infinity | NULL
SELECT degrees(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> DEGREES(a) : double
--= 0.0
--= -0.0
--= 85.94366926962348
--= -143.2394487827058
--= NaN
--= Infinity
--= -Infinity
--= NULL
SELECT degrees(1), degrees(-1), degrees(0), degrees(100), degrees(CAST(NULL AS INT));
--> DEGREES(1) : double | DEGREES(-1) : double | DEGREES(0) : double | DEGREES(100) : double | DEGREES(CAST(NULL AS INT)) : double
--= 57.29577951308232 | -57.29577951308232 | 0.0 | 5729.5779513082325 | NULL
SELECT degrees(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> DEGREES(a) : double
--= 57.29577951308232
--= -57.29577951308232
--= 0.0
--= 5729.5779513082325
--= NULL
SELECT degrees('abc');
--! CAST_INVALID_INPUT 22018
SELECT degrees(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT degrees(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT radians(0D), radians(-0D), radians(1.5D), radians(-2.5D), radians(double('NaN')), radians(double('Infinity')), radians(double('-Infinity')), radians(CAST(NULL AS DOUBLE));
--> RADIANS(0.0) : double | RADIANS(-0.0) : double | RADIANS(1.5) : double | RADIANS(-2.5) : double | RADIANS(NaN) : double | RADIANS(Infinity) : double | RADIANS(-Infinity) : double | RADIANS(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 0.026179938779914945 | -0.04363323129985824 | NaN | Infinity | -Infinity | NULL
SELECT radians(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> RADIANS(a) : double
--= 0.0
--= -0.0
--= 0.026179938779914945
--= -0.04363323129985824
--= NaN
--= Infinity
--= -Infinity
--= NULL
SELECT radians(1), radians(-1), radians(0), radians(100), radians(CAST(NULL AS INT));
--> RADIANS(1) : double | RADIANS(-1) : double | RADIANS(0) : double | RADIANS(100) : double | RADIANS(CAST(NULL AS INT)) : double
--= 0.017453292519943295 | -0.017453292519943295 | 0.0 | 1.7453292519943295 | NULL
SELECT radians(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> RADIANS(a) : double
--= 0.017453292519943295
--= -0.017453292519943295
--= 0.0
--= 1.7453292519943295
--= NULL
SELECT radians('abc');
--! CAST_INVALID_INPUT 22018
SELECT radians(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT radians(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT exp(0D), exp(-0D), exp(1.5D), exp(-2.5D), exp(double('NaN')), exp(double('Infinity')), exp(double('-Infinity')), exp(CAST(NULL AS DOUBLE));
--> EXP(0.0) : double | EXP(-0.0) : double | EXP(1.5) : double | EXP(-2.5) : double | EXP(NaN) : double | EXP(Infinity) : double | EXP(-Infinity) : double | EXP(CAST(NULL AS DOUBLE)) : double
--= 1.0 | 1.0 | 4.4816890703380645 | 0.0820849986238988 | NaN | Infinity | 0.0 | NULL
SELECT exp(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> EXP(a) : double
--= 1.0
--= 1.0
--= 4.4816890703380645
--= 0.0820849986238988
--= NaN
--= Infinity
--= 0.0
--= NULL
SELECT exp(1), exp(-1), exp(0), exp(100), exp(CAST(NULL AS INT));
--> EXP(1) : double | EXP(-1) : double | EXP(0) : double | EXP(100) : double | EXP(CAST(NULL AS INT)) : double
--= 2.7182818284590455 | 0.36787944117144233 | 1.0 | 2.6881171418161356E43 | NULL
SELECT exp(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> EXP(a) : double
--= 2.7182818284590455
--= 0.36787944117144233
--= 1.0
--= 2.6881171418161356E43
--= NULL
SELECT exp('abc');
--! CAST_INVALID_INPUT 22018
SELECT exp(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT exp(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT expm1(0D), expm1(-0D), expm1(1.5D), expm1(-2.5D), expm1(double('NaN')), expm1(double('Infinity')), expm1(double('-Infinity')), expm1(CAST(NULL AS DOUBLE));
--> EXPM1(0.0) : double | EXPM1(-0.0) : double | EXPM1(1.5) : double | EXPM1(-2.5) : double | EXPM1(NaN) : double | EXPM1(Infinity) : double | EXPM1(-Infinity) : double | EXPM1(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 3.481689070338065 | -0.9179150013761013 | NaN | Infinity | -1.0 | NULL
SELECT expm1(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> EXPM1(a) : double
--= 0.0
--= -0.0
--= 3.481689070338065
--= -0.9179150013761013
--= NaN
--= Infinity
--= -1.0
--= NULL
SELECT expm1(1), expm1(-1), expm1(0), expm1(100), expm1(CAST(NULL AS INT));
--> EXPM1(1) : double | EXPM1(-1) : double | EXPM1(0) : double | EXPM1(100) : double | EXPM1(CAST(NULL AS INT)) : double
--= 1.718281828459045 | -0.6321205588285577 | 0.0 | 2.6881171418161356E43 | NULL
SELECT expm1(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> EXPM1(a) : double
--= 1.718281828459045
--= -0.6321205588285577
--= 0.0
--= 2.6881171418161356E43
--= NULL
SELECT expm1('abc');
--! CAST_INVALID_INPUT 22018
SELECT expm1(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT expm1(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log10(0D), log10(-0D), log10(1.5D), log10(-2.5D), log10(double('NaN')), log10(double('Infinity')), log10(double('-Infinity')), log10(CAST(NULL AS DOUBLE));
--> LOG10(0.0) : double | LOG10(-0.0) : double | LOG10(1.5) : double | LOG10(-2.5) : double | LOG10(NaN) : double | LOG10(Infinity) : double | LOG10(-Infinity) : double | LOG10(CAST(NULL AS DOUBLE)) : double
--= NULL | NULL | 0.17609125905568124 | NULL | NaN | Infinity | NULL | NULL
SELECT log10(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> LOG10(a) : double
--= NULL
--= NULL
--= 0.17609125905568124
--= NULL
--= NaN
--= Infinity
--= NULL
--= NULL
SELECT log10(1), log10(-1), log10(0), log10(100), log10(CAST(NULL AS INT));
--> LOG10(1) : double | LOG10(-1) : double | LOG10(0) : double | LOG10(100) : double | LOG10(CAST(NULL AS INT)) : double
--= 0.0 | NULL | NULL | 2.0 | NULL
SELECT log10(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> LOG10(a) : double
--= 0.0
--= NULL
--= NULL
--= 2.0
--= NULL
SELECT log10('abc');
--! CAST_INVALID_INPUT 22018
SELECT log10(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log10(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log1p(0D), log1p(-0D), log1p(1.5D), log1p(-2.5D), log1p(double('NaN')), log1p(double('Infinity')), log1p(double('-Infinity')), log1p(CAST(NULL AS DOUBLE));
--> LOG1P(0.0) : double | LOG1P(-0.0) : double | LOG1P(1.5) : double | LOG1P(-2.5) : double | LOG1P(NaN) : double | LOG1P(Infinity) : double | LOG1P(-Infinity) : double | LOG1P(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 0.9162907318741551 | NULL | NaN | Infinity | NULL | NULL
SELECT log1p(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> LOG1P(a) : double
--= 0.0
--= -0.0
--= 0.9162907318741551
--= NULL
--= NaN
--= Infinity
--= NULL
--= NULL
SELECT log1p(1), log1p(-1), log1p(0), log1p(100), log1p(CAST(NULL AS INT));
--> LOG1P(1) : double | LOG1P(-1) : double | LOG1P(0) : double | LOG1P(100) : double | LOG1P(CAST(NULL AS INT)) : double
--= 0.6931471805599453 | NULL | 0.0 | 4.61512051684126 | NULL
SELECT log1p(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> LOG1P(a) : double
--= 0.6931471805599453
--= NULL
--= 0.0
--= 4.61512051684126
--= NULL
SELECT log1p('abc');
--! CAST_INVALID_INPUT 22018
SELECT log1p(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log1p(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log2(0D), log2(-0D), log2(1.5D), log2(-2.5D), log2(double('NaN')), log2(double('Infinity')), log2(double('-Infinity')), log2(CAST(NULL AS DOUBLE));
--> LOG2(0.0) : double | LOG2(-0.0) : double | LOG2(1.5) : double | LOG2(-2.5) : double | LOG2(NaN) : double | LOG2(Infinity) : double | LOG2(-Infinity) : double | LOG2(CAST(NULL AS DOUBLE)) : double
--= NULL | NULL | 0.5849625007211562 | NULL | NaN | Infinity | NULL | NULL
SELECT log2(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> LOG2(a) : double
--= NULL
--= NULL
--= 0.5849625007211562
--= NULL
--= NaN
--= Infinity
--= NULL
--= NULL
SELECT log2(1), log2(-1), log2(0), log2(100), log2(CAST(NULL AS INT));
--> LOG2(1) : double | LOG2(-1) : double | LOG2(0) : double | LOG2(100) : double | LOG2(CAST(NULL AS INT)) : double
--= 0.0 | NULL | NULL | 6.643856189774725 | NULL
SELECT log2(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> LOG2(a) : double
--= 0.0
--= NULL
--= NULL
--= 6.643856189774725
--= NULL
SELECT log2('abc');
--! CAST_INVALID_INPUT 22018
SELECT log2(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log2(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT ln(0D), ln(-0D), ln(1.5D), ln(-2.5D), ln(double('NaN')), ln(double('Infinity')), ln(double('-Infinity')), ln(CAST(NULL AS DOUBLE));
--> ln(0.0) : double | ln(-0.0) : double | ln(1.5) : double | ln(-2.5) : double | ln(NaN) : double | ln(Infinity) : double | ln(-Infinity) : double | ln(CAST(NULL AS DOUBLE)) : double
--= NULL | NULL | 0.4054651081081644 | NULL | NaN | Infinity | NULL | NULL
SELECT ln(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> ln(a) : double
--= NULL
--= NULL
--= 0.4054651081081644
--= NULL
--= NaN
--= Infinity
--= NULL
--= NULL
SELECT ln(1), ln(-1), ln(0), ln(100), ln(CAST(NULL AS INT));
--> ln(1) : double | ln(-1) : double | ln(0) : double | ln(100) : double | ln(CAST(NULL AS INT)) : double
--= 0.0 | NULL | NULL | 4.605170185988092 | NULL
SELECT ln(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ln(a) : double
--= 0.0
--= NULL
--= NULL
--= 4.605170185988092
--= NULL
SELECT ln('abc');
--! CAST_INVALID_INPUT 22018
SELECT ln(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT ln(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log(0D), log(-0D), log(1.5D), log(-2.5D), log(double('NaN')), log(double('Infinity')), log(double('-Infinity')), log(CAST(NULL AS DOUBLE));
--> LOG(E(), 0.0) : double | LOG(E(), -0.0) : double | LOG(E(), 1.5) : double | LOG(E(), -2.5) : double | LOG(E(), NaN) : double | LOG(E(), Infinity) : double | LOG(E(), -Infinity) : double | LOG(E(), CAST(NULL AS DOUBLE)) : double
--= NULL | NULL | 0.4054651081081644 | NULL | NaN | Infinity | NULL | NULL
SELECT log(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> LOG(E(), a) : double
--= NULL
--= NULL
--= 0.4054651081081644
--= NULL
--= NaN
--= Infinity
--= NULL
--= NULL
SELECT log(1), log(-1), log(0), log(100), log(CAST(NULL AS INT));
--> LOG(E(), 1) : double | LOG(E(), -1) : double | LOG(E(), 0) : double | LOG(E(), 100) : double | LOG(E(), CAST(NULL AS INT)) : double
--= 0.0 | NULL | NULL | 4.605170185988092 | NULL
SELECT log(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> LOG(E(), a) : double
--= 0.0
--= NULL
--= NULL
--= 4.605170185988092
--= NULL
SELECT log('abc');
--! CAST_INVALID_INPUT 22018
SELECT log(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT log(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sin(0D), sin(-0D), sin(1.5D), sin(-2.5D), sin(double('NaN')), sin(double('Infinity')), sin(double('-Infinity')), sin(CAST(NULL AS DOUBLE));
--> SIN(0.0) : double | SIN(-0.0) : double | SIN(1.5) : double | SIN(-2.5) : double | SIN(NaN) : double | SIN(Infinity) : double | SIN(-Infinity) : double | SIN(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 0.9974949866040544 | -0.5984721441039564 | NaN | NaN | NaN | NULL
SELECT sin(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> SIN(a) : double
--= 0.0
--= -0.0
--= 0.9974949866040544
--= -0.5984721441039564
--= NaN
--= NaN
--= NaN
--= NULL
SELECT sin(1), sin(-1), sin(0), sin(100), sin(CAST(NULL AS INT));
--> SIN(1) : double | SIN(-1) : double | SIN(0) : double | SIN(100) : double | SIN(CAST(NULL AS INT)) : double
--= 0.8414709848078965 | -0.8414709848078965 | 0.0 | -0.5063656411097588 | NULL
SELECT sin(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> SIN(a) : double
--= 0.8414709848078965
--= -0.8414709848078965
--= 0.0
--= -0.5063656411097588
--= NULL
SELECT sin('abc');
--! CAST_INVALID_INPUT 22018
SELECT sin(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sin(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sinh(0D), sinh(-0D), sinh(1.5D), sinh(-2.5D), sinh(double('NaN')), sinh(double('Infinity')), sinh(double('-Infinity')), sinh(CAST(NULL AS DOUBLE));
--> SINH(0.0) : double | SINH(-0.0) : double | SINH(1.5) : double | SINH(-2.5) : double | SINH(NaN) : double | SINH(Infinity) : double | SINH(-Infinity) : double | SINH(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 2.1292794550948173 | -6.0502044810397875 | NaN | Infinity | -Infinity | NULL
SELECT sinh(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> SINH(a) : double
--= 0.0
--= -0.0
--= 2.1292794550948173
--= -6.0502044810397875
--= NaN
--= Infinity
--= -Infinity
--= NULL
SELECT sinh(1), sinh(-1), sinh(0), sinh(100), sinh(CAST(NULL AS INT));
--> SINH(1) : double | SINH(-1) : double | SINH(0) : double | SINH(100) : double | SINH(CAST(NULL AS INT)) : double
--= 1.1752011936438014 | -1.1752011936438014 | 0.0 | 1.3440585709080678E43 | NULL
SELECT sinh(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> SINH(a) : double
--= 1.1752011936438014
--= -1.1752011936438014
--= 0.0
--= 1.3440585709080678E43
--= NULL
SELECT sinh('abc');
--! CAST_INVALID_INPUT 22018
SELECT sinh(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sinh(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sqrt(0D), sqrt(-0D), sqrt(1.5D), sqrt(-2.5D), sqrt(double('NaN')), sqrt(double('Infinity')), sqrt(double('-Infinity')), sqrt(CAST(NULL AS DOUBLE));
--> SQRT(0.0) : double | SQRT(-0.0) : double | SQRT(1.5) : double | SQRT(-2.5) : double | SQRT(NaN) : double | SQRT(Infinity) : double | SQRT(-Infinity) : double | SQRT(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 1.224744871391589 | NaN | NaN | Infinity | NaN | NULL
SELECT sqrt(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> SQRT(a) : double
--= 0.0
--= -0.0
--= 1.224744871391589
--= NaN
--= NaN
--= Infinity
--= NaN
--= NULL
SELECT sqrt(1), sqrt(-1), sqrt(0), sqrt(100), sqrt(CAST(NULL AS INT));
--> SQRT(1) : double | SQRT(-1) : double | SQRT(0) : double | SQRT(100) : double | SQRT(CAST(NULL AS INT)) : double
--= 1.0 | NaN | 0.0 | 10.0 | NULL
SELECT sqrt(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> SQRT(a) : double
--= 1.0
--= NaN
--= 0.0
--= 10.0
--= NULL
SELECT sqrt('abc');
--! CAST_INVALID_INPUT 22018
SELECT sqrt(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sqrt(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT tan(0D), tan(-0D), tan(1.5D), tan(-2.5D), tan(double('NaN')), tan(double('Infinity')), tan(double('-Infinity')), tan(CAST(NULL AS DOUBLE));
--> TAN(0.0) : double | TAN(-0.0) : double | TAN(1.5) : double | TAN(-2.5) : double | TAN(NaN) : double | TAN(Infinity) : double | TAN(-Infinity) : double | TAN(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 14.101419947171719 | 0.7470222972386603 | NaN | NaN | NaN | NULL
SELECT tan(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> TAN(a) : double
--= 0.0
--= -0.0
--= 14.101419947171719
--= 0.7470222972386603
--= NaN
--= NaN
--= NaN
--= NULL
SELECT tan(1), tan(-1), tan(0), tan(100), tan(CAST(NULL AS INT));
--> TAN(1) : double | TAN(-1) : double | TAN(0) : double | TAN(100) : double | TAN(CAST(NULL AS INT)) : double
--= 1.5574077246549023 | -1.5574077246549023 | 0.0 | -0.5872139151569291 | NULL
SELECT tan(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> TAN(a) : double
--= 1.5574077246549023
--= -1.5574077246549023
--= 0.0
--= -0.5872139151569291
--= NULL
SELECT tan('abc');
--! CAST_INVALID_INPUT 22018
SELECT tan(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT tan(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT tanh(0D), tanh(-0D), tanh(1.5D), tanh(-2.5D), tanh(double('NaN')), tanh(double('Infinity')), tanh(double('-Infinity')), tanh(CAST(NULL AS DOUBLE));
--> TANH(0.0) : double | TANH(-0.0) : double | TANH(1.5) : double | TANH(-2.5) : double | TANH(NaN) : double | TANH(Infinity) : double | TANH(-Infinity) : double | TANH(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 0.9051482536448664 | -0.9866142981514303 | NaN | 1.0 | -1.0 | NULL
SELECT tanh(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> TANH(a) : double
--= 0.0
--= -0.0
--= 0.9051482536448664
--= -0.9866142981514303
--= NaN
--= 1.0
--= -1.0
--= NULL
SELECT tanh(1), tanh(-1), tanh(0), tanh(100), tanh(CAST(NULL AS INT));
--> TANH(1) : double | TANH(-1) : double | TANH(0) : double | TANH(100) : double | TANH(CAST(NULL AS INT)) : double
--= 0.7615941559557649 | -0.7615941559557649 | 0.0 | 1.0 | NULL
SELECT tanh(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> TANH(a) : double
--= 0.7615941559557649
--= -0.7615941559557649
--= 0.0
--= 1.0
--= NULL
SELECT tanh('abc');
--! CAST_INVALID_INPUT 22018
SELECT tanh(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT tanh(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT rint(0D), rint(-0D), rint(1.5D), rint(-2.5D), rint(double('NaN')), rint(double('Infinity')), rint(double('-Infinity')), rint(CAST(NULL AS DOUBLE));
--> rint(0.0) : double | rint(-0.0) : double | rint(1.5) : double | rint(-2.5) : double | rint(NaN) : double | rint(Infinity) : double | rint(-Infinity) : double | rint(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 2.0 | -2.0 | NaN | Infinity | -Infinity | NULL
SELECT rint(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> rint(a) : double
--= 0.0
--= -0.0
--= 2.0
--= -2.0
--= NaN
--= Infinity
--= -Infinity
--= NULL
SELECT rint(1), rint(-1), rint(0), rint(100), rint(CAST(NULL AS INT));
--> rint(1) : double | rint(-1) : double | rint(0) : double | rint(100) : double | rint(CAST(NULL AS INT)) : double
--= 1.0 | -1.0 | 0.0 | 100.0 | NULL
SELECT rint(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> rint(a) : double
--= 1.0
--= -1.0
--= 0.0
--= 100.0
--= NULL
SELECT rint('abc');
--! CAST_INVALID_INPUT 22018
SELECT rint(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT rint(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT signum(0D), signum(-0D), signum(1.5D), signum(-2.5D), signum(double('NaN')), signum(double('Infinity')), signum(double('-Infinity')), signum(CAST(NULL AS DOUBLE));
--> SIGNUM(0.0) : double | SIGNUM(-0.0) : double | SIGNUM(1.5) : double | SIGNUM(-2.5) : double | SIGNUM(NaN) : double | SIGNUM(Infinity) : double | SIGNUM(-Infinity) : double | SIGNUM(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 1.0 | -1.0 | NaN | 1.0 | -1.0 | NULL
SELECT signum(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> SIGNUM(a) : double
--= 0.0
--= -0.0
--= 1.0
--= -1.0
--= NaN
--= 1.0
--= -1.0
--= NULL
SELECT signum(1), signum(-1), signum(0), signum(100), signum(CAST(NULL AS INT));
--> SIGNUM(1) : double | SIGNUM(-1) : double | SIGNUM(0) : double | SIGNUM(100) : double | SIGNUM(CAST(NULL AS INT)) : double
--= 1.0 | -1.0 | 0.0 | 1.0 | NULL
SELECT signum(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> SIGNUM(a) : double
--= 1.0
--= -1.0
--= 0.0
--= 1.0
--= NULL
SELECT signum('abc');
--! CAST_INVALID_INPUT 22018
SELECT signum(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT signum(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sign(0D), sign(-0D), sign(1.5D), sign(-2.5D), sign(double('NaN')), sign(double('Infinity')), sign(double('-Infinity')), sign(CAST(NULL AS DOUBLE));
--> sign(0.0) : double | sign(-0.0) : double | sign(1.5) : double | sign(-2.5) : double | sign(NaN) : double | sign(Infinity) : double | sign(-Infinity) : double | sign(CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 1.0 | -1.0 | NaN | 1.0 | -1.0 | NULL
SELECT sign(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> sign(a) : double
--= 0.0
--= -0.0
--= 1.0
--= -1.0
--= NaN
--= 1.0
--= -1.0
--= NULL
SELECT sign(1), sign(-1), sign(0), sign(100), sign(CAST(NULL AS INT));
--> sign(1) : double | sign(-1) : double | sign(0) : double | sign(100) : double | sign(CAST(NULL AS INT)) : double
--= 1.0 | -1.0 | 0.0 | 1.0 | NULL
SELECT sign(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> sign(a) : double
--= 1.0
--= -1.0
--= 0.0
--= 1.0
--= NULL
SELECT sign('abc');
--! CAST_INVALID_INPUT 22018
SELECT sign(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sign(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT abs(0D), abs(-0D), abs(1.5D), abs(-2.5D), abs(double('NaN')), abs(double('Infinity')), abs(double('-Infinity')), abs(CAST(NULL AS DOUBLE));
--> abs(0.0) : double | abs(-0.0) : double | abs(1.5) : double | abs(-2.5) : double | abs(NaN) : double | abs(Infinity) : double | abs(-Infinity) : double | abs(CAST(NULL AS DOUBLE)) : double
--= 0.0 | 0.0 | 1.5 | 2.5 | NaN | Infinity | Infinity | NULL
SELECT abs(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> abs(a) : double
--= 0.0
--= 0.0
--= 1.5
--= 2.5
--= NaN
--= Infinity
--= Infinity
--= NULL
SELECT abs(1), abs(-1), abs(0), abs(100), abs(CAST(NULL AS INT));
--> abs(1) : int | abs(-1) : int | abs(0) : int | abs(100) : int | abs(CAST(NULL AS INT)) : int
--= 1 | 1 | 0 | 100 | NULL
SELECT abs(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> abs(a) : int
--= 1
--= 1
--= 0
--= 100
--= NULL
SELECT abs('abc');
--! CAST_INVALID_INPUT 22018
SELECT abs(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT abs(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT negative(0D), negative(-0D), negative(1.5D), negative(-2.5D), negative(double('NaN')), negative(double('Infinity')), negative(double('-Infinity')), negative(CAST(NULL AS DOUBLE));
--> negative(0.0) : double | negative(-0.0) : double | negative(1.5) : double | negative(-2.5) : double | negative(NaN) : double | negative(Infinity) : double | negative(-Infinity) : double | negative(CAST(NULL AS DOUBLE)) : double
--= -0.0 | 0.0 | -1.5 | 2.5 | NaN | -Infinity | Infinity | NULL
SELECT negative(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> negative(a) : double
--= -0.0
--= 0.0
--= -1.5
--= 2.5
--= NaN
--= -Infinity
--= Infinity
--= NULL
SELECT negative(1), negative(-1), negative(0), negative(100), negative(CAST(NULL AS INT));
--> negative(1) : int | negative(-1) : int | negative(0) : int | negative(100) : int | negative(CAST(NULL AS INT)) : int
--= -1 | 1 | 0 | -100 | NULL
SELECT negative(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> negative(a) : int
--= -1
--= 1
--= 0
--= -100
--= NULL
SELECT negative('abc');
--! CAST_INVALID_INPUT 22018
SELECT negative(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT negative(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT positive(0D), positive(-0D), positive(1.5D), positive(-2.5D), positive(double('NaN')), positive(double('Infinity')), positive(double('-Infinity')), positive(CAST(NULL AS DOUBLE));
--> (+ 0.0) : double | (+ -0.0) : double | (+ 1.5) : double | (+ -2.5) : double | (+ NaN) : double | (+ Infinity) : double | (+ -Infinity) : double | (+ CAST(NULL AS DOUBLE)) : double
--= 0.0 | -0.0 | 1.5 | -2.5 | NaN | Infinity | -Infinity | NULL
SELECT positive(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> (+ a) : double
--= 0.0
--= -0.0
--= 1.5
--= -2.5
--= NaN
--= Infinity
--= -Infinity
--= NULL
SELECT positive(1), positive(-1), positive(0), positive(100), positive(CAST(NULL AS INT));
--> (+ 1) : int | (+ -1) : int | (+ 0) : int | (+ 100) : int | (+ CAST(NULL AS INT)) : int
--= 1 | -1 | 0 | 100 | NULL
SELECT positive(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> (+ a) : int
--= 1
--= -1
--= 0
--= 100
--= NULL
SELECT positive('abc');
--! CAST_INVALID_INPUT 22018
SELECT positive(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT positive(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT ceil(1), ceil(-1), ceil(0), ceil(100), ceil(CAST(NULL AS INT));
--> CEIL(1) : bigint | CEIL(-1) : bigint | CEIL(0) : bigint | CEIL(100) : bigint | CEIL(CAST(NULL AS INT)) : bigint
--= 1 | -1 | 0 | 100 | NULL
SELECT ceil(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> CEIL(a) : bigint
--= 1
--= -1
--= 0
--= 100
--= NULL
SELECT ceil('abc');
--! CAST_INVALID_INPUT 22018
SELECT ceil(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT ceil(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT ceiling(1), ceiling(-1), ceiling(0), ceiling(100), ceiling(CAST(NULL AS INT));
--> ceiling(1) : bigint | ceiling(-1) : bigint | ceiling(0) : bigint | ceiling(100) : bigint | ceiling(CAST(NULL AS INT)) : bigint
--= 1 | -1 | 0 | 100 | NULL
SELECT ceiling(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> ceiling(a) : bigint
--= 1
--= -1
--= 0
--= 100
--= NULL
SELECT ceiling('abc');
--! CAST_INVALID_INPUT 22018
SELECT ceiling(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT ceiling(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT floor(1), floor(-1), floor(0), floor(100), floor(CAST(NULL AS INT));
--> FLOOR(1) : bigint | FLOOR(-1) : bigint | FLOOR(0) : bigint | FLOOR(100) : bigint | FLOOR(CAST(NULL AS INT)) : bigint
--= 1 | -1 | 0 | 100 | NULL
SELECT floor(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> FLOOR(a) : bigint
--= 1
--= -1
--= 0
--= 100
--= NULL
SELECT floor('abc');
--! CAST_INVALID_INPUT 22018
SELECT floor(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT floor(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT hex(1), hex(-1), hex(0), hex(100), hex(CAST(NULL AS INT));
--> hex(1) : string | hex(-1) : string | hex(0) : string | hex(100) : string | hex(CAST(NULL AS INT)) : string
--= 1 | FFFFFFFFFFFFFFFF | 0 | 64 | NULL
SELECT hex(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> hex(a) : string
--= 1
--= FFFFFFFFFFFFFFFF
--= 0
--= 64
--= NULL
SELECT hex('abc');
--> hex(abc) : string
--= 616263
SELECT hex(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT hex(DATE'2024-01-01');
--> hex(DATE '2024-01-01') : string
--= 323032342D30312D3031
SELECT isnan(0D), isnan(-0D), isnan(1.5D), isnan(-2.5D), isnan(double('NaN')), isnan(double('Infinity')), isnan(double('-Infinity')), isnan(CAST(NULL AS DOUBLE));
--> isnan(0.0) : boolean | isnan(-0.0) : boolean | isnan(1.5) : boolean | isnan(-2.5) : boolean | isnan(NaN) : boolean | isnan(Infinity) : boolean | isnan(-Infinity) : boolean | isnan(CAST(NULL AS DOUBLE)) : boolean
--= false | false | false | false | true | false | false | false
SELECT isnan(a) FROM VALUES (0D), (-0D), (1.5D), (-2.5D), (double('NaN')), (double('Infinity')), (double('-Infinity')), (CAST(NULL AS DOUBLE)) AS t(a);
--> isnan(a) : boolean
--= false
--= false
--= false
--= false
--= true
--= false
--= false
--= false
SELECT isnan(1), isnan(-1), isnan(0), isnan(100), isnan(CAST(NULL AS INT));
--> isnan(1) : boolean | isnan(-1) : boolean | isnan(0) : boolean | isnan(100) : boolean | isnan(CAST(NULL AS INT)) : boolean
--= false | false | false | false | false
SELECT isnan(a) FROM VALUES (1), (-1), (0), (100), (CAST(NULL AS INT)) AS t(a);
--> isnan(a) : boolean
--= false
--= false
--= false
--= false
--= false
SELECT isnan('abc');
--! CAST_INVALID_INPUT 22018
SELECT isnan(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT isnan(DATE'2024-01-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT abs(1.25), abs(-1.25), abs(0.00), abs(99.99), abs(CAST(NULL AS DECIMAL(4,2)));
--> abs(1.25) : decimal(3,2) | abs(-1.25) : decimal(3,2) | abs(0.00) : decimal(2,2) | abs(99.99) : decimal(4,2) | abs(CAST(NULL AS DECIMAL(4,2))) : decimal(4,2)
--= 1.25 | 1.25 | 0.00 | 99.99 | NULL
SELECT abs(a) FROM VALUES (1.25), (-1.25), (0.00), (99.99), (CAST(NULL AS DECIMAL(4,2))) AS t(a);
--> abs(a) : decimal(4,2)
--= 1.25
--= 1.25
--= 0.00
--= 99.99
--= NULL
SELECT abs(12345678901234567890.123), abs(-98765432109876543210.987);
--> abs(12345678901234567890.123) : decimal(23,3) | abs(-98765432109876543210.987) : decimal(23,3)
--= 12345678901234567890.123 | 98765432109876543210.987
SELECT abs(a) FROM VALUES (12345678901234567890.123), (-98765432109876543210.987) AS t(a);
--> abs(a) : decimal(23,3)
--= 12345678901234567890.123
--= 98765432109876543210.987
SELECT abs('2.5'), abs('-3');
--> abs(2.5) : double | abs(-3) : double
--= 2.5 | 3.0
SELECT abs(1Y), abs(-5Y), abs(127Y);
--> abs(1) : tinyint | abs(-5) : tinyint | abs(127) : tinyint
--= 1 | 5 | 127
SELECT abs(a) FROM VALUES (1Y), (-5Y), (127Y) AS t(a);
--> abs(a) : tinyint
--= 1
--= 5
--= 127
SELECT abs(-128Y);
--! ARITHMETIC_OVERFLOW 22003
SELECT abs(7S), abs(-9S);
--> abs(7) : smallint | abs(-9) : smallint
--= 7 | 9
SELECT abs(a) FROM VALUES (7S), (-9S) AS t(a);
--> abs(a) : smallint
--= 7
--= 9
SELECT abs(9L), abs(-9L);
--> abs(9) : bigint | abs(-9) : bigint
--= 9 | 9
SELECT abs(a) FROM VALUES (9L), (-9L) AS t(a);
--> abs(a) : bigint
--= 9
--= 9
SELECT abs(-9223372036854775808L);
--! ARITHMETIC_OVERFLOW 22003
SELECT abs(1.5F), abs(-0.0F), abs(float('NaN'));
--> abs(1.5) : float | abs(-0.0) : float | abs(NaN) : float
--= 1.5 | 0.0 | NaN
SELECT abs(a) FROM VALUES (1.5F), (-0.0F), (float('NaN')) AS t(a);
--> abs(a) : float
--= 1.5
--= 0.0
--= NaN
SELECT negative(1.25), negative(-1.25), negative(0.00), negative(99.99), negative(CAST(NULL AS DECIMAL(4,2)));
--> negative(1.25) : decimal(3,2) | negative(-1.25) : decimal(3,2) | negative(0.00) : decimal(2,2) | negative(99.99) : decimal(4,2) | negative(CAST(NULL AS DECIMAL(4,2))) : decimal(4,2)
--= -1.25 | 1.25 | 0.00 | -99.99 | NULL
SELECT negative(a) FROM VALUES (1.25), (-1.25), (0.00), (99.99), (CAST(NULL AS DECIMAL(4,2))) AS t(a);
--> negative(a) : decimal(4,2)
--= -1.25
--= 1.25
--= 0.00
--= -99.99
--= NULL
SELECT negative(12345678901234567890.123), negative(-98765432109876543210.987);
--> negative(12345678901234567890.123) : decimal(23,3) | negative(-98765432109876543210.987) : decimal(23,3)
--= -12345678901234567890.123 | 98765432109876543210.987
SELECT negative(a) FROM VALUES (12345678901234567890.123), (-98765432109876543210.987) AS t(a);
--> negative(a) : decimal(23,3)
--= -12345678901234567890.123
--= 98765432109876543210.987
SELECT negative('2.5'), negative('-3');
--> negative(2.5) : double | negative(-3) : double
--= -2.5 | 3.0
SELECT negative(1Y), negative(-5Y), negative(127Y);
--> negative(1) : tinyint | negative(-5) : tinyint | negative(127) : tinyint
--= -1 | 5 | -127
SELECT negative(a) FROM VALUES (1Y), (-5Y), (127Y) AS t(a);
--> negative(a) : tinyint
--= -1
--= 5
--= -127
SELECT negative(-128Y);
--! ARITHMETIC_OVERFLOW 22003
SELECT negative(7S), negative(-9S);
--> negative(7) : smallint | negative(-9) : smallint
--= -7 | 9
SELECT negative(a) FROM VALUES (7S), (-9S) AS t(a);
--> negative(a) : smallint
--= -7
--= 9
SELECT negative(9L), negative(-9L);
--> negative(9) : bigint | negative(-9) : bigint
--= -9 | 9
SELECT negative(a) FROM VALUES (9L), (-9L) AS t(a);
--> negative(a) : bigint
--= -9
--= 9
SELECT negative(-9223372036854775808L);
--! ARITHMETIC_OVERFLOW 22003
SELECT negative(1.5F), negative(-0.0F), negative(float('NaN'));
--> negative(1.5) : float | negative(-0.0) : float | negative(NaN) : float
--= -1.5 | 0.0 | NaN
SELECT negative(a) FROM VALUES (1.5F), (-0.0F), (float('NaN')) AS t(a);
--> negative(a) : float
--= -1.5
--= 0.0
--= NaN
SELECT positive(1.25), positive(-1.25), positive(0.00), positive(99.99), positive(CAST(NULL AS DECIMAL(4,2)));
--> (+ 1.25) : decimal(3,2) | (+ -1.25) : decimal(3,2) | (+ 0.00) : decimal(2,2) | (+ 99.99) : decimal(4,2) | (+ CAST(NULL AS DECIMAL(4,2))) : decimal(4,2)
--= 1.25 | -1.25 | 0.00 | 99.99 | NULL
SELECT positive(a) FROM VALUES (1.25), (-1.25), (0.00), (99.99), (CAST(NULL AS DECIMAL(4,2))) AS t(a);
--> (+ a) : decimal(4,2)
--= 1.25
--= -1.25
--= 0.00
--= 99.99
--= NULL
SELECT positive(12345678901234567890.123), positive(-98765432109876543210.987);
--> (+ 12345678901234567890.123) : decimal(23,3) | (+ -98765432109876543210.987) : decimal(23,3)
--= 12345678901234567890.123 | -98765432109876543210.987
SELECT positive(a) FROM VALUES (12345678901234567890.123), (-98765432109876543210.987) AS t(a);
--> (+ a) : decimal(23,3)
--= 12345678901234567890.123
--= -98765432109876543210.987
SELECT positive('2.5'), positive('-3');
--> (+ 2.5) : double | (+ -3) : double
--= 2.5 | -3.0
SELECT positive(1Y), positive(-5Y), positive(127Y);
--> (+ 1) : tinyint | (+ -5) : tinyint | (+ 127) : tinyint
--= 1 | -5 | 127
SELECT positive(a) FROM VALUES (1Y), (-5Y), (127Y) AS t(a);
--> (+ a) : tinyint
--= 1
--= -5
--= 127
SELECT positive(-128Y);
--> (+ -128) : tinyint
--= -128
SELECT positive(7S), positive(-9S);
--> (+ 7) : smallint | (+ -9) : smallint
--= 7 | -9
SELECT positive(a) FROM VALUES (7S), (-9S) AS t(a);
--> (+ a) : smallint
--= 7
--= -9
SELECT positive(9L), positive(-9L);
--> (+ 9) : bigint | (+ -9) : bigint
--= 9 | -9
SELECT positive(a) FROM VALUES (9L), (-9L) AS t(a);
--> (+ a) : bigint
--= 9
--= -9
SELECT positive(-9223372036854775808L);
--> (+ -9223372036854775808) : bigint
--= -9223372036854775808
SELECT positive(1.5F), positive(-0.0F), positive(float('NaN'));
--> (+ 1.5) : float | (+ -0.0) : float | (+ NaN) : float
--= 1.5 | -0.0 | NaN
SELECT positive(a) FROM VALUES (1.5F), (-0.0F), (float('NaN')) AS t(a);
--> (+ a) : float
--= 1.5
--= -0.0
--= NaN
SELECT ceil(1.25), ceil(-1.25), ceil(0.00), ceil(99.99), ceil(CAST(NULL AS DECIMAL(4,2)));
--> CEIL(1.25) : decimal(2,0) | CEIL(-1.25) : decimal(2,0) | CEIL(0.00) : decimal(1,0) | CEIL(99.99) : decimal(3,0) | CEIL(CAST(NULL AS DECIMAL(4,2))) : decimal(3,0)
--= 2 | -1 | 0 | 100 | NULL
SELECT ceil(a) FROM VALUES (1.25), (-1.25), (0.00), (99.99), (CAST(NULL AS DECIMAL(4,2))) AS t(a);
--> CEIL(a) : decimal(3,0)
--= 2
--= -1
--= 0
--= 100
--= NULL
SELECT ceil(12345678901234567890.123), ceil(-98765432109876543210.987);
--> CEIL(12345678901234567890.123) : decimal(21,0) | CEIL(-98765432109876543210.987) : decimal(21,0)
--= 12345678901234567891 | -98765432109876543210
SELECT ceil(a) FROM VALUES (12345678901234567890.123), (-98765432109876543210.987) AS t(a);
--> CEIL(a) : decimal(21,0)
--= 12345678901234567891
--= -98765432109876543210
SELECT ceil('2.5'), ceil('-3');
--> CEIL(2.5) : bigint | CEIL(-3) : bigint
--= 3 | -3
SELECT ceil(1Y), ceil(-5Y), ceil(127Y);
--> CEIL(1) : bigint | CEIL(-5) : bigint | CEIL(127) : bigint
--= 1 | -5 | 127
SELECT ceil(a) FROM VALUES (1Y), (-5Y), (127Y) AS t(a);
--> CEIL(a) : bigint
--= 1
--= -5
--= 127
SELECT ceil(-128Y);
--> CEIL(-128) : bigint
--= -128
SELECT ceil(7S), ceil(-9S);
--> CEIL(7) : bigint | CEIL(-9) : bigint
--= 7 | -9
SELECT ceil(a) FROM VALUES (7S), (-9S) AS t(a);
--> CEIL(a) : bigint
--= 7
--= -9
SELECT ceil(9L), ceil(-9L);
--> CEIL(9) : bigint | CEIL(-9) : bigint
--= 9 | -9
SELECT ceil(a) FROM VALUES (9L), (-9L) AS t(a);
--> CEIL(a) : bigint
--= 9
--= -9
SELECT ceil(-9223372036854775808L);
--> CEIL(-9223372036854775808) : bigint
--= -9223372036854775808
SELECT ceil(1.5F), ceil(-0.0F), ceil(float('NaN'));
--> CEIL(1.5) : bigint | CEIL(-0.0) : bigint | CEIL(NaN) : bigint
--= 2 | 0 | 0
SELECT ceil(a) FROM VALUES (1.5F), (-0.0F), (float('NaN')) AS t(a);
--> CEIL(a) : bigint
--= 2
--= 0
--= 0
SELECT floor(1.25), floor(-1.25), floor(0.00), floor(99.99), floor(CAST(NULL AS DECIMAL(4,2)));
--> FLOOR(1.25) : decimal(2,0) | FLOOR(-1.25) : decimal(2,0) | FLOOR(0.00) : decimal(1,0) | FLOOR(99.99) : decimal(3,0) | FLOOR(CAST(NULL AS DECIMAL(4,2))) : decimal(3,0)
--= 1 | -2 | 0 | 99 | NULL
SELECT floor(a) FROM VALUES (1.25), (-1.25), (0.00), (99.99), (CAST(NULL AS DECIMAL(4,2))) AS t(a);
--> FLOOR(a) : decimal(3,0)
--= 1
--= -2
--= 0
--= 99
--= NULL
SELECT floor(12345678901234567890.123), floor(-98765432109876543210.987);
--> FLOOR(12345678901234567890.123) : decimal(21,0) | FLOOR(-98765432109876543210.987) : decimal(21,0)
--= 12345678901234567890 | -98765432109876543211
SELECT floor(a) FROM VALUES (12345678901234567890.123), (-98765432109876543210.987) AS t(a);
--> FLOOR(a) : decimal(21,0)
--= 12345678901234567890
--= -98765432109876543211
SELECT floor('2.5'), floor('-3');
--> FLOOR(2.5) : bigint | FLOOR(-3) : bigint
--= 2 | -3
SELECT floor(1Y), floor(-5Y), floor(127Y);
--> FLOOR(1) : bigint | FLOOR(-5) : bigint | FLOOR(127) : bigint
--= 1 | -5 | 127
SELECT floor(a) FROM VALUES (1Y), (-5Y), (127Y) AS t(a);
--> FLOOR(a) : bigint
--= 1
--= -5
--= 127
SELECT floor(-128Y);
--> FLOOR(-128) : bigint
--= -128
SELECT floor(7S), floor(-9S);
--> FLOOR(7) : bigint | FLOOR(-9) : bigint
--= 7 | -9
SELECT floor(a) FROM VALUES (7S), (-9S) AS t(a);
--> FLOOR(a) : bigint
--= 7
--= -9
SELECT floor(9L), floor(-9L);
--> FLOOR(9) : bigint | FLOOR(-9) : bigint
--= 9 | -9
SELECT floor(a) FROM VALUES (9L), (-9L) AS t(a);
--> FLOOR(a) : bigint
--= 9
--= -9
SELECT floor(-9223372036854775808L);
--> FLOOR(-9223372036854775808) : bigint
--= -9223372036854775808
SELECT floor(1.5F), floor(-0.0F), floor(float('NaN'));
--> FLOOR(1.5) : bigint | FLOOR(-0.0) : bigint | FLOOR(NaN) : bigint
--= 1 | 0 | 0
SELECT floor(a) FROM VALUES (1.5F), (-0.0F), (float('NaN')) AS t(a);
--> FLOOR(a) : bigint
--= 1
--= 0
--= 0
SELECT sign(1.25), sign(-1.25), sign(0.00), sign(99.99), sign(CAST(NULL AS DECIMAL(4,2)));
--> sign(1.25) : double | sign(-1.25) : double | sign(0.00) : double | sign(99.99) : double | sign(CAST(NULL AS DECIMAL(4,2))) : double
--= 1.0 | -1.0 | 0.0 | 1.0 | NULL
SELECT sign(a) FROM VALUES (1.25), (-1.25), (0.00), (99.99), (CAST(NULL AS DECIMAL(4,2))) AS t(a);
--> sign(a) : double
--= 1.0
--= -1.0
--= 0.0
--= 1.0
--= NULL
SELECT sign(12345678901234567890.123), sign(-98765432109876543210.987);
--> sign(12345678901234567890.123) : double | sign(-98765432109876543210.987) : double
--= 1.0 | -1.0
SELECT sign(a) FROM VALUES (12345678901234567890.123), (-98765432109876543210.987) AS t(a);
--> sign(a) : double
--= 1.0
--= -1.0
SELECT sign('2.5'), sign('-3');
--> sign(2.5) : double | sign(-3) : double
--= 1.0 | -1.0
SELECT sign(1Y), sign(-5Y), sign(127Y);
--> sign(1) : double | sign(-5) : double | sign(127) : double
--= 1.0 | -1.0 | 1.0
SELECT sign(a) FROM VALUES (1Y), (-5Y), (127Y) AS t(a);
--> sign(a) : double
--= 1.0
--= -1.0
--= 1.0
SELECT sign(-128Y);
--> sign(-128) : double
--= -1.0
SELECT sign(7S), sign(-9S);
--> sign(7) : double | sign(-9) : double
--= 1.0 | -1.0
SELECT sign(a) FROM VALUES (7S), (-9S) AS t(a);
--> sign(a) : double
--= 1.0
--= -1.0
SELECT sign(9L), sign(-9L);
--> sign(9) : double | sign(-9) : double
--= 1.0 | -1.0
SELECT sign(a) FROM VALUES (9L), (-9L) AS t(a);
--> sign(a) : double
--= 1.0
--= -1.0
SELECT sign(-9223372036854775808L);
--> sign(-9223372036854775808) : double
--= -1.0
SELECT sign(1.5F), sign(-0.0F), sign(float('NaN'));
--> sign(1.5) : double | sign(-0.0) : double | sign(NaN) : double
--= 1.0 | -0.0 | NaN
SELECT sign(a) FROM VALUES (1.5F), (-0.0F), (float('NaN')) AS t(a);
--> sign(a) : double
--= 1.0
--= -0.0
--= NaN
SELECT sqrt(1.25), sqrt(-1.25), sqrt(0.00), sqrt(99.99), sqrt(CAST(NULL AS DECIMAL(4,2)));
--> SQRT(1.25) : double | SQRT(-1.25) : double | SQRT(0.00) : double | SQRT(99.99) : double | SQRT(CAST(NULL AS DECIMAL(4,2))) : double
--= 1.118033988749895 | NaN | 0.0 | 9.999499987499375 | NULL
SELECT sqrt(a) FROM VALUES (1.25), (-1.25), (0.00), (99.99), (CAST(NULL AS DECIMAL(4,2))) AS t(a);
--> SQRT(a) : double
--= 1.118033988749895
--= NaN
--= 0.0
--= 9.999499987499375
--= NULL
SELECT sqrt(12345678901234567890.123), sqrt(-98765432109876543210.987);
--> SQRT(12345678901234567890.123) : double | SQRT(-98765432109876543210.987) : double
--= 3.513641828820144E9 | NaN
SELECT sqrt(a) FROM VALUES (12345678901234567890.123), (-98765432109876543210.987) AS t(a);
--> SQRT(a) : double
--= 3.513641828820144E9
--= NaN
SELECT sqrt('2.5'), sqrt('-3');
--> SQRT(2.5) : double | SQRT(-3) : double
--= 1.5811388300841898 | NaN
SELECT sqrt(1Y), sqrt(-5Y), sqrt(127Y);
--> SQRT(1) : double | SQRT(-5) : double | SQRT(127) : double
--= 1.0 | NaN | 11.269427669584644
SELECT sqrt(a) FROM VALUES (1Y), (-5Y), (127Y) AS t(a);
--> SQRT(a) : double
--= 1.0
--= NaN
--= 11.269427669584644
SELECT sqrt(-128Y);
--> SQRT(-128) : double
--= NaN
SELECT sqrt(7S), sqrt(-9S);
--> SQRT(7) : double | SQRT(-9) : double
--= 2.6457513110645907 | NaN
SELECT sqrt(a) FROM VALUES (7S), (-9S) AS t(a);
--> SQRT(a) : double
--= 2.6457513110645907
--= NaN
SELECT sqrt(9L), sqrt(-9L);
--> SQRT(9) : double | SQRT(-9) : double
--= 3.0 | NaN
SELECT sqrt(a) FROM VALUES (9L), (-9L) AS t(a);
--> SQRT(a) : double
--= 3.0
--= NaN
SELECT sqrt(-9223372036854775808L);
--> SQRT(-9223372036854775808) : double
--= NaN
SELECT sqrt(1.5F), sqrt(-0.0F), sqrt(float('NaN'));
--> SQRT(1.5) : double | SQRT(-0.0) : double | SQRT(NaN) : double
--= 1.224744871391589 | -0.0 | NaN
SELECT sqrt(a) FROM VALUES (1.5F), (-0.0F), (float('NaN')) AS t(a);
--> SQRT(a) : double
--= 1.224744871391589
--= -0.0
--= NaN
SELECT ceil(1.2345, 2), ceil(-1.2345, 2), ceil(1234.5, -2), ceil(15, -1);
--> ceil(1.2345, 2) : decimal(4,2) | ceil(-1.2345, 2) : decimal(4,2) | ceil(1234.5, -2) : decimal(5,0) | ceil(15, -1) : decimal(11,0)
--= 1.24 | -1.23 | 1300 | 20
SELECT ceil(3.1411D, 3), ceil(-12.345D, 1);
--> ceil(3.1411, 3) : decimal(19,3) | ceil(-12.345, 1) : decimal(17,1)
--= 3.142 | -12.3
SELECT floor(1.2345, 2), floor(-1.2345, 2), floor(1234.5, -2), floor(15, -1);
--> floor(1.2345, 2) : decimal(4,2) | floor(-1.2345, 2) : decimal(4,2) | floor(1234.5, -2) : decimal(5,0) | floor(15, -1) : decimal(11,0)
--= 1.23 | -1.24 | 1200 | 10
SELECT floor(3.1411D, 3), floor(-12.345D, 1);
--> floor(3.1411, 3) : decimal(19,3) | floor(-12.345, 1) : decimal(17,1)
--= 3.141 | -12.4
SELECT round(2.5, 0), round(3.5, 0), round(-2.5, 0), round(1.005, 2), round(12345.678, -2), round(NULL, 1);
--> round(2.5, 0) : decimal(2,0) | round(3.5, 0) : decimal(2,0) | round(-2.5, 0) : decimal(2,0) | round(1.005, 2) : decimal(4,2) | round(12345.678, -2) : decimal(6,0) | round(NULL, 1) : double
--= 3 | 4 | -3 | 1.01 | 12300 | NULL
SELECT round(2.5D, 0), round(3.5D, 0), round(-2.5D, 0), round(1.005D, 2), round(1e10, -2), round(double('NaN'), 1);
--> round(2.5, 0) : double | round(3.5, 0) : double | round(-2.5, 0) : double | round(1.005, 2) : double | round(1.0E10, -2) : double | round(NaN, 1) : double
--= 3.0 | 4.0 | -3.0 | 1.01 | 1.0E10 | NaN
SELECT round(25, -1), round(35, -1), round(-25, -1), round(5, 2), round(149, -2), round(150, -2);
--> round(25, -1) : int | round(35, -1) : int | round(-25, -1) : int | round(5, 2) : int | round(149, -2) : int | round(150, -2) : int
--= 30 | 40 | -30 | 5 | 100 | 200
SELECT round(25L, -1), round(9S, -1), round(9Y, -1), round(2.5F, 0);
--> round(25, -1) : bigint | round(9, -1) : smallint | round(9, -1) : tinyint | round(2.5, 0) : float
--= 30 | 10 | 10 | 3.0
SELECT round(2.5), round(-0.5), round(1.49), round(2.5D), round(7), round('2.5');
--> round(2.5, 0) : decimal(2,0) | round(-0.5, 0) : decimal(1,0) | round(1.49, 0) : decimal(2,0) | round(2.5, 0) : double | round(7, 0) : int | round(2.5, 0) : double
--= 3 | -1 | 1 | 3.0 | 7 | 3.0
SELECT round('x');
--! CAST_INVALID_INPUT 22018
SELECT round(1.5, 'a');
--! CAST_INVALID_INPUT 22018
SELECT round(127Y, -1);
--! ARITHMETIC_OVERFLOW 22003
SELECT round(2147483647, -1);
--! ARITHMETIC_OVERFLOW 22003
SELECT round(x, 1) FROM VALUES (1.25D), (1.35D), (-1.25D), (NULL) AS t(x);
--> round(x, 1) : double
--= 1.3
--= 1.4
--= -1.3
--= NULL
SELECT round(x, 1) FROM VALUES (1.25), (1.35), (-1.25), (NULL) AS t(x);
--> round(x, 1) : decimal(3,1)
--= 1.3
--= 1.4
--= -1.3
--= NULL
SELECT round(x, y) FROM VALUES (1.25, 1), (1.35, 0) AS t(x, y);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT bround(2.5, 0), bround(3.5, 0), bround(-2.5, 0), bround(1.005, 2), bround(12345.678, -2), bround(NULL, 1);
--> bround(2.5, 0) : decimal(2,0) | bround(3.5, 0) : decimal(2,0) | bround(-2.5, 0) : decimal(2,0) | bround(1.005, 2) : decimal(4,2) | bround(12345.678, -2) : decimal(6,0) | bround(NULL, 1) : double
--= 2 | 4 | -2 | 1.00 | 12300 | NULL
SELECT bround(2.5D, 0), bround(3.5D, 0), bround(-2.5D, 0), bround(1.005D, 2), bround(1e10, -2), bround(double('NaN'), 1);
--> bround(2.5, 0) : double | bround(3.5, 0) : double | bround(-2.5, 0) : double | bround(1.005, 2) : double | bround(1.0E10, -2) : double | bround(NaN, 1) : double
--= 2.0 | 4.0 | -2.0 | 1.0 | 1.0E10 | NaN
SELECT bround(25, -1), bround(35, -1), bround(-25, -1), bround(5, 2), bround(149, -2), bround(150, -2);
--> bround(25, -1) : int | bround(35, -1) : int | bround(-25, -1) : int | bround(5, 2) : int | bround(149, -2) : int | bround(150, -2) : int
--= 20 | 40 | -20 | 5 | 100 | 200
SELECT bround(25L, -1), bround(9S, -1), bround(9Y, -1), bround(2.5F, 0);
--> bround(25, -1) : bigint | bround(9, -1) : smallint | bround(9, -1) : tinyint | bround(2.5, 0) : float
--= 20 | 10 | 10 | 2.0
SELECT bround(2.5), bround(-0.5), bround(1.49), bround(2.5D), bround(7), bround('2.5');
--> bround(2.5, 0) : decimal(2,0) | bround(-0.5, 0) : decimal(1,0) | bround(1.49, 0) : decimal(2,0) | bround(2.5, 0) : double | bround(7, 0) : int | bround(2.5, 0) : double
--= 2 | 0 | 1 | 2.0 | 7 | 2.0
SELECT bround('x');
--! CAST_INVALID_INPUT 22018
SELECT bround(1.5, 'a');
--! CAST_INVALID_INPUT 22018
SELECT bround(127Y, -1);
--! ARITHMETIC_OVERFLOW 22003
SELECT bround(2147483647, -1);
--! ARITHMETIC_OVERFLOW 22003
SELECT bround(x, 1) FROM VALUES (1.25D), (1.35D), (-1.25D), (NULL) AS t(x);
--> bround(x, 1) : double
--= 1.2
--= 1.4
--= -1.2
--= NULL
SELECT bround(x, 1) FROM VALUES (1.25), (1.35), (-1.25), (NULL) AS t(x);
--> bround(x, 1) : decimal(3,1)
--= 1.2
--= 1.4
--= -1.2
--= NULL
SELECT bround(x, y) FROM VALUES (1.25, 1), (1.35, 0) AS t(x, y);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT pow(2, 10), pow(2, -1), pow(0, 0), pow(-8, 2), pow(NULL, 1);
--> pow(2, 10) : double | pow(2, -1) : double | pow(0, 0) : double | pow(-8, 2) : double | pow(NULL, 1) : double
--= 1024.0 | 0.5 | 1.0 | 64.0 | NULL
SELECT pow(a, b) FROM VALUES (2, 10), (2, -1), (0, 0), (-8, 2), (NULL, 1) AS t(a, b);
--> pow(a, b) : double
--= 1024.0
--= 0.5
--= 1.0
--= 64.0
--= NULL
SELECT power(2.5D, 2), power(-1D, 0.5D), power(double('NaN'), 0);
--> POWER(2.5, 2) : double | POWER(-1.0, 0.5) : double | POWER(NaN, 0) : double
--= 6.25 | NaN | 1.0
SELECT power(a, b) FROM VALUES (2.5D, 2), (-1D, 0.5D), (double('NaN'), 0) AS t(a, b);
--> POWER(a, b) : double
--= 6.25
--= NaN
--= 1.0
SELECT atan2(0D, 1D), atan2(1D, 0D), atan2(-1D, -1D), atan2(NULL, 1D);
--> ATAN2(0.0, 1.0) : double | ATAN2(1.0, 0.0) : double | ATAN2(-1.0, -1.0) : double | ATAN2(NULL, 1.0) : double
--= 0.0 | 1.5707963267948966 | -2.356194490192345 | NULL
SELECT atan2(a, b) FROM VALUES (0D, 1D), (1D, 0D), (-1D, -1D), (NULL, 1D) AS t(a, b);
--> ATAN2(a, b) : double
--= 0.0
--= 1.5707963267948966
--= -2.356194490192345
--= NULL
SELECT hypot(3, 4), hypot(0, 0), hypot(NULL, 1);
--> HYPOT(3, 4) : double | HYPOT(0, 0) : double | HYPOT(NULL, 1) : double
--= 5.0 | 0.0 | NULL
SELECT hypot(a, b) FROM VALUES (3, 4), (0, 0), (NULL, 1) AS t(a, b);
--> HYPOT(a, b) : double
--= 5.0
--= 0.0
--= NULL
SELECT log(2D, 8D), log(10, 1000), log(0, 1), log(2, NULL);
--> LOG(2.0, 8.0) : double | LOG(10, 1000) : double | LOG(0, 1) : double | LOG(2, NULL) : double
--= 3.0 | 2.9999999999999996 | NULL | NULL
SELECT log(a, b) FROM VALUES (2D, 8D), (10, 1000), (0, 1), (2, NULL) AS t(a, b);
--> LOG(a, b) : double
--= 3.0
--= 2.9999999999999996
--= NULL
--= NULL
SELECT pmod(10, 3), pmod(-10, 3), pmod(-7, -2), pmod(NULL, 3);
--> pmod(10, 3) : int | pmod(-10, 3) : int | pmod(-7, -2) : int | pmod(NULL, 3) : int
--= 1 | 2 | -1 | NULL
SELECT pmod(a, b) FROM VALUES (10, 3), (-10, 3), (-7, -2), (NULL, 3) AS t(a, b);
--> pmod(a, b) : int
--= 1
--= 2
--= -1
--= NULL
SELECT pmod(1, 0);
--! REMAINDER_BY_ZERO 22012
SELECT pmod(-7.5, 2), pmod(7.5, 2);
--> pmod(-7.5, 2) : decimal(2,1) | pmod(7.5, 2) : decimal(2,1)
--= 0.5 | 1.5
SELECT pmod(a, b) FROM VALUES (-7.5, 2), (7.5, 2) AS t(a, b);
--> pmod(a, b) : decimal(2,1)
--= 0.5
--= 1.5
SELECT pmod(-7.5D, 2D), pmod(7.5D, 2D);
--> pmod(-7.5, 2.0) : double | pmod(7.5, 2.0) : double
--= 0.5 | 1.5
SELECT pmod(a, b) FROM VALUES (-7.5D, 2D), (7.5D, 2D) AS t(a, b);
--> pmod(a, b) : double
--= 0.5
--= 1.5
SELECT mod(10, 3), mod(-10, 3);
--> mod(10, 3) : int | mod(-10, 3) : int
--= 1 | -1
SELECT mod(a, b) FROM VALUES (10, 3), (-10, 3) AS t(a, b);
--> mod(a, b) : int
--= 1
--= -1
SELECT mod(1, 0);
--! REMAINDER_BY_ZERO 22012
SELECT mod(1D, 0D);
--! REMAINDER_BY_ZERO 22012
SELECT factorial(0), factorial(5), factorial(20), factorial(21), factorial(-1), factorial(NULL);
--> factorial(0) : bigint | factorial(5) : bigint | factorial(20) : bigint | factorial(21) : bigint | factorial(-1) : bigint | factorial(NULL) : bigint
--= 1 | 120 | 2432902008176640000 | NULL | NULL | NULL
SELECT factorial(a) FROM VALUES (0), (5), (20), (21), (-1), (NULL) AS t(a);
--> factorial(a) : bigint
--= 1
--= 120
--= 2432902008176640000
--= NULL
--= NULL
--= NULL
SELECT bin(0), bin(13), bin(-13), bin(13.9), bin(NULL);
--> bin(0) : string | bin(13) : string | bin(-13) : string | bin(13.9) : string | bin(NULL) : string
--= 0 | 1101 | 1111111111111111111111111111111111111111111111111111111111110011 | 1101 | NULL
SELECT bin(a) FROM VALUES (0), (13), (-13), (13.9), (NULL) AS t(a);
--> bin(a) : string
--= 0
--= 1101
--= 1111111111111111111111111111111111111111111111111111111111110011
--= 1101
--= NULL
SELECT hex(0), hex(255), hex(-1), hex(NULL);
--> hex(0) : string | hex(255) : string | hex(-1) : string | hex(NULL) : string
--= 0 | FF | FFFFFFFFFFFFFFFF | NULL
SELECT hex(a) FROM VALUES (0), (255), (-1), (NULL) AS t(a);
--> hex(a) : string
--= 0
--= FF
--= FFFFFFFFFFFFFFFF
--= NULL
SELECT hex('Spark'), hex(''), hex('é');
--> hex(Spark) : string | hex() : string | hex(é) : string
--= 537061726B |  | C3A9
SELECT hex(a) FROM VALUES ('Spark'), (''), ('é') AS t(a);
--> hex(a) : string
--= 537061726B
--= 
--= C3A9
SELECT hex(X'0aff'), hex(X'');
--> hex(X'0AFF') : string | hex(X'') : string
--= 0AFF | 
SELECT hex(a) FROM VALUES (X'0aff'), (X'') AS t(a);
--> hex(a) : string
--= 0AFF
--= 
SELECT unhex('537061726b'), unhex('F'), unhex(''), unhex('zz'), unhex(NULL);
--> unhex(537061726b) : binary | unhex(F) : binary | unhex() : binary | unhex(zz) : binary | unhex(NULL) : binary
--= Spark |  |  | NULL | NULL
SELECT hex(unhex(x)) FROM VALUES ('0A'), ('abc'), ('g'), (NULL) AS t(x);
--> hex(unhex(x)) : string
--= 0A
--= 0ABC
--= NULL
--= NULL
SELECT conv('100', 2, 10), conv('ff', 16, 10), conv('-10', 16, -10), conv('zz', 36, 10), conv('1', 1, 10), conv('', 10, 2), conv(NULL, 2, 10), conv('9223372036854775807', 10, 16);
--> conv(100, 2, 10) : string | conv(ff, 16, 10) : string | conv(-10, 16, -10) : string | conv(zz, 36, 10) : string | conv(1, 1, 10) : string | conv(, 10, 2) : string | conv(NULL, 2, 10) : string | conv(9223372036854775807, 10, 16) : string
--= 4 | 255 | -16 | 1295 | NULL | NULL | NULL | 7FFFFFFFFFFFFFFF
SELECT conv(a, b, c) FROM VALUES ('100', 2, 10), ('ff', 16, 10), ('-10', 16, -10), ('zz', 36, 10), ('1', 1, 10), ('', 10, 2), (NULL, 2, 10), ('9223372036854775807', 10, 16) AS t(a, b, c);
--> conv(a, b, c) : string
--= 4
--= 255
--= -16
--= 1295
--= NULL
--= NULL
--= NULL
--= 7FFFFFFFFFFFFFFF
SELECT greatest(1, 2, 3), greatest(1, NULL, 0), greatest(NULL, NULL, NULL);
--> greatest(1, 2, 3) : int | greatest(1, NULL, 0) : int | greatest(NULL, NULL, NULL) : void
--= 3 | 1 | NULL
SELECT greatest(a, b, c) FROM VALUES (1, 2, 3), (1, NULL, 0), (NULL, NULL, NULL) AS t(a, b, c);
--> greatest(a, b, c) : int
--= 3
--= 1
--= NULL
SELECT least(1, 2, 3), least(1, NULL, 0), least(NULL, NULL, NULL);
--> least(1, 2, 3) : int | least(1, NULL, 0) : int | least(NULL, NULL, NULL) : void
--= 1 | 0 | NULL
SELECT least(a, b, c) FROM VALUES (1, 2, 3), (1, NULL, 0), (NULL, NULL, NULL) AS t(a, b, c);
--> least(a, b, c) : int
--= 1
--= 0
--= NULL
SELECT greatest('a', 'B'), greatest('é', 'z');
--> greatest(a, B) : string | greatest(é, z) : string
--= a | é
SELECT greatest(a, b) FROM VALUES ('a', 'B'), ('é', 'z') AS t(a, b);
--> greatest(a, b) : string
--= a
--= é
SELECT greatest(1D, double('NaN')), greatest(-0D, 0D);
--> greatest(1.0, NaN) : double | greatest(-0.0, 0.0) : double
--= NaN | -0.0
SELECT greatest(a, b) FROM VALUES (1D, double('NaN')), (-0D, 0D) AS t(a, b);
--> greatest(a, b) : double
--= NaN
--= -0.0
SELECT least(1D, double('NaN')), least(0D, -0D);
--> least(1.0, NaN) : double | least(0.0, -0.0) : double
--= 1.0 | 0.0
SELECT least(a, b) FROM VALUES (1D, double('NaN')), (0D, -0D) AS t(a, b);
--> least(a, b) : double
--= 1.0
--= 0.0
SELECT greatest(1, 2.5), greatest(1L, 2);
--> greatest(1, 2.5) : decimal(11,1) | greatest(1, 2) : bigint
--= 2.5 | 2
SELECT greatest(1);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT greatest(1, 'a');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT greatest(1, DATE'2024-01-01');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT greatest(map(1,2), map(1,2));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT least(DATE'2024-01-01', DATE'2023-01-01'), least(TIMESTAMP'2024-01-01 00:00:00', DATE'2025-01-01');
--> least(DATE '2024-01-01', DATE '2023-01-01') : date | least(TIMESTAMP '2024-01-01 00:00:00', DATE '2025-01-01') : timestamp
--= 2023-01-01 | 2024-01-01 00:00:00
SELECT least(1);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT width_bucket(5.3, 0.2, 10.6, 5), width_bucket(-2.1, 1.3, 3.4, 3), width_bucket(8.1, 0.0, 5.7, 4), width_bucket(-0.9, 5.2, 0.5, 2), width_bucket(NULL, 1, 2, 3);
--> width_bucket(5.3, 0.2, 10.6, 5) : bigint | width_bucket(-2.1, 1.3, 3.4, 3) : bigint | width_bucket(8.1, 0.0, 5.7, 4) : bigint | width_bucket(-0.9, 5.2, 0.5, 2) : bigint | width_bucket(NULL, 1, 2, 3) : bigint
--= 3 | 0 | 5 | 3 | NULL
SELECT width_bucket(a, b, c, d) FROM VALUES (5.3, 0.2, 10.6, 5), (-2.1, 1.3, 3.4, 3), (8.1, 0.0, 5.7, 4), (-0.9, 5.2, 0.5, 2), (NULL, 1, 2, 3) AS t(a, b, c, d);
--> width_bucket(a, b, c, d) : bigint
--= 3
--= 0
--= 5
--= 3
--= NULL
SELECT nanvl(double('NaN'), 1.5D), nanvl(2D, 1D), nanvl(NULL, 1D);
--> nanvl(NaN, 1.5) : double | nanvl(2.0, 1.0) : double | nanvl(NULL, 1.0) : double
--= 1.5 | 2.0 | NULL
SELECT nanvl(a, b) FROM VALUES (double('NaN'), 1.5D), (2D, 1D), (NULL, 1D) AS t(a, b);
--> nanvl(a, b) : double
--= 1.5
--= 2.0
--= NULL
SELECT bit_count(0), bit_count(7), bit_count(-1), bit_count(255L), bit_count(true), bit_count(NULL);
--> bit_count(0) : int | bit_count(7) : int | bit_count(-1) : int | bit_count(255) : int | bit_count(true) : int | bit_count(NULL) : int
--= 0 | 3 | 64 | 8 | 1 | NULL
SELECT getbit(11L, 0), getbit(11L, 2), getbit(NULL, 1);
--> getbit(11, 0) : tinyint | getbit(11, 2) : tinyint | getbit(NULL, 1) : tinyint
--= 1 | 0 | NULL
SELECT getbit(a, b) FROM VALUES (11L, 0), (11L, 2), (NULL, 1) AS t(a, b);
--> getbit(a, b) : tinyint
--= 1
--= 0
--= NULL
SELECT getbit(1, 64);
--! INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE 22023
SELECT getbit(1, -1);
--! INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE 22023
SELECT bit_get(11, 3);
--> bit_get(11, 3) : tinyint
--= 1
SELECT shiftleft(2, 1), shiftleft(-1, 31), shiftleft(1L, 40), shiftleft(1, 33), shiftleft(NULL, 1);
--> shiftleft(2, 1) : int | shiftleft(-1, 31) : int | shiftleft(1, 40) : bigint | shiftleft(1, 33) : int | shiftleft(NULL, 1) : int
--= 4 | -2147483648 | 1099511627776 | 2 | NULL
SELECT shiftleft(a, b) FROM VALUES (2, 1), (-1, 31), (1L, 40), (1, 33), (NULL, 1) AS t(a, b);
--> shiftleft(a, b) : bigint
--= 4
--= -2147483648
--= 1099511627776
--= 8589934592
--= NULL
SELECT shiftright(4, 1), shiftright(-4, 1), shiftright(1, 33);
--> shiftright(4, 1) : int | shiftright(-4, 1) : int | shiftright(1, 33) : int
--= 2 | -2 | 0
SELECT shiftright(a, b) FROM VALUES (4, 1), (-4, 1), (1, 33) AS t(a, b);
--> shiftright(a, b) : int
--= 2
--= -2
--= 0
SELECT shiftrightunsigned(-4, 1), shiftrightunsigned(-4L, 1), shiftrightunsigned(4, 1);
--> shiftrightunsigned(-4, 1) : int | shiftrightunsigned(-4, 1) : bigint | shiftrightunsigned(4, 1) : int
--= 2147483646 | 9223372036854775806 | 2
SELECT 1 << 3, -8 >> 1, -8 >>> 28, 5L << 40;
--> (1 << 3) : int | (-8 >> 1) : int | (-8 >>> 28) : int | (5 << 40) : bigint
--= 8 | -4 | 15 | 5497558138880
SELECT 5 & 3, 5 | 3, 5 ^ 3, ~5, 5L & 3, 1Y | 2S;
--> (5 & 3) : int | (5 \| 3) : int | (5 ^ 3) : int | ~5 : int | (5 & 3) : bigint | (1 \| 2) : smallint
--= 1 | 7 | 6 | -6 | 1 | 3
SELECT 5 & 2.5;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 'a' & 1;
--! CAST_INVALID_INPUT 22018
SELECT ~1.5;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT uniform(1, 1, 0), randstr(0, 0);
--> uniform(1, 1, 0) : int | randstr(0, 0) : string
--= 1 | 
SELECT rand(0) >= 0 AND rand(0) < 1, randn(1) IS NOT NULL;
--> ((rand(0) >= 0) AND (rand(0) < 1)) : boolean | (randn(1) IS NOT NULL) : boolean
--= true | true
SELECT rand(42) = rand(42), rand(NULL) IS NULL;
--> (rand(42) = rand(42)) : boolean | (rand(NULL) IS NULL) : boolean
--= true | false
SELECT rand('a');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT rand(x) FROM VALUES (1) AS t(x);
--! SEED_EXPRESSION_IS_UNFOLDABLE 42K08
SELECT length(uuid()), uuid() = uuid();
--> length(uuid()) : int | (uuid() = uuid()) : boolean
--= 36 | false
SELECT monotonically_increasing_id(), spark_partition_id();
--> monotonically_increasing_id() : bigint | SPARK_PARTITION_ID() : int
--= 0 | 0
SELECT sort_array(shuffle(array(1, 2, 3))), shuffle(array()), shuffle(NULL);
--> sort_array(shuffle(array(1, 2, 3)), true) : array<int> | shuffle(array()) : array<void> | shuffle(NULL) : array<void>
--= [1, 2, 3] | [] | NULL
SELECT crc32('Spark'), crc32(''), crc32(NULL);
--> crc32(Spark) : bigint | crc32() : bigint | crc32(NULL) : bigint
--= 1557323817 | 0 | NULL
SELECT md5('Spark'), md5(''), md5(NULL);
--> md5(Spark) : string | md5() : string | md5(NULL) : string
--= 8cde774d6f7333752ed72cacddb05126 | d41d8cd98f00b204e9800998ecf8427e | NULL
SELECT sha('Spark'), sha1('Spark'), sha1(NULL);
--> sha(Spark) : string | sha1(Spark) : string | sha1(NULL) : string
--= 85f5955f4b27a9a4c2aab6ffe5d7189fc298b92c | 85f5955f4b27a9a4c2aab6ffe5d7189fc298b92c | NULL
SELECT sha2('Spark', 256), sha2('Spark', 0), sha2('Spark', 512), sha2('Spark', 384), sha2('Spark', 224), sha2('Spark', 1), sha2(NULL, 256);
--> sha2(Spark, 256) : string | sha2(Spark, 0) : string | sha2(Spark, 512) : string | sha2(Spark, 384) : string | sha2(Spark, 224) : string | sha2(Spark, 1) : string | sha2(NULL, 256) : string
--= 529bc3b07127ecb7e53a4dcf1991d9152c24537d919178022b2c42657f79a26b | 529bc3b07127ecb7e53a4dcf1991d9152c24537d919178022b2c42657f79a26b | 44844a586c54c9a212da1dbfe05c5f1705de1af5fda1f0d36297623249b279fd8f0ccec03f888f4fb13bf7cd83fdad58591c797f81121a23cfdd5e0897795238 | 1e40b8d06c248a1cc32428c22582b6219d072283078fa140d9ad297ecadf2cabefc341b857ad36226aa8d6d79f2ab67d | dbeab94971678d36af2195851c0f7485775a2a7c60073d62fc04549c | NULL | NULL
SELECT hash(1), hash(1L), hash('a'), hash(1.5D), hash(1.5), hash(true), hash(NULL), hash(1, 'a', NULL);
--> hash(1) : int | hash(1) : int | hash(a) : int | hash(1.5) : int | hash(1.5) : int | hash(true) : int | hash(NULL) : int | hash(1, a, NULL) : int
--= -559580957 | -1712319331 | 1485273170 | 1290763749 | -18083236 | -559580957 | 42 | -936062819
SELECT hash(array(1, 2)), hash(struct(1, 'a')), hash(DATE'2024-01-01'), hash(TIMESTAMP'2024-01-01 00:00:00'), hash(X'00'), hash(1Y), hash(2S), hash(1.5F);
--> hash(array(1, 2)) : int | hash(struct(1, a)) : int | hash(DATE '2024-01-01') : int | hash(TIMESTAMP '2024-01-01 00:00:00') : int | hash(X'00') : int | hash(1) : int | hash(2) : int | hash(1.5) : int
--= -222940379 | -936062819 | -456589419 | 1545358984 | -783713497 | -559580957 | 1765031574 | -221251528
SELECT xxhash64(1), xxhash64(1L), xxhash64('a'), xxhash64(1.5D), xxhash64(1.5), xxhash64(true), xxhash64(NULL), xxhash64(1, 'a', NULL);
--> xxhash64(1) : bigint | xxhash64(1) : bigint | xxhash64(a) : bigint | xxhash64(1.5) : bigint | xxhash64(1.5) : bigint | xxhash64(true) : bigint | xxhash64(NULL) : bigint | xxhash64(1, a, NULL) : bigint
--= -6698625589789238999 | -7001672635703045582 | -8582455328737087284 | 7738255526519901366 | 3132713209420183794 | -6698625589789238999 | 42 | 8205864924878002737
SELECT xxhash64(array(1, 2)), xxhash64(struct(1, 'a')), xxhash64(DATE'2024-01-01'), xxhash64('a longer text with more than thirty-two bytes in it');
--> xxhash64(array(1, 2)) : bigint | xxhash64(struct(1, a)) : bigint | xxhash64(DATE '2024-01-01') : bigint | xxhash64(a longer text with more than thirty-two bytes in it) : bigint
--= -8133857028838179022 | 8205864924878002737 | 3242891694566951137 | -5431905644589200570
SELECT hash(map(1, 2));
--! DATATYPE_MISMATCH.HASH_MAP_TYPE 42K09
SELECT hash();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT try_add(1, 2), try_add(2147483647, 1), try_add(NULL, 1), try_add(1.5, 2), try_add(9223372036854775807L, 1L);
--> try_add(1, 2) : int | try_add(2147483647, 1) : int | try_add(NULL, 1) : int | try_add(1.5, 2) : decimal(3,1) | try_add(9223372036854775807, 1) : bigint
--= 3 | NULL | NULL | 3.5 | NULL
SELECT try_subtract(1, 2), try_subtract(-2147483648, 1), try_multiply(2147483647, 2), try_multiply(3, 4);
--> try_subtract(1, 2) : int | try_subtract(-2147483648, 1) : int | try_multiply(2147483647, 2) : int | try_multiply(3, 4) : int
--= -1 | NULL | NULL | 12
SELECT try_divide(INTERVAL '2' MONTH, 0), try_divide(INTERVAL '2' MONTH, 2), try_add(DATE'2024-01-01', INTERVAL 1 DAY);
--> try_divide(INTERVAL '2' MONTH, 0) : interval year to month | try_divide(INTERVAL '2' MONTH, 2) : interval year to month | try_add(DATE '2024-01-01', INTERVAL '1' DAY) : date
--= NULL | INTERVAL '0-1' YEAR TO MONTH | 2024-01-02
SELECT try_add(DATE'9999-12-31', INTERVAL 1 DAY), try_subtract(DATE'2024-01-01', 1), try_add(TIMESTAMP'2024-01-01 00:00:00', INTERVAL 1 HOUR);
--> try_add(DATE '9999-12-31', INTERVAL '1' DAY) : date | try_subtract(DATE '2024-01-01', 1) : date | try_add(TIMESTAMP '2024-01-01 00:00:00', INTERVAL '01' HOUR) : timestamp
--= +10000-01-01 | 2023-12-31 | 2024-01-01 01:00:00
SELECT div(7, 2), 7 div 2, -7 div 2, 7L div 2, 7.5 div 2, CAST(NULL AS INT) div 1;
--> (7 div 2) : bigint | (7 div 2) : bigint | (-7 div 2) : bigint | (7 div 2) : bigint | (7.5 div 2) : bigint | (CAST(NULL AS INT) div 1) : bigint
--= 3 | 3 | -3 | 3 | 3 | NULL
SELECT 1 div 0;
--! DIVIDE_BY_ZERO 22012
SELECT 7D div 2;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT 2147483647 div -1, -2147483648 div -1;
--> (2147483647 div -1) : bigint | (-2147483648 div -1) : bigint
--= -2147483647 | 2147483648
SELECT -9223372036854775808L div -1L;
--! ARITHMETIC_OVERFLOW 22003
SELECT INTERVAL '10' MONTH div INTERVAL '3' MONTH, INTERVAL '10' DAY div INTERVAL '3' DAY;
--> (INTERVAL '10' MONTH div INTERVAL '3' MONTH) : bigint | (INTERVAL '10' DAY div INTERVAL '3' DAY) : bigint
--= 3 | 3
SELECT positive('a');
--! CAST_INVALID_INPUT 22018
SELECT e() = exp(1), round(pi(), 5);
--> (E() = EXP(1)) : boolean | round(PI(), 5) : double
--= false | 3.14159
SELECT format_number(12332.123456, 4), format_number(12332.123456, '##################.###'), format_number(0, 2), format_number(-1234567.891D, 2), format_number(NULL, 2), format_number(1234, -1);
--> format_number(12332.123456, 4) : string | format_number(12332.123456, ##################.###) : string | format_number(0, 2) : string | format_number(-1234567.891, 2) : string | format_number(NULL, 2) : string | format_number(1234, -1) : string
--= 12,332.1235 | 12332.123 | 0.00 | -1,234,567.89 | NULL | NULL
SELECT format_number(x, 1) FROM VALUES (1.25D), (99999.95D), (NULL) AS t(x);
--> format_number(x, 1) : string
--= 1.2
--= 99,999.9
--= NULL
SELECT to_number('454', '999'), to_number('454.00', '000.00'), to_number('12,454', '99,999'), to_number('$78.12', '$99.99'), to_number('12,454.8-', '99,999.9S');
--> to_number(454, 999) : decimal(3,0) | to_number(454.00, 000.00) : decimal(5,2) | to_number(12,454, 99,999) : decimal(5,0) | to_number($78.12, $99.99) : decimal(4,2) | to_number(12,454.8-, 99,999.9S) : decimal(6,1)
--= 454 | 454.00 | 12454 | 78.12 | -12454.8
SELECT to_number('abc', '999');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT try_to_number('abc', '999'), try_to_number('1.5', '9.9');
--> try_to_number(abc, 999) : decimal(3,0) | try_to_number(1.5, 9.9) : decimal(2,1)
--= NULL | 1.5
SELECT to_char(454, '999'), to_char(454.00, '000D00'), to_char(12454, '99G999'), to_char(78.12, '$99.99'), to_char(-12454.8, '99G999D9S');
--> to_char(454, 999) : string | to_char(454.00, 000D00) : string | to_char(12454, 99G999) : string | to_char(78.12, $99.99) : string | to_char(-12454.8, 99G999D9S) : string
--= 454 | 454.00 | 12,454 | $78.12 | 12,454.8-
SELECT to_varchar(454, '999'), to_char(DATE'2024-02-03', 'yyyy/MM'), to_char(X'0102', 'hex'), to_char(X'4142', 'utf-8');
--> to_char(454, 999) : string | date_format(DATE '2024-02-03', yyyy/MM) : string | hex(X'0102') : string | decode(X'4142', utf-8) : string
--= 454 | 2024/02 | 0102 | AB
SELECT ceil(-0D);
--> CEIL(-0.0) : bigint
--= 0
SELECT ceil(-2.5D);
--> CEIL(-2.5) : bigint
--= -2
SELECT ceil(0D);
--> CEIL(0.0) : bigint
--= 0
SELECT ceil(1.5D);
--> CEIL(1.5) : bigint
--= 2
SELECT ceil(CAST(NULL AS DOUBLE));
--> CEIL(CAST(NULL AS DOUBLE)) : bigint
--= NULL
SELECT ceil(double('-Infinity'));
--! ARITHMETIC_OVERFLOW 22003
SELECT ceil(double('Infinity'));
--! ARITHMETIC_OVERFLOW 22003
SELECT ceil(double('NaN'));
--> CEIL(NaN) : bigint
--= 0
SELECT ceiling(-0D);
--> ceiling(-0.0) : bigint
--= 0
SELECT ceiling(-2.5D);
--> ceiling(-2.5) : bigint
--= -2
SELECT ceiling(0D);
--> ceiling(0.0) : bigint
--= 0
SELECT ceiling(1.5D);
--> ceiling(1.5) : bigint
--= 2
SELECT ceiling(CAST(NULL AS DOUBLE));
--> ceiling(CAST(NULL AS DOUBLE)) : bigint
--= NULL
SELECT ceiling(double('-Infinity'));
--! ARITHMETIC_OVERFLOW 22003
SELECT ceiling(double('Infinity'));
--! ARITHMETIC_OVERFLOW 22003
SELECT ceiling(double('NaN'));
--> ceiling(NaN) : bigint
--= 0
SELECT floor(-0D);
--> FLOOR(-0.0) : bigint
--= 0
SELECT floor(-2.5D);
--> FLOOR(-2.5) : bigint
--= -3
SELECT floor(0D);
--> FLOOR(0.0) : bigint
--= 0
SELECT floor(1.5D);
--> FLOOR(1.5) : bigint
--= 1
SELECT floor(CAST(NULL AS DOUBLE));
--> FLOOR(CAST(NULL AS DOUBLE)) : bigint
--= NULL
SELECT floor(double('-Infinity'));
--! ARITHMETIC_OVERFLOW 22003
SELECT floor(double('Infinity'));
--! ARITHMETIC_OVERFLOW 22003
SELECT floor(double('NaN'));
--> FLOOR(NaN) : bigint
--= 0
SELECT hex(-0D);
--> hex(-0.0) : string
--= 0
SELECT hex(-2.5D);
--> hex(-2.5) : string
--= FFFFFFFFFFFFFFFE
SELECT hex(0D);
--> hex(0.0) : string
--= 0
SELECT hex(1.5D);
--> hex(1.5) : string
--= 1
SELECT hex(CAST(NULL AS DOUBLE));
--> hex(CAST(NULL AS DOUBLE)) : string
--= NULL
SELECT hex(double('-Infinity'));
--! CAST_OVERFLOW 22003
SELECT hex(double('Infinity'));
--! CAST_OVERFLOW 22003
SELECT hex(double('NaN'));
--! CAST_OVERFLOW 22003
SELECT try_divide(1, 0);
--> try_divide(1, 0) : double
--= NULL
SELECT try_divide(1.5, 0);
--> try_divide(1.5, 0) : decimal(7,6)
--= NULL
SELECT try_divide(1D, 0D);
--> try_divide(1.0, 0.0) : double
--= NULL
SELECT try_divide(3, 2);
--> try_divide(3, 2) : double
--= 1.5
SELECT try_mod(5, 0);
--> try_mod(5, 0) : int
--= NULL
SELECT try_mod(5, 3);
--> try_mod(5, 3) : int
--= 2
SELECT try_remainder(7, 0);
--! UNRESOLVED_ROUTINE 42883
