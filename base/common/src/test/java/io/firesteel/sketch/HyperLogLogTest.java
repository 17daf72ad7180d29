package io.firesteel.sketch;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HyperLogLogTest {
    /// What `parallelize(range(n)).map(str).countApproxDistinct(error)` says on Spark 4.3; a precision for each way to an
    /// estimate: empty registers, corrected, raw.
    @ParameterizedTest
    @CsvSource({"0,9,0", "100,4,73", "10,4,11", "100,9,99", "399,9,428", "420,9,444", "500,9,508", "3000,9,3071",
        "5000,14,4974", "30000,14,29936", "100000,14,99571", "700,18,699", "500000,18,500151", "500000,20,500712"})
    void readsRegistersAsSparkDoes(int n, int precision, long expected) {
        byte[] registers = new byte[1 << precision];
        for (int i = 0; i < n; i++) {
            long hash = MurmurHash64.of(Integer.toString(i).getBytes(StandardCharsets.UTF_8), 0xe17a1465);
            int register = HyperLogLog.register(hash, precision);
            registers[register] = (byte) Math.max(registers[register], HyperLogLog.rank(hash, precision));
        }
        assertThat(HyperLogLog.ofElements(registers)).isEqualTo(expected);
    }

    @Test
    void nothingIsNothingAndOddNumbersOfRegistersAreRefused() {
        assertThat(HyperLogLog.ofElements(new byte[512])).isZero();
        assertThat(HyperLogLog.ofColumn(new byte[512])).isZero();
        assertThatThrownBy(() -> HyperLogLog.ofColumn(new byte[100])).hasMessageContaining("100 registers");
        assertThatThrownBy(() -> HyperLogLog.ofElements(new byte[8])).hasMessageContaining("8 registers");
    }
}
