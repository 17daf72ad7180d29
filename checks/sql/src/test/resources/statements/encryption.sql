-- AES, and XPath.
SELECT base64(aes_encrypt('Spark', '0000111122223333', 'ECB')), base64(aes_encrypt('Spark', '000011112222333344445555', 'ECB', 'PKCS')), base64(aes_encrypt('Spark SQL', 'abcdefghijklmnop12345678ABCDEFGH', 'ECB', 'DEFAULT'));
--> base64(aes_encrypt(Spark, 0000111122223333, ECB, DEFAULT, , )) : string | base64(aes_encrypt(Spark, 000011112222333344445555, ECB, PKCS, , )) : string | base64(aes_encrypt(Spark SQL, abcdefghijklmnop12345678ABCDEFGH, ECB, DEFAULT, , )) : string
--= NI/zfr3gW3iAujOQaPvaXg== | P7YVJAEK89DpwWfFeXCU+Q== | V8fev/aZv9EPMFZ5iNQPtw==
SELECT base64(aes_encrypt('Spark', 'abcdefghijklmnop12345678ABCDEFGH', 'GCM', 'DEFAULT', unhex('000000000000000000000000'), 'This is an AAD mixed into the input')), base64(aes_encrypt('Spark', 'abcdefghijklmnop12345678ABCDEFGH', 'CBC', 'DEFAULT', unhex('00000000000000000000000000000000')));
--> base64(aes_encrypt(Spark, abcdefghijklmnop12345678ABCDEFGH, GCM, DEFAULT, unhex(000000000000000000000000), This is an AAD mixed into the input)) : string | base64(aes_encrypt(Spark, abcdefghijklmnop12345678ABCDEFGH, CBC, DEFAULT, unhex(00000000000000000000000000000000), )) : string
--= AAAAAAAAAAAAAAAAQiYi+sTLm7KD9UcZ2nlRdYDe/PX4 | AAAAAAAAAAAAAAAAAAAAAPSd4mWyMZ5mhvjiAPQJnfg=
SELECT CAST(aes_decrypt(aes_encrypt('Spark', '0000111122223333'), '0000111122223333') AS STRING), CAST(aes_decrypt(aes_encrypt('x', '0000111122223333', 'CBC'), '0000111122223333', 'cbc') AS STRING), CAST(aes_decrypt(aes_encrypt('', '0000111122223333', 'ECB'), '0000111122223333', 'ECB') AS STRING) = '';
--> CAST(aes_decrypt(aes_encrypt(Spark, 0000111122223333, GCM, DEFAULT, , ), 0000111122223333, GCM, DEFAULT, ) AS STRING) : string | CAST(aes_decrypt(aes_encrypt(x, 0000111122223333, CBC, DEFAULT, , ), 0000111122223333, cbc, DEFAULT, ) AS STRING) : string | (CAST(aes_decrypt(aes_encrypt(, 0000111122223333, ECB, DEFAULT, , ), 0000111122223333, ECB, DEFAULT, ) AS STRING) = ) : boolean
--= Spark | x | true
SELECT aes_encrypt(NULL, '0000111122223333'), aes_encrypt('a', NULL), aes_decrypt(NULL, '0000111122223333'), length(aes_encrypt('Spark', '0000111122223333')), length(aes_encrypt('Spark', '0000111122223333', 'CBC'));
--> aes_encrypt(NULL, 0000111122223333, GCM, DEFAULT, , ) : binary | aes_encrypt(a, NULL, GCM, DEFAULT, , ) : binary | aes_decrypt(NULL, 0000111122223333, GCM, DEFAULT, ) : binary | length(aes_encrypt(Spark, 0000111122223333, GCM, DEFAULT, , )) : int | length(aes_encrypt(Spark, 0000111122223333, CBC, DEFAULT, , )) : int
--= NULL | NULL | NULL | 33 | 32
SELECT CAST(aes_decrypt(unbase64('AAAAAAAAAAAAAAAAQiYi+sTLm7KD9UcZ2nlRdYDe/PX4'), 'abcdefghijklmnop12345678ABCDEFGH', 'GCM', 'DEFAULT', 'This is an AAD mixed into the input') AS STRING);
--> CAST(aes_decrypt(unbase64(AAAAAAAAAAAAAAAAQiYi+sTLm7KD9UcZ2nlRdYDe/PX4), abcdefghijklmnop12345678ABCDEFGH, GCM, DEFAULT, This is an AAD mixed into the input) AS STRING) : string
--= Spark
SELECT aes_encrypt('Spark', '12345');
--! INVALID_PARAMETER_VALUE.AES_KEY_LENGTH 22023
SELECT aes_encrypt('Spark', '0000111122223333', 'CTR');
--! UNSUPPORTED_FEATURE.AES_MODE 0A000
SELECT aes_encrypt('Spark', '0000111122223333', 'GCM', 'PKCS');
--! UNSUPPORTED_FEATURE.AES_MODE 0A000
SELECT aes_encrypt('Spark', '0000111122223333', 'ECB', 'NONE');
--! UNSUPPORTED_FEATURE.AES_MODE 0A000
SELECT aes_encrypt('Spark', '0000111122223333', 'CBC', 'PKCS', unhex('00'));
--! INVALID_PARAMETER_VALUE.AES_IV_LENGTH 22023
SELECT aes_encrypt('Spark', '0000111122223333', 'ECB', 'PKCS', unhex('00000000000000000000000000000000'));
--! UNSUPPORTED_FEATURE.AES_MODE_IV 0A000
SELECT aes_encrypt('Spark', '0000111122223333', 'CBC', 'PKCS', unhex('00000000000000000000000000000000'), 'aad');
--! UNSUPPORTED_FEATURE.AES_MODE_AAD 0A000
SELECT aes_decrypt(unhex('00112233445566778899aabbccddeeff'), '0000111122223333', 'ECB');
--! INVALID_PARAMETER_VALUE.AES_CRYPTO_ERROR 22023
SELECT aes_decrypt(X'00', '0000111122223333');
--! INVALID_PARAMETER_VALUE.AES_CRYPTO_ERROR 22023
SELECT try_aes_decrypt(unhex('6E7CA17BBB468D3084B5744BCA729FB7B2B7BCB8E4472847D02670489D95FA97DBBA7D3210'), '0000111122223333', 'GCM'), try_aes_decrypt(X'00', '0000111122223333'), CAST(try_aes_decrypt(aes_encrypt('y', '0000111122223333'), '0000111122223333') AS STRING);
--> try_aes_decrypt(unhex(6E7CA17BBB468D3084B5744BCA729FB7B2B7BCB8E4472847D02670489D95FA97DBBA7D3210), 0000111122223333, GCM, DEFAULT, ) : binary | try_aes_decrypt(X'00', 0000111122223333, GCM, DEFAULT, ) : binary | CAST(try_aes_decrypt(aes_encrypt(y, 0000111122223333, GCM, DEFAULT, , ), 0000111122223333, GCM, DEFAULT, ) AS STRING) : string
--= Spark SQL | NULL | y
SELECT typeof(aes_encrypt('a', '0000111122223333')), aes_encrypt(1, 2) IS NULL;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c></a>', 'a/b/text()'), xpath('<a><b x="1">b1</b><b x="2"/></a>', 'a/b/@x'), xpath('<a><b>b1</b></a>', 'a/nothing'), xpath('<a><b>b1</b></a>', 'a/b');
--> xpath(<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c></a>, a/b/text()) : array<string> | xpath(<a><b x="1">b1</b><b x="2"/></a>, a/b/@x) : array<string> | xpath(<a><b>b1</b></a>, a/nothing) : array<string> | xpath(<a><b>b1</b></a>, a/b) : array<string>
--= [b1, b2, b3] | [1, 2] | [] | [null]
SELECT xpath_string('<a><b>b</b><c>cc</c></a>', 'a/c'), xpath_string('<a><b>b1</b><b>b2</b></a>', 'a/b[2]'), xpath_string('<a/>', 'a/x'), xpath_boolean('<a><b>1</b></a>', 'a/b'), xpath_boolean('<a/>', 'a/b'), xpath_boolean('<a><b>1</b></a>', 'a/b = 2');
--> xpath_string(<a><b>b</b><c>cc</c></a>, a/c) : string | xpath_string(<a><b>b1</b><b>b2</b></a>, a/b[2]) : string | xpath_string(<a/>, a/x) : string | xpath_boolean(<a><b>1</b></a>, a/b) : boolean | xpath_boolean(<a/>, a/b) : boolean | xpath_boolean(<a><b>1</b></a>, a/b = 2) : boolean
--= cc | b2 |  | true | false | false
SELECT xpath_int('<a><b>1</b><b>2</b></a>', 'sum(a/b)'), xpath_long('<a><b>9000000000</b></a>', 'a/b'), xpath_short('<a><b>1.9</b></a>', 'a/b'), xpath_double('<a><b>1.5</b></a>', 'a/b'), xpath_float('<a><b>1.5</b><b>2</b></a>', 'sum(a/b)'), xpath_number('<a><b>3</b></a>', 'a/b');
--> xpath_int(<a><b>1</b><b>2</b></a>, sum(a/b)) : int | xpath_long(<a><b>9000000000</b></a>, a/b) : bigint | xpath_short(<a><b>1.9</b></a>, a/b) : smallint | xpath_double(<a><b>1.5</b></a>, a/b) : double | xpath_float(<a><b>1.5</b><b>2</b></a>, sum(a/b)) : float | xpath_number(<a><b>3</b></a>, a/b) : double
--= 3 | 9000000000 | 1 | 1.5 | 3.5 | 3.0
SELECT xpath_int('<a><b>x</b></a>', 'a/b'), xpath_double('<a><b>x</b></a>', 'a/b'), xpath_int('<a/>', 'a/b'), xpath_long('<a><b>1e30</b></a>', 'number(a/b)');
--> xpath_int(<a><b>x</b></a>, a/b) : int | xpath_double(<a><b>x</b></a>, a/b) : double | xpath_int(<a/>, a/b) : int | xpath_long(<a><b>1e30</b></a>, number(a/b)) : bigint
--= 0 | NaN | 0 | 0
SELECT xpath(NULL, 'a'), xpath_int('<a>1</a>', NULL), xpath_string('', 'a'), xpath('<a><b/></a>', '');
--> xpath(NULL, a) : array<string> | xpath_int(<a>1</a>, NULL) : int | xpath_string(, a) : string | xpath(<a><b/></a>, ) : array<string>
--= NULL | NULL | NULL | NULL
SELECT xpath_string('<!DOCTYPE a [<!ENTITY e "inner">]><a>&e;</a>', 'a');
--> xpath_string(<!DOCTYPE a [<!ENTITY e "inner">]><a>&e;</a>, a) : string
--= inner
SELECT xpath_string(x, 'r/n') FROM VALUES ('<r><n>1</n></r>'), ('<r><n>2</n></r>'), (NULL) AS t(x);
--> xpath_string(x, r/n) : string
--= 1
--= 2
--= NULL
SELECT xpath_string('<r><n>1</n></r>', p) FROM VALUES ('r/n'), ('r') AS t(p);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT typeof(xpath('<a/>', 'a')), typeof(xpath_number('<a/>', 'a')), typeof(xpath_short('<a/>', 'a'));
--> typeof(xpath(<a/>, a)) : string | typeof(xpath_number(<a/>, a)) : string | typeof(xpath_short(<a/>, a)) : string
--= array<string> | double | smallint
